using System.Text.Json;
using System.Text.Json.Serialization;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

// The JSON of retrowalk equivalent. Property names are a contract: add, never rename. What does not exist is null, and its outcome says why.

internal sealed record FoundJson(double? Value, string Outcome)
{
    public static FoundJson Of<T>(Equivalent<T> found, Func<T, double> number)
        where T : struct =>
        new(found.Value is T value ? number(value) : null, JsonNamingPolicy.CamelCase.ConvertName(found.Outcome.ToString()));
}

internal sealed record SameCostJson(
    string Direction, FoundJson SpeedMetersPerSecond, FoundJson GradeFraction, FoundJson DurationSeconds);

internal sealed record AtIntensityJson(
    double Mets, FoundJson ForwardSpeedMetersPerSecond, FoundJson BackwardSpeedMetersPerSecond);

internal sealed record EquivalentJson(
    InputJson Input,
    double GrossKilocalories,
    double GrossWattsPerKilogram,
    SameCostJson SameCost,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AtIntensityJson? AtIntensity)
{
    public static EquivalentJson Of(Equivalents found, InputJson input) => new(
        input,
        found.Estimate.Gross.Kilocalories,
        found.Estimate.GrossPower.WattsPerKilogram,
        new(
            Names.Of(found.Other),
            FoundJson.Of(found.Speed, speed => speed.MetersPerSecond),
            FoundJson.Of(found.Grade, grade => grade.Fraction),
            FoundJson.Of(found.Duration, duration => duration.TotalSeconds)),
        found.Intensity is MetabolicEquivalent intensity
            ? new(
                intensity.Mets,
                FoundJson.Of(found.ForwardAtIntensity, speed => speed.MetersPerSecond),
                FoundJson.Of(found.BackwardAtIntensity, speed => speed.MetersPerSecond))
            : null);
}
