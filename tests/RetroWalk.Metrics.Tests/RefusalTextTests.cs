using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests;

/// <summary>A refusal says what was given and what the rule is, to the letter: it is read by people.</summary>
public sealed class RefusalTextTests
{
    public static TheoryData<Func<object>, string> Refusals => new()
    {
        { () => Grade.FromFraction(double.NaN), "fraction is NaN: it must be a finite number." },
        { () => Speed.FromMetersPerSecond(-1), "metersPerSecond is -1: it must be finite and not negative." },
        { () => Speed.FromMinutesPerKilometer(0), "minutesPerKilometer is 0: it must be finite and greater than zero." },
        { () => BodyMass.FromKilograms(1001), "kilograms is 1001: it must be greater than zero and at most 1000." },
        { () => Grade.FromDegrees(90), "degrees is 90: it must lie between -90 and 90." },
        {
            () => Energy.FromKilojoules(1e308),
            "kilojoules is 1E+308: it must be finite, also after conversion to the base unit."
        },
        { () => CarriedLoad.FromKilograms(501), "kilograms is 501: it must be a load in kilograms from 0 to 500." },
        { () => CarriedLoad.FromPounds(-1), "pounds is -1: it must be a load in pounds from 0 to 1102.311310924388." },
        { () => Height.FromMeters(3), "meters is 3: it must be a height in metres from 0.5 to 2.75." },
        { () => Height.FromCentimeters(40), "centimeters is 40: it must be a height in centimetres from 50 to 275." },
        { () => Terrain.FromFactor(6), "factor is 6: it must be a terrain factor from 1 to 5." },
        {
            () => new SpreadParameters { AscentTailWeight = 2 },
            "AscentTailWeight is 2: it must be a weight from -0.1111111111111111 to 1."
        },
        { () => new QuadricepsParameters { ReversalFraction = 2 }, "ReversalFraction is 2: it must be a fraction from 0 to 1." },
        {
            () => RestingRate.MifflinStJeor(Height.FromCentimeters(175), 17, Sex.Male),
            "ageYears is 17: it must be an age in years from 18 to 100."
        },
        {
            () => RestingRate.MifflinStJeor(default, 40, Sex.Male),
            "height is 0: it must be a height in centimetres from 50 to 275."
        },
        { () => RestingRate.Henry2005(Height.FromCentimeters(175), 40, (Sex)7), "sex is 7: it must be Female or Male." },
        {
            () => RestingRate.Cunningham(BodyMass.FromKilograms(60)).For(BodyMass.FromKilograms(50)),
            "mass is 50 kg: it must not be below the fat-free mass of 60 kg."
        },
        {
            // 10·1 + 6.25·50 − 5·100 − 161 kcal a day is below zero
            () => RestingRate.MifflinStJeor(Height.FromCentimeters(50), 100, Sex.Female).For(BodyMass.FromKilograms(1)),
            "mass is 1 kg: MifflinStJeor gives no positive and finite resting rate for it."
        },
        {
            () => MetabolicPower.FromWattsPerKilogram(1).EnergyOf(BodyMass.FromKilograms(70), TimeSpan.FromSeconds(-1)),
            "duration is -00:00:01: it must not be negative."
        },
        { () => Samples.Compare().GrossRatioInterval(1), "level is 1: it must lie between 0 and 1." },
        { () => PersonalFactor.Measured(6, 0.1), "factor is 6: it must be a factor on a person's power from 0.2 to 5." },
        { () => PersonalFactor.Measured(1, 2), "logSpread is 2: it must be a spread from 0 to 1." },
        { () => PersonalExcess.Measured(1, 3), "spread is 3: it must be a spread from 0 to 2." },
        { () => PersonalExcess.Measured(-1, 0.3), "factor is -1: it must be a factor on a person's excess from 0 to 10." },
        {
            () => new WalkConditions { FactorExcessCorrelation = 2 },
            "FactorExcessCorrelation is 2: it must be a correlation from -1 to 1."
        },
        {
            () => ModelDomain.Between(Speed.FromMetersPerSecond(1.5), Speed.FromMetersPerSecond(0.5), default, default),
            "The highest speed, 0.5 m/s, is below the lowest, 1.5 m/s."
        },
        {
            () => ModelDomain.Between(default, default, Grade.FromPercent(5), Grade.FromPercent(-5)),
            "The highest grade, -5 %, is below the lowest, 5 %."
        },
        { () => HeartRateRange.Measured(60, 251), "maximalBeatsPerMinute is 251: it must be a heart rate from 20 to 250." },
        { () => HeartRateRange.FromAge(19, 40), "restingBeatsPerMinute is 19: it must be a heart rate from 20 to 250." },
        { () => HeartRateRange.FromAge(60, 17), "ageYears is 17: it must be an age in years from 18 to 100." },
        {
            () =>
                WalkIntensity.Of(Samples.Estimate(WalkingDirection.Forward), OxygenUptake.FromMillilitersPerKilogramPerMinute(3)),
            "maximalUptake is 3 mL/(kg·min): it must be above the resting uptake, 3.5 mL/(kg·min)."
        },
        {
            () => WalkIntensity.Of(Samples.Estimate(WalkingDirection.Forward)).ExpectedBeatsPerMinute(default),
            "range is default(HeartRateRange): make it with HeartRateRange.Measured or FromAge."
        },
        {
            () => WalkIntensity.Of(default),
            "estimate is default(EnergyEstimate): it must come from WalkingEnergy.Estimate or Compare."
        },
        {
            () => IntensityComparison.Of(default),
            "comparison is default(WalkComparison): it must come from WalkingEnergy.Compare."
        },
        {
            () => Metrics.Json.EstimateRecord.Of(default),
            "estimate is default(EnergyEstimate): it must come from WalkingEnergy.Estimate or Compare."
        },
        {
            () => Metrics.Json.ComparisonRecord.Of(default),
            "comparison is default(WalkComparison): it must come from WalkingEnergy.Compare."
        },
        {
            () =>
                WalkingEquivalents.FindSpeed(
                    Samples.Walker, WalkingDirection.Forward, default, Energy.FromJoules(1),
                    TimeSpan.Zero).Outcome == EquivalentOutcome.Found,
            "duration is 00:00:00: it must be greater than zero."
        },
        {
            () => Priced(new double[2], new double[1], new double[2]),
            "There are 1 grades for 2 speeds: the lengths must be equal."
        },
        { () => Priced(new double[2], new double[2], new double[1]), "The destination holds 1 elements: 2 are needed." },
        {
            () => PricedIntoPartOf(new double[3]),
            "The destination overlaps an input in part: it must be that input, or apart from it."
        },
    };

    private const string Nobody =
        "walker is default(Walker), which has no body mass: make it with new Walker(mass, restingRate).";

    private static readonly WalkConditions Gripping = new() { Handrail = Handrail.Gripping };

    private static readonly SessionTotals Session = SessionTotals.For(Samples.Walker);

    private static readonly SessionTotals OfAnother = SessionTotals.For(new(BodyMass.FromKilograms(80), RestingRate.StandardMet));

    public static TheoryData<Func<object>, string> RefusalsOfWalks => new()
    {
        { () => WalkingEnergy.Estimate(default, WalkingDirection.Forward, default, default, TimeSpan.Zero), Nobody },
        { () => SessionTotals.For(default), Nobody },
        { () => ModelInputs.Of(default), Nobody },
        { () => Samples.Estimate((WalkingDirection)7), "direction is 7: it must be Forward or Backward." },
        {
            () => WalkingEnergy.Estimate(default, WalkingDirection.Forward, default, default, TimeSpan.Zero, Gripping),
            Nobody
        },
        {
            () => WalkingModels.Find("LudlowWeyand2016HeightWeightSpeed")!.For(ModelInputs.None),
            "LudlowWeyand2016HeightWeightSpeed needs a height and a resting rate: not given."
        },
        {
            () => Session.Add(WalkingDirection.Forward, 1, 0, -1),
            "durationSeconds is -1: it must be a number of seconds from 0 to 1000000000000."
        },
        {
            () => SessionTotals.FromState(Samples.Walker, Session.ToState(), Gripping),
            $"The state is of other conditions (no conditions) than {Gripping}."
        },
        { () => Session.Add((WalkingDirection)7, 1, 0, 1), "direction is 7: it must be Forward or Backward." },
        {
            () => new WalkConditions { Handrail = (Handrail)9 },
            "Handrail is 9: it must be None, RestingHands, Gripping or LeaningBack."
        },
        { () => Session.Forward.Excluded.SecondsOf((ExclusionReason)9), "reason is 9: it must be a defined ExclusionReason." },
        {
            () => Session + OfAnother,
            "One part is of 70 kg, StandardMet, the other of 80 kg, StandardMet: only one person's parts make a session."
        },
        {
            () => Session + SessionTotals.For(Samples.Walker, Gripping),
            $"One part was walked with no conditions, the other with {Gripping}: their energies add, their intervals do not."
        },
        {
            () => Session.AddRange(WalkingDirection.Forward, new double[2], new double[1], new double[2]),
            "There are 1 grades for 2 speeds: the lengths must be equal."
        },
        {
            () => Session.AddRange(WalkingDirection.Forward, new double[2], new double[2], new double[1]),
            "There are 1 durations for 2 speeds: the lengths must be equal."
        },
        {
            () => Session.AddRange(WalkingDirection.Forward, new double[2], new double[1], TimeSpan.Zero),
            "There are 1 grades for 2 speeds: the lengths must be equal."
        },
        {
            () => Session.AddRange(new WalkingDirection[2], new double[1], new double[2], new double[2]),
            "There are 1 speeds for 2 directions: the lengths must be equal."
        },
        {
            () => Session.AddRange(new WalkingDirection[2], new double[2], new double[1], new double[2]),
            "There are 1 grades for 2 directions: the lengths must be equal."
        },
        {
            () => Session.AddRange(new WalkingDirection[2], new double[2], new double[2], new double[1]),
            "There are 1 durations for 2 directions: the lengths must be equal."
        },
        {
            () => SessionRecorder.For(Samples.Walker, TimeSpan.Zero),
            "longestGap is 00:00:00: it must be greater than zero, or null for no limit."
        },
        {
            () => SessionRecorder.For(Samples.Walker).Pause(TimeSpan.FromSeconds(-1)),
            "time is -00:00:01: it must not be before zero."
        },
        {
            () => SessionRecorder.FromState(Samples.Walker, Session.ToState()),
            "The state is of totals, not of a recorder: read it with SessionTotals.FromState."
        },
        { () => SessionState.FromBytes([1, 2, 3]), "These 3 bytes are not a stored session." },
        { () => ComparedInto(new double[2]), "The two destinations overlap." },
    };

    [Theory]
    [MemberData(nameof(RefusalsOfWalks))]
    public void Refusal_of_a_walk_says_what_was_given_and_what_the_rule_is(Func<object> refused, string message) =>
        Refusal_says_what_was_given_and_what_the_rule_is(refused, message);

    [Fact]
    public void Session_of_nobody_says_how_to_begin() =>
        Assert.Equal(
            "default(SessionTotals) has no person: begin with SessionTotals.For(walker).",
            Assert.Throws<InvalidOperationException>(
                () => default(SessionTotals).Add(WalkingDirection.Forward, 1, 0, 1)).Message);

    private static double[] ComparedInto(double[] powers)
    {
        WalkingEnergy.ComparePowers(new double[2], new double[2], powers, powers);
        return powers;
    }

    private static double[] Priced(double[] speeds, double[] grades, double[] powers)
    {
        default(Looney2019Graded).EstimatePower(speeds, grades, powers);
        return powers;
    }

    private static double[] PricedIntoPartOf(double[] speeds)
    {
        default(Looney2019Graded).EstimatePower(speeds.AsSpan(0, 2), new double[2], speeds.AsSpan(1, 2));
        return speeds;
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refusal_says_what_was_given_and_what_the_rule_is(Func<object> refused, string message)
    {
        string text = Assert.ThrowsAny<ArgumentException>(refused).Message;
        Assert.Equal(message, text.Split('\n')[0].Split(" (Parameter")[0]);
    }
}
