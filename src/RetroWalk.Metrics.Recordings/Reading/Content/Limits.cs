namespace RetroWalk.Metrics.Recordings.Reading.Content;

/// <summary>The largest that a value of a recording can be; a larger one was misread or is a fault of the device.</summary>
internal static class Limits
{
    public const double LatitudeDegrees = 90;
    public const double LongitudeDegrees = 180;
    public const double AltitudeMeters = 20_000;
    public const double DistanceMeters = 1e9;
    public const double MetersPerSecond = 1e4;
    public const double GradeFraction = 100;
    public const double PerMinute = 1e4;
    public const double TotalSeconds = 1e11; // beyond, a double no longer tells milliseconds apart
    public const double Kilocalories = 1e9;

    /// <summary>NaN for a negative value, which is how phones say that they do not know a speed.</summary>
    public static double NotNegative(double value) => value >= 0 ? value : double.NaN;
}
