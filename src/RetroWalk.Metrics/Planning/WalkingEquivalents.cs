namespace RetroWalk.Metrics;

/// <summary>Which walk costs the same: the speed, grade or duration at which one direction costs what the other does, or a given
/// amount.</summary>
/// <remarks>
/// <para>Cost is gross power: energy per time, not per distance. The found value is inside the supported domain of its direction,
/// and <see cref="WalkingEnergy.Estimate(Walker, WalkingDirection, Speed, Grade, TimeSpan, WalkConditions)"/> gives the target
/// for it, except for rounding. If nothing is found, <see cref="Equivalent{T}.Outcome"/> says why; nothing is clamped.</para>
/// <para>Pure functions; no allocation. Not medical advice.</para>
/// </remarks>
public static class WalkingEquivalents
{
    /// <summary>The backward speed that costs as much as a forward walk on the same grade. It is the slower one.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="forwardSpeed">Speed of the forward walk.</param>
    /// <param name="grade">Grade of both, positive uphill along travel.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    public static Equivalent<Speed> FindBackwardSpeed(
        Walker walker, Speed forwardSpeed, Grade grade, WalkConditions conditions = default) =>
        FindSpeed(
            walker, WalkingDirection.Backward, grade, Cost(walker, WalkingDirection.Forward, forwardSpeed, grade, conditions),
            conditions);

    /// <summary>The forward speed that costs as much as a backward walk on the same grade. It is the faster one.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="backwardSpeed">Speed of the backward walk.</param>
    /// <param name="grade">Grade of both, positive uphill along travel.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    public static Equivalent<Speed> FindForwardSpeed(
        Walker walker, Speed backwardSpeed, Grade grade, WalkConditions conditions = default) =>
        FindSpeed(
            walker, WalkingDirection.Forward, grade, Cost(walker, WalkingDirection.Backward, backwardSpeed, grade, conditions),
            conditions);

    /// <summary>The forward grade that costs as much as a backward walk at the same speed. Of two such grades, the one uphill of
    /// the cheapest grade.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of both.</param>
    /// <param name="backwardGrade">Grade of the backward walk, positive uphill along travel.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    public static Equivalent<Grade> FindForwardGrade(
        Walker walker, Speed speed, Grade backwardGrade, WalkConditions conditions = default) =>
        FindGrade(
            walker, WalkingDirection.Forward, speed, Cost(walker, WalkingDirection.Backward, speed, backwardGrade, conditions),
            conditions);

    /// <summary>The backward grade that costs as much as a forward walk at the same speed. Of two such grades, the one uphill of
    /// the cheapest grade.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of both.</param>
    /// <param name="forwardGrade">Grade of the forward walk, positive uphill along travel.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    public static Equivalent<Grade> FindBackwardGrade(
        Walker walker, Speed speed, Grade forwardGrade, WalkConditions conditions = default) =>
        FindGrade(
            walker, WalkingDirection.Backward, speed, Cost(walker, WalkingDirection.Forward, speed, forwardGrade, conditions),
            conditions);

    /// <summary>The speed at which a walk has this gross power. Of several such speeds (for people whose resting power is above
    /// the model's power of standing), the lowest.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="grossPower">The gross power to be matched.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A direction that is not defined.</exception>
    public static Equivalent<Speed> FindSpeed(
        Walker walker, WalkingDirection direction, Grade grade, MetabolicPower grossPower, WalkConditions conditions = default)
    {
        ModelDomain domain = SupportedDomain(walker, direction);
        double low = domain.LowestSpeed.MetersPerSecond;
        double high = domain.HighestSpeed.MetersPerSecond;
        PowerGap gap = new(walker, direction, grossPower, conditions, speed: null, grade);
        return Search(gap, low, high).Select(Speed.FromMetersPerSecond);
    }

    /// <summary>The speed at which a walk has this intensity.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="intensity">The multiple of the standard resting rate to be matched.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <inheritdoc cref="FindSpeed(Walker, WalkingDirection, Grade, MetabolicPower, WalkConditions)" path="/exception"/>
    public static Equivalent<Speed> FindSpeed(
        Walker walker, WalkingDirection direction, Grade grade, MetabolicEquivalent intensity,
        WalkConditions conditions = default) =>
        FindSpeed(walker, direction, grade, intensity.MetabolicPower, conditions);

    /// <summary>The speed at which a walk spends this gross energy in this time.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="gross">The gross energy to be spent.</param>
    /// <param name="duration">The time to spend it in, more than zero.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration of zero or less, or a direction that is not defined.</exception>
    public static Equivalent<Speed> FindSpeed(
        Walker walker, WalkingDirection direction, Grade grade, Energy gross, TimeSpan duration,
        WalkConditions conditions = default)
    {
        double seconds = Guard.Positive(duration).TotalSeconds;
        return FindSpeed(
            walker, direction, grade, MetabolicPower.Unchecked(gross.Joules / (walker.Mass.Kilograms * seconds)), conditions);
    }

    /// <summary>The grade at which a walk has this gross power. Of two such grades, the one uphill of the cheapest
    /// grade.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speed">Speed of travel. Standing still, every grade costs the same: level is found, or nothing.</param>
    /// <param name="grossPower">The gross power to be matched.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <inheritdoc cref="FindSpeed(Walker, WalkingDirection, Grade, MetabolicPower, WalkConditions)" path="/exception"/>
    public static Equivalent<Grade> FindGrade(
        Walker walker, WalkingDirection direction, Speed speed, MetabolicPower grossPower, WalkConditions conditions = default)
    {
        ModelDomain domain = SupportedDomain(walker, direction);
        double low = domain.LowestGrade.Fraction;
        double high = domain.HighestGrade.Fraction;
        PowerGap gap = new(walker, direction, grossPower, conditions, speed, grade: default);
        double cheapest = RootSearch.Lowest(gap, low, high);
        double start = speed == default ? 0 : gap.At(low) < gap.At(cheapest) ? low : cheapest;
        Equivalent<double> found = Search(gap, start, high);
        if (found.Outcome == EquivalentOutcome.CostsLessThanAny
            && gap.At(start) <= RoundingInTheValley * grossPower.WattsPerKilogram)
            found = new(start);
        return found.Select(Grade.FromFraction);
    }

    /// <summary>How long a walk takes to spend this gross energy, to the nearest tick.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="gross">The gross energy to be spent, such as that of a walk in the other direction.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <inheritdoc cref="FindSpeed(Walker, WalkingDirection, Grade, MetabolicPower, WalkConditions)" path="/exception"/>
    public static Equivalent<TimeSpan> FindDuration(
        Walker walker, WalkingDirection direction, Speed speed, Grade grade, Energy gross, WalkConditions conditions = default)
    {
        double watts = Cost(walker, direction, speed, grade, conditions).WattsPerKilogram * walker.Mass.Kilograms;
        double ticks = Math.Round(gross.Joules / watts * TimeSpan.TicksPerSecond);
        return double.IsNaN(ticks) ? new(EquivalentOutcome.InputOutside)
            : ticks < 0 ? new(EquivalentOutcome.CostsLessThanAny)
            : ticks >= TimeSpan.MaxValue.Ticks ? new(EquivalentOutcome.CostsMoreThanAny)
            : new(TimeSpan.FromTicks((long)ticks));
    }

    /// <summary>The pace on the level that costs as much as a walk or run forward on a grade, also known as grade-adjusted
    /// pace.</summary>
    /// <remarks>Both are priced by the rules of a session: a hill may cost so much that only a run on the level costs as much.
    /// The pace found is a walk where one costs as much. Gross power is compared: hill and level take the same energy in the same
    /// time.</remarks>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed on the grade; from <see cref="SessionRules.RunsFrom"/> on it is a run.</param>
    /// <param name="grade">The grade, positive uphill.</param>
    /// <param name="rules">What prices runs, and from which speed on; without a running model, or with a
    /// load or ground, only a walk is found.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, of walks; none unless given.</param>
    /// <exception cref="ArgumentNullException">No rules.</exception>
    /// <exception cref="ArgumentException">A default walker, or rules that cannot price the person: runs that begin above what
    /// the running model supports, a maximal uptake that is not above that of rest, a forward model without what it needs or
    /// beside conditions, a load or ground without a model that knows it.</exception>
    public static Equivalent<LevelPace> FindLevelPace(
        Walker walker, Speed speed, Grade grade, SessionRules rules, WalkConditions conditions = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        SessionTotals empty = SessionTotals.For(walker, conditions, rules);
        double target = empty.Add(WalkingDirection.Forward, speed.MetersPerSecond, grade.Fraction, 1)
            .Both.MeanGrossPower.WattsPerKilogram;
        if (double.IsNaN(target))
            return new(EquivalentOutcome.InputOutside);
        (double fastestWalk, double slowestRun, double fastestRun) = empty.SpeedsOfGaits;
        PaceGap walks = new(empty, Gait.Walking, Grade.Level, target);
        double slowestWalk = rules.ForwardModel?.Card.Supported.LowestSpeed.MetersPerSecond ?? 0;
        Equivalent<double> walk = Search(walks, slowestWalk, fastestWalk);
        if (walk.Outcome != EquivalentOutcome.CostsMoreThanAny || rules.RunningModel is null
            || rules.ForwardInputs.HasLoadOrTerrain) // no running model knows these
            return walk.Value is double v ? new(walks.Pace(v)) : new(walk.Outcome);
        PaceGap runs = new(empty, Gait.Running, Grade.Level, target);
        Equivalent<double> run = Search(runs, slowestRun, fastestRun);
        return run.Value is double u ? new(runs.Pace(u))
            : run.Outcome == EquivalentOutcome.CostsLessThanAny ? new(EquivalentOutcome.BetweenWalkAndRun)
            : new(run.Outcome);
    }

    /// <summary>By how much rounding alone may raise the cost at the cheapest grade, relative to the target [1].</summary>
    private const double RoundingInTheValley = 1e-15;

    private static MetabolicPower Cost(
        Walker walker, WalkingDirection direction, Speed speed, Grade grade, WalkConditions conditions) =>
        WalkingEnergy.Estimate(walker, direction, speed, grade, TimeSpan.Zero, conditions).GrossPower;

    private static ModelDomain SupportedDomain(Walker walker, WalkingDirection direction) =>
        WalkingEnergy.Estimate(walker, direction, default, default, TimeSpan.Zero).Model.Supported;

    /// <summary>Where a rising function crosses zero between two ends, if it does so.</summary>
    private static Equivalent<double> Search<TGap>(TGap gap, double low, double high)
        where TGap : struct, IFunction
    {
        double atLow = gap.At(low);
        double atHigh = gap.At(high);
        if (double.IsNaN(atLow)) // and atHigh too: the fixed speed or grade is outside the domain
            return new(EquivalentOutcome.InputOutside);
        if (atLow > 0)
            return new(EquivalentOutcome.CostsLessThanAny);
        if (atHigh < 0)
            return new(EquivalentOutcome.CostsMoreThanAny);
        return new(atLow == 0 ? low : atHigh == 0 ? high : RootSearch.Crossing(gap, low, high));
    }
}
