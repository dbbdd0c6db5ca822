using System.Globalization;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>Files of devices against what an independent decoder found in them.</summary>
public sealed class ExpectedFitTests
{
    private static readonly FindingKind[] Partial =
        [FindingKind.FileCut, FindingKind.FileDamaged, FindingKind.ChecksumWrong, FindingKind.TrailingBytes];

    // The table takes a compressed distance with one byte of 0xFF for none. Five such stand among steady steps, and the list of
    // records that python-fitparse keeps for this file (tests/files/compressed-speed-distance-records.csv) has all five.
    private static readonly Dictionary<(string File, string Column), string> Corrected = new()
    {
        [("fit-compressed-time-speed-distance.fit", "distances")] = "754",
    };

    [Fact]
    public void Every_file_holds_what_is_expected_and_gets_its_verdict()
    {
        List<string> differences = [];
        foreach (IReadOnlyDictionary<string, string> row in SharedRecordings.Expected().Where(row => row["format"] == "fit"))
            differences.AddRange(Differences(row).Select(difference => $"{row["file"]}: {difference}"));
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IEnumerable<string> Differences(IReadOnlyDictionary<string, string> row)
    {
        using FileStream file = File.OpenRead(SharedRecordings.PathOf("tracks", row["file"]));
        if (row["verdict"].StartsWith("refuse", StringComparison.Ordinal))
        {
            InvalidDataException refusal = Assert.Throws<InvalidDataException>(() => Reads.All(file));
            Assert.Contains("is empty", refusal.Message, StringComparison.Ordinal);
            return [];
        }

        (List<RecordedPoint> points, RecordingSummary summary, RecordingAccount account) = Reads.All(file);
        bool isPartial = account.Findings.Any(finding => Partial.Contains(finding.Kind));
        double[] times = [.. points.Select(point => point.Seconds).Where(double.IsFinite)];
        List<(string Column, string Found)> found =
        [
            ("records", Text(summary.Points)),
            ("positions", Text(summary.PointsWithPosition)),
            ("altitudes", Text(summary.PointsWithAltitude)),
            ("distances", Text(summary.PointsWithDistance)),
            ("first_time", summary.Start is DateTimeOffset start ? Date(start) : row["first_time"]),
            ("last_time", summary.Start is DateTimeOffset origin ? Date(origin.AddSeconds(times[^1])) : row["last_time"]),
            ("longest_gap_s", Text(times.Zip(times.Skip(1), (a, b) => b - a).Max())),
        ];
        if (summary.Start is null) // of such times only the difference is read
            Assert.Equal(Power(row["last_time"]) - Power(row["first_time"]), times[^1]);
        if (row["file"].StartsWith("fit-", StringComparison.Ordinal))
        {
            found.AddRange(
            [
                ("pauses", Text(summary.Pauses.Count)),
                ("pause_s", Text(summary.Pauses.Sum(pause => pause.EndSeconds - pause.StartSeconds))),
                ("laps", Text(summary.Laps.Count)),
                ("sessions", Text(summary.Activities.Count)),
                ("distance_records_m", Fixed(points.Select(point => point.DistanceMeters).Last(double.IsFinite), 2)),
                ("elapsed_s", Joined(summary, totals => totals.ElapsedSeconds)),
                ("timer_s", Joined(summary, totals => totals.TimerSeconds)),
                ("distance_session_m", Joined(summary, totals => totals.DistanceMeters)),
                ("session_ascent_m", Joined(summary, totals => totals.AscentMeters)),
                ("session_descent_m", Joined(summary, totals => totals.DescentMeters)),
                ("session_kcal", Joined(summary, totals => totals.EnergyKilocalories)),
                ("sport", string.Join('|', summary.Activities.Select(totals => $"{totals.Sport}/{Number(totals.SubSport)}"))),
            ]);
        }

        if (summary.PointsWithAltitude > 0 && row["altitude_min_m"].Length > 0)
        {
            IEnumerable<double> altitudes = points.Select(point => point.AltitudeMeters).Where(double.IsFinite);
            found.Add(("altitude_min_m", Fixed(altitudes.Min(), 1)));
            found.Add(("altitude_max_m", Fixed(altitudes.Max(), 1)));
        }

        if (summary.PointsWithPosition > 0 && row["first_lat"].Length > 0)
        {
            List<RecordedPoint> placed =
                points.FindAll(point => double.IsFinite(point.LatitudeDegrees + point.LongitudeDegrees));
            found.Add(("first_lat", Fixed(placed[0].LatitudeDegrees, 6)));
            found.Add(("first_lon", Fixed(placed[0].LongitudeDegrees, 6)));
            found.Add(("last_lat", Fixed(placed[^1].LatitudeDegrees, 6)));
            found.Add(("last_lon", Fixed(placed[^1].LongitudeDegrees, 6)));
        }

        return [
            .. found.Where(value => Right(value.Column) is { Length: > 0 } right && value.Found != right)
                .Select(value => $"{value.Column} {value.Found}, expected {Right(value.Column)}"),
            .. row["verdict"].Contains("in part", StringComparison.Ordinal) == isPartial
                ? []
                : (string[])[$"verdict {row["verdict"]}: {account}"],
        ];

        string Right(string column) => Corrected.GetValueOrDefault((row["file"], column), row[column]);
    }

    // The table has the bare number of a sport that its decoder had no name for.
    private static string Number(string? subSport) => subSport == "indoor_rowing" ? "14" : subSport ?? "None";

    private static string Fixed(double number, int digits) => number.ToString($"F{digits}", CultureInfo.InvariantCulture);

    private static double Power(string seconds) =>
        double.Parse(seconds.AsSpan(1, seconds.Length - 2), CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Date(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Joined(RecordingSummary summary, Func<DeviceTotals, double> value) =>
        string.Join('|', summary.Activities.Select(value).Where(double.IsFinite).Select(Text));
}
