namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Compares the way that was taken with what a measure that was set aside says of the same steps.</summary>
/// <param name="name">What the measure is called.</param>
/// <param name="account">Where a contradiction is noted.</param>
internal sealed class OtherWay(string name, RecordingAccount account)
{
    private double _taken;
    private double _other;
    private WaySource _source;
    private long _number;
    private double _start;

    /// <summary>Takes a step of which both are known.</summary>
    public void See(WaySource source, double taken, double other, long number, double start)
    {
        if (!double.IsFinite(taken + other))
            return;
        if (_source == WaySource.None)
            (_source, _number, _start) = (source, number, start);
        _taken += taken;
        _other += other;
    }

    /// <summary>Ends the recording.</summary>
    public void Close()
    {
        double difference = Math.Abs(_taken - _other);
        if (difference > Tuning.ContradictionShare * Math.Max(_taken, _other) && difference > Tuning.ContradictionMeters)
        {
            string words = FormattableString.Invariant($"{name} {_other:F0} m, {NameOf(_source)} {_taken:F0} m");
            account.Add(FindingKind.WaysContradict, _number, _start, detail: words);
        }

        (_taken, _other, _source) = (0, 0, WaySource.None);
    }

    private static string NameOf(WaySource source) => source switch
    {
        WaySource.Odometer => "distances",
        WaySource.Positions => "positions",
        _ => "speeds",
    };
}
