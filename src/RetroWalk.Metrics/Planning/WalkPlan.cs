using System.Collections.ObjectModel;

namespace RetroWalk.Metrics;

/// <summary>What one person's walks cost, forward and backward, over a grid of speeds and grades: the data behind a table or a
/// picture.</summary>
/// <remarks>Each cell is a <see cref="WalkComparison"/>: energies, METs, effort of the quadriceps, ratio, and for each direction
/// whether people were measured there. Cells outside a supported domain hold NaN. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(WalkPlanJson))]
public sealed class WalkPlan
{
    private readonly WalkComparison[] _cells; // row by row: all speeds of the first grade, then of the second

    private WalkPlan(
        Walker walker, WalkConditions conditions, TimeSpan duration, Speed[] speeds, Grade[] grades, WalkComparison[] cells)
    {
        Walker = walker;
        Conditions = conditions;
        Duration = duration;
        Speeds = new ReadOnlyCollection<Speed>(speeds);
        Grades = new ReadOnlyCollection<Grade>(grades);
        _cells = cells;
    }

    /// <summary>The person.</summary>
    public Walker Walker { get; }

    /// <summary>Practice, handrail and the person's own factor; none with models of the caller's choice.</summary>
    public WalkConditions Conditions { get; }

    /// <summary>How long each walk lasts.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<Speed> Speeds { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<Grade> Grades { get; }

    /// <summary>One cell.</summary>
    /// <param name="gradeIndex">Row, from 0.</param>
    /// <param name="speedIndex">Column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row or column that the plan does not have.</exception>
    public WalkComparison this[int gradeIndex, int speedIndex]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(gradeIndex);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(gradeIndex, Grades.Count);
            ArgumentOutOfRangeException.ThrowIfNegative(speedIndex);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(speedIndex, Speeds.Count);
            return _cells[gradeIndex * Speeds.Count + speedIndex];
        }
    }

    /// <summary>A plan for a person.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="speeds">The columns, in any order.</param>
    /// <param name="grades">The rows, in any order.</param>
    /// <param name="duration">How long each walk lasts, not negative.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration.</exception>
    public static WalkPlan For(
        Walker walker, ReadOnlySpan<Speed> speeds, ReadOnlySpan<Grade> grades, TimeSpan duration,
        WalkConditions conditions = default)
    {
        return new(
            walker, conditions, duration, speeds.ToArray(), grades.ToArray(),
            CellsOf(speeds, grades, (speed, grade) => WalkingEnergy.Compare(walker, speed, grade, duration, conditions)));
    }

    /// <summary>A plan for a person by two models of the caller's choice, as with a carried load or on a ground.</summary>
    /// <remarks>Each cell is the comparison by these models, with its rule: a model that was made for a load or a ground beside
    /// one that was not leaves that half without a value, and <see cref="WalkComparison.MissingHalf"/> says which.</remarks>
    /// <param name="forwardModel">The forward model.</param>
    /// <param name="backwardModel">The backward model.</param>
    /// <param name="walker">The person, for whom the models were made if they need one.</param>
    /// <param name="speeds">The columns, in any order.</param>
    /// <param name="grades">The rows, in any order.</param>
    /// <param name="duration">How long each walk lasts, not negative.</param>
    /// <exception cref="ArgumentNullException">No model.</exception>
    /// <exception cref="ArgumentException">A default walker, a model of the wrong direction, or two models that were made for
    /// different loads or grounds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration.</exception>
    public static WalkPlan For(
        IWalkingModel forwardModel, IWalkingModel backwardModel, Walker walker, ReadOnlySpan<Speed> speeds,
        ReadOnlySpan<Grade> grades, TimeSpan duration) =>
        new(
            walker, default, duration, speeds.ToArray(), grades.ToArray(),
            CellsOf(
                speeds, grades,
                (speed, grade) => WalkingEnergy.Compare(forwardModel, backwardModel, walker, speed, grade, duration)));

    /// <summary>Row by row. One comparison is made even of no cells, since it checks the rest of the arguments.</summary>
    private static WalkComparison[] CellsOf(
        ReadOnlySpan<Speed> speeds, ReadOnlySpan<Grade> grades, Func<Speed, Grade, WalkComparison> compare)
    {
        _ = compare(default, default);
        WalkComparison[] cells = new WalkComparison[checked(speeds.Length * grades.Length)];
        int cell = 0;
        foreach (Grade grade in grades)
        {
            foreach (Speed speed in speeds)
                cells[cell++] = compare(speed, grade);
        }

        return cells;
    }
}
