using System.Text.Json.Serialization;
using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

/// <summary>The stated walk; a direction only where the walk has one.</summary>
internal sealed record InputJson(
    double BodyMassKilograms,
    double SpeedMetersPerSecond,
    double GradeFraction,
    double DurationSeconds,
    string RestingRate,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Direction,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? HeightMeters,
    double LoadKilograms,
    string Terrain,
    double TerrainFactor,
    bool IsExample,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ConditionsJson? Conditions)
{
    public static InputJson Of(StatedWalk walk, WalkingDirection? direction = null) =>
        new(
            walk.Walker.Mass.Kilograms, walk.Speed.MetersPerSecond, walk.Grade.Fraction, walk.Duration.TotalSeconds,
            Names.Of(walk.Walker.RestingRate.Equation), direction is WalkingDirection stated ? Names.Of(stated) : null,
            walk.Height?.Meters, walk.Load.Kilograms, walk.Terrain.Name, walk.Terrain.Factor, walk.IsExample,
            ConditionsJson.Of(walk.Conditions));
}
