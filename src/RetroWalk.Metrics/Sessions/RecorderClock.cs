namespace RetroWalk.Metrics;

/// <summary>What a recorder holds besides its totals.</summary>
internal readonly record struct RecorderClock(TimeSpan? LongestGap, TimeSpan? LastTime, HeldSample? Held)
{
    /// <summary>Whether a recorder can hold these values: a limit is longer than zero, no time is negative, and a held sample has
    /// a time.</summary>
    internal bool IsPossible =>
        !(LongestGap <= TimeSpan.Zero) && !(LastTime < TimeSpan.Zero) && (Held is null || LastTime is not null);
}
