namespace RetroWalk.Metrics;

/// <content>The same on the level, and over a distance in place of a time.</content>
public static partial class WalkingEnergy
{
    /// <summary>What a walk on the level costs in one direction.</summary>
    /// <inheritdoc cref="Estimate(Walker, WalkingDirection, Speed, Grade, TimeSpan, WalkConditions)"/>
    public static EnergyEstimate Estimate(
        Walker walker, WalkingDirection direction, Speed speed, TimeSpan duration, WalkConditions conditions = default) =>
        Estimate(walker, direction, speed, Grade.Level, duration, conditions);

    /// <summary>The same walk on the level, forward and backward.</summary>
    /// <inheritdoc cref="Compare(Walker, Speed, Grade, TimeSpan, WalkConditions)"/>
    public static WalkComparison Compare(
        Walker walker, Speed speed, TimeSpan duration, WalkConditions conditions = default) =>
        Compare(walker, speed, Grade.Level, duration, conditions);

    /// <summary>What a walk over a distance costs in one direction; it takes distance over speed, to the nearest tick.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speed">Speed of travel, greater than zero.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="distanceMeters">Distance along the slope [m], finite and not negative.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No speed; a distance that is negative, NaN, infinite or too far to be walked
    /// in the longest <see cref="TimeSpan"/>; or a direction that is not defined.</exception>
    public static EnergyEstimate EstimateOver(
        Walker walker, WalkingDirection direction, Speed speed, Grade grade, double distanceMeters,
        WalkConditions conditions = default) =>
        Estimate(walker, direction, speed, grade, TimeOver(distanceMeters, speed), conditions);

    /// <summary>The same walk over a distance, forward and backward; it takes distance over speed, to the nearest tick.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of travel, greater than zero.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="distanceMeters">Distance along the slope [m], finite and not negative.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No speed; a distance that is negative, NaN, infinite or too far to be walked
    /// in the longest <see cref="TimeSpan"/>.</exception>
    public static WalkComparison CompareOver(
        Walker walker, Speed speed, Grade grade, double distanceMeters, WalkConditions conditions = default) =>
        Compare(walker, speed, grade, TimeOver(distanceMeters, speed), conditions);

    private static TimeSpan TimeOver(double distanceMeters, Speed speed)
    {
        double ticks = Guard.NotNegative(distanceMeters) / Guard.Positive(speed.MetersPerSecond, nameof(speed))
            * TimeSpan.TicksPerSecond;
        return ticks < TimeSpan.MaxValue.Ticks
            ? TimeSpan.FromTicks((long)Math.Round(ticks))
            : throw new ArgumentOutOfRangeException(
                nameof(distanceMeters), distanceMeters,
                FormattableString.Invariant(
                    $"distanceMeters is {distanceMeters}: at {speed} it takes more than a TimeSpan holds."));
    }
}
