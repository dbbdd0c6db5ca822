namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>The field compressed_speed_distance: 12 bits of speed, then 12 bits of a distance that wraps at 256 m.</summary>
internal sealed class CompressedOdometer
{
    private const int Mask = 0xFFF;

    private long _total;

    /// <summary>A new file counts from zero.</summary>
    public void Reset() => _total = 0;

    /// <param name="field">The 24 bits of the field, or NaN.</param>
    /// <returns>Speed [m·s⁻¹] and distance [m]; NaN where there is none.</returns>
    public (double Speed, double Distance) Read(double field)
    {
        if (double.IsNaN(field))
            return (double.NaN, double.NaN);
        int bits = (int)field;
        int speed = bits & Mask;
        _total += ((bits >> 12) - _total) & Mask;
        double metersPerSecond = speed == Mask ? double.NaN : speed / FitProfile.CompressedSpeedScale;
        return (metersPerSecond, _total / FitProfile.CompressedDistanceScale);
    }
}
