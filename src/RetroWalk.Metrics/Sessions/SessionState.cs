namespace RetroWalk.Metrics;

/// <summary>A <see cref="SessionRecorder"/> or <see cref="SessionTotals"/> to be stored: as bytes, or as JSON by any call of
/// System.Text.Json.</summary>
/// <remarks>
/// <para>A session read back continues with the same bits. The size does not grow with the session. It names the models that
/// priced it; of the person it holds body mass and resting power only. It has a check sum: bytes or JSON that were changed, cut
/// or extended are refused when they are read.</para>
/// <para>Bytes and JSON are of <see cref="CurrentVersion"/>; others are refused, by number. Two states are equal if
/// all their numbers are. Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(SessionStateJsonConverter))]
public sealed record SessionState
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentVersion = 3;

    internal SessionState(
        SessionFit fit, SessionRules rules, BodyMass mass, MetabolicPower restingPower, WalkConditions conditions,
        in DirectionSums forward, in DirectionSums backward, in DirectionSums running, RecorderClock? clock)
    {
        Fit = fit;
        Rules = rules;
        Mass = mass;
        RestingPower = restingPower;
        Conditions = conditions;
        Forward = forward;
        Backward = backward;
        Running = running;
        Clock = clock;
    }

    /// <summary>What this library prices walks with.</summary>
    public static string CurrentlyPricedBy => SessionFit.Shipped.Name;

    /// <summary>Whether this library prices such a session as it was priced; if not, the state is from another version of the
    /// library, and takes no more samples.</summary>
    public bool IsCurrentlyPriced => Fit == SessionFit.Of(Rules);

    /// <summary>The models that priced the session, their fitted parameters, and a check sum of all their parameters.</summary>
    public string PricedBy => Fit.Name;

    /// <summary>Body mass of the person.</summary>
    public BodyMass Mass { get; }

    /// <summary>Resting power of the person.</summary>
    public MetabolicPower RestingPower { get; }

    /// <summary>Practice, handrail and the person's own factor, throughout.</summary>
    public WalkConditions Conditions { get; }

    /// <summary>Which samples are runs, and what prices them.</summary>
    public SessionRules Rules { get; }

    /// <summary>Whether it is the state of a recorder; otherwise of totals.</summary>
    public bool IsRecorder => Clock is not null;

    internal SessionFit Fit { get; }

    internal DirectionSums Forward { get; }

    internal DirectionSums Backward { get; }

    internal DirectionSums Running { get; }

    internal RecorderClock? Clock { get; }

    /// <summary>The state as bytes, the same on every machine.</summary>
    public byte[] ToBytes()
    {
        Span<byte> bytes = stackalloc byte[SessionStateBytes.Longest];
        return bytes[..SessionStateBytes.Write(this, bytes)].ToArray();
    }

    /// <summary>Writes the bytes of <see cref="ToBytes"/> without allocation.</summary>
    /// <param name="destination">Receives them.</param>
    /// <param name="bytesWritten">How many; 0 if they do not fit.</param>
    /// <returns>Whether they fit; if not, nothing is written.</returns>
    public bool TryWriteBytes(Span<byte> destination, out int bytesWritten)
    {
        Span<byte> bytes = stackalloc byte[SessionStateBytes.Longest];
        bytes = bytes[..SessionStateBytes.Write(this, bytes)];
        bool fits = bytes.TryCopyTo(destination);
        bytesWritten = fits ? bytes.Length : 0;
        return fits;
    }

    /// <summary>The state that <see cref="ToBytes"/> wrote.</summary>
    /// <param name="bytes">All of its bytes, and no others.</param>
    /// <exception cref="ArgumentException">Bytes that are not a state, are damaged, are of another version, or were priced by a
    /// model that this library does not have; the message says which.</exception>
    public static SessionState FromBytes(ReadOnlySpan<byte> bytes) =>
        SessionStateBytes.TryRead(bytes, out SessionState? state, out string? fault)
            ? state
            : throw new ArgumentException(fault, nameof(bytes));

    /// <summary>Kind, person and fit in one line; the same in every culture.</summary>
    public override string ToString() =>
        $"{(IsRecorder ? "recorder" : "totals")} of {Mass}, {RestingPower} at rest, {Conditions}, priced by {PricedBy}";
}
