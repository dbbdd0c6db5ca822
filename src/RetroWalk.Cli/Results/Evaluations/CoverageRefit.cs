using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>The coverage forward with spreads fitted to the people of a table.</summary>
/// <param name="Folds">Folds of people in the cross-validation.</param>
/// <param name="OutOfSample">With the spread fitted to the people of the other folds.</param>
/// <param name="Fitted">The spread fitted to all people.</param>
internal sealed record CoverageRefit(int Folds, CoverageReport OutOfSample, SpreadParameters Fitted)
{
    public static CoverageRefit Of(IReadOnlyList<MeasuredWalk> walks, int folds) =>
        new(folds, CoverageReport.CrossValidated(walks, folds), SpreadFit.Run(walks));
}
