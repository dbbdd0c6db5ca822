using System.Text.Json;
using System.Text.Json.Serialization;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Json;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Tests.Docs;

/// <summary>The code blocks of the documentation, word for word, so that they compile and run.</summary>
internal static class Snippets
{
    public static void Readme()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        WalkComparison walk = WalkingEnergy.Compare(walker, Speed.FromMilesPerHour(3), Grade.FromPercent(5), TimeSpan.FromMinutes(30));
        Console.WriteLine($"{walk.Forward.Gross.Kilocalories:F0} kcal forward, {walk.Backward.Gross.Kilocalories:F0} kcal backward");
        Console.WriteLine($"gross ratio {walk.GrossRatio:F2}, 95 % interval {walk.GrossRatioInterval().Low:F2} to {walk.GrossRatioInterval().High:F2}");
        Console.WriteLine($"quadriceps effort factor {walk.Quadriceps.Factor:F2}, {walk.Backward.Validity}");
    }

    public static void Calibration()
    {
        PersonalCalibration person = PersonalCalibration.Fit(
        [
            WalkMeasurement.OfOxygenUptake(
                WalkingDirection.Forward, Speed.FromMetersPerSecond(1.34), Grade.Level, OxygenUptake.FromMillilitersPerKilogramPerMinute(14.9)),
            WalkMeasurement.OfOxygenUptake(
                WalkingDirection.Backward, Speed.FromMetersPerSecond(1.12), Grade.Level, OxygenUptake.FromMillilitersPerKilogramPerMinute(16.1)),
        ]);
        Console.WriteLine($"f {person.Factor.Factor:F3}, {person.FactorInterval()}");
        Console.WriteLine($"k {person.Practice.Factor:F3}, {person.PracticeInterval()}");

        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        WalkComparison walk = WalkingEnergy.Compare(
            walker, Speed.FromKilometersPerHour(4), Grade.FromPercent(5), TimeSpan.FromMinutes(30), person.Conditions);
        Console.WriteLine($"forward {walk.Forward.Gross.Kilocalories:F0} kcal, backward {walk.Backward.Gross.Kilocalories:F0} kcal");
    }

    public static void GettingStarted1()
    {
        Walker walker = new(
            BodyMass.FromKilograms(70),
            RestingRate.MifflinStJeor(Height.FromCentimeters(175), ageYears: 40, Sex.Male));
        EnergyEstimate walk = WalkingEnergy.Estimate(
            walker, WalkingDirection.Backward, Speed.FromKilometersPerHour(4), Grade.FromPercent(10), TimeSpan.FromMinutes(20));

        Console.WriteLine($"gross   {walk.Gross.Kilocalories:F1} kcal");
        Console.WriteLine($"resting {walk.Resting.Kilocalories:F1} kcal");
        Console.WriteLine($"active  {walk.Active.Kilocalories:F1} kcal");
        Console.WriteLine($"95 %    {walk.GrossInterval().Low.Kilocalories:F0} to {walk.GrossInterval().High.Kilocalories:F0} kcal");
        Console.WriteLine($"effort  {walk.MetabolicEquivalent.Mets:F1} MET, quadriceps {walk.Quadriceps.Metabolic.WattsPerKilogram:F2} W/kg");
        Console.WriteLine($"{walk.Validity}, by {walk.Model.Name}");
    }

    public static void GettingStarted2()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        EnergyEstimate sprint = WalkingEnergy.Estimate(
            walker, WalkingDirection.Backward, Speed.FromKilometersPerHour(9), Grade.Level, TimeSpan.FromMinutes(5));

        Console.WriteLine($"{sprint.Validity}: {sprint.Gross.Kilocalories} kcal");
        Console.WriteLine(sprint.ValidityNotes[0]);
    }

    public static void GettingStarted3()
    {
        ReadOnlySpan<double> speeds = [0.6, 0.9, 1.2, 9.9];
        ReadOnlySpan<double> grades = [0.0, 0.0, 0.1, 0.0];
        Span<double> wattsPerKilogram = stackalloc double[4];

        default(RetroWalkBackward).EstimatePower(speeds, grades, wattsPerKilogram);

        foreach (double power in wattsPerKilogram)
            Console.WriteLine($"{power:F3} W/kg");
    }

    public static void GettingStarted4()
    {
        foreach (ModelEntry model in WalkingModels.All)
            Console.WriteLine($"{model.Card.Name}: measured {model.Card.Measured}; supported {model.Card.Supported}");
    }

    public static void TextAndJson1()
    {
        Speed speed = Speed.Parse("3 mph");
        Console.WriteLine(speed);
        Console.WriteLine($"{speed:F1 km/h}, or {speed:F1 min/km}, or {speed:F2}");

        Console.WriteLine(Speed.TryParse("3", out _) ? "taken" : "refused");
        try
        {
            BodyMass.Parse("70");
        }
        catch (FormatException refusal)
        {
            Console.WriteLine(refusal.Message);
        }

        Grade[] grades = [Grade.Parse("5 %"), Grade.Parse("-3deg"), Grade.Parse("0.02")];
        Console.WriteLine($"from {grades.Min():F1} to {grades.Max():F1}");
    }

    public static void TextAndJson2()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        WalkComparison walk = WalkingEnergy.Compare(walker, Speed.FromMilesPerHour(3), Grade.FromPercent(5), TimeSpan.FromMinutes(30));

        string json = JsonSerializer.Serialize(EstimateRecord.Of(walk.Backward), AppJson.Default.EstimateRecord);
        Console.WriteLine(json.Replace(",\"", ",\n  \"", StringComparison.Ordinal));

        EstimateRecord kept = JsonSerializer.Deserialize(json, AppJson.Default.EstimateRecord)!;
        Console.WriteLine(kept == EstimateRecord.Of(walk.Backward));
        Console.WriteLine($"{kept.Gross:F0 kcal} on {kept.Grade}");
    }
}

[JsonSerializable(typeof(ComparisonRecord))]
internal sealed partial class AppJson : JsonSerializerContext;
