using System.Text.Json.Serialization;
using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

/// <summary>A value, or null and the outcome of the search for it; the validity only where a walk of this value was
/// found.</summary>
internal sealed record FoundJson(
    double? Value, string Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Validity = null)
{
    public static FoundJson Of<T>(Found<T> found, Func<T, double> number)
        where T : struct =>
        new(
            found.Result.Value is T value ? number(value) : null, Names.Of(found.Result.Outcome),
            found.Validity is Validity validity ? Names.Of(validity) : null);
}

internal sealed record SameCostJson(
    string Direction, FoundJson SpeedMetersPerSecond, FoundJson GradeFraction, FoundJson DurationSeconds);

internal sealed record AtIntensityJson(
    double Mets, FoundJson ForwardSpeedMetersPerSecond, FoundJson BackwardSpeedMetersPerSecond)
{
    public static AtIntensityJson Of(SpeedsAtIntensity speeds) =>
        new(
            speeds.Intensity.Mets,
            FoundJson.Of(speeds.Forward, speed => speed.MetersPerSecond),
            FoundJson.Of(speeds.Backward, speed => speed.MetersPerSecond));
}

/// <summary>The pace on the level; null, but for the outcome, where none was found.</summary>
internal sealed record LevelPaceJson(double? SpeedMetersPerSecond, string? Gait, string? Validity, string Outcome)
{
    public static LevelPaceJson Of(Equivalent<LevelPace> found) =>
        found.Value is LevelPace pace
            ? new(pace.Speed.MetersPerSecond, Names.Of(pace.Gait), Names.Of(pace.Validity), Names.Of(found.Outcome))
            : new(null, null, null, Names.Of(found.Outcome));
}

/// <summary>The JSON of <c>retrowalk equivalent</c>.</summary>
internal sealed record EquivalentJson(
    InputJson Input,
    double GrossKilocalories,
    double GrossWattsPerKilogram,
    string Validity,
    SameCostJson SameCost,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AtIntensityJson? AtIntensity,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LevelPaceJson? OnTheLevel)
{
    public static EquivalentJson Of(Equivalents found) =>
        new(
            InputJson.Of(found.Walk, found.Estimate.Direction),
            found.Estimate.Gross.Kilocalories,
            found.Estimate.GrossPower.WattsPerKilogram,
            Names.Of(found.Estimate.Validity),
            new(
                Names.Of(found.Other),
                FoundJson.Of(found.Speed, speed => speed.MetersPerSecond),
                FoundJson.Of(found.Grade, grade => grade.Fraction),
                FoundJson.Of(found.Duration, duration => duration.TotalSeconds)),
            found.AtIntensity is SpeedsAtIntensity speeds ? AtIntensityJson.Of(speeds) : null,
            found.OnTheLevel is Equivalent<LevelPace> level ? LevelPaceJson.Of(level) : null);
}
