using System.Globalization;
using System.Text.Json;
using static RetroWalk.Cli.Tests.Recordings.SessionTests;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>The table of <c>--points</c>, read again as a recording, costs what the recording cost.</summary>
public sealed class PointsAgainTests
{
    private static readonly string[] Names =
        ["durationSeconds", "distanceMeters", "ascentMeters", "descentMeters", "grossKilocalories"];

    public static TheoryData<string, string> Recordings => new()
    {
        { "two segments, ten minutes apart", Gpx(Segments(Walk(0, 300), Walk(900, 1200))) },
        { "an hour between two tracks", Gpx(Segments(Walk(0, 600)), Segments(Walk(4200, 4800))) },
        { "two tracks that overlap", Gpx(Segments(Walk(0, 600)), Segments(Walk(300, 900))) },
        { "the later track first, from fractions of a second", Gpx(Segments(Walk(900.1, 1500)), Segments(Walk(0.3, 300))) },
        { "twenty minutes without points", Gpx(Segments([.. Walk(0, 300), .. Walk(1500, 1800)])) },
        { "a stop", Gpx(Segments([.. Walk(0, 300), .. Walk(301, 500, metersPerSecond: 0), .. Walk(501, 800)])) },
        {
            "a run, and a track that ends without positions",
            Gpx(Segments([.. Walk(0, 200), .. Walk(201, 400, 3), .. Blind(401, 600)]))
        },
        {
            "gaps in the speeds and grades of a belt",
            "time_s,speed_mps,grade_fraction\n" + string.Concat(
                Enumerable.Range(0, 300).Select(k => $"{k},{(k % 90 < 30 ? "1.2" : "")},{(k % 80 < 30 ? "" : "0.02")}\n"))
        },
        {
            "stops of a belt between times without a grade",
            "time_s,speed_mps,grade_fraction\n0,1.2,0.02\n10,1.2,\n50,0,\n60,1.2,\n70,0,\n80,1.2,0.02\n100,1,0.02\n"
        },
        {
            "laps",
            Tracks.Tcx(
                [.. Enumerable.Range(0, 300).Select(k => ((double)k, (double?)(1.2 * k), (double?)100))],
                [.. Enumerable.Range(300, 300).Select(k => ((double)k, (double?)(1.4 * k - 60), (double?)100))])
        },
    };

    [Theory]
    [MemberData(nameof(Recordings))]
    public void Table_costs_what_the_recording_cost(string name, string recording)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("recording", recording);
        string[] options = ["--mass", "70kg", "--format", "json", .. name == "laps" ? ["--laps"] : Array.Empty<string>()];

        JsonElement first =
            ToolRun.Of(["session", file, "--direction", "forward", .. options, "--points", folder["points.csv"]]).Json;
        JsonElement again = ToolRun.Of(["session", folder["points.csv"], .. options]).Json;

        Assert.Equal(Sums(first), Sums(again));
        Assert.Equal(Laps(first).Select(Sums), Laps(again).Select(Sums));
        Assert.DoesNotContain(
            again.GetProperty("findings").EnumerateArray(),
            finding => finding.GetProperty("isRepair").GetBoolean()
                && finding.GetProperty("kind").GetString() != "tracksOutOfOrder");
        int tracks = Math.Max(1, recording.Split("<trk>").Length - 1);
        Assert.Equal(tracks, Columns(folder["points.csv"]).Count(row => row.Contains(",end,", StringComparison.Ordinal)));
        string twice = folder["twice.csv"];
        ToolRun.Of(["session", folder["points.csv"], .. options, "--points", twice]);
        Assert.Equal(Columns(folder["points.csv"]), Columns(twice));
    }

    private static JsonElement[] Laps(JsonElement session) =>
        session.TryGetProperty("laps", out JsonElement laps) ? [.. laps.EnumerateArray()] : [];

    // To nine digits: times are counted from the first row.
    private static string Sums(JsonElement session) => string.Join(
        ' ',
        Names.Select(name => Of(session.GetProperty("totals"), name))
            .Append(Of(session.GetProperty("excluded"), "seconds"))
            .Select(value => Math.Round(value, 6).ToString("G9", CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Columns(string table) =>
        File.ReadLines(table).Select(line => string.Join(',', line.Split(',').Take(6)));

    private static string Gpx(params string[] tracks) =>
        $"<gpx>{string.Concat(tracks.Select(track => $"<trk>{track}</trk>"))}</gpx>";

    private static string Segments(params IEnumerable<string>[] segments) =>
        string.Concat(segments.Select(segment => $"<trkseg>{string.Concat(segment)}</trkseg>"));

    private static IEnumerable<string> Walk(double from, double to, double metersPerSecond = 1.3)
    {
        for (double t = from; t <= to; t++)
            yield return Tracks.Point(t, metersPerSecond == 0 ? 391.3 : metersPerSecond * t, 100 + 0.03 * t);
    }

    private static IEnumerable<string> Blind(int from, int to) =>
        Enumerable.Range(from, to - from + 1).Select(t => $"<trkpt><time>{Tracks.Time(t)}</time></trkpt>");
}
