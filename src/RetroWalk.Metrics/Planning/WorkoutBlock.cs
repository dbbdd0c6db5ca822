using System.Diagnostics.CodeAnalysis;

namespace RetroWalk.Metrics;

/// <summary>A part of a workout in which direction, speed and grade hold, for a time or over a distance.</summary>
/// <remarks>Its text is <c>3min backward 1m/s 5%</c>, <c>400m forward 1.34m/s</c> or <c>10min run 2.5m/s</c>, which is also its
/// JSON; see <see cref="Workout"/>. <c>default</c> is standing on the level for no time. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(TextJsonConverter<WorkoutBlock>))]
public readonly record struct WorkoutBlock : IParsable<WorkoutBlock>
{
    /// <summary>The longest block: a day, which is more than anybody walks without a change.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly double _statedMeters; // 0 for a block that was stated by its time

    private WorkoutBlock(WalkSample sample, double statedMeters)
    {
        Sample = sample;
        _statedMeters = statedMeters;
    }

    /// <summary>Which way the person faces.</summary>
    public WalkingDirection Direction => Sample.Direction;

    /// <summary>Whether it is walked or run; null leaves that to the rules, by which the workout is priced.</summary>
    public Gait? Gait => Sample.Gait;

    /// <summary>Speed of travel.</summary>
    public Speed Speed => Sample.Speed;

    /// <summary>Grade along travel.</summary>
    public Grade Grade => Sample.Grade;

    /// <summary>How long it lasts; of a block over a distance, to the nearest tick.</summary>
    public TimeSpan Duration => Sample.Duration;

    /// <summary>How far it leads along the slope [m].</summary>
    public double DistanceMeters => IsByDistance ? _statedMeters : Speed.MetersPerSecond * Duration.TotalSeconds;

    /// <summary>Whether it was stated by its distance; otherwise by its time.</summary>
    public bool IsByDistance => _statedMeters > 0;

    /// <summary>The block as a sample of a session.</summary>
    public WalkSample Sample { get; }

    /// <summary>A block for a time.</summary>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">How long, not negative and at most 24 h.</param>
    /// <param name="gait">Whether it is walked or run; unless given, left to the rules of the estimate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A duration that is negative or above 24 h, or a direction or gait that is
    /// not defined.</exception>
    public static WorkoutBlock OfDuration(
        WalkingDirection direction, Speed speed, Grade grade, TimeSpan duration, Gait? gait = null)
    {
        if (duration > Longest)
            throw new ArgumentOutOfRangeException(
                nameof(duration), duration, FormattableString.Invariant($"duration is {duration}: it must be at most 24 h."));
        return new(new(direction, speed, grade, duration) { Gait = Guard.Defined(gait) }, 0);
    }

    /// <summary>A block over a distance, which takes distance over speed.</summary>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speed">Speed of travel, more than zero.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="distanceMeters">How far along the slope [m], more than zero; at this speed within 24 h.</param>
    /// <param name="gait">Whether it is walked or run; unless given, left to the rules of the estimate.</param>
    /// <exception cref="ArgumentOutOfRangeException">Standing still, a distance that is not finite and more than zero or takes
    /// longer than 24 h, or a direction or gait that is not defined.</exception>
    public static WorkoutBlock OfDistance(
        WalkingDirection direction, Speed speed, Grade grade, double distanceMeters, Gait? gait = null)
    {
        _ = Guard.Positive(distanceMeters);
        if (speed == default)
            throw new ArgumentOutOfRangeException(
                nameof(speed), speed, "speed is 0 m/s: it must be greater than zero, to get over a distance.");
        double seconds = distanceMeters / speed.MetersPerSecond;
        if (!(seconds <= Longest.TotalSeconds))
            throw new ArgumentOutOfRangeException(
                nameof(distanceMeters), distanceMeters,
                FormattableString.Invariant($"distanceMeters is {distanceMeters}: it must be at most 24 h at {speed}."));
        TimeSpan duration = TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond)); // FromSeconds cuts off
        return new(new(direction, speed, grade, duration) { Gait = Guard.Defined(gait) }, distanceMeters);
    }

    /// <summary>Reads a block: time or distance, direction or gait or both, speed, and the grade unless it is level.</summary>
    /// <remarks>Directions are <c>forward backward back</c>. A <c>run</c> or a <c>walk</c> says the gait too, and leads forward
    /// unless a direction follows, as in <c>10min run 10km/h</c> or <c>1min run backward 2m/s</c>. Times are in <c>h min s</c>,
    /// as in <c>90s</c> or <c>1h30min</c>, or a clock of three parts, as in <c>0:03:00</c>; distances in <c>m km mi</c>; speed
    /// and grade as their own parsers read them.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a text reads alike in every culture.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">No such block; the message says why.</exception>
    public static WorkoutBlock Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return WorkoutText.TryRead(s, out WorkoutBlock block, out string? fault) ? block : throw new FormatException(fault);
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WorkoutBlock result)
    {
        result = default;
        return s is not null && WorkoutText.TryRead(s, out result, out _);
    }

    /// <summary>The text that reads back as the same block; the same in every culture.</summary>
    public override string ToString() => WorkoutText.Of(this);
}
