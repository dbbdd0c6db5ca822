using RetroWalk.Metrics;

namespace RetroWalk.Cli.Parsing;

/// <summary>A walk, ready to be priced.</summary>
internal sealed record StatedWalk(Walker Walker, Speed Speed, Grade Grade, TimeSpan Duration, bool IsExample)
{
    /// <summary>The walk that is shown when the user states none.</summary>
    public static StatedWalk Example { get; } = new(
        new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet),
        Speed.FromMilesPerHour(3), Grade.FromPercent(5), TimeSpan.FromMinutes(30), IsExample: true);
}
