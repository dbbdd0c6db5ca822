using System.Globalization;
using RetroWalk.Metrics.Recordings.Tests.Reading;

namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>How far one generated recording is from its truth: now, live, and by the tool before it cleaned anything.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Row">Row of the published table.</param>
/// <param name="Now">Errors of the whole recording, cleaned.</param>
/// <param name="Before">Errors of the tool before; null where it refused the file.</param>
/// <param name="LivePercent">Energy by the live form, against the whole recording [%].</param>
/// <param name="Calories">Energy of the whole recording, cleaned [kcal].</param>
/// <param name="RunSeconds">Excluded as too fast, more than the truth [s].</param>
internal sealed record TrackErrors(
    string File, string Row, TrackErrors.Errors Now, TrackErrors.Errors? Before,
    double LivePercent, double Calories, double RunSeconds)
{
    private static readonly Lazy<IReadOnlyList<TrackErrors>> Measured = new(
        () => [.. SharedRecordings.Expected().Where(row => row["kind"] != "fit").AsParallel().AsOrdered().Select(Measure)]);

    /// <summary>All generated recordings; none where the folder is not there.</summary>
    public static IReadOnlyList<TrackErrors> All => Measured.Value;

    private static TrackErrors Measure(IReadOnlyDictionary<string, string> row)
    {
        List<RecordedPoint> points = Cleaned.Read("tracks", row["file"]);
        WalkTotals now = Cleaned.Totals(points);
        double moving = Number(row, "true_moving_s") + Number(row, "true_stopped_s") - Number(row, "true_too_fast_s");
        double meters = Number(row, "true_priced_distance_m");
        double calories = Number(row, "true_kcal");
        Errors errors = new(
            100 * (now.Gross.Kilocalories / calories - 1), 100 * (now.DistanceMeters / meters - 1),
            now.AscentMeters - Number(row, "true_ascent_m"), Math.Max(0, moving - now.DurationSeconds));
        Errors? before = row["today_exit"] == "0"
            ? new(
                Number(row, "today_energy_error_pct"), Number(row, "today_distance_error_pct"),
                Number(row, "today_ascent_error_m"), Math.Max(0, Number(row, "today_lost_s")))
            : null;
        return new(
            row["file"], RowOf(row["file"], row["kind"]), errors, before,
            100 * (Cleaned.Live(points).Gross.Kilocalories / now.Gross.Kilocalories - 1), now.Gross.Kilocalories,
            now.Excluded.SecondsOf(ExclusionReason.HighestSpeed) - Number(row, "true_too_fast_s"));
    }

    private static double Number(IReadOnlyDictionary<string, string> row, string column) =>
        double.Parse(row[column], CultureInfo.InvariantCulture);

    // The rows in which the measurement of the prototypes was published.
    private static string RowOf(string file, string kind) => kind[0] switch
    {
        'a' => "level (altitude sd 1-5)",
        'b' => file.Contains("hills-100-", StringComparison.Ordinal) ? "hills 100 m" : "hills 300, 1000 m",
        'c' => "ramps ±3 to 15 %",
        'd' => "barometer",
        'e' => "stops (jitter 2-8 m)",
        'f' or 'g' => "speeds 0.7/1.4; run inside",
        'h' => "switchbacks, oval, 30 m circle",
        'r' => "rough stress (11 files)",
        'j' => kind == "j odometer" ? "odometer steps 1-161 m" : "treadmill CSV (FIT refused today)",
        _ => kind switch
        {
            "i jumps" or "i dropouts" => "jumps; altitude dropouts",
            "i pos15" => "15 % points empty",
            "i everything" => "all faults at once",
            _ => "altitude 50 % / blocks; tunnels",
        },
    };

    /// <summary>Errors of energy [%], distance [%], ascent [m], and priced time that is missing [s].</summary>
    internal readonly record struct Errors(double Energy, double Distance, double Ascent, double LostSeconds);
}
