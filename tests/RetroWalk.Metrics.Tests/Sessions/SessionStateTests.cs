using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>What an app that stores sessions writes: no reflection.</summary>
[JsonSerializable(typeof(SessionState))]
[JsonSerializable(typeof(RecorderState))]
internal sealed partial class StoredSessions : JsonSerializerContext;

public sealed class SessionStateTests
{
    private static SessionTotals Session => SessionTotals.For(Samples.Walker)
        .AddRange(WalkingDirection.Backward, [1.1, 0.3, 1.9], [0.05, -0.1, 0], [0.1, 0.2, 1.0 / 3])
        .AddRange(WalkingDirection.Forward, [1.1, 9, double.NaN], [0.05, 0, 0], [0.1, 0.7, 0.2])
        .AddGap(WalkingDirection.Forward, TimeSpan.FromSeconds(0.3));

    [Property(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 1000)]
    public bool Stop_and_resume_anywhere_loses_no_bit(Person person, Stretch[] stretches, Share share)
    {
        int stop = (int)(stretches.Length * share.Fraction);
        SessionTotals unbroken = SessionTotals.For(person.Walker);
        SessionTotals resumed = unbroken;
        for (int i = 0; i < stretches.Length; i++)
        {
            if (i == stop)
                resumed = SessionTotals.FromState(person.Walker, ReadBack(resumed.ToState()));
            unbroken = unbroken.Add(stretches[i].Sample);
            resumed = resumed.Add(stretches[i].Sample);
        }

        return resumed == unbroken;
    }

    [Property(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 1000)]
    public bool Live_recorder_stops_and_resumes_between_any_two_samples(Person person, Stretch[] stretches, Share share, bool hasLimit)
    {
        TimeSpan? longestGap = hasLimit ? TimeSpan.FromSeconds(60) : null;
        int stop = (int)(stretches.Length * share.Fraction);
        SessionRecorder unbroken = SessionRecorder.For(person.Walker, longestGap);
        SessionRecorder resumed = unbroken;
        TimeSpan time = default;
        for (int i = 0; i < stretches.Length; i++)
        {
            if (i == stop)
                resumed = SessionRecorder.FromState(person.Walker, ReadBack(resumed.ToState()));
            WalkSample sample = stretches[i].Sample;
            unbroken = unbroken.Record(time, sample.Direction, sample.Speed, sample.Grade);
            resumed = resumed.Record(time, sample.Direction, sample.Speed, sample.Grade);
            time += sample.Duration;
        }

        return resumed == unbroken && resumed.TotalsAt(time) == unbroken.TotalsAt(time);
    }

    [Fact]
    public void Unusable_sample_survives_a_stop()
    {
        SessionRecorder before = SessionRecorder.For(Samples.Walker).Record(TimeSpan.FromSeconds(1), WalkingDirection.Backward, double.NaN, double.PositiveInfinity);
        SessionRecorder after = SessionRecorder.FromState(Samples.Walker, ReadBack(before.ToState()));
        Assert.Equal(4, after.TotalsAt(TimeSpan.FromSeconds(5)).Backward.Excluded.SecondsOf(ExclusionReason.Unusable));
    }

    [Fact]
    public void Pause_survives_a_stop()
    {
        SessionRecorder before = SessionRecorder.For(Samples.Walker).Pause(TimeSpan.FromSeconds(9));
        SessionRecorder after = SessionRecorder.FromState(Samples.Walker, ReadBack(before.ToState()));
        Assert.Equal(before, after);
        Assert.False(after.Accepts(TimeSpan.FromSeconds(8)));
    }

    [Fact]
    public void Stored_text_is_small_and_stable()
    {
        string json = JsonSerializer.Serialize(SessionTotals.For(Samples.Walker).Add(WalkingDirection.Forward, 1, 0, 0.5).ToState(), StoredSessions.Default.SessionState);
        Assert.StartsWith(
            """{"Version":1,"MassKilograms":70,"RestingWattsPerKilogram":1.1725,"Conditions":null,"Forward":{"Seconds":{"Rounded":0.5,"Remainder":0},"Meters":{"Rounded":0.5,"Remainder":0},""",
            json, StringComparison.Ordinal);
        Assert.InRange(json.Length, 1000, 2000);
    }

    public static TheoryData<string> Numbers
    {
        get
        {
            TheoryData<string> paths = [];
            foreach ((string name, JsonNode? node) in Json().AsObject())
            {
                if (node is JsonObject direction)
                {
                    foreach ((string sum, _) in direction)
                    {
                        paths.Add($"{name}.{sum}.Rounded");
                        paths.Add($"{name}.{sum}.Remainder");
                    }
                }
                else if (node is not null) // no conditions
                {
                    paths.Add(name);
                }
            }

            return paths;
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Damage_to_any_number_is_noticed(string path)
    {
        JsonNode damaged = Json();
        string[] names = path.Split('.');
        JsonNode owner = names[..^1].Aggregate(damaged, (node, name) => node[name]!);
        owner[names[^1]] = owner[names[^1]]!.GetValue<double>() + 1;
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Restored(damaged));
        Assert.Equal("state", refusal.ParamName);
        Assert.StartsWith("The state is", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Absence_of_any_number_is_noticed(string path)
    {
        JsonNode damaged = Json();
        string[] names = path.Split('.');
        names[..^1].Aggregate(damaged, (node, name) => node[name]!).AsObject().Remove(names[^1]);
        Assert.Throws<JsonException>(() => Restored(damaged));
    }

    [Fact]
    public void Impossible_sums_are_refused_even_with_a_right_checksum()
    {
        SumState negative = new() { Rounded = -1, Remainder = 0 };
        SumState infinite = new() { Rounded = double.PositiveInfinity, Remainder = 0 };
        SumState lost = new() { Rounded = 1, Remainder = double.NaN };
        SessionState state = Session.ToState();
        Assert.All(
            new[] { negative, infinite, lost },
            sum => Refused(state with { Forward = state.Forward with { ActiveJoules = sum } }, "negative or not a finite"));
        Refused(state with { Backward = state.Backward with { GapSeconds = negative } }, "negative or not a finite");

        SessionState downhill = Checked(state with { Backward = state.Backward with { FullReversalJoules = negative } });
        Assert.Equal(-1, SessionTotals.FromState(Samples.Walker, downhill).ToState().Backward.FullReversalJoules.Rounded);
        SessionState light = Checked(state with { Backward = state.Backward with { TailJoules = negative } });
        Assert.Equal(-1, SessionTotals.FromState(Samples.Walker, light).ToState().Backward.TailJoules.Rounded);
    }

    /// <summary>FNV-1a with 32 bits, over the bytes of each number, the lowest first: a session stored today is read by any later version.</summary>
    [Fact]
    public void Checksum_is_the_published_one_over_all_numbers_in_their_order()
    {
        SessionState state = Session.ToState();
        IEnumerable<double> numbers =
        [
            state.Version, state.MassKilograms, state.RestingWattsPerKilogram,
            .. state.Forward.Sums.Concat(state.Backward.Sums).SelectMany(sum => new[] { sum.Rounded, sum.Remainder }),
        ];
        ulong hash = 0x811C9DC5; // 32-bit offset basis and prime: Fowler, Noll, Vo
        foreach (byte low in numbers.SelectMany(BitConverter.GetBytes))
            hash = (hash ^ low) * 0x01000193 % (1UL << 32);
        Assert.Equal(hash, state.Checksum);
    }

    [Fact]
    public void State_of_another_person_or_version_is_refused()
    {
        SessionState state = Session.ToState();
        Walker heavier = new(BodyMass.FromKilograms(70.1), RestingRate.StandardMet);
        Walker rested = new(BodyMass.FromKilograms(70), RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.1)));
        Assert.Contains("70 kg", Assert.Throws<ArgumentException>(() => SessionTotals.FromState(heavier, state)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SessionTotals.FromState(rested, state));
        Refused(state with { Version = 2 }, "version 2");
        Refused(state with { Forward = null! }, "missing");
        Assert.Throws<ArgumentNullException>(() => SessionTotals.FromState(Samples.Walker, null!));
        Assert.Throws<ArgumentException>(() => SessionTotals.FromState(default, state));
    }

    [Fact]
    public void Damaged_recorder_is_refused()
    {
        RecorderState state = SessionRecorder.For(Samples.Walker, TimeSpan.FromSeconds(5))
            .Record(TimeSpan.FromSeconds(1), WalkingDirection.Forward, 1, 0).ToState();
        Assert.Throws<ArgumentNullException>(() => SessionRecorder.FromState(Samples.Walker, null!));
        Refused(state with { LongestGap = TimeSpan.Zero });
        Refused(state with { LastTime = TimeSpan.FromSeconds(-1) });
        Refused(state with { LastTime = null });
        Refused(state with { Totals = null! });
        Refused(state with { Totals = state.Totals with { Checksum = 1 } });
        Assert.Throws<ArgumentOutOfRangeException>(
            () => SessionRecorder.FromState(Samples.Walker, state with { Held = state.Held! with { Direction = (WalkingDirection)3 } }));

        static void Refused(RecorderState damaged) =>
            Assert.Throws<ArgumentException>(() => SessionRecorder.FromState(Samples.Walker, damaged));
    }

    private static JsonNode Json() =>
        JsonNode.Parse(JsonSerializer.Serialize(Session.ToState(), StoredSessions.Default.SessionState))!;

    private static SessionTotals Restored(JsonNode json) => SessionTotals.FromState(
        Samples.Walker, json.Deserialize(StoredSessions.Default.SessionState)!);

    private static SessionState Checked(SessionState state) => state with { Checksum = StateCheck.ChecksumOf(state) };

    private static void Refused(SessionState state, string reason)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => SessionTotals.FromState(Samples.Walker, state.Forward is null ? state : Checked(state)));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    private static SessionState ReadBack(SessionState state) => JsonSerializer.Deserialize(
        JsonSerializer.Serialize(state, StoredSessions.Default.SessionState), StoredSessions.Default.SessionState)!;

    private static RecorderState ReadBack(RecorderState state) => JsonSerializer.Deserialize(
        JsonSerializer.Serialize(state, StoredSessions.Default.RecorderState), StoredSessions.Default.RecorderState)!;
}
