using RetroWalk.Metrics;
using RetroWalk.Web.Charts;

namespace RetroWalk.Web.Compare;

/// <summary>The stated person and duration over a grid of speeds and grades: some 2,000 walks, both directions
/// counted. No cell has a number before <see cref="PriceAsync"/> has priced all.</summary>
public sealed class PlanState
{
    private const double StepKilometersPerHour = 0.25;
    private const int MetricColumns = 28;
    private const double StepMilesPerHour = 0.2;
    private const int CustomaryColumns = 22;
    private const int LowestPercent = -15;
    private const int Rows = 41;

    private static readonly TimeSpan LongestTurn = TimeSpan.FromMilliseconds(8); // half a frame

    private readonly Walker _walker;
    private readonly TimeSpan _duration;
    private readonly WalkConditions _conditions;
    private readonly Speed[] _speeds;
    private readonly Grade[] _grades;

    public PlanState(WalkState walk, UnitSystem units, PlanQuantity quantity)
    {
        (_walker, _duration, _conditions) = (walk.Walker, walk.Duration, walk.Conditions);
        (Units, Quantity) = (units, quantity);
        bool isMetric = units == UnitSystem.Metric;
        double[] columns = [.. Enumerable.Range(1, isMetric ? MetricColumns : CustomaryColumns)
            .Select(i => i * (isMetric ? StepKilometersPerHour : StepMilesPerHour))];
        double[] rows = [.. Enumerable.Range(0, Rows).Select(i => (double)(LowestPercent + i))];
        _speeds = [.. columns.Select(
            column => isMetric ? Speed.FromKilometersPerHour(column) : Speed.FromMilesPerHour(column))];
        _grades = [.. rows.Select(Grade.FromPercent)];
        double[] numbers = new double[rows.Length * columns.Length];
        Array.Fill(numbers, double.NaN);
        Grid = new(rows, columns, numbers, new bool[numbers.Length]);
    }

    /// <summary>The units of the speeds.</summary>
    public UnitSystem Units { get; }

    public PlanQuantity Quantity { get; }

    /// <summary>Whether <see cref="PriceAsync"/> was called.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>Whether the cells have their numbers.</summary>
    public bool IsPriced { get; private set; }

    public HeatGrid Grid { get; private set; }

    /// <summary>Whether it is the plan of this walk: speed and grade do not matter.</summary>
    public bool IsOf(WalkState walk, UnitSystem units, PlanQuantity quantity) =>
        _walker == walk.Walker && _duration == walk.Duration && _conditions == walk.Conditions && Units == units
        && Quantity == quantity;

    /// <summary>Prices all cells, in turns that leave the browser time to draw; ends early, and answers false, once the plan is
    /// not wanted any more.</summary>
    public async Task<bool> PriceAsync(Func<bool> isWanted)
    {
        IsBegun = true;
        Turns turns = new(LongestTurn);
        double[] numbers = new double[_grades.Length * _speeds.Length];
        bool[] measured = new bool[numbers.Length];
        for (int cell = 0; cell < numbers.Length; cell++)
        {
            if (cell == 0 || turns.IsOver) // before the first, so that what is computed already is drawn
            {
                await turns.PauseAsync();
                if (!isWanted())
                    return false;
            }

            WalkComparison compared = WalkingEnergy.Compare(
                _walker, _speeds[cell % _speeds.Length], _grades[cell / _speeds.Length], _duration, _conditions);
            numbers[cell] = Quantity.Number(compared);
            measured[cell] = Quantity.IsMeasured(compared);
        }

        Grid = new(Grid.Rows, Grid.Columns, numbers, measured);
        IsPriced = true;
        return true;
    }

    /// <summary>The walk of a cell.</summary>
    public WalkState Load(WalkState walk, int row, int column) =>
        walk with { Speed = _speeds[column], Grade = _grades[row] };
}
