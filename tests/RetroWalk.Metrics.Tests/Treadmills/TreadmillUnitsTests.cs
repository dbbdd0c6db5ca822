namespace RetroWalk.Metrics.Tests.Treadmills;

public sealed class TreadmillUnitsTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(100, 1)] // the bytes 64-00 of a recorded frame
    [InlineData(483, 4.83)]
    [InlineData(65535, 655.35)]
    public void Speed_is_hundredths_of_a_kilometre_per_hour(int field, double kilometersPerHour)
    {
        Assert.Equal(kilometersPerHour, TreadmillUnits.ToSpeed((ushort)field).KilometersPerHour, 1e-13);
        Assert.Equal(field, TreadmillUnits.ToHundredthsOfKilometersPerHour(Speed.FromKilometersPerHour(kilometersPerHour)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(125, 12.5)]
    [InlineData(-60, -6)] // a decline: neither level nor uphill
    [InlineData(-32768, -3276.8)]
    [InlineData(32766, 3276.6)]
    public void Grade_is_signed_tenths_of_a_per_cent(int field, double percent)
    {
        Assert.Equal(percent, TreadmillUnits.ToGrade((short)field)!.Value.Percent, 1e-12);
        Assert.Equal(field, TreadmillUnits.ToTenthsOfPercent(Grade.FromPercent(percent)));
    }

    [Fact]
    public void Unknown_inclination_is_no_grade() => Assert.Null(TreadmillUnits.ToGrade(0x7FFF));

    [Fact]
    public void Every_field_comes_back()
    {
        for (int field = ushort.MinValue; field <= ushort.MaxValue; field++)
            Assert.Equal(field, TreadmillUnits.ToHundredthsOfKilometersPerHour(TreadmillUnits.ToSpeed((ushort)field)));
        for (int field = short.MinValue; field < short.MaxValue; field++)
            Assert.Equal(field, TreadmillUnits.ToTenthsOfPercent(TreadmillUnits.ToGrade((short)field)!.Value));
    }

    [Theory]
    [InlineData(0.004, 0)]
    [InlineData(0.005, 1)]
    [InlineData(655.3549, 65535)]
    public void Speed_is_rounded_to_the_nearest(double kilometersPerHour, int field) =>
        Assert.Equal(field, TreadmillUnits.ToHundredthsOfKilometersPerHour(Speed.FromKilometersPerHour(kilometersPerHour)));

    [Theory]
    [InlineData(-0.05, -1)]
    [InlineData(0.049, 0)]
    public void Grade_is_rounded_to_the_nearest(double percent, int field) =>
        Assert.Equal(field, TreadmillUnits.ToTenthsOfPercent(Grade.FromPercent(percent)));

    [Fact]
    public void What_a_field_cannot_hold_is_refused()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => TreadmillUnits.ToHundredthsOfKilometersPerHour(Speed.FromMetersPerSecond(200)));
        Assert.Equal("speed", refusal.ParamName);
        Assert.StartsWith("speed is 200 m/s: the field holds 0 to 655.35 km/h only.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(
            "grade",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => TreadmillUnits.ToTenthsOfPercent(Grade.FromFraction(32.767))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => TreadmillUnits.ToTenthsOfPercent(Grade.FromFraction(-40)));
    }
}
