namespace RetroWalk.Metrics.Tests.Uncertainty;

/// <summary>Which levels of the interval of one person's ratio hold the ratio, as its documentation says.</summary>
public sealed class RatioIntervalTests
{
    // Of a person whose excess was measured s is the person's own spread, so that z = s/3 is a level that can be computed:
    // the quantile of the upper end is then max(0, 1 − s²/9 + s²/9)³ = 1. Φ by the error function's table: 2·Φ(0.1) − 1 =
    // 0.0796557.
    [Theory]
    [InlineData(0.079, false)]
    [InlineData(0.080, true)]
    [InlineData(1e-17, false)]
    [InlineData(0.95, true)]
    public void Ratio_is_a_mean_and_the_interval_lies_around_the_median(double level, bool holds)
    {
        WalkConditions conditions = WalkConditions.None with { PersonalExcess = PersonalExcess.Measured(1, 0.3) };
        foreach (double speed in (double[])[0.5, 1.2, 1.8])
        {
            foreach (double percent in (double[])[-10, 0, 5, 20])
            {
                WalkComparison walk = WalkingEnergy.Compare(
                    new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet), Speed.FromMetersPerSecond(speed),
                    Grade.FromPercent(percent), TimeSpan.FromMinutes(30), conditions);
                PredictionInterval<double> interval = walk.GrossRatioInterval(level);

                Assert.True(interval.Low <= interval.High);
                Assert.True(interval.Low < walk.GrossRatio);
                Assert.Equal(holds, walk.GrossRatio <= interval.High);
            }
        }
    }
}
