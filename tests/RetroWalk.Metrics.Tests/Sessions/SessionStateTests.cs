using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Numerics;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>What an app that stores sessions writes: no reflection.</summary>
[JsonSerializable(typeof(SessionState))]
[JsonSerializable(typeof(KeptSession))]
internal sealed partial class StoredSessions : JsonSerializerContext;

/// <summary>A type of an app that holds a state.</summary>
internal sealed record KeptSession(string Day, SessionState? State);

public sealed class SessionStateTests
{
    private static readonly WalkConditions Conditions = new()
    {
        Handrail = Handrail.Gripping,
        PersonalExcess = PersonalExcess.Measured(0.6, 0.2),
        PersonalFactor = PersonalFactor.Measured(1.1, 0.08),
        FactorExcessCorrelation = -0.3,
    };

    private static SessionTotals Session => SessionTotals.For(Samples.Walker)
        .AddRange(WalkingDirection.Backward, [1.1, 0.3, 1.9], [0.05, -0.1, 0], [0.1, 0.2, 1.0 / 3])
        .AddRange(WalkingDirection.Forward, [1.1, 9, double.NaN], [0.05, 0, 0], [0.1, 0.7, 0.2])
        .AddGap(WalkingDirection.Forward, TimeSpan.FromSeconds(0.3));

    private static SessionRecorder Recorder => SessionRecorder.For(Samples.Walker, TimeSpan.FromSeconds(5), Conditions)
        .Record(TimeSpan.FromSeconds(1), WalkingDirection.Forward, 1.3, -0.03)
        .Record(TimeSpan.FromSeconds(1.7), WalkingDirection.Backward, 1, 0.05)
        .Record(TimeSpan.FromSeconds(60), WalkingDirection.Backward, 1.1, 0.04)
        .Record(TimeSpan.FromSeconds(61.3), WalkingDirection.Forward, 5, 0);

    /// <summary>Both kinds, with every part and without any.</summary>
    private static SessionState[] All =>
    [
        Session.ToState(),
        SessionTotals.For(Samples.Walker).ToState(),
        SessionTotals.For(Samples.Walker, Conditions).ToState(),
        SessionTotals.For(Samples.Walker, new WalkConditions { Practice = Practice.AfterBouts(6) }).ToState(),
        Recorder.ToState(),
        SessionRecorder.For(Samples.Walker).ToState(),
        SessionRecorder.For(Samples.Walker).Pause(TimeSpan.FromSeconds(9)).ToState(),
        SessionRecorder.For(Samples.Walker)
            .Record(default, WalkingDirection.Backward, double.NaN, double.NegativeInfinity).ToState(),
        SessionTotals.For(Samples.Walker, default, RunningTests.Minetti).Add(WalkingDirection.Forward, 2.5, 0.02, 60)
            .Add(WalkingDirection.Forward, 2, 0, 0.1).Add(WalkingDirection.Backward, 3, 0, 1).ToState(),
        SessionRecorder.For(Samples.Walker, null, Conditions, RunningTests.Stated)
            .Record(default, WalkingDirection.Forward, 1.9, 0, Gait.Running)
            .Record(TimeSpan.FromSeconds(1), WalkingDirection.Forward, 1.9, 0, Gait.Walking).ToState(),
        OfAnotherFit,
        SessionTotals.For(Samples.Walker, default, Named).Add(WalkingDirection.Forward, 1.2, 0.05, 60).ToState(),
    ];

    /// <summary>A forward model with all that it takes, and nothing counted.</summary>
    private static SessionRules Named => new()
    {
        ForwardModel = WalkingModels.Find("LudlowWeyand2017MinimumMechanics"),
        ForwardInputs = new()
        {
            Height = Height.FromMeters(1.75),
            Load = CarriedLoad.FromKilograms(10),
            Terrain = Terrain.FromFactor(1.2),
        },
        CountsIntensity = false,
    };

    public static TheoryData<SessionState> States => new(All);

    [Theory]
    [MemberData(nameof(States))]
    public void State_is_read_back_from_bytes_and_from_JSON(SessionState state)
    {
        Assert.Equal(state, SessionState.FromBytes(state.ToBytes()));
        Assert.Equal(state.GetHashCode(), SessionState.FromBytes(state.ToBytes()).GetHashCode());
        Assert.Equal(state, JsonSerializer.Deserialize<SessionState>(JsonSerializer.Serialize(state)));
        Assert.Equal(
            state,
            JsonSerializer.Deserialize(
                JsonSerializer.Serialize(state, StoredSessions.Default.SessionState), StoredSessions.Default.SessionState));
        KeptSession kept = new("Tuesday", state);
        Assert.Equal(
            kept,
            JsonSerializer.Deserialize(
                JsonSerializer.Serialize(kept, StoredSessions.Default.KeptSession), StoredSessions.Default.KeptSession));
        Assert.Single(All, state);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Bytes_are_written_where_they_fit(SessionState state)
    {
        byte[] bytes = state.ToBytes();
        byte[] room = new byte[bytes.Length + 1];
        Assert.False(state.TryWriteBytes(room.AsSpan(2), out int written));
        Assert.Equal(0, written);
        Assert.All(room, value => Assert.Equal(0, value));
        Assert.True(state.TryWriteBytes(room, out written));
        Assert.Equal(bytes, room[..written]);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Every_flipped_bit_is_noticed(SessionState state)
    {
        byte[] bytes = state.ToBytes();
        for (int bit = 0; bit < 8 * bytes.Length; bit++)
        {
            byte[] damaged = [.. bytes];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            Refused(damaged);
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Every_cut_and_every_longer_state_is_noticed(SessionState state)
    {
        byte[] bytes = state.ToBytes();
        for (int length = 0; length < bytes.Length; length++)
        {
            Refused(bytes[..length]);
            Refused(bytes[^length..]);
        }

        foreach (byte more in new byte[] { 0, 1, 255 })
            Refused([.. bytes, more]);
        Refused([.. bytes, .. bytes]);
    }

    [Fact]
    public void Every_changed_letter_of_the_JSON_is_noticed()
    {
        SessionState state = Recorder.ToState();
        string json = JsonSerializer.Serialize(state);
        for (int i = 0; i < json.Length; i++)
        {
            string changed = $"{json[..i]}{(json[i] == 'B' ? 'C' : 'B')}{json[(i + 1)..]}";
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SessionState>(changed));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SessionState>(json[..i]));
        }
    }

    [Theory]
    [InlineData("[]", "is an object, not a StartArray")]
    [InlineData("{}", "needs Version, PricedBy and State")]
    [InlineData("""{"Version":3,"PricedBy":"x"}""", "needs Version, PricedBy and State")]
    [InlineData("""{"Version":3,"Version":3}""", "Version is repeated or not valid")]
    [InlineData("""{"PricedBy":"a","PricedBy":"a"}""", "PricedBy is repeated or not valid")]
    [InlineData("""{"Version":3,"PricedBy":"x","State":"no.Base64"}""", "State is repeated or not valid")]
    [InlineData("""{"State":"UldT","State":"UldT"}""", "State is repeated or not valid")]
    [InlineData("""{"Version":3,"PricedBy":"x","State":"UldT"}""", "These 3 bytes are not a stored session.")]
    [InlineData("""{"Version":4}""", "The state is of version 4: this library reads version 3.")]
    [InlineData(
        """{"Version":1,"MassKilograms":70}""",
        "The state is of version 1: this library reads version 3.")]
    [InlineData(
        """{"Totals":{"Version":1}}""",
        "The state is of version 1: this library reads version 3.")]
    public void JSON_that_is_no_state_is_refused_in_a_sentence(string json, string words) =>
        Assert.Contains(
            words, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SessionState>(json)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void JSON_names_version_and_fit_and_leaves_out_what_a_later_library_adds()
    {
        SessionState state = Session.ToState();
        string json = JsonSerializer.Serialize(state);
        Assert.StartsWith($$"""{"Version":3,"PricedBy":"{{state.PricedBy}}","State":"UldT""", json, StringComparison.Ordinal);
        string noted = json.Replace("{", """{"Note":{"a":[1]},""", StringComparison.Ordinal);
        Assert.Equal(state, JsonSerializer.Deserialize<SessionState>(noted));
        Assert.Equal(json, Cultures.In("ar-SA", () => JsonSerializer.Serialize(state)));
        Assert.Null(JsonSerializer.Deserialize<SessionState>("null"));
        string renamed = json.Replace(state.PricedBy, "x", StringComparison.Ordinal);
        Assert.Equal(
            $"The state is damaged: its PricedBy is not {state.PricedBy}.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SessionState>(renamed)).Message);
        Assert.Throws<ArgumentNullException>(
            "writer", () => new SessionStateJsonConverter().Write(null!, state, JsonSerializerOptions.Default));
        using Utf8JsonWriter writer = new(Stream.Null);
        Assert.Throws<ArgumentNullException>(
            "value", () => new SessionStateJsonConverter().Write(writer, null!, JsonSerializerOptions.Default));
    }

    /// <summary>The text that .NET writes for 2⁻²⁵ and 2⁻⁹⁵⁸ is that of another double: a state holds bits.</summary>
    [Theory]
    [InlineData(-25)]
    [InlineData(-958)]
    [InlineData(-1074)]
    public void Duration_that_has_no_text_of_its_own_is_kept(int exponent)
    {
        SessionTotals totals = SessionTotals.For(Samples.Walker)
            .Add(WalkingDirection.Forward, 1, 0, Math.ScaleB(1, exponent)).Add(
                WalkingDirection.Backward, 1, 0, Math.ScaleB(1, 28))
            .Add(WalkingDirection.Backward, 1, 0, Math.ScaleB(1, exponent));
        Assert.Equal(totals, SessionTotals.FromState(Samples.Walker, ReadBack(totals.ToState())));
    }

    /// <summary>RFC 3720, B.4, and the check value by which the polynomial is catalogued.</summary>
    [Fact]
    public void Check_sum_is_the_published_one()
    {
        Assert.Equal(0xE3069283, Crc32C.Of("123456789"u8));
        Assert.Equal(0x8A9136AA, Crc32C.Of(new byte[32]));
        Assert.Equal(0x46DD794Eu, Crc32C.Of([.. Enumerable.Range(0, 32).Select(i => (byte)i)]));
        byte[] bytes = [.. Enumerable.Range(1, 20).Select(i => (byte)(37 * i))];
        for (int length = 0; length <= bytes.Length; length++)
            Assert.Equal(BitByBit(bytes[..length]), Crc32C.Of(bytes.AsSpan(..length)));

        // the division by the polynomial of Castagnoli, its bits reversed
        static uint BitByBit(byte[] bytes)
        {
            uint remainder = ~0u;
            foreach (byte value in bytes)
            {
                remainder ^= value;
                for (int bit = 0; bit < 8; bit++)
                    remainder = (remainder >> 1) ^ ((remainder & 1) == 0 ? 0 : 0x82F63B78u);
            }

            return ~remainder;
        }
    }

    /// <summary>Bytes that were stored are read by every later version of the library that reads theirs: they are spelt out
    /// here.</summary>
    [Fact]
    public void Bytes_are_laid_out_as_their_remarks_say()
    {
        SessionRules rules = new()
        {
            MaximalUptake = OxygenUptake.FromMillilitersPerKilogramPerMinute(42),
            RunningModel = default(Acsm2014Running),
            RunsFrom = Speed.FromMetersPerSecond(2.1),
        };
        SessionRecorder recorder = SessionRecorder.For(Samples.Walker, TimeSpan.FromSeconds(5), Conditions, rules)
            .Record(TimeSpan.FromSeconds(1), WalkingDirection.Backward, 0, 0).Record(
                TimeSpan.FromSeconds(3), WalkingDirection.Backward, 1.25, -0.5);
        SessionState state = recorder.ToState();
        string name = state.PricedBy;
        using MemoryStream bytes = new();
        using BinaryWriter expected = new(bytes);
        expected.Write("RWS"u8);
        expected.Write((byte)3);
        expected.Write(0); // the length of all, once it is known
        expected.Write((byte)63);
        expected.Write(name);
        foreach (double number in FitNumbers)
            expected.Write(number);
        expected.Write(70.0);
        expected.Write(Samples.Walker.RestingPower.WattsPerKilogram);
        expected.Write(2.1);
        expected.Write("Acsm2014Running");
        expected.Write(42.0);
        expected.Write(true);
        expected.Write(""); // no forward model
        expected.Write(0.0);
        expected.Write("treadmill");
        expected.Write(1.0);
        expected.Write(double.NaN);
        expected.Write(1.0);
        expected.Write(-1);
        expected.Write((byte)Handrail.Gripping);
        expected.Write(1.1);
        expected.Write(0.08);
        expected.Write(0.6);
        expected.Write(0.2);
        expected.Write(-0.3);
        expected.Write(50_000_000L);
        expected.Write(30_000_000L);
        expected.Write((byte)WalkingDirection.Backward);
        expected.Write((byte)255); // does not say its gait
        expected.Write(1.25);
        expected.Write(-0.5);
        expected.Write(0L);
        SampleSums<ScalarLane<double>> sums = state.Backward.Priced.Values;
        Assert.Equal((2.0, 0.0), (sums.Seconds.Value, sums.Meters.Value));
        // standing: time, active energy, its spread and tail, and the time and energy of light intensity
        long inAny = 1L << 0 | 1L << 8 | 1L << 16 | 1L << 18;
        int doses = 2 * (DirectionSums.Count - DoseSums.Count);
        expected.Write(inAny | 1L << doses | 1L << (doses + 6));
        foreach (double number in (double[])[2, sums.Active.Value, sums.Spread.Value, sums.Tail.Value])
            expected.Write(number);
        expected.Write(2.0);
        expected.Write(state.Backward.Dose.LightGross);
        expected.Write(0L); // no runs

        byte[] whole = [.. bytes.ToArray(), 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32LittleEndian(whole.AsSpan(4), whole.Length);
        whole = Rewritten(whole, _ => { });
        Assert.Equal(state, SessionState.FromBytes(whole));
        Assert.Equal(whole, state.ToBytes());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1)]
    public void Numbers_that_no_session_comes_to_are_refused_even_with_a_right_check_sum(double number)
    {
        byte[] bytes = Session.ToState().ToBytes();
        int mass = 10 + Session.PricedBy.Length + 8 * FitNumbers.Length;
        int seconds = mass + 16 + 8; // after mass, rest and the numbers that are there
        int efficiency = 10 + Session.PricedBy.Length;
        Assert.Equal(70, BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(mass)));
        Assert.Equal(Session.Forward.DurationSeconds, BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(seconds)));
        Assert.All(new[] { mass, mass + 8, seconds, efficiency }, place => Assert.Contains(
            "no session can have", Refused(
                Rewritten(bytes, damaged => BinaryPrimitives.WriteDoubleLittleEndian(damaged.AsSpan(place), number))),
            StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_that_no_session_has_are_refused_even_with_a_right_check_sum()
    {
        byte[] bytes = SessionTotals.For(Samples.Walker).ToState().ToBytes();
        const int Parts = 8, NameLength = 9, Name = 10;
        Assert.All(
            Enumerable.Range(1, 255), parts => Refused(Rewritten(bytes, damaged => damaged[Parts] = (byte)parts), parts == 1));
        Assert.All(
            Enumerable.Range(0, 255),
            length => Refused(Rewritten(bytes, damaged => damaged[NameLength] = (byte)length), length == bytes[NameLength]));
        Refused(Rewritten(bytes, damaged => damaged[Name] = (byte)'\n'));
        Refused(Rewritten(bytes, damaged => damaged[^13] = 1)); // sums that are not there
        Refused(Rewritten(bytes, damaged => damaged[^5] = 0x80)); // more sums than there are
        byte[] held = Recorder.ToState().ToBytes();
        int direction = held.AsSpan().LastIndexOf((byte[])[0, 255, .. BitConverter.GetBytes(5.0)]);
        Refused(Rewritten(held, damaged => damaged[direction + 1] = 7)); // a gait that is none
        Refused(Rewritten(held, damaged => damaged[direction] = 7));
        Refused(Rewritten(held, damaged => damaged[direction - 1] = 0xFF)); // a time before zero
        Refused(Rewritten(held, damaged => damaged[direction - 9] = 0xFF)); // a gap below zero
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Bytes_of_another_version_are_refused_by_its_number(byte version) => Assert.Equal(
        $"The state is of version {version}: this library reads version 3.", Refused(
            Rewritten(Session.ToState().ToBytes(), other => other[3] = version)));

    /// <summary>As a later library may have written it: what its totals mean cannot be told without the model.</summary>
    [Fact]
    public void State_of_a_model_that_is_not_here_is_refused_by_its_name()
    {
        SessionRules[] rules =
        [
            new() { RunningModel = default(Acsm2014Running) },
            new() { ForwardModel = WalkingModels.Find("Acsm2014Walking") },
        ];
        foreach (SessionRules named in rules)
        {
            byte[] bytes = SessionTotals.For(Samples.Walker, default, named).ToState().ToBytes();
            int name = bytes.AsSpan().LastIndexOf("Acsm2014"u8);
            string words = Refused(Rewritten(bytes, later => later[name] = (byte)'X'));
            Assert.Matches(
                "^The state was priced by Xcsm2014[A-Z][a-z]+, a model that this library does not have: read it with the", words);
            Refused(Rewritten(bytes, damaged => damaged[name] = (byte)'\n'));
        }
    }

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
    public bool Live_recorder_stops_and_resumes_between_any_two_samples(
        Person person, Stretch[] stretches, Share share, bool hasLimit)
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
        SessionRecorder before = SessionRecorder.For(Samples.Walker).Record(
            TimeSpan.FromSeconds(1), WalkingDirection.Backward, double.NaN, double.PositiveInfinity);
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
    public void State_is_small_and_does_not_grow()
    {
        SessionRecorder recorder = Recorder;
        for (int second = 62; second < 4000; second++)
        {
            recorder = recorder.Record(
                TimeSpan.FromSeconds(second), second % 2 == 0 ? WalkingDirection.Backward : WalkingDirection.Forward,
                0.5 + second % 7 / 9.0, (second % 5 - 2) / 50.0);
        }

        Assert.InRange(recorder.ToState().ToBytes().Length, 400, 860);
        Assert.InRange(JsonSerializer.Serialize(recorder.ToState()).Length, 600, 1300);
    }

    [Fact]
    public void State_says_whose_it_is_and_what_priced_it()
    {
        SessionState state = Recorder.ToState();
        Assert.True(state.IsRecorder);
        Assert.False(Session.ToState().IsRecorder);
        Assert.Equal(
            (Samples.Walker.Mass, Samples.Walker.RestingPower, Conditions), (state.Mass, state.RestingPower, state.Conditions));
        Assert.Equal(
            $"totals of 70 kg, 1.1725 W/kg at rest, no conditions, priced by {SessionState.CurrentlyPricedBy}",
            Cultures.In("de-DE", () => Session.ToState().ToString()));
        Assert.StartsWith("recorder of 70 kg", state.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void State_of_another_person_or_kind_is_refused()
    {
        SessionState state = Session.ToState();
        Walker heavier = new(BodyMass.FromKilograms(70.1), RestingRate.StandardMet);
        Walker rested = new(BodyMass.FromKilograms(70), RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.1)));
        Assert.StartsWith(
            "The state is of a person of 70 kg and 1.1725 W/kg at rest, not of 70.1 kg, StandardMet.",
            Assert.Throws<ArgumentException>("state", () => SessionTotals.FromState(heavier, state)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("state", () => SessionTotals.FromState(rested, state));
        Assert.Throws<ArgumentNullException>("state", () => SessionTotals.FromState(Samples.Walker, null!));
        Assert.Throws<ArgumentNullException>("state", () => SessionRecorder.FromState(Samples.Walker, null!));
        Assert.Throws<ArgumentException>("walker", () => SessionTotals.FromState(default, state));
        Assert.StartsWith(
            "The state is of totals, not of a recorder: read it with SessionTotals.FromState.",
            Assert.Throws<ArgumentException>("state", () => SessionRecorder.FromState(Samples.Walker, state)).Message,
            StringComparison.Ordinal);
        Assert.Equal(Recorder.Totals, SessionTotals.FromState(Samples.Walker, Recorder.ToState(), Conditions));
    }

    private static SessionState OfAnotherFit => SessionFitTests.Priced(Session.ToState(), SessionFitTests.Other);

    private static double[] FitNumbers
    {
        get
        {
            Metrics.Models.RetroWalkParameters p = Metrics.Models.RetroWalkParameters.Shipped;
            QuadricepsParameters q = p.Quadriceps;
            return
            [
                q.ConcentricEfficiency, q.EccentricEfficiency, q.LevelConcentricCoefficient, q.LevelEccentricCoefficient,
                q.UphillLiftShare, q.DownhillLiftShare, q.ReversalFraction,
                p.OtherExcessJoulesPerKilogramPerMeter, p.ExcessLogSpread, p.ExcessSpreadBetweenPeople,
                p.LambdaVariance, p.LambdaRhoCovariance, p.RhoVariance,
            ];
        }
    }

    private static byte[] Rewritten(byte[] bytes, Action<byte[]> change)
    {
        byte[] changed = [.. bytes];
        change(changed);
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(^4), Crc32C.Of(changed.AsSpan(..^4)));
        return changed;
    }

    private static string Refused(byte[] bytes, bool isRight = false)
    {
        if (isRight)
        {
            Assert.NotNull(SessionState.FromBytes(bytes));
            return "";
        }

        string message =
            Assert.Throws<ArgumentException>(nameof(bytes), () => SessionState.FromBytes(bytes)).Message.Split(" (Parameter")[0];
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        return message;
    }

    /// <summary>Through JSON and through bytes.</summary>
    private static SessionState ReadBack(SessionState state)
    {
        SessionState fromJson = JsonSerializer.Deserialize(
            JsonSerializer.Serialize(state, StoredSessions.Default.SessionState), StoredSessions.Default.SessionState)!;
        return SessionState.FromBytes(fromJson.ToBytes());
    }
}
