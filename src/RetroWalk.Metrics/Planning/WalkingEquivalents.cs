using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics;

/// <summary>Which walk costs the same: the speed, grade or duration at which one direction costs what the other does, or what is wanted.</summary>
/// <remarks>
/// <para>Cost is gross power: energy per time, not per distance. The found value is inside the supported domain of its
/// direction, and <see cref="WalkingEnergy.Estimate(Walker, WalkingDirection, Speed, Grade, TimeSpan, WalkConditions)"/> prices it at the target, to
/// rounding. Where there is none, the result is false and the outcome says why; nothing is clamped.</para>
/// <para>Pure functions; no allocation. Not medical advice.</para>
/// </remarks>
public static class WalkingEquivalents
{
    /// <summary>The backward speed that costs as much as a forward walk on the same grade. It is the slower one.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="forwardSpeed">Speed of the forward walk.</param>
    /// <param name="grade">Grade of both, positive uphill along travel.</param>
    /// <param name="backwardSpeed">The speed; standing still where there is none.</param>
    /// <param name="outcome">How the search ended.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    public static bool TryFindBackwardSpeed(
        Walker walker, Speed forwardSpeed, Grade grade, out Speed backwardSpeed, out EquivalentOutcome outcome, WalkConditions conditions = default) =>
        TryFindSpeed(
            walker, WalkingDirection.Backward, grade, Cost(walker, WalkingDirection.Forward, forwardSpeed, grade, conditions),
            out backwardSpeed, out outcome, conditions);

    /// <summary>The forward speed that costs as much as a backward walk on the same grade. It is the faster one.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="backwardSpeed">Speed of the backward walk.</param>
    /// <param name="grade">Grade of both, positive uphill along travel.</param>
    /// <param name="forwardSpeed">The speed; standing still where there is none.</param>
    /// <param name="outcome">How the search ended.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    public static bool TryFindForwardSpeed(
        Walker walker, Speed backwardSpeed, Grade grade, out Speed forwardSpeed, out EquivalentOutcome outcome, WalkConditions conditions = default) =>
        TryFindSpeed(
            walker, WalkingDirection.Forward, grade, Cost(walker, WalkingDirection.Backward, backwardSpeed, grade, conditions),
            out forwardSpeed, out outcome, conditions);

    /// <summary>The forward grade that costs as much as a backward walk at the same speed. Of two, the one uphill of the cheapest grade.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of both.</param>
    /// <param name="backwardGrade">Grade of the backward walk, positive uphill along travel.</param>
    /// <param name="forwardGrade">The grade; level where there is none.</param>
    /// <param name="outcome">How the search ended.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    public static bool TryFindForwardGrade(
        Walker walker, Speed speed, Grade backwardGrade, out Grade forwardGrade, out EquivalentOutcome outcome, WalkConditions conditions = default) =>
        TryFindGrade(
            walker, WalkingDirection.Forward, speed, Cost(walker, WalkingDirection.Backward, speed, backwardGrade, conditions),
            out forwardGrade, out outcome, conditions);

    /// <summary>The backward grade that costs as much as a forward walk at the same speed. Of two, the one uphill of the cheapest grade.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of both.</param>
    /// <param name="forwardGrade">Grade of the forward walk, positive uphill along travel.</param>
    /// <param name="backwardGrade">The grade; level where there is none.</param>
    /// <param name="outcome">How the search ended.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    public static bool TryFindBackwardGrade(
        Walker walker, Speed speed, Grade forwardGrade, out Grade backwardGrade, out EquivalentOutcome outcome, WalkConditions conditions = default) =>
        TryFindGrade(
            walker, WalkingDirection.Backward, speed, Cost(walker, WalkingDirection.Forward, speed, forwardGrade, conditions),
            out backwardGrade, out outcome, conditions);

    /// <summary>The speed at which a walk has this gross power. Of several (at rest, for people who spend more at rest than the model
    /// says for standing), the lowest.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="grossPower">The gross power to be met.</param>
    /// <param name="speed">The speed; standing still where there is none.</param>
    /// <param name="outcome">How the search ended.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A direction that is not defined.</exception>
    public static bool TryFindSpeed(
        Walker walker, WalkingDirection direction, Grade grade, MetabolicPower grossPower,
        out Speed speed, out EquivalentOutcome outcome, WalkConditions conditions = default)
    {
        ModelDomain domain = SupportedDomain(walker, direction);
        double low = domain.LowestSpeed.MetersPerSecond;
        double high = domain.HighestSpeed.MetersPerSecond;
        ExcessAtSpeed excess = new(walker, direction, grade, grossPower.WattsPerKilogram, conditions);
        outcome = Search(excess, low, high, out double found);
        speed = Speed.FromMetersPerSecond(found);
        return outcome == EquivalentOutcome.Found;
    }

    /// <summary>The speed at which a walk has this intensity.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="intensity">The multiple of the standard resting rate to be met.</param>
    /// <param name="speed">The speed; standing still where there is none.</param>
    /// <param name="outcome">How the search ended.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A direction that is not defined.</exception>
    public static bool TryFindSpeed(
        Walker walker, WalkingDirection direction, Grade grade, MetabolicEquivalent intensity,
        out Speed speed, out EquivalentOutcome outcome, WalkConditions conditions = default) =>
        TryFindSpeed(walker, direction, grade, intensity.MetabolicPower, out speed, out outcome, conditions);

    /// <summary>The speed at which a walk spends this gross energy in this time.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="gross">The gross energy to be spent.</param>
    /// <param name="duration">The time to spend it in, more than zero.</param>
    /// <param name="speed">The speed; standing still where there is none.</param>
    /// <param name="outcome">How the search ended.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration of zero or less, or a direction that is not defined.</exception>
    public static bool TryFindSpeed(
        Walker walker, WalkingDirection direction, Grade grade, Energy gross, TimeSpan duration,
        out Speed speed, out EquivalentOutcome outcome, WalkConditions conditions = default)
    {
        double seconds = Guard.Positive(duration).TotalSeconds;
        return TryFindSpeed(
            walker, direction, grade, MetabolicPower.Unchecked(gross.Joules / (walker.Mass.Kilograms * seconds)),
            out speed, out outcome, conditions);
    }

    /// <summary>The grade at which a walk has this gross power. Of two, the one uphill of the cheapest grade.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speed">Speed of travel. Standing still, every grade costs the same: level is found, or none.</param>
    /// <param name="grossPower">The gross power to be met.</param>
    /// <param name="grade">The grade; level where there is none.</param>
    /// <param name="outcome">How the search ended.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A direction that is not defined.</exception>
    public static bool TryFindGrade(
        Walker walker, WalkingDirection direction, Speed speed, MetabolicPower grossPower,
        out Grade grade, out EquivalentOutcome outcome, WalkConditions conditions = default)
    {
        ModelDomain domain = SupportedDomain(walker, direction);
        double low = domain.LowestGrade.Fraction;
        double high = domain.HighestGrade.Fraction;
        ExcessAtGrade excess = new(walker, direction, speed, grossPower.WattsPerKilogram, conditions);
        double cheapest = RootSearch.Lowest(excess, low, high);
        double start = speed == default ? 0 : excess.At(low) < excess.At(cheapest) ? low : cheapest;
        outcome = Search(excess, start, high, out double found);
        if (outcome == EquivalentOutcome.CostsLessThanAny && excess.At(start) <= RoundingInTheValley * grossPower.WattsPerKilogram)
            (outcome, found) = (EquivalentOutcome.Found, start);
        grade = Grade.FromFraction(found);
        return outcome == EquivalentOutcome.Found;
    }

    /// <summary>How long a walk takes to spend this gross energy, to the nearest tick.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="gross">The gross energy to be spent, such as that of a walk in the other direction.</param>
    /// <param name="duration">The duration; zero where there is none.</param>
    /// <param name="outcome">How the search ended.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A direction that is not defined.</exception>
    public static bool TryFindDuration(
        Walker walker, WalkingDirection direction, Speed speed, Grade grade, Energy gross,
        out TimeSpan duration, out EquivalentOutcome outcome, WalkConditions conditions = default)
    {
        double watts = Cost(walker, direction, speed, grade, conditions).WattsPerKilogram * walker.Mass.Kilograms;
        double ticks = Math.Round(gross.Joules / watts * TimeSpan.TicksPerSecond);
        outcome = double.IsNaN(ticks) ? EquivalentOutcome.InputOutside
            : ticks < 0 ? EquivalentOutcome.CostsLessThanAny
            : ticks >= TimeSpan.MaxValue.Ticks ? EquivalentOutcome.CostsMoreThanAny
            : EquivalentOutcome.Found;
        duration = outcome == EquivalentOutcome.Found ? TimeSpan.FromTicks((long)ticks) : TimeSpan.Zero;
        return outcome == EquivalentOutcome.Found;
    }

    /// <summary>How far rounding alone may lift the floor of the valley above the price of its cheapest grade [1].</summary>
    private const double RoundingInTheValley = 1e-15;

    private static MetabolicPower Cost(Walker walker, WalkingDirection direction, Speed speed, Grade grade, WalkConditions conditions) =>
        WalkingEnergy.Estimate(walker, direction, speed, grade, TimeSpan.Zero, conditions).GrossPower;

    private static ModelDomain SupportedDomain(Walker walker, WalkingDirection direction) =>
        WalkingEnergy.Estimate(walker, direction, default, default, TimeSpan.Zero).Model.Supported;

    /// <summary>Where a rising function crosses zero between two ends, if it does; 0 where it does not.</summary>
    private static EquivalentOutcome Search<TFunction>(TFunction excess, double low, double high, out double found)
        where TFunction : struct, IFunction
    {
        found = 0;
        double atLow = excess.At(low);
        double atHigh = excess.At(high);
        if (double.IsNaN(atLow)) // and so atHigh: both ends are supported, but not what is held at them
            return EquivalentOutcome.InputOutside;
        if (atLow > 0)
            return EquivalentOutcome.CostsLessThanAny;
        if (atHigh < 0)
            return EquivalentOutcome.CostsMoreThanAny;
        found = atLow == 0 ? low : atHigh == 0 ? high : RootSearch.Crossing(excess, low, high);
        return EquivalentOutcome.Found;
    }
}
