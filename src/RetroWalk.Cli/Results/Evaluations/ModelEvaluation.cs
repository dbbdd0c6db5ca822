using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>The errors of one model: on all its points, and by grade band.</summary>
internal sealed record ModelEvaluation(
    string Model, WalkingDirection Direction, ErrorSummary All, IReadOnlyList<GradeBandErrors> GradeBands);
