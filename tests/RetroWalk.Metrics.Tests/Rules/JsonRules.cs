using System.Text.Json;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;
using RetroWalk.Metrics.Models;
using RetroWalk.Tests;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>A public value goes through a bare call of System.Text.Json to the same bits, or reading refuses it in a sentence; it
/// never comes back as something else.</summary>
public sealed class JsonRules
{
    private static readonly double Awkward = Math.ScaleB(1, -25); // .NET writes the text of another double

    private static readonly WalkConditions Conditions = new()
    {
        Practice = Practice.OfFactor(1.0 / 3),
        Handrail = Handrail.LeaningBack,
        PersonalFactor = PersonalFactor.Measured(1.043, Awkward),
        PersonalExcess = PersonalExcess.Measured(0.1, 0.2),
        FactorExcessCorrelation = -1.0 / 3,
    };

    private static readonly object[] Travellers =
    [
        Speed.FromMilesPerHour(3), Grade.FromPercent(-100.0 / 3), BodyMass.FromPounds(154), Height.FromCentimeters(175),
        CarriedLoad.FromKilograms(20.1), Energy.FromKilocalories(-1.1), Energy.FromJoules(483299.58827841625), Energy.Zero,
        Power.FromKilocaloriesPerHour(310.1),
        MetabolicPower.FromWattsPerKilogram(Awkward), OxygenUptake.FromMillilitersPerKilogramPerMinute(11.1),
        MetabolicEquivalent.FromMets(3.3), CostOfTransport.FromJoulesPerKilogramPerMeter(3.29), Terrain.Parse("loose-sand"),
        RestingRate.StandardMet, RestingRate.Henry2005(Height.FromCentimeters(171), 40, Sex.Female),
        RestingRate.HarrisBenedict1984(Height.FromCentimeters(171), 40, Sex.Female),
        RestingRate.Cunningham(BodyMass.FromKilograms(55.5)), RestingRate.KatchMcArdle(BodyMass.FromKilograms(55.5)),
        RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.13)),
        Samples.Walker,
        new Walker(BodyMass.FromKilograms(70.3), RestingRate.MifflinStJeor(Height.FromCentimeters(180), 33, Sex.Male)),
        Practice.None, Practice.AfterBouts(7), Practice.AfterBouts(40), Practice.OfFactor(Awkward),
        PersonalFactor.Unknown, PersonalFactor.Measured(1, 0), PersonalFactor.Measured(1.043, 0.07),
        PersonalExcess.Unknown, PersonalExcess.Measured(0, 0), PersonalExcess.Measured(1, 0.3),
        PersonalExcess.Measured(2.6, Awkward),
        WalkConditions.None, Conditions, new WalkConditions { Handrail = Handrail.Gripping },
        new PersonProfile(Conditions with { Handrail = Handrail.None }, 4), new PersonProfile(WalkConditions.None, 0),
        new WalkSample(WalkingDirection.Backward, Speed.FromKilometersPerHour(3.1), Grade.FromPercent(5), TimeSpan.FromTicks(7)),
        new WalkSample(default, Speed.FromMetersPerSecond(2.5), Grade.Level, TimeSpan.FromHours(1)) { Gait = Gait.Running },
        SessionRules.Default, new SessionRules { RunsFrom = null },
        new SessionRules { MaximalUptake = OxygenUptake.FromMillilitersPerKilogramPerMinute(42), CountsIntensity = false },
        new SessionRules
        {
            ForwardModel = WalkingModels.Find("Pandolf1977"),
            ForwardInputs = new()
            {
                Load = CarriedLoad.FromPounds(20), Terrain = Terrain.FromFactor(1.1), Height = Height.FromCentimeters(171),
            },
        },
        new SessionRules { RunningModel = default(Minetti2002Running), RunsFrom = Speed.FromMilesPerHour(5) },
        new LevelPace(Speed.FromMilesPerHour(3), Gait.Running, Validity.Extrapolated),
        Workout.Parse("5min forward 1.2m/s, 4x(3min backward 1m/s 5%, 3min forward 1.34m/s)"),
        CombinedTotals.Of(SessionTotals.For(Samples.Walker).Add(WalkingDirection.Backward, 1, 0.05, 60).Both),
        Workout.Parse("2x(400m run 2.5m/s 1%, 1min walk 1.2m/s), 1min run backward 1m/s"),
        BodyMassHistory.Parse("2026-01-05 80 kg"),
        WorkoutSet.Parse("4x(3min backward 1m/s 5%, 3min forward 1.34m/s)"), WorkoutBlock.Parse("400m forward 1m/s"),
        default(WalkSample), new CadenceIntensity(105.5, 65), HeartRateRange.Measured(60.1, 185), HeartRateRange.FromAge(60, 41),
        BeltCorrection.FromPoints([], []),
        BeltCorrection.FromPoints(
            [
                (Speed.FromKilometersPerHour(5), Speed.FromKilometersPerHour(4.8)),
                (Speed.FromMilesPerHour(4), Speed.FromMilesPerHour(3.9)),
            ],
            [(Grade.FromPercent(5), Grade.FromPercent(4.4))]),
        default(ModelDomain), WalkingModels.All[0].Card.Measured,
        TreadmillData.Decode([0x0C, 0x00, 0xE3, 0x01, 0x39, 0x30, 0x01, 0xC4, 0xFF, 0xDE, 0xFF]), default(TreadmillData),
        new TreadmillData { RampDegrees = Awkward, AscentMeters = Awkward, DescentMeters = Awkward },
        new ModelInputs { Mass = BodyMass.FromKilograms(70), Load = CarriedLoad.FromKilograms(10) }, ModelInputs.None,
        new Citation("Key", "A", 2002, "T", "J", null),
        new RetroWalkParameters { LambdaVariance = Awkward, Quadriceps = new() { UphillLiftShare = Awkward } },
        new SpreadParameters { AscentTailWeight = Awkward }, new QuadricepsParameters(),
        EstimateRecord.Of(Samples.Estimate(WalkingDirection.Backward)), ComparisonRecord.Of(Samples.Compare(1.2)),
        EstimateRecord.Of(Samples.Estimate(WalkingDirection.Forward, 9)), ComparisonRecord.Of(Samples.Compare(0)),
        SessionTotals.For(Samples.Walker, Conditions).Add(WalkingDirection.Backward, 1, 0.05, 60).ToState(),
    ];

    public static TheoryData<Type> Refused =>
    [
        typeof(EnergyEstimate), typeof(WalkComparison), typeof(WalkTotals), typeof(SessionTotals), typeof(SessionRecorder),
        typeof(ExcludedTime), typeof(IntensityDose), typeof(WalkIntensity), typeof(IntensityComparison),
        typeof(PredictionInterval<Energy>),
        typeof(PredictionInterval<double>), typeof(Equivalent<Speed>), typeof(Equivalent<Grade>), typeof(Equivalent<TimeSpan>),
        typeof(QuadricepsPower), typeof(QuadricepsEffort), typeof(WalkPlan), typeof(ModelCard), typeof(Looney2019Graded),
        typeof(RetroWalkBackward), typeof(Equivalent<double>), typeof(Equivalent<int>), typeof(Equivalent<LevelPace>),
    ];

    [Fact]
    public void Every_public_value_travels_or_is_refused() =>
        Assert.Equal([], JsonTravel.Lost(JsonTravel.ValuesOf(typeof(Speed).Assembly), Travellers));

    [Fact]
    public void What_travels_comes_back_to_the_bit() => Assert.All(Travellers, JsonTravel.AssertComesBack);

    [Fact]
    public void No_double_travels_by_the_converter_of_the_framework() => Assert.Equal([], JsonTravel.InexactNumbers(Travellers));

    [Fact]
    public void Every_value_of_an_enum_comes_back() =>
        Assert.All(
            JsonTravel.ValuesOf(typeof(Speed).Assembly).Where(type => type.IsEnum)
                .SelectMany(type => Enum.GetValues(type).Cast<object>()),
            JsonTravel.AssertComesBack);

    /// <summary>The rule sees a type without a converter that loses what it holds, and one whose number loses a bit.</summary>
    [Fact]
    public void Type_that_loses_what_it_holds_is_found()
    {
        Assert.Equal([nameof(Unconverted)], JsonTravel.Lost([typeof(Unconverted), typeof(EnergyEstimate)], []));
        Assert.ThrowsAny<Exception>(() => JsonTravel.AssertComesBack(new Unconverted(1)));
        Assert.ThrowsAny<Exception>(() => JsonTravel.AssertComesBack(new Inexact(Awkward)));
        Assert.Equal(["Inexact.Number"], JsonTravel.InexactNumbers([new Inexact(1), new Exact(1)]));
        JsonTravel.AssertComesBack(new Exact(Awkward));
        JsonTravel.AssertComesBack(new Exact(double.NaN));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Result_is_refused_in_a_sentence_that_says_what_to_do(Type type)
    {
        foreach (string json in (string[])["{}", "\"x\"", "1", "[]"])
        {
            string message = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message;
            Assert.Matches(@"^\w+ is not read from JSON: .+[^.]\.$", message);
        }
    }

    /// <summary>Every power of two and its neighbours, in each place that takes them.</summary>
    [Fact]
    public void Every_double_of_a_person_comes_back_to_the_bit()
    {
        int count = 0;
        foreach (double number in RoundTripEdges())
        {
            foreach (Func<double, object> make in (Func<double, object>[])[
                n => Practice.OfFactor(n), n => PersonalFactor.Measured(n, 0.1), n => PersonalFactor.Measured(1, n),
                n => PersonalExcess.Measured(n, 0.1), n => PersonalExcess.Measured(1, n),
                n => new WalkConditions { FactorExcessCorrelation = n }, n => new CadenceIntensity(n, 40),
                n => RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(n)), n => HeartRateRange.Measured(n, 240),
                n => new RetroWalkParameters { LambdaRhoCovariance = n }, n => new TreadmillData { RampDegrees = n },
                n => Energy.FromJoules(n), n => new Exact(n)])
            {
                object value;
                try
                {
                    value = make(number);
                }
                catch (ArgumentException)
                {
                    continue;
                }

                count++;
                JsonTravel.AssertComesBack(value);
            }
        }

        Assert.True(count > 30_000, $"{count}");
    }

    [Theory]
    [InlineData(typeof(Walker), "{}", "This Walker lacks its member mass.")]
    [InlineData(typeof(Walker), """{"mass":"70 kg"}""", "lacks its member restingRate")]
    [InlineData(typeof(Walker), """{"mass":"-1 kg","restingRate":{"equation":"StandardMet"}}""", "out of range")]
    [InlineData(typeof(Walker), """{"mass":70,"restingRate":{"equation":"StandardMet"}}""", "mass of a Walker must be a text")]
    [InlineData(typeof(Walker), """{"mass":"70 kg","restingRate":{"equation":"StandardMet","watts":3}}""", "has no member watts")]
    [InlineData(typeof(Walker), """{"mass":"70 kg","mass":"71 kg"}""", "has the member mass twice")]
    [InlineData(typeof(Walker), """{"\ud800":1}""", "has a member whose name is no text")]
    [InlineData(typeof(Walker), "\"70 kg\"", "A Walker is a JSON object")]
    [InlineData(typeof(RestingRate), """{"equation":"Nobody","wattsPerKilogram":2}""", "must be one of StandardMet, ")]
    [InlineData(typeof(RestingRate), """{"equation":"0","wattsPerKilogram":2}""", "must be one of StandardMet, ")]
    [InlineData(typeof(RestingRate), """{"equation":" StandardMet","wattsPerKilogram":2}""", "must be one of StandardMet, ")]
    [InlineData(typeof(RestingRate), """{"equation":"99","wattsPerKilogram":2}""", "must be one of StandardMet, ")]
    [InlineData(typeof(RestingRate), """{"equation":3}""", "must be a text")]
    [InlineData(typeof(RestingRate), """{"equation":"\ud800"}""", "must be a text")]
    [InlineData(typeof(RestingRate), """{"equation":"Measured","wattsPerKilogram":-1,"watts":0}""", "not negative")]
    [InlineData(typeof(PersonalFactor), "{}", "lacks its member factor")]
    [InlineData(typeof(PersonalFactor), """{"factor":1.043}""", "needs its logSpread")]
    [InlineData(typeof(PersonalFactor), """{"factor":9,"logSpread":0.1}""", "This is no PersonalFactor: factor is 9: it must be")]
    [InlineData(typeof(PersonalFactor), """{"factor":1e999,"logSpread":0.1}""", "must be a number")]
    [InlineData(typeof(PersonalExcess), """{"factor":1.043}""", "needs its spread")]
    [InlineData(typeof(Practice), """{"factor":0.5,"bouts":3}""", "not that of its bouts")]
    [InlineData(typeof(Practice), """{"factor":0.5,"bouts":3.5}""", "bouts of a Practice must be a whole number")]
    [InlineData(typeof(WalkConditions), "{}", "lacks its member practice")]
    [InlineData(
        typeof(WalkConditions),
        """{"practice":{"factor":1},"handrail":"None","personalFactor":{"factor":1}}""",
        "lacks its member personalExcess")]
    [InlineData(
        typeof(WalkSample),
        """{"direction":"Forward","speed":"1 m/s","grade":"5 %","duration":"half an hour"}""",
        "a time as in 00:30:00")]
    [InlineData(
        typeof(WalkSample),
        """{"direction":"Forward","speed":"1 m/s","grade":"5 %","duration":"-00:30:00"}""",
        "must not be negative")]
    [InlineData(
        typeof(HeartRateRange),
        """{"restingBeatsPerMinute":60,"maximalBeatsPerMinute":190,"isMaximumEstimated":1}""",
        "true or false")]
    [InlineData(typeof(BeltCorrection), """{"speeds":[{"shown":"0 m/s","measured":"0 m/s"}],"grades":[]}""", "a point at 0")]
    [InlineData(typeof(SessionRules), """{"runningModel":"Nobody2000","runsFrom":null}""", "no model of the catalogue")]
    [InlineData(typeof(SessionRules), """{"runningModel":"Looney2019Graded","runsFrom":null}""", "prices walking, not running")]
    [InlineData(typeof(SessionRules), """{"runningModel":"Pandolf1977","runsFrom":null}""", "no SessionRules: Pandolf1977 needs")]
    [InlineData(typeof(BeltCorrection), """{"speeds":{},"grades":[]}""", "must be a list")]
    [InlineData(typeof(Exact), """{"Number":"1"}""", "A number is needed here, not a String")]
    [InlineData(typeof(Exact), """{"Number":1e999}""", "too large")]
    public void What_cannot_be_read_is_refused_in_a_sentence(Type type, string json, string words) =>
        Assert.Contains(
            words, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message, StringComparison.Ordinal);

    /// <summary>Without the name of a parameter, which JSON does not have, and with one full stop.</summary>
    [Theory]
    [InlineData(
        typeof(SessionRules), """{"runningModel":"Looney2019Graded","runsFrom":null}""",
        "This is no SessionRules: Looney2019Graded prices walking, not running.")]
    [InlineData(
        typeof(BodyMassHistory), "\"2026-01-05\"",
        "'2026-01-05' is no weighing: it is a date and a mass, as in 2026-01-05 80 kg.")]
    public void Refusal_is_one_sentence(Type type, string json, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message);

    [Theory]
    [InlineData(typeof(Walker))]
    [InlineData(typeof(CadenceIntensity))]
    [InlineData(typeof(HeartRateRange))]
    [InlineData(typeof(SessionRecorder))]
    public void What_is_nobody_or_continues_is_not_written(Type type) =>
        Assert.Contains(
            "not written",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Activator.CreateInstance(type), type)).Message,
            StringComparison.Ordinal);

    private static IEnumerable<double> RoundTripEdges() =>
        from exponent in Enumerable.Range(-1074, 1074 + 1024)
        let power = Math.ScaleB(1, exponent)
        from number in (double[])[power, Math.BitIncrement(power), Math.BitDecrement(power), -power]
        select number;

    private readonly record struct Unconverted
    {
        private readonly int _held;

        internal Unconverted(int held) => _held = held;
    }

    private sealed record Inexact(double Number);

    private sealed record Exact([property: JsonConverter(typeof(RetroWalkJsonConverter))] double Number);
}
