namespace RetroWalk.Cli.Wording;

/// <summary>What <c>--units</c> chooses between.</summary>
internal enum UnitSystem
{
    Metric,
    Imperial,
}
