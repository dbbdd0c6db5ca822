namespace RetroWalk.Metrics.Orleans;

/// <summary>A session as the grain storage keeps it: one value, so that samples and their numbers are never stored
/// apart.</summary>
/// <remarks>The recorder is in the library's own bytes, which have their own version and check sum: a serializer sees none of its
/// types. Read it with <see cref="SessionState.FromBytes"/>; <see cref="SessionState.PricedBy"/> says whether an older library
/// priced it.</remarks>
[GenerateSerializer, Immutable, Alias("RetroWalk.StoredSession")]
public sealed record StoredSession
{
    /// <summary>The first number that the session does not have yet.</summary>
    [Id(0)]
    public long Next { get; init; }

    /// <summary>Whether the session has ended.</summary>
    [Id(1)]
    public bool IsFinished { get; init; }

    /// <summary>A <see cref="SessionState"/> of the recorder, as bytes.</summary>
    [Id(2)]
    public byte[] Recorder { get; init; } = [];
}
