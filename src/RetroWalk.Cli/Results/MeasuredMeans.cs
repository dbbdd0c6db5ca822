using RetroWalk.Cli.Files;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results;

/// <summary>What people were measured to pay for about the same walk.</summary>
internal static class MeasuredMeans
{
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
            if (WalkExplanation.IsNear(walk.Speed, walk.Grade, speed, grade))
                near.Add((columns.Direction, measured));
        }

        return near.GroupBy(point => point.Direction).ToDictionary(
            points => points.Key,
            points => new ExplainedCost(
                CostSource.Measured, Path.GetFileName(table.Name), points.Average(point => point.Power),
                FormattableString.Invariant($"measured: the mean of {points.Count()} ")
                    + $"{(points.Count() == 1 ? "point" : "points")} within {WalkExplanation.Nearness}"));
    }
}
