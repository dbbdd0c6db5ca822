using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests.Personal;

/// <summary>What cannot be used is refused in words that name the row.</summary>
public sealed class RefusedMeasurementTests
{
    private static readonly WalkMeasurement Good = People.Forward(1.2, 0);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(0)]
    [InlineData(-4)]
    public void Power(double wattsPerKilogram) =>
        Refused("measurement 2", "finite and greater than zero", Good, Good with { GrossWattsPerKilogram = wattsPerKilogram });

    [Theory]
    [InlineData(0)]
    [InlineData(-0.03)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Error(double error) =>
        Refused("measurement 2", "relative error", Good, People.Forward(1.3, 0) with { RelativeErrorFraction = error });

    [Fact]
    public void Below_rest() =>
        Refused(
            "measurement 2", "is below rest (1.173 W/kg, 3.5 mL/(kg·min))", Good,
            People.Walk(WalkingDirection.Forward, 1.3, 0, 1.1));

    [Fact]
    public void Rest_may_be_the_persons_own()
    {
        WalkMeasurement[] walks = [People.Walk(WalkingDirection.Forward, 0.1, 0, 1.5)];
        PersonalCalibration.Fit(walks);
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => PersonalCalibration.Fit(walks, new() { RestingPower = MetabolicPower.FromWattsPerKilogram(1.6) }));
        Assert.Contains("below rest (1.6 W/kg", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Walk_at_rest_itself_is_welcome()
    {
        WalkMeasurement standing = People.Walk(WalkingDirection.Forward, 0, 0, 1.3);
        PersonalCalibration fitted = PersonalCalibration.Fit(
            [standing], new() { RestingPower = MetabolicPower.FromWattsPerKilogram(1.3) });
        Assert.Equal(1, fitted.MeasurementCount);
    }

    [Fact]
    public void Outside_in_more_than_one_way() =>
        Refused(
            "measurement 1",
            string.Join(
                ", ", default(RetroWalkBackward).Card.ValidityNotes(Speed.FromMetersPerSecond(2.5), Grade.FromFraction(0.4)))
                + ".",
            People.Walk(WalkingDirection.Backward, 2.5, 0.4, 6));

    [Theory]
    [InlineData(WalkingDirection.Forward, 2.5, 0, "highest that Looney2019Graded supports")]
    [InlineData(WalkingDirection.Backward, 1.2, 0.4, "highest that RetroWalkBackward supports")]
    [InlineData(WalkingDirection.Backward, 1.2, -0.2, "lowest that RetroWalkBackward supports")]
    public void Outside_the_supported_domain(WalkingDirection direction, double v, double G, string words) =>
        Refused("measurement 2", words, Good, People.Walk(direction, v, G, 6));

    [Fact]
    public void Direction() => Refused("measurement 1", "direction 5", Good with { Direction = (WalkingDirection)5 });

    [Fact]
    public void Row_that_stands_twice() =>
        Refused(
            "measurement 1", "and measurement 3 are the same", Good, People.Forward(1.3, 0),
            Good with { RelativeErrorFraction = 0.1 });

    [Fact]
    public void The_same_walk_measured_twice_is_welcome() =>
        Assert.Equal(2, PersonalCalibration.Fit([Good, Good with { GrossWattsPerKilogram = 4.2 }]).MeasurementCount);

    [Fact]
    public void One_walk_beyond_belief() => // mL/(kg·min) in the column of W/kg, say
        Refused(
            "measurement 2", "beyond belief: the model expects 4.04 W/kg", Good,
            People.Walk(WalkingDirection.Forward, 1.2, 0, 13.5));

    [Fact]
    public void Two_walks_that_contradict_each_other() =>
        Refused(
            "measurement 1", "and measurement 3 (8 W/kg forward at 1.34 m/s and 0 %) contradict each other beyond belief",
            People.Walk(WalkingDirection.Forward, 1.34, 0, 2.6), People.Forward(1, 0), People.Walk(
                WalkingDirection.Forward, 1.34, 0, 8));

    // No two of them are beyond belief, all of them together are.
    [Fact]
    public void Many_walks_that_disagree_a_little()
    {
        WalkMeasurement[] walks = [
            .. Enumerable.Range(0, 30).Select(i => People.Forward(1 + i * 0.01, 0.05, i % 2 == 0 ? 0.72 : 1.4))];
        PersonalCalibration.Fit([walks[0], walks[29]]);
        Refused("measurement", "contradict each other beyond belief", walks);
    }

    [Fact]
    public void Nothing_at_all()
    {
        Assert.Equal("measurements", Assert.Throws<ArgumentNullException>(() => PersonalCalibration.Fit(null!)).ParamName);
        Refused("measurement 2", "null", Good, null!);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PersonalCalibrationOptions { RestingPower = default });
    }

    private static void Refused(string row, string words, params WalkMeasurement[] walks)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => PersonalCalibration.Fit(walks));
        Assert.StartsWith(row, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }
}
