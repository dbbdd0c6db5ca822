namespace RetroWalk.Metrics.Tests.Uncertainty;

/// <summary>Which levels of the quadriceps interval hold the factor, as its documentation says.</summary>
public sealed class QuadricepsIntervalTests
{
    [Fact]
    public void At_95_percent_it_holds_the_factor_and_at_a_low_level_not_always()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        int held = 0;
        int walks = 0;
        foreach (int decimeters in Enumerable.Range(2, 17))
        {
            foreach (int percent in Enumerable.Range(-20, 41))
            {
                WalkComparison walk = WalkingEnergy.Compare(
                    walker, Speed.FromMetersPerSecond(decimeters / 10.0), Grade.FromPercent(percent), TimeSpan.FromMinutes(30));
                double factor = walk.Quadriceps.Factor;
                if (double.IsNaN(factor))
                    continue; // outside what the model supports
                PredictionInterval<double> usual = walk.QuadricepsFactorInterval();
                Assert.True(Holds(usual, factor), $"{walk.Forward.Speed}, {percent} %: {factor} in {usual}");
                held += Holds(walk.QuadricepsFactorInterval(0.05), factor) ? 1 : 0;
                walks++;
            }
        }

        Assert.InRange(held, 1, walks - 1);
    }

    private static bool Holds(PredictionInterval<double> interval, double value) =>
        interval.Low <= value && value <= interval.High;
}
