using MathNet.Numerics.Random;

namespace RetroWalk.Metrics.Calibration.Tests.Personal;

public sealed class CalibrationGainTests
{
    private static readonly CalibrationGainOptions Quick = new() { Repeats = 5 };

    // People who differ much and do not vary from day to day: two walks tell nearly all that can be learned.
    [Fact]
    public void People_who_differ_are_predicted_better_the_more_walks_are_known()
    {
        IReadOnlyList<WalkMeasurement>[] people = [.. Enumerable.Range(0, 20).Select(i => Exact(0.8 + 0.02 * i))];
        IReadOnlyList<CalibrationGain> gains = CalibrationGain.Measure(people, Quick);

        Assert.Equal([1, 2, 3], gains.Select(gain => gain.WalksPerPerson));
        Assert.All(gains, gain => Assert.True(gain.After.RmseLogarithm < gain.Before.RmseLogarithm));
        Assert.All(gains, gain => Assert.True(gain.After.MeanLogHalfWidth < gain.Before.MeanLogHalfWidth));
        double[] after = [.. gains.Select(gain => gain.After.RmseLogarithm)];
        Assert.Equal(after.OrderDescending(), after);
    }

    // One person, f = 1.2, exact walks on the level: after one of them ln f is 0.42 of ln 1.2 or so, and the rest follow from it.
    [Fact]
    public void Errors_are_those_of_the_remaining_walks()
    {
        WalkMeasurement[] walks = [.. Enumerable.Range(0, 6).Select(i => People.Forward(1 + 0.1 * i, 0.05, 1.2))];
        double share = 0.11 * 0.11 / (0.11 * 0.11 + People.WithinVariance(0.05) + 0.03 * 0.03);
        CalibrationGain gain = CalibrationGain.Measure([walks], Quick with { MostWalks = 1 })[0];

        Assert.Equal((1, 25, 25, 0), (gain.People, gain.Before.Predictions, gain.After.Predictions, gain.Refusals));
        Assert.Equal(Math.Log(1.2), gain.Before.RmseLogarithm, 1e-12);
        Assert.Equal(1 - 1 / 1.2, gain.Before.MeanAbsoluteErrorFraction, 1e-12);
        Assert.Equal((1 - share) * Math.Log(1.2), gain.After.RmseLogarithm, 1e-12);
        Assert.Equal(1, gain.After.CoverageAt95Percent);
        Assert.Equal(0, gain.Before.CoverageAt50Percent); // ln 1.2 = 0.18 is more than 0.67 · 0.17
    }

    // One person, f = 1.05, all but the same exact walk again and again (the very same would be refused): every prediction misses
    // it by 5 % of the model's power, which is inside the 50 % interval, 0.48·0.17 wide on each side.
    [Fact]
    public void Errors_of_one_walk_again_and_again_are_its_own()
    {
        WalkMeasurement[] walks = [.. Enumerable.Range(0, 6).Select(i => People.Forward(1.2 + 1e-10 * i, 0.05, 1.05))];
        PredictionErrors before = CalibrationGain.Measure([walks], Quick with { MostWalks = 1 })[0].Before;

        Assert.Equal(0.05 * People.Power(1.2, 0.05, 0), before.RmseWattsPerKilogram, 1e-9);
        Assert.Equal((1, 1, 1), (before.CoverageAt50Percent, before.CoverageAt80Percent, before.CoverageAt95Percent));

        // Half the width of the 95 % interval that every estimate at that grade has.
        PredictionInterval<Energy> interval = WalkingEnergy.Estimate(
            new Walker(BodyMass.FromKilograms(80), RestingRate.StandardMet), WalkingDirection.Forward,
            Speed.FromMetersPerSecond(1), Grade.FromPercent(5), TimeSpan.FromMinutes(1)).GrossInterval();
        Assert.Equal(Math.Log(interval.High.Joules / interval.Low.Joules) / 2, before.MeanLogHalfWidth, 1e-12);
    }

    // People as the model supposes them: the narrower intervals must hold what they promise.
    [Fact]
    public void Narrower_intervals_hold_what_they_promise_on_synthetic_people()
    {
        MersenneTwister random = new(11);
        IReadOnlyList<WalkMeasurement>[] people = [.. Enumerable.Range(0, 150).Select(_ =>
            People.Walks(
                random, WalkingDirection.Forward, 12, Math.Exp(MathNet.Numerics.Distributions.Normal.Sample(random, 0, 0.11)),
                1))];
        foreach (CalibrationGain gain in CalibrationGain.Measure(people, Quick))
        {
            // measured with 3 % error, which intervals of the true cost do not hold
            Assert.InRange(gain.After.CoverageAt95Percent, 0.93, 0.98);
            Assert.True(gain.After.MeanLogHalfWidth < gain.Before.MeanLogHalfWidth);
            Assert.True(gain.After.RmseLogarithm < gain.Before.RmseLogarithm);
        }
    }

    [Fact]
    public void A_seed_gives_the_same_draws()
    {
        MersenneTwister random = new(3);
        IReadOnlyList<WalkMeasurement>[] people = [
            .. Enumerable.Range(0, 4).Select(_ => People.Walks(random, WalkingDirection.Backward, 8, 1.1, 0.7))];

        Assert.Equal(CalibrationGain.Measure(people, Quick), CalibrationGain.Measure(people, Quick));
        Assert.NotEqual(CalibrationGain.Measure(people, Quick), CalibrationGain.Measure(people, Quick with { Seed = 5 }));
    }

    [Fact]
    public void Draws_beyond_belief_are_counted_apart()
    {
        WalkMeasurement[] walks = [
            People.Forward(1, 0), People.Forward(1.2, 0), People.Forward(1.4, 0),
            People.Walk(WalkingDirection.Forward, 1.1, 0, 1.0)];
        CalibrationGain gain = CalibrationGain.Measure([walks], new() { MostWalks = 1, Repeats = 200 })[0];

        Assert.InRange(gain.Refusals, 20, 90); // one walk of four is below rest
        Assert.Equal(3 * (200 - gain.Refusals), gain.After.Predictions);
    }

    [Fact]
    public void What_cannot_be_measured_is_refused()
    {
        Assert.Equal("people", Assert.Throws<ArgumentNullException>(() => CalibrationGain.Measure(null!)).ParamName);
        Assert.Throws<ArgumentException>(() => CalibrationGain.Measure([]));
        Assert.Throws<ArgumentException>(() => CalibrationGain.Measure([[People.Forward(1, 0)]]));
        Assert.Throws<ArgumentException>(
            () => CalibrationGain.Measure([[.. Exact(1), People.Walk(WalkingDirection.Forward, 3, 0, 9)]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalibrationGainOptions { Repeats = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalibrationGainOptions { MostWalks = 0 });
    }

    [Fact]
    public void Walks_are_looked_at_before_the_draw_even_of_people_with_too_few_for_it() =>
        Assert.StartsWith(
            "measurement 1 (9 W/kg forward at 3 m/s and 0 %)",
            Assert.Throws<ArgumentException>(
                () => CalibrationGain.Measure([Exact(1), [People.Walk(WalkingDirection.Forward, 3, 0, 9)]])).Message,
            StringComparison.Ordinal);

    private static IReadOnlyList<WalkMeasurement> Exact(double factor) =>
        [.. Enumerable.Range(0, 8).Select(i => People.Forward(0.9 + 0.1 * i, 0.02 * i, factor))];
}
