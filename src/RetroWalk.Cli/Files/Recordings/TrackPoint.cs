namespace RetroWalk.Cli.Files.Recordings;

/// <summary>A point of a track, as a watch records it. What it lacks is NaN.</summary>
/// <remarks>A break before the point: the time and way since the last one are not part of the walk.</remarks>
internal readonly record struct TrackPoint(
    double Seconds, double DistanceMeters, double LatitudeDegrees, double LongitudeDegrees, double AltitudeMeters, int Lap, bool IsBreak)
{
    private const double EarthRadiusMeters = 6_371_008.8; // mean radius of the WGS 84 ellipsoid

    /// <summary>Horizontal way between two points: by their distances where both have one, else along the great circle.</summary>
    public static double MetersBetween(TrackPoint from, TrackPoint to)
    {
        double way = to.DistanceMeters - from.DistanceMeters;
        return double.IsNaN(way) ? Haversine(from, to) : way;
    }

    private static double Haversine(TrackPoint from, TrackPoint to)
    {
        double φ1 = double.DegreesToRadians(from.LatitudeDegrees);
        double φ2 = double.DegreesToRadians(to.LatitudeDegrees);
        double sinΔφ = Math.Sin((φ2 - φ1) / 2);
        double sinΔλ = Math.Sin(double.DegreesToRadians(to.LongitudeDegrees - from.LongitudeDegrees) / 2);
        double h = sinΔφ * sinΔφ + Math.Cos(φ1) * Math.Cos(φ2) * sinΔλ * sinΔλ;
        return 2 * EarthRadiusMeters * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
