namespace RetroWalk.Metrics.Orleans;

/// <summary>What a session begins with: the person, the longest gap, the conditions, and the rules.</summary>
[GenerateSerializer, Immutable, Alias("RetroWalk.SessionStart")]
public sealed class SessionStart
{
    [Id(0)]
    private readonly byte[] _recorder;

    private SessionStart(byte[] recorder) => _recorder = recorder;

    /// <summary>The start of a session, as <see cref="SessionRecorder.For"/> takes it.</summary>
    /// <param name="walker">The person; of the resting rate the session keeps its power alone.</param>
    /// <param name="longestGap">The longest gap through which a sample holds, more than zero; a longer one is excluded. Null
    /// holds through every gap.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given.</param>
    /// <param name="rules">Which samples are runs, and what prices them; walks only unless given.</param>
    /// <exception cref="ArgumentException">A default walker, or rules that cannot price the person: runs that begin above what
    /// the running model supports, a maximal uptake that is not above that of rest, a forward model without what it needs or
    /// beside conditions, a load or ground without a model that knows it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit of zero or less, or a load outside the domain of the forward
    /// model.</exception>
    public static SessionStart For(
        Walker walker, TimeSpan? longestGap = null, WalkConditions conditions = default, SessionRules? rules = null) =>
        new(SessionRecorder.For(walker, longestGap, conditions, rules).ToState().ToBytes());

    /// <summary>A recorder without samples, in the bytes of the library: person, gap, conditions and rules need no
    /// form of their own.</summary>
    internal ReadOnlySpan<byte> Recorder => _recorder;
}
