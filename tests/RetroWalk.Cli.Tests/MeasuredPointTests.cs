using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Tests;

public sealed class MeasuredPointTests
{
    // The ends belong to the interval, whatever the speed. Measured over predicted is the end itself only where no bit is lost on
    // the way.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Interval_holds_its_ends_and_nothing_beyond(bool isLow)
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        int exact = 0;
        for (int i = 0; i < 100; i++)
        {
            EnergyEstimate estimate = WalkingEnergy.Estimate(
                walker, WalkingDirection.Forward, Speed.FromMetersPerSecond(0.8 + 0.01 * i), Grade.Level, TimeSpan.FromHours(1));
            PredictionInterval<Energy> interval = estimate.GrossInterval(0.5);
            double end = (isLow ? interval.Low : interval.High).Joules / estimate.Gross.Joules;
            MeasuredPoint point = new(estimate, end * estimate.GrossPower.WattsPerKilogram);

            Assert.False(
                (point with { MeasuredWattsPerKilogram = point.MeasuredWattsPerKilogram * (isLow ? 1 - 1e-9 : 1 + 1e-9) })
                    .IsWithin(0.5));
            if (point.Ratio == end)
            {
                exact++;
                Assert.True(point.IsWithin(0.5));
            }
        }

        Assert.InRange(exact, 10, 100);
    }
}
