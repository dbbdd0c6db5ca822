namespace RetroWalk.Metrics.Recordings;

/// <summary>One kind of thing that was met in a recording: how often, for how long, and where first. Immutable.</summary>
public sealed record Finding
{
    internal Finding()
    {
    }

    /// <summary>What was met.</summary>
    public FindingKind Kind { get; internal init; }

    /// <summary>How often it was met.</summary>
    public long Count { get; internal init; }

    /// <summary>Time of the recording that it concerns, in all [s]; 0 where it concerns no time.</summary>
    public double Seconds { get; internal init; }

    /// <summary>Number of the point at which it was met first, from 1; 0 before the first point.</summary>
    public long FirstPoint { get; internal init; }

    /// <summary>Time since the start of the recording at which it was met first [s]; NaN where it is not known.</summary>
    public double FirstSeconds { get; internal init; }

    /// <summary>What the first one looked like, without control characters; null where there is nothing to add.</summary>
    public string? Detail { get; internal init; }

    /// <summary>Whether something had to be repaired or guessed. A strict account refuses such a recording.</summary>
    public bool IsRepair => FindingText.Of(Kind).IsRepair;

    /// <summary>One line in English, such as "3 points without a time (0:00:15), first at 0:05:00: left out".</summary>
    public override string ToString() => FindingText.Line(this);
}
