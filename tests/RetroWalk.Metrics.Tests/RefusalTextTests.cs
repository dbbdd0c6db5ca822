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
        { () => Energy.FromKilojoules(1e308), "kilojoules is 1E+308: it must be a finite number, and stay one in base units." },
        { () => Terrain.FromFactor(6), "factor is 6: it must be a terrain factor from 1 to 5." },
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
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refusal_says_what_was_given_and_what_the_rule_is(Func<object> refused, string message)
    {
        string text = Assert.ThrowsAny<ArgumentException>(refused).Message;
        Assert.Equal(message, text.Split('\n')[0].Split(" (Parameter")[0]);
    }
}
