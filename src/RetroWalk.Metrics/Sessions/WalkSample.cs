namespace RetroWalk.Metrics;

/// <summary>A part of a session in which direction, speed and grade hold for a duration.</summary>
/// <remarks><c>default</c> is standing on the level for no time. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(WalkSampleJson))]
public readonly record struct WalkSample
{
    /// <summary>A sample.</summary>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">How long both hold, not negative: until the next sample.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration, or a direction that is not defined.</exception>
    public WalkSample(WalkingDirection direction, Speed speed, Grade grade, TimeSpan duration)
    {
        Direction = Guard.Defined(direction);
        Speed = speed;
        Grade = grade;
        Duration = Guard.NotNegative(duration);
    }

    /// <summary>Which way the person faces.</summary>
    public WalkingDirection Direction { get; }

    /// <summary>Speed of travel.</summary>
    public Speed Speed { get; }

    /// <summary>Grade along travel.</summary>
    public Grade Grade { get; }

    /// <summary>How long speed and grade hold.</summary>
    public TimeSpan Duration { get; }

    /// <summary>Whether the person walked or ran; null, unless given, leaves that to the rules of the session.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A gait that is not defined.</exception>
    public Gait? Gait { get; init => field = Guard.Defined(value, nameof(Gait)); }

    /// <summary>All of it in one line; the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Direction}, {(Gait is null ? "" : $"{Gait}, ")}{Speed}, {Grade}, {Duration.TotalSeconds} s");
}
