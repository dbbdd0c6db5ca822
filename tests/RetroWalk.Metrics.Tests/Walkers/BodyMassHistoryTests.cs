using System.Text.Json;

namespace RetroWalk.Metrics.Tests.Walkers;

public sealed class BodyMassHistoryTests
{
    private const string Text = "2026-01-05 80 kg, 2026-03-01 78.4 kg";

    private static readonly BodyMassHistory History = BodyMassHistory.Parse(Text);

    [Theory]
    [InlineData("2026-01-04", null)]
    [InlineData("2026-01-05", 80.0)]
    [InlineData("2026-02-28", 80.0)]
    [InlineData("2026-03-01", 78.4)]
    [InlineData("9999-12-31", 78.4)]
    public void Weighing_holds_until_the_next(string date, double? kilograms) =>
        Assert.Equal(kilograms, History.On(DateOnly.Parse(date, null))?.Kilograms);

    [Fact]
    public void Weighing_of_a_date_takes_the_place_of_the_one_before()
    {
        BodyMassHistory corrected = History.With(new(2026, 1, 5), BodyMass.FromKilograms(81))
            .With(new(2026, 2, 1), BodyMass.FromPounds(176)).With(new(2025, 12, 31), BodyMass.FromKilograms(82));
        Assert.Equal(
            [new(2025, 12, 31), new(2026, 1, 5), new(2026, 2, 1), new(2026, 3, 1)],
            corrected.Weighings.Select(weighing => weighing.Key));
        Assert.Equal(81, corrected.On(new(2026, 1, 20))!.Value.Kilograms);
        Assert.Equal(80, History.On(new(2026, 1, 20))!.Value.Kilograms);
        Assert.Null(BodyMassHistory.Empty.On(DateOnly.MaxValue));
        Assert.StartsWith(
            "mass is default(BodyMass), which is none: make it with BodyMass.FromKilograms.",
            Assert.Throws<ArgumentException>("mass", () => History.With(default, default)).Message, StringComparison.Ordinal);
    }

    /// <summary>Priced anew with the mass of its day, a session has the bits of one that was repriced.</summary>
    [Fact]
    public void Session_is_priced_by_the_mass_of_its_day()
    {
        static SessionTotals Walked(BodyMass mass) => SessionTotals.For(new Walker(mass, RestingRate.StandardMet))
            .Add(WalkingDirection.Backward, 1.1, 0.05, 600).Add(WalkingDirection.Forward, 1.34, -0.03, 900);
        BodyMass before = History.On(new(2026, 2, 1))!.Value;
        BodyMass after = History.On(new(2026, 3, 1))!.Value;
        Assert.Equal(Walked(after), Walked(before).RepricedFor(new(after, RestingRate.StandardMet)));
        Assert.Equal(78.4 / 80, Walked(after).Both.Gross.Joules / Walked(before).Both.Gross.Joules, 1e-14);
    }

    [Fact]
    public void Text_and_JSON_read_back_as_the_same()
    {
        BodyMassHistory awkward = History.With(new(1, 1, 1), BodyMass.FromKilograms(Math.ScaleB(1, -25)));
        foreach (BodyMassHistory history in (BodyMassHistory[])[History, awkward, BodyMassHistory.Empty])
        {
            Assert.Equal(history, BodyMassHistory.Parse(history.ToString()));
            Assert.Equal(history, JsonSerializer.Deserialize<BodyMassHistory>(JsonSerializer.Serialize(history)));
            Assert.Equal(history.GetHashCode(), BodyMassHistory.Parse(history.ToString()).GetHashCode());
        }

        Assert.Equal(Text, History.ToString());
        Assert.Equal(History, BodyMassHistory.Parse("2026-03-01 78.4kg,2026-01-05   80 kg"));
        Assert.True(BodyMassHistory.TryParse(Text, null, out BodyMassHistory? tried));
        Assert.Equal(History, tried);
        Assert.False(BodyMassHistory.TryParse(null, null, out _));
        Assert.NotEqual(History, awkward);
        Assert.NotEqual(History.GetHashCode(), awkward.GetHashCode());
        Assert.False(History.Equals(null));
    }

    [Theory]
    [InlineData("80 kg", "'80 kg' is no weighing: it is a date and a mass, as in 2026-01-05 80 kg")]
    [InlineData("2026-02-30 80 kg", "'2026-02-30 80 kg' is no weighing: it is a date and a mass, as in 2026-01-05 80 kg")]
    [InlineData("2026-02-01 80", "'2026-02-01 80' is no weighing: it is a date and a mass, as in 2026-01-05 80 kg")]
    [InlineData("2026-02-01 80kg, 2026-02-01 81kg", "'2026-02-01 81kg' is the second weighing of its date")]
    public void Text_that_is_no_history_is_refused_with_the_reason(string text, string reason)
    {
        Assert.Equal(reason, Assert.Throws<FormatException>(() => BodyMassHistory.Parse(text)).Message);
        Assert.False(BodyMassHistory.TryParse(text, null, out _));
        Assert.False(BodyMassHistory.TryParse(null, null, out _));
    }
}
