namespace RetroWalk.Metrics;

/// <summary>How long each sample of a column holds [s].</summary>
internal interface IDurations
{
    double this[int index] { get; }
}

/// <summary>Each sample its own duration.</summary>
internal readonly ref struct OwnDurations(ReadOnlySpan<double> seconds) : IDurations
{
    private readonly ReadOnlySpan<double> _seconds = seconds;

    public double this[int index] => _seconds[index];
}

/// <summary>All samples the same duration.</summary>
internal readonly struct OneDuration(double seconds) : IDurations
{
    private readonly double _seconds = seconds;

    public double this[int index] => _seconds;
}
