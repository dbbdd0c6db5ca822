namespace RetroWalk.Metrics;

/// <summary>How many rounds, how long or how steep a workout must be for a given energy: that of another workout, for
/// instance.</summary>
/// <remarks>
/// <para>The caller says by a function how the workout depends on what is searched for, which may stand in several of its
/// blocks:</para>
/// <code>
/// Energy target = Workout.Parse("30min forward 1.34m/s").EstimateFor(walker).Gross;
/// WorkoutEquivalents.FindDuration(walker, time =&gt; Workout.Of(WorkoutSet.Of(4,
///     WorkoutBlock.OfDuration(WalkingDirection.Backward, slow, steep, time),
///     WorkoutBlock.OfDuration(WalkingDirection.Forward, brisk, Grade.Level, time))), target)
/// </code>
/// <para>The function must give the same workout for the same argument. If nothing is found, <see cref="Equivalent{T}.Outcome"/>
/// says why; nothing is clamped. Not medical advice.</para>
/// </remarks>
public static class WorkoutEquivalents
{
    /// <summary>By how much rounding alone may lift an energy above the target, relative to it [1].</summary>
    private const double Rounding = 1e-12;

    private static readonly TimeSpan FirstGuess = TimeSpan.FromMinutes(1);

    /// <summary>The most rounds, from 1 to 1000, that take no more than this energy.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="workoutOf">The workout of so many rounds, which takes more the more they are. It is asked for at most twice
    /// as many as are found, and never for more than 1000.</param>
    /// <param name="energy">The energy to be met.</param>
    /// <param name="measure">Which energy of the workout that is; gross unless given.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <param name="rules">Which blocks are runs, and what prices them; walks only unless given.</param>
    /// <exception cref="ArgumentNullException">No function.</exception>
    /// <exception cref="ArgumentException">A default walker, a function that gives no workout, or rules that
    /// <see cref="SessionTotals.For"/> refuses.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A measure that is not defined.</exception>
    public static Equivalent<int> FindRounds(
        Walker walker, Func<int, Workout> workoutOf, Energy energy, WorkoutMeasure measure = WorkoutMeasure.Gross,
        WalkConditions conditions = default, SessionRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(workoutOf);
        double most = energy.Joules + Rounding * Math.Abs(energy.Joules);
        double Joules(int rounds) => JoulesOf(walker, workoutOf, rounds, measure, conditions, rules);
        double atOne = Joules(1);
        if (double.IsNaN(atOne) || double.IsNaN(most))
            return new(EquivalentOutcome.InputOutside);
        if (atOne > most)
            return new(EquivalentOutcome.CostsLessThanAny);
        int enough = 1;
        int tooMany = WorkoutSet.MostRounds + 1;
        while (tooMany - enough > 1)
        {
            int middle = tooMany > WorkoutSet.MostRounds // none was too many yet
                ? Math.Min(2 * enough, WorkoutSet.MostRounds)
                : enough + (tooMany - enough) / 2;
            double joules = Joules(middle);
            if (double.IsNaN(joules))
                return new(EquivalentOutcome.InputOutside);
            (enough, tooMany) = joules <= most ? (middle, tooMany) : (enough, middle);
        }

        return enough == WorkoutSet.MostRounds && Joules(enough) < energy.Joules * (1 - Rounding)
            ? new(EquivalentOutcome.CostsMoreThanAny)
            : new(enough);
    }

    /// <summary>The time, to a tick and at most 24 h, with which a workout takes this energy.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="workoutOf">The workout with that time in one or more of its blocks.</param>
    /// <param name="energy">The energy to be met.</param>
    /// <param name="measure">Which energy of the workout that is; gross unless given.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <param name="rules">Which blocks are runs, and what prices them; walks only unless given.</param>
    /// <inheritdoc cref="FindRounds" path="/exception"/>
    public static Equivalent<TimeSpan> FindDuration(
        Walker walker, Func<TimeSpan, Workout> workoutOf, Energy energy, WorkoutMeasure measure = WorkoutMeasure.Gross,
        WalkConditions conditions = default, SessionRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(workoutOf);
        EnergyGap gap = new(
            seconds => JoulesOf(walker, workoutOf, TimeSpan.FromSeconds(seconds), measure, conditions, rules), energy.Joules);
        double longest = WorkoutBlock.Longest.TotalSeconds;
        double high = FirstGuess.TotalSeconds;
        while (high < longest && gap.At(high) < 0)
            high = Math.Min(2 * high, longest);
        return Search(gap, 0, high).Select(TimeSpan.FromSeconds);
    }

    /// <summary>The grade with which a workout takes this energy. Of two such grades, the one uphill of the cheapest
    /// grade.</summary>
    /// <remarks>Searched around the level, as far as every block stays in the supported domain of its direction; with the level
    /// itself, every block must have a value.</remarks>
    /// <param name="walker">The person.</param>
    /// <param name="workoutOf">The workout with that grade in one or more of its blocks.</param>
    /// <param name="energy">The energy to be met.</param>
    /// <param name="measure">Which energy of the workout that is; gross unless given.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <param name="rules">Which blocks are runs, and what prices them; walks only unless given.</param>
    /// <inheritdoc cref="FindRounds" path="/exception"/>
    public static Equivalent<Grade> FindGrade(
        Walker walker, Func<Grade, Workout> workoutOf, Energy energy, WorkoutMeasure measure = WorkoutMeasure.Gross,
        WalkConditions conditions = default, SessionRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(workoutOf);
        const double Steepest = 1; // beyond every model
        EnergyGap gap = new(
            grade => JoulesOf(walker, workoutOf, Grade.FromFraction(grade), measure, conditions, rules), energy.Joules);
        if (double.IsNaN(gap.At(0)))
            return new(EquivalentOutcome.InputOutside);
        double low = LastWithValue(gap, -Steepest);
        double high = LastWithValue(gap, Steepest);
        double cheapest = RootSearch.Lowest(gap, low, high);
        return Search(gap, gap.At(low) < gap.At(cheapest) ? low : cheapest, high).Select(Grade.FromFraction);
    }

    private static double JoulesOf<T>(
        Walker walker, Func<T, Workout> workoutOf, T x, WorkoutMeasure measure, WalkConditions conditions, SessionRules? rules)
    {
        Workout workout = workoutOf(x)
            ?? throw new ArgumentException("workoutOf gave null: it must give a workout.", nameof(workoutOf));
        return workout.EstimateFor(walker, conditions, rules).By(measure).Joules;
    }

    private static Equivalent<double> Search(EnergyGap gap, double low, double high)
    {
        double atLow = gap.At(low);
        double atHigh = gap.At(high);
        if (double.IsNaN(atLow) || double.IsNaN(atHigh))
            return new(EquivalentOutcome.InputOutside);
        if (Math.Abs(atLow) <= Rounding * Math.Abs(gap.Target))
            return new(low);
        if (atLow > 0)
            return new(EquivalentOutcome.CostsLessThanAny);
        if (Math.Abs(atHigh) <= Rounding * Math.Abs(gap.Target))
            return new(high);
        return atHigh < 0 ? new(EquivalentOutcome.CostsMoreThanAny) : new(RootSearch.Crossing(gap, low, high));
    }

    /// <summary>The last number between 0, where the function has a value, and an end, where it may have none.</summary>
    private static double LastWithValue(EnergyGap gap, double end)
    {
        if (!double.IsNaN(gap.At(end)))
            return end;
        double inside = 0;
        double outside = end;
        while (true)
        {
            double middle = inside + 0.5 * (outside - inside);
            if (middle == inside || middle == outside)
                return inside;
            (inside, outside) = double.IsNaN(gap.At(middle)) ? (inside, middle) : (middle, outside);
        }
    }

    /// <summary>Energy of the workout minus that to be met [J], as a function of what is searched for.</summary>
    private readonly record struct EnergyGap(Func<double, double> JoulesAt, double Target) : IFunction
    {
        public double At(double x) => JoulesAt(x) - Target;
    }
}
