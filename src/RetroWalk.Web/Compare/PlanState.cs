using RetroWalk.Metrics;
using RetroWalk.Web.Charts;

namespace RetroWalk.Web.Compare;

/// <summary>The stated person and duration over a grid of speeds and grades: about two thousand walks, both directions
/// counted.</summary>
public sealed class PlanState
{
    private const double StepKilometersPerHour = 0.25;
    private const int MetricColumns = 28;
    private const double StepMilesPerHour = 0.2;
    private const int CustomaryColumns = 22;
    private const int LowestPercent = -15;
    private const int Rows = 41;

    private readonly WalkPlan _plan;

    public PlanState(WalkState walk, UnitSystem units, PlanQuantity quantity)
    {
        Quantity = quantity;
        bool isMetric = units == UnitSystem.Metric;
        double[] columns = [.. Enumerable.Range(1, isMetric ? MetricColumns : CustomaryColumns)
            .Select(i => i * (isMetric ? StepKilometersPerHour : StepMilesPerHour))];
        double[] rows = [.. Enumerable.Range(0, Rows).Select(i => (double)(LowestPercent + i))];
        Speed[] speeds = [.. columns.Select(
            column => isMetric ? Speed.FromKilometersPerHour(column) : Speed.FromMilesPerHour(column))];
        _plan = WalkPlan.For(walk.Walker, speeds, [.. rows.Select(Grade.FromPercent)], walk.Duration, walk.Conditions);
        double[] numbers = new double[rows.Length * columns.Length];
        bool[] measured = new bool[numbers.Length];
        for (int cell = 0; cell < numbers.Length; cell++)
        {
            WalkComparison compared = _plan[cell / columns.Length, cell % columns.Length];
            numbers[cell] = quantity.Number(compared);
            measured[cell] = quantity.IsMeasured(compared);
        }

        Grid = new(rows, columns, numbers, measured);
        MarkAcross = isMetric ? walk.Speed.KilometersPerHour : walk.Speed.MilesPerHour;
        MarkUp = walk.Grade.Percent;
    }

    public PlanQuantity Quantity { get; }

    public HeatGrid Grid { get; }

    public double MarkAcross { get; }

    public double MarkUp { get; }

    /// <summary>The walk of a cell.</summary>
    public WalkState Load(WalkState walk, int row, int column) =>
        walk with { Speed = _plan.Speeds[column], Grade = _plan.Grades[row] };
}
