using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Tests.Json;

/// <summary>What the library says of its own records: they go through JSON as they are, and damaged ones do not come
/// back.</summary>
public sealed partial class RetroWalkJsonTests
{
    private static readonly Walker Walker = new(
        BodyMass.FromKilograms(70.3), RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.13)));

    private static readonly WalkConditions Conditions = new()
    {
        Handrail = Handrail.Gripping,
        PersonalExcess = PersonalExcess.Measured(0.6, 0.2),
        PersonalFactor = PersonalFactor.Measured(1.1, 0.08),
        FactorExcessCorrelation = -0.3,
    };

    private static SessionRecorder Recorder => SessionRecorder.For(
        Walker, longestGap: TimeSpan.FromSeconds(10), conditions: Conditions)
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
        SessionRecorder resumed = SessionRecorder.FromState(
            Walker, Through(Recorder.ToState(), RetroWalkJson.SessionState), Conditions);
        SessionTotals totals = Recorder.TotalsAt(TimeSpan.FromSeconds(62));

        Assert.Equal(Recorder, resumed);
        Assert.Equal(totals, resumed.TotalsAt(TimeSpan.FromSeconds(62)));
        Assert.Equal(totals, SessionTotals.FromState(Walker, Through(totals.ToState(), RetroWalkJson.SessionState), Conditions));
    }

    [Fact]
    public void Same_text_in_every_culture()
    {
        string text = JsonSerializer.Serialize(Recorder.ToState(), RetroWalkJson.SessionState);

        Assert.Equal(text, Cultures.In("ar-SA", () => JsonSerializer.Serialize(Recorder.ToState(), RetroWalkJson.SessionState)));
        Assert.Equal(
            Recorder.ToState(), Cultures.In("de-DE", () => JsonSerializer.Deserialize(text, RetroWalkJson.SessionState)));
    }

    [Fact]
    public void An_app_combines_it_with_its_own()
    {
        JsonSerializerOptions options =
            new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(DiaryJson.Default, RetroWalkJson.Resolver) };
        SessionState state = Recorder.ToState();

        string diary = JsonSerializer.Serialize(new Diary("Tuesday"), (JsonTypeInfo<Diary>)options.GetTypeInfo(typeof(Diary)));
        string stored = JsonSerializer.Serialize(state, (JsonTypeInfo<SessionState>)options.GetTypeInfo(typeof(SessionState)));

        Assert.Equal("{\"Day\":\"Tuesday\"}", diary);
        Assert.Equal(state, JsonSerializer.Deserialize(stored, RetroWalkJson.SessionState));
    }

    internal sealed record Diary(string Day);

    [JsonSerializable(typeof(Diary))]
    internal sealed partial class DiaryJson : JsonSerializerContext;

    private static T Through<T>(T value, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type)!;
}
