using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results;

/// <summary>What <c>retrowalk evidence</c> shows.</summary>
internal sealed record Evidence(
    IReadOnlyList<EvidenceRow> Rows, EvidenceFit Fit, IReadOnlyList<RuleError> Rules, IReadOnlyList<BlindFact> Facts);
