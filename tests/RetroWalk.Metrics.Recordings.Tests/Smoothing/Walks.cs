namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>Small recordings made for the tests.</summary>
internal static class Walks
{
    private const double MetersPerDegree = 6_371_008.8 * Math.PI / 180;

    /// <summary>A point at metres north and east of 10 N 20 E.</summary>
    public static RecordedPoint At(double seconds, double north, double east = 0, double altitude = 50) =>
        RecordedPoint.At(seconds) with
        {
            LatitudeDegrees = 10 + north / MetersPerDegree,
            LongitudeDegrees = 20 + east / (MetersPerDegree * Math.Cos(10 * Math.PI / 180)),
            AltitudeMeters = altitude,
        };

    /// <summary>A straight walk north.</summary>
    public static List<RecordedPoint> Straight(double speed = 1.4, double seconds = 600, double step = 5, double grade = 0)
    {
        double across = Math.Cos(Math.Atan(grade));
        return
        [
            .. Enumerable.Range(0, (int)(seconds / step) + 1).Select(k => k * step)
                .Select(t => At(t, speed * t * across, altitude: 50 + speed * t * across * grade)),
        ];
    }

    /// <summary>A walk with errors as a receiver makes them: slow ones of a standard deviation and small fast ones.</summary>
    public static List<RecordedPoint> Noisy(int seed, double seconds = 900, double deviation = 2)
    {
        Random random = new(seed);
        List<RecordedPoint> points = [];
        double east = 0, north = 0, up = 0, heading = 0, x = 0, y = 0;
        for (int t = 0; t <= seconds; t++)
        {
            heading += 0.02 * Normal();
            x += 1.2 * Math.Cos(heading);
            y += 1.2 * Math.Sin(heading);
            east = 0.97 * east + 0.24 * deviation * Normal();
            north = 0.97 * north + 0.24 * deviation * Normal();
            up = 0.99 * up + 0.14 * deviation * Normal();
            points.Add(At(t, y + north, x + east, 80 + 5 * Math.Sin(t / 60.0) + up));
        }

        return points;

        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }
}
