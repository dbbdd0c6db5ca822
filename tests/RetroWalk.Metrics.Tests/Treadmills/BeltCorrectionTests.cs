using FsCheck.Xunit;

namespace RetroWalk.Metrics.Tests.Treadmills;

public sealed class BeltCorrectionTests
{
    [Fact]
    public void What_a_machine_did_not_send_stays_unknown()
    {
        BeltCorrection correction = BeltCorrection.FromPoints([(Kmh(5), Kmh(4))], []);
        Assert.Equal(default, correction.Correct(default(TreadmillData)));
        TreadmillData sent = new() { Speed = Kmh(5), Grade = Percent(2) };
        Assert.Equal(4, correction.Correct(sent).Speed!.Value.KilometersPerHour, 1e-12);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2.5, 2.4)]
    [InlineData(5, 4.8)]
    [InlineData(10, 9.6)]
    public void One_point_of_speed_is_a_factor(double shown, double measured) =>
        Assert.Equal(measured, BeltCorrection.FromPoints([(Kmh(5), Kmh(4.8))], []).Correct(Kmh(shown)).KilometersPerHour, 1e-12);

    [Theory]
    [InlineData(-3, -1.5)]
    [InlineData(0, 1.5)]
    [InlineData(12, 13.5)]
    public void One_point_of_grade_is_an_offset(double shown, double measured) =>
        Assert.Equal(
            measured, BeltCorrection.FromPoints([], [(Percent(0), Percent(1.5))]).Correct(Percent(shown)).Percent, 1e-12);

    /// <summary>Shown 2, 4 and 8 km/h, measured 1.8, 4 and 7.2: lines between, 0.9 of the shown beyond both ends.</summary>
    [Theory]
    [InlineData(1, 0.9)]
    [InlineData(2, 1.8)]
    [InlineData(3, 2.9)]
    [InlineData(4, 4)]
    [InlineData(6, 5.6)]
    [InlineData(8, 7.2)]
    [InlineData(10, 9)]
    public void Table_of_speeds_is_followed_in_any_order(double shown, double measured)
    {
        BeltCorrection correction = BeltCorrection.FromPoints([(Kmh(8), Kmh(7.2)), (Kmh(2), Kmh(1.8)), (Kmh(4), Kmh(4))], []);
        Assert.Equal(measured, correction.Correct(Kmh(shown)).KilometersPerHour, 1e-12);
    }

    /// <summary>Shown 0 and 10 %, measured −1 and 11 %: a line of 1.2 between, the differences −1 and +1 beyond.</summary>
    [Theory]
    [InlineData(-4, -5)]
    [InlineData(5, 5)]
    [InlineData(7.5, 8)]
    [InlineData(15, 16)]
    public void Table_of_grades_is_followed(double shown, double measured)
    {
        BeltCorrection correction = BeltCorrection.FromPoints([], [(Percent(0), Percent(-1)), (Percent(10), Percent(11))]);
        Assert.Equal(measured, correction.Correct(Percent(shown)).Percent, 1e-12);
    }

    [Property]
    public void Order_of_speeds_and_grades_stays(ushort one, ushort other)
    {
        BeltCorrection correction = BeltCorrection.FromPoints(
            [(Kmh(2), Kmh(1.8)), (Kmh(4), Kmh(4)), (Kmh(8), Kmh(7.2))], [(Percent(0), Percent(-1)), (Percent(10), Percent(11))]);
        (int low, int high) = (Math.Min(one, other), Math.Max(one, other));
        Assert.True(correction.Correct(Kmh(low / 1000.0)) <= correction.Correct(Kmh(high / 1000.0)));
        Assert.True(correction.Correct(Percent(low / 100.0 - 20)) <= correction.Correct(Percent(high / 100.0 - 20)));
    }

    [Fact]
    public void No_points_change_nothing()
    {
        BeltCorrection none = BeltCorrection.FromPoints([], []);
        Assert.Equal((Kmh(5.1), Percent(-3)), (none.Correct(Kmh(5.1)), none.Correct(Percent(-3))));
    }

    [Fact]
    public void What_a_machine_sent_is_corrected_where_it_was_sent()
    {
        BeltCorrection correction = BeltCorrection.FromPoints([(Kmh(5), Kmh(4.8))], [(Percent(0), Percent(1.5))]);
        TreadmillData sent = TreadmillData.Decode([0x04, 0x00, 0xF4, 0x01, 0x64, 0x00, 0x00]); // 5 km/h, 100 m

        TreadmillData corrected = correction.Correct(sent);

        Assert.Equal(4.8, corrected.Speed!.Value.KilometersPerHour, 1e-12);
        Assert.Null(corrected.Grade);
        Assert.Equal(sent, corrected with { Speed = sent.Speed });
        Assert.Equal(default, correction.Correct(default(TreadmillData)));
    }

    [Fact]
    public void Points_that_do_not_rise_are_refused()
    {
        Assert.Equal(
            "speeds",
            Assert.Throws<ArgumentException>(
                () => BeltCorrection.FromPoints([(Kmh(5), Kmh(4)), (Kmh(5), Kmh(4.5))], [])).ParamName);
        Assert.Equal(
            "speeds",
            Assert.Throws<ArgumentException>(
                () => BeltCorrection.FromPoints([(Kmh(5), Kmh(4)), (Kmh(6), Kmh(4))], [])).ParamName);
        Assert.Equal(
            "speeds", Assert.Throws<ArgumentException>(() => BeltCorrection.FromPoints([(Kmh(0), Kmh(0))], [])).ParamName);
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => BeltCorrection.FromPoints([], [(Percent(1), Percent(2)), (Percent(2), Percent(1))]));
        Assert.StartsWith(
            "grades must rise: every shown value once, and a higher measured one for each.", refusal.Message,
            StringComparison.Ordinal);
    }

    private static Speed Kmh(double kilometersPerHour) => Speed.FromKilometersPerHour(kilometersPerHour);

    private static Grade Percent(double percent) => Grade.FromPercent(percent);
}
