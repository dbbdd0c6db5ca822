namespace RetroWalk.Cli.Plots.Evidence;

/// <summary>Which picture of the evidence.</summary>
internal enum EvidenceChart
{
    Measured,
    Ratio,
    Quadriceps,
    Coverage,
    Knee,
}
