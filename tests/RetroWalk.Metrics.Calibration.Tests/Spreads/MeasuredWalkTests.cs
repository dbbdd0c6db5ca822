namespace RetroWalk.Metrics.Calibration.Tests.Spreads;

public sealed class MeasuredWalkTests
{
    private static readonly Speed Pace = Speed.FromMetersPerSecond(1.34);

    [Fact]
    public void Log_error_is_of_measured_over_estimated() =>
        Assert.Equal(
            Math.Log(5 / 4.414), // 1.34 m/s on the level: 4.414 W/kg of docs/models/Looney2019Graded.md
            new MeasuredWalk("A", WalkingDirection.Forward, Pace, Grade.Level, MetabolicPower.FromWattsPerKilogram(5)).LogError,
                0.0002);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Nobody_is_refused(string? person) =>
        Assert.Equal("person", Assert.ThrowsAny<ArgumentException>(
            () => new MeasuredWalk(person!, WalkingDirection.Forward, Pace, Grade.Level, MetabolicPower.FromWattsPerKilogram(5)))
                .ParamName);

    [Fact]
    public void Power_of_zero_is_refused() =>
        Assert.Equal("gross", Assert.Throws<ArgumentOutOfRangeException>(
            () => new MeasuredWalk("A", WalkingDirection.Forward, Pace, Grade.Level, default)).ParamName);

    [Theory]
    [InlineData(1.97, 0)]
    [InlineData(1, 0.46)]
    public void Walk_without_an_estimate_is_refused(double speed, double grade)
    {
        Assert.False(
            MeasuredWalk.HasEstimate(WalkingDirection.Forward, Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade)));
        Assert.Equal("speed", Assert.Throws<ArgumentException>(() => new MeasuredWalk(
            "A", WalkingDirection.Forward, Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade),
            MetabolicPower.FromWattsPerKilogram(5))).ParamName);
    }

    [Fact]
    public void Every_grade_lies_in_one_band() =>
        Assert.All(
            Enumerable.Range(-4000, 8001).Select(i => Grade.FromFraction(i / 10000.0)),
            grade => Assert.Single(GradeBand.All, band => band.Contains(grade)));
}
