using RetroWalk.Metrics;
using static RetroWalk.Cli.Output.JsonText;

namespace RetroWalk.Cli.Output;

internal sealed record ComparisonJson(
    double? GrossRatio,
    IReadOnlyList<double?> GrossRatioInterval95,
    double? ActiveRatio,
    IReadOnlyList<double?> ActiveRatioInterval95,
    double? ExtraGrossKilocalories,
    double? QuadricepsEffortFactor,
    double? QuadricepsShareOfExcess,
    IReadOnlyList<double?> QuadricepsEffortFactorInterval95,
    IReadOnlyList<double?> QuadricepsBackwardInterval95WattsPerKilogram,
    IReadOnlyList<double?> QuadricepsShareOfExcessInterval95,
    IReadOnlyList<double?> GroupMeanRatioInterval95)
{
    public static ComparisonJson Of(WalkComparison comparison) =>
        new(
            Number(comparison.GrossRatio),
            Ends(comparison.GrossRatioInterval()),
            Number(comparison.ActiveRatio),
            Ends(comparison.ActiveRatioInterval()),
            Number(comparison.ExtraGross.Kilocalories),
            Number(comparison.Quadriceps.Factor),
            Number(comparison.QuadricepsShareOfExcess),
            Ends(comparison.QuadricepsFactorInterval()),
            Ends(comparison.QuadricepsBackwardInterval()),
            Ends(comparison.QuadricepsShareInterval()),
            Ends(comparison.GroupMeanRatioInterval()));

    private static double?[] Ends(PredictionInterval<double> interval) => [Number(interval.Low), Number(interval.High)];
}
