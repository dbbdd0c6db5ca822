using System.Text.Json;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Sessions;

namespace RetroWalk.Metrics.Tests.Json;

/// <summary>What is written of a result: each of its numbers to the bit and under its name, in order, and no other.</summary>
public sealed class ResultJsonTests
{
    private static SessionTotals Walks => SessionTotals.For(Samples.Walker)
        .Add(WalkingDirection.Forward, 1.34, 0.03, 600).Add(WalkingDirection.Backward, 1.34, 0.05, 300)
        .Add(WalkingDirection.Forward, 0.5, -0.02, 40).AddGap(WalkingDirection.Forward, TimeSpan.FromSeconds(7));

    [Fact]
    public void Totals_are_written_in_full()
    {
        WalkTotals totals = Walks.Both;
        HoldsNumbers(
            totals,
            ("durationSeconds", totals.DurationSeconds), // and null extrapolated: not known of walks backward
            ("distanceMeters", totals.DistanceMeters), ("ascentMeters", totals.AscentMeters),
            ("descentMeters", totals.DescentMeters),
            ("grossKilocalories", totals.Active.Kilocalories + totals.Resting.Kilocalories),
            ("restingKilocalories", totals.Resting.Kilocalories), ("activeKilocalories", totals.Active.Kilocalories),
            ("lowGrossKilocalories", totals.GrossInterval().Low.Kilocalories),
            ("highGrossKilocalories", totals.GrossInterval().High.Kilocalories),
            ("quadricepsConcentricJoules", totals.QuadricepsConcentric.Joules),
            ("quadricepsEccentricJoules", totals.QuadricepsEccentric.Joules),
            ("quadricepsMetabolicJoules", totals.QuadricepsMetabolic.Joules));
        Assert.Equal(JsonValueKind.Null, Parsed(totals).GetProperty("extrapolatedSeconds").ValueKind);
        HoldsParts(totals, ("intensity", totals.Intensity), ("excluded", totals.Excluded));
        HoldsNumbers(
            totals.Intensity,
            ("lightSeconds", totals.Intensity.SecondsOf(IntensityClass.Light)),
            ("moderateSeconds", totals.Intensity.SecondsOf(IntensityClass.Moderate)),
            ("vigorousSeconds", totals.Intensity.SecondsOf(IntensityClass.Vigorous)),
            ("lightMetMinutes", totals.Intensity.MetMinutesOf(IntensityClass.Light)),
            ("moderateMetMinutes", totals.Intensity.MetMinutesOf(IntensityClass.Moderate)),
            ("vigorousMetMinutes", totals.Intensity.MetMinutesOf(IntensityClass.Vigorous)),
            ("equivalentModerateMinutes", totals.Intensity.EquivalentModerateMinutes),
            ("weeklyGuidelineShare", totals.Intensity.WeeklyGuidelineShare));
        Assert.All(Enum.GetValues<IntensityClass>(), intensity => Assert.True(totals.Intensity.SecondsOf(intensity) > 0));
    }

    [Fact]
    public void Session_is_written_with_its_runs_if_they_are_priced()
    {
        SessionTotals walks = Walks;
        HoldsParts(walks, ("forward", walks.Forward), ("backward", walks.Backward), ("both", walks.Both));
        SessionTotals runs = SessionTotals.For(Samples.Walker, default, RunningTests.Minetti)
            .Add(WalkingDirection.Forward, 2.5, 0, 60).Add(WalkingDirection.Forward, 1.98, 0, 30);
        HoldsParts(
            runs, ("forward", runs.Forward), ("backward", runs.Backward), ("running", runs.Running), ("both", runs.Both));
        Assert.Equal(30, Parsed(runs.Forward).GetProperty("extrapolatedSeconds").GetDouble());
    }

    [Fact]
    public void Quadriceps_are_written_in_both_directions()
    {
        QuadricepsEffort effort = Samples.Compare().Quadriceps;
        HoldsParts(effort, ("forward", effort.Forward), ("backward", effort.Backward));
        HoldsNumbers(effort, ("factor", effort.Factor));
        HoldsNumbers(
            effort.Backward,
            ("concentricWattsPerKilogram", effort.Backward.ConcentricWattsPerKilogram),
            ("eccentricWattsPerKilogram", effort.Backward.EccentricWattsPerKilogram),
            ("metabolicWattsPerKilogram", effort.Backward.Metabolic.WattsPerKilogram));
    }

    [Fact]
    public void Intensity_without_a_value_has_no_class()
    {
        IntensityComparison both = IntensityComparison.Of(Samples.Compare());
        HoldsParts(both, ("forward", both.Forward), ("backward", both.Backward));
        Assert.Equal(
            """{"class":null,"mets":null,"reserveShare":null}""",
            JsonSerializer.Serialize(WalkIntensity.Of(Samples.Estimate(WalkingDirection.Forward, 9))));
    }

    [Fact]
    public void Found_values_are_written_in_their_own_form()
    {
        Assert.Equal("""{"outcome":"Found","value":"5 %"}""", JsonSerializer.Serialize(Found(Grade.FromFraction(0.05))));
        Assert.Equal("""{"outcome":"Found","value":2.5}""", JsonSerializer.Serialize(Found(2.5)));
        Assert.Equal("""{"outcome":"Found","value":3}""", JsonSerializer.Serialize(Found(3)));
        Assert.Equal(
            """{"outcome":"Found","value":{"speed":"2.5 m/s","gait":"Running","validity":"Extrapolated"}}""",
            JsonSerializer.Serialize(
                Found(new LevelPace(Speed.FromMetersPerSecond(2.5), Gait.Running, Validity.Extrapolated))));
    }

    [Fact]
    public void Results_of_types_that_the_library_does_not_make_have_no_JSON()
    {
        Assert.StartsWith(
            "An Equivalent of this type is none of the library's, and has no JSON.",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Found(true))).Message,
            StringComparison.Ordinal);
        PredictionInterval<bool> interval = new(false, true, 0.5);
        Assert.StartsWith(
            "A PredictionInterval of this type is none of the library's, and has no JSON.",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(interval)).Message, StringComparison.Ordinal);
        Assert.Equal("False to True (50 %)", $"{interval}");
    }

    [Fact]
    public void Every_card_is_written_in_full()
    {
        foreach (ModelCard card in WalkingModels.All.Select(entry => entry.Card))
        {
            HoldsTexts(
                Parsed(card),
                ("name", card.Name), ("direction", $"{card.Direction}"), ("gait", $"{card.Gait}"), ("equation", card.Equation),
                ("nativeUnit", card.NativeUnit), ("nativeBasis", $"{card.NativeBasis}"), ("load", "0 kg"),
                ("terrain", card.Terrain.Name), ("population", card.Population), ("reportedError", card.ReportedError),
                ("trust", card.Trust), ("errata", card.Errata));
            JsonElement source = Parsed(card).GetProperty("source");
            HoldsTexts(
                source,
                ("key", card.Source.Key), ("authors", card.Source.Authors), ("title", card.Source.Title),
                ("publication", card.Source.Publication), ("doi", card.Source.Doi));
            Assert.Equal($"{card.Source.Year}", source.GetProperty("year").GetRawText());
            Assert.Equal(JsonSerializer.Serialize(card.Measured), Parsed(card).GetProperty("measured").GetRawText());
            Assert.Equal(JsonSerializer.Serialize(card.Supported), Parsed(card).GetProperty("supported").GetRawText());
        }
    }

    private static Equivalent<T> Found<T>(T value)
        where T : struct => new(value);

    private static JsonElement Parsed<T>(T value) => JsonDocument.Parse(JsonSerializer.Serialize(value)).RootElement;

    private static void HoldsNumbers<T>(T value, params (string, double)[] numbers) =>
        Assert.Equal(
            numbers,
            Parsed(value).EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Number)
                .Select(member => (member.Name, member.Value.GetDouble())));

    private static void HoldsParts<T>(T value, params (string Name, object Part)[] parts) =>
        Assert.Equal(
            parts.Select(part => (part.Name, JsonSerializer.Serialize(part.Part, part.Part.GetType()))),
            Parsed(value).EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Object)
                .Select(member => (member.Name, member.Value.GetRawText())));

    private static void HoldsTexts(JsonElement json, params (string, string?)[] texts) =>
        Assert.Equal(
            texts,
            json.EnumerateObject().Where(member => member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null)
                .Where(member => member.Name != "year").Select(member => (member.Name, member.Value.GetString())));
}
