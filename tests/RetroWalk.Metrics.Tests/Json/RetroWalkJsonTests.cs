using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Tests.Json;

/// <summary>What the library says of its own records: they go through JSON as they are, and damaged ones do not come back.</summary>
public sealed partial class RetroWalkJsonTests
{
    private static readonly Walker Walker = new(BodyMass.FromKilograms(70.3), RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.13)));

    private static readonly WalkConditions Conditions = new()
    {
        Handrail = Handrail.Gripping,
        Practice = Practice.Measured(0.6, 0.2),
        PersonalFactor = PersonalFactor.Measured(1.1, 0.08),
        PersonPracticeCorrelation = -0.3,
    };

    private static SessionRecorder Recorder => SessionRecorder.For(Walker, longestGap: TimeSpan.FromSeconds(10), conditions: Conditions)
        .Record(TimeSpan.FromSeconds(0), WalkingDirection.Forward, Speed.FromMetersPerSecond(1.3), Grade.FromPercent(-3))
        .Record(TimeSpan.FromSeconds(0.7), WalkingDirection.Backward, Speed.FromMetersPerSecond(1), Grade.FromPercent(5))
        .Record(TimeSpan.FromSeconds(60), WalkingDirection.Backward, Speed.FromMetersPerSecond(1.1), Grade.FromPercent(4))
        .Record(TimeSpan.FromSeconds(61.3), WalkingDirection.Forward, Speed.FromMetersPerSecond(5), Grade.Level);

    [Theory]
    [InlineData(1.34)]
    [InlineData(5)] // outside: every number is NaN
    [InlineData(0)] // standing: the share is NaN
    public void Results_are_read_back(double metersPerSecond)
    {
        ComparisonRecord comparison = ComparisonRecord.Of(Samples.Compare(metersPerSecond));

        Assert.Equal(comparison, Through(comparison, RetroWalkJson.ComparisonRecord));
        Assert.Equal(comparison.Backward, Through(comparison.Backward, RetroWalkJson.EstimateRecord));
    }

    [Fact]
    public void Session_goes_on_to_the_bit()
    {
        SessionRecorder resumed = SessionRecorder.FromState(Walker, Through(Recorder.ToState(), RetroWalkJson.RecorderState), Conditions);
        SessionTotals totals = Recorder.TotalsAt(TimeSpan.FromSeconds(62));

        Assert.Equal(Recorder, resumed);
        Assert.Equal(totals, resumed.TotalsAt(TimeSpan.FromSeconds(62)));
        Assert.Equal(totals, SessionTotals.FromState(Walker, Through(totals.ToState(), RetroWalkJson.SessionState), Conditions));
    }

    [Fact]
    public void Stored_session_is_small_and_does_not_grow()
    {
        SessionRecorder recorder = Recorder;
        for (int second = 62; second < 4000; second++)
            recorder = recorder.Record(TimeSpan.FromSeconds(second), WalkingDirection.Backward, Speed.FromMetersPerSecond(0.5 + second % 7 / 9.0), Grade.FromPercent(second % 5));

        Assert.InRange(JsonSerializer.Serialize(recorder.ToState(), RetroWalkJson.RecorderState).Length, 1000, 4000);
    }

    // Stored by apps: a member that is renamed loses their sessions.
    [Fact]
    public void Members_of_a_stored_session_keep_their_names()
    {
        JsonObject state = JsonSerializer.SerializeToNode(Recorder.ToState(), RetroWalkJson.RecorderState)!.AsObject();
        JsonObject totals = state["Totals"]!.AsObject();

        Assert.Equal(["Totals", "LongestGap", "LastTime", "Held"], state.Select(member => member.Key));
        Assert.Equal(
            ["Version", "MassKilograms", "RestingWattsPerKilogram", "Conditions", "Forward", "Backward", "Checksum"], totals.Select(member => member.Key));
        Assert.Equal(
            [
                "Seconds", "Meters", "AscentMeters", "DescentMeters", "ActiveJoules", "ConcentricJoules", "EccentricJoules", "FullReversalJoules",
                "SpreadJoules", "TailJoules", "GapSeconds", "UnusableSeconds", "HighestSpeedSeconds", "LowestGradeSeconds", "HighestGradeSeconds",
            ],
            totals["Forward"]!.AsObject().Select(member => member.Key));
        Assert.Equal(["Rounded", "Remainder"], totals["Forward"]!["Seconds"]!.AsObject().Select(member => member.Key));
        Assert.Equal(
            ["PracticeFactor", "PracticeLogSpread", "Handrail", "PersonalFactor", "PersonalLogSpread", "PersonPracticeCorrelation"],
            totals["Conditions"]!.AsObject().Select(member => member.Key));
        Assert.Equal(["Direction", "SpeedMetersPerSecond", "GradeFraction"], state["Held"]!.AsObject().Select(member => member.Key));
        Assert.Equal("Gripping", totals["Conditions"]!["Handrail"]!.GetValue<string>());
        Assert.Equal("Forward", state["Held"]!["Direction"]!.GetValue<string>());
        Assert.Equal("00:00:10", state["LongestGap"]!.GetValue<string>());
    }

    [Fact]
    public void Every_member_of_a_stored_session_is_missed()
    {
        string whole = JsonSerializer.Serialize(Recorder.ToState().Totals, RetroWalkJson.SessionState);
        foreach (string name in JsonNode.Parse(whole)!.AsObject().Select(member => member.Key).ToArray())
        {
            JsonObject without = JsonNode.Parse(whole)!.AsObject();
            without.Remove(name);
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(without.ToJsonString(), RetroWalkJson.SessionState));
        }
    }

    [Theory]
    [InlineData("\"Forward\":{", "\"Forward\":null,\"Was\":{")]
    [InlineData("\"Direction\":\"Forward\"", "\"Direction\":\"Sideways\"")]
    [InlineData("\"Handrail\":\"Gripping\"", "\"Handrail\":\"Biting\"")]
    [InlineData("\"Version\":1", "\"Version\":1,\"Version\":1")]
    [InlineData("\"MassKilograms\":70.3", "\"MassKilograms\":\"70.3\"")]
    [InlineData("\"MassKilograms\":70.3", "\"MassKilograms\":NaN")]
    [InlineData("}", "")]
    public void Damaged_text_is_refused(string whole, string damaged)
    {
        string text = JsonSerializer.Serialize(Recorder.ToState(), RetroWalkJson.RecorderState);
        int place = text.IndexOf(whole, StringComparison.Ordinal);
        Assert.True(place > 0);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(
            text[..place] + damaged + text[(place + whole.Length)..], RetroWalkJson.RecorderState));
    }

    [Fact]
    public void Damaged_number_is_told_by_the_checksum()
    {
        string text = JsonSerializer.Serialize(Recorder.ToState(), RetroWalkJson.RecorderState);
        RecorderState state = JsonSerializer.Deserialize(text.Replace("\"Rounded\":0.7", "\"Rounded\":0.8", StringComparison.Ordinal), RetroWalkJson.RecorderState)!;

        Assert.NotEqual(Recorder.ToState(), state);
        Assert.Throws<ArgumentException>(() => SessionRecorder.FromState(Walker, state, Conditions));
    }

    [Fact]
    public void Same_text_in_every_culture()
    {
        string text = JsonSerializer.Serialize(Recorder.ToState(), RetroWalkJson.RecorderState);

        Assert.Equal(text, Cultures.In("ar-SA", () => JsonSerializer.Serialize(Recorder.ToState(), RetroWalkJson.RecorderState)));
        Assert.Equal(Recorder.ToState(), Cultures.In("de-DE", () => JsonSerializer.Deserialize(text, RetroWalkJson.RecorderState)));
    }

    [Fact]
    public void An_app_combines_it_with_its_own()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(DiaryJson.Default, RetroWalkJson.Resolver) };
        RecorderState state = Recorder.ToState();

        string diary = JsonSerializer.Serialize(new Diary("Tuesday"), (JsonTypeInfo<Diary>)options.GetTypeInfo(typeof(Diary)));
        string stored = JsonSerializer.Serialize(state, (JsonTypeInfo<RecorderState>)options.GetTypeInfo(typeof(RecorderState)));

        Assert.Equal("{\"Day\":\"Tuesday\"}", diary);
        Assert.Equal(state, JsonSerializer.Deserialize(stored, RetroWalkJson.RecorderState));
    }

    internal sealed record Diary(string Day);

    [JsonSerializable(typeof(Diary))]
    internal sealed partial class DiaryJson : JsonSerializerContext;

    private static T Through<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type)!;
}
