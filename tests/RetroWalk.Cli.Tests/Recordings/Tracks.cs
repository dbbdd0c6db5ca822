using System.Globalization;
using System.Text;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>Synthetic tracks: a walk north at one speed over a hill whose height is a function of the way.</summary>
internal static class Tracks
{
    public const double MetersPerDegree = Math.PI * 6_371_008.8 / 180; // on the sphere of the haversine formula

    public static string Gpx(int seconds, double metersPerSecond, Func<double, double> height, int step = 1) =>
        Gpx(
            Enumerable.Range(0, seconds / step + 1)
                .Select(i => Point(i * step, metersPerSecond * i * step, height(metersPerSecond * i * step))));

    public static string Gpx(params IEnumerable<string> points) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><trkseg>\n"
        + $"{string.Concat(points)}</trkseg></trk></gpx>\n";

    public static string Point(double seconds, double meters, double height) => string.Create(
        CultureInfo.InvariantCulture,
        $"<trkpt lat=\"{47 + meters / MetersPerDegree:F9}\" lon=\"8.5\"><ele>{height:F4}</ele><time>{Time(seconds)}</time>"
        + $"</trkpt>\n");

    /// <summary>A lap for each list of points: seconds, distance and altitude.</summary>
    public static string Tcx(params IReadOnlyList<(double Seconds, double? Meters, double? Height)>[] laps)
    {
        StringBuilder text = new(
            "<?xml version=\"1.0\"?>\n"
            + "<TrainingCenterDatabase xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\"><Activities>"
            + "<Activity Sport=\"Other\">\n");
        foreach (IReadOnlyList<(double Seconds, double? Meters, double? Height)> lap in laps)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"<Lap StartTime=\"{Time(lap[0].Seconds)}\"><DistanceMeters>99999</DistanceMeters><Track>\n");
            foreach ((double seconds, double? meters, double? height) in lap)
            {
                text.Append(CultureInfo.InvariantCulture, $"<Trackpoint><Time>{Time(seconds)}</Time>");
                text.Append(
                    height is double h
                        ? string.Create(CultureInfo.InvariantCulture, $"<AltitudeMeters>{h:F4}</AltitudeMeters>")
                        : "");
                text.Append(
                    meters is double m
                        ? string.Create(CultureInfo.InvariantCulture, $"<DistanceMeters>{m:F4}</DistanceMeters>")
                        : "");
                text.Append("<HeartRateBpm><Value>120</Value></HeartRateBpm></Trackpoint>\n");
            }

            text.Append("</Track></Lap>\n");
        }

        return text.Append("</Activity></Activities></TrainingCenterDatabase>\n").ToString();
    }

    public static string Time(double seconds) =>
        new DateTime(2026, 5, 1, 9, 0, 0, DateTimeKind.Utc).AddSeconds(seconds)
            .ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);
}
