using RetroWalk.Cli.Files;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results;

/// <summary>What people were measured to pay for about the same walk.</summary>
internal static class MeasuredMeans
{
    private const double NearMetersPerSecond = 0.1;
    private const double NearGradeFraction = 0.01;

    /// <summary>The studies of the evidence that measured both directions.</summary>
    public static IEnumerable<ExplainedCost> OfStudies(StatedWalk walk, WalkingDirection direction) =>
        from row in EvidenceRows.All
        where row.Basis.StartsWith("measured", StringComparison.Ordinal)
            && IsNear(walk, row.Speed.MetersPerSecond, row.Grade.Fraction)
        let power = direction == WalkingDirection.Forward ? row.Forward : row.Backward
        select new ExplainedCost(
            CostSource.Measured, row.Study.Key, power.WattsPerKilogram,
            $"measured: the mean of a study at {row.Speed:0.00 m/s} and {row.Grade:0.# %}");

    /// <summary>The means of a table of measured points, forward and backward; none where no point is near.</summary>
    public static IReadOnlyDictionary<WalkingDirection, ExplainedCost> OfTable(StatedWalk walk, CsvTable table)
    {
        WalkColumns columns = new(table, directionIsRequired: false);
        MeasuredPowerColumn power = new(table);
        List<(WalkingDirection Direction, double Power)> near = [];
        while (table.Read())
        {
            (double speed, double grade, double measured) =
                (columns.NonNegativeSpeedMetersPerSecond, columns.GradeFraction, power.WattsPerKilogram);
            if (IsNear(walk, speed, grade))
                near.Add((columns.Direction, measured));
        }

        return near.GroupBy(point => point.Direction).ToDictionary(
            points => points.Key,
            points => new ExplainedCost(
                CostSource.Measured, Path.GetFileName(table.Name), points.Average(point => point.Power),
                FormattableString.Invariant(
                    $"measured: the mean of {points.Count()} {(points.Count() == 1 ? "point" : "points")} within {NearMetersPerSecond} m/s and {NearGradeFraction * 100} %")));
    }

    private static bool IsNear(StatedWalk walk, double metersPerSecond, double gradeFraction) =>
        Math.Abs(walk.Speed.MetersPerSecond - metersPerSecond) <= NearMetersPerSecond
        && Math.Abs(walk.Grade.Fraction - gradeFraction) <= NearGradeFraction;
}
