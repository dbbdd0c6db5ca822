using System.Globalization;

namespace RetroWalk.Metrics.Tests.Estimates;

/// <summary>Results and intervals take a format of their energies, and are the same in every culture.</summary>
public sealed class ResultTextTests
{
    private static readonly EnergyEstimate Estimate = Samples.Estimate(WalkingDirection.Forward);

    [Fact]
    public void Energies_are_in_kilocalories_unless_asked_for_otherwise()
    {
        double kilocalories = Estimate.Gross.Kilocalories;
        Assert.Equal(FormattableString.Invariant($"Forward: {kilocalories:0.#} kcal gross, Measured"), $"{Estimate}");
        Assert.Equal(FormattableString.Invariant($"Forward: {kilocalories:F2} kcal gross, Measured"), $"{Estimate:F2}");
        Assert.Equal(FormattableString.Invariant($"Forward: {kilocalories * 4.184:F0} kJ gross, Measured"), $"{Estimate:F0 kJ}");
        Assert.Equal("no estimate", $"{default(EnergyEstimate):F0 kJ}");
        Assert.Equal("no comparison", $"{default(WalkComparison):F0 kJ}");
    }

    [Fact]
    public void Comparison_and_session_hand_the_format_on()
    {
        WalkComparison walk = Samples.Compare();
        Assert.StartsWith(
            $"{walk.Forward:F0 kJ}; {walk.Backward:F0 kJ}; gross ratio 1.32", $"{walk:F0 kJ}", StringComparison.Ordinal);
        SessionTotals session = SessionTotals.For(Samples.Walker).Add(WalkingDirection.Forward, 1.34, 0.05, 600);
        Assert.Equal($"forward {session.Forward:F0 kJ}; backward {session.Backward:F0 kJ}", $"{session:F0 kJ}");
        Assert.Equal(
            FormattableString.Invariant(
                $"600 s, 804 m, {session.Forward.Gross.Kilojoules:F0} kJ gross, {session.Forward.Active.Kilojoules:F0} kJ ")
                + "active",
            $"{session.Forward:F0 kJ}");
    }

    [Fact]
    public void Interval_shows_both_ends_in_the_format()
    {
        PredictionInterval<Energy> energies = new(Energy.FromKilocalories(155.71), Energy.FromKilocalories(393.9), 0.95);
        Assert.Equal("155.7 kcal to 393.9 kcal (95 %)", $"{energies}");
        Assert.Equal("156 kcal to 394 kcal (95 %)", $"{energies:F0}");
        Assert.Equal(
            "651.5 kJ to 1648.1 kJ (95 %)",
            Cultures.In("de-DE", () => string.Format(CultureInfo.CurrentCulture, "{0:F1 kJ}", energies)));
        Assert.Equal("1.04 to 1.86 (80 %)", $"{new PredictionInterval<double>(1.0398, 1.8615, 0.8):F2}");
        Assert.Equal("NaN kcal to NaN kcal (95 %)", $"{Samples.Estimate(WalkingDirection.Forward, 9).GrossInterval()}");
    }

    [Fact]
    public void Equivalent_shows_what_was_found_in_the_format()
    {
        Assert.Equal("5.0 km/h", $"{new Equivalent<Speed>(Speed.FromKilometersPerHour(5)):F1 km/h}");
        Assert.Equal("00:30:00", $"{new Equivalent<TimeSpan>(TimeSpan.FromMinutes(30))}");
        Assert.Equal("InputOutside", $"{new Equivalent<Speed>(EquivalentOutcome.InputOutside):F1 km/h}");
    }

    [Theory]
    [InlineData("0%")]
    [InlineData("Q")]
    public void No_such_format_is_refused(string format)
    {
        Assert.Throws<FormatException>(() => Estimate.ToString(format));
        Assert.Throws<FormatException>(() => Estimate.GrossInterval().ToString(format));
    }
}
