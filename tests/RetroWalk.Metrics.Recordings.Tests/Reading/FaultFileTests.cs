namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>The reading of files with one fault each, where they are there: nothing of a fault beside the points costs a
/// point.</summary>
public sealed class FaultFileTests
{
    // Each file says 121 points 5 s apart over 600 s unless it stands here; what it lacks is in its name.
    private static readonly Dictionary<string, (long Points, double LastSeconds)> Others = new()
    {
        ["08-newest-first.gpx"] = (242, 600 - 86_400),
        ["10-wrong-first-date.gpx"] = (122, 82_050_360),
        ["12-standing-jitter.gpx"] = (601, 600),
        ["13-level-noisy-altitude.gpx"] = (361, 1800),
        ["18-distance-in-100m-steps.tcx"] = (241, 1200),
        ["19b-all-one-time.gpx"] = (121, 0),
        ["20-lunch-in-one-segment.gpx"] = (242, 4805),
        ["42-altitude-once-per-600m.gpx"] = (361, 1800),
    };

    private static readonly Dictionary<string, FindingKind> Noted = new()
    {
        ["05-spaces-before-declaration.tcx"] = FindingKind.XmlRepaired,
        ["06-undeclared-prefix.gpx"] = FindingKind.XmlRepaired,
    };

    [Fact]
    public void Every_file_is_read_whole()
    {
        foreach (string path in SharedRecordings.Files("faults").Where(path => !path.EndsWith(".md", StringComparison.Ordinal)))
        {
            string name = Path.GetFileName(path);
            using FileStream file = File.OpenRead(path);
            if (name.StartsWith("53-", StringComparison.Ordinal))
            {
                Assert.Contains(
                    "FIT", Assert.Throws<InvalidDataException>(() => Reads.All(file)).Message, StringComparison.Ordinal);
                continue;
            }

            (List<RecordedPoint> points, RecordingSummary summary, RecordingAccount account) = Reads.All(file);

            Assert.Equal((name, Others.GetValueOrDefault(name, (121, 600))), (name, (summary.Points, points[^1].Seconds)));
            Assert.Equal(
                (name, name.StartsWith("09-", StringComparison.Ordinal) ? 1 : 0),
                (name, summary.Points - summary.PointsWithTime));
            Assert.Equal(
                Noted.TryGetValue(name, out FindingKind kind) ? [kind] : [], account.Findings.Select(finding => finding.Kind));
        }
    }

    // Of the generated files and the real ones nothing needs a word from the reader.
    [Theory]
    [InlineData("tracks", ".gpx")]
    [InlineData("tracks", ".tcx")]
    [InlineData("tracks", ".csv")]
    [InlineData("real", "")]
    public void Sound_files_are_read_without_a_finding(string folder, string ending)
    {
        foreach (
            string path in SharedRecordings.Files(folder, ending).Where(
                path => !path.EndsWith("expected.csv", StringComparison.Ordinal)))
        {
            using FileStream file = File.OpenRead(path);
            (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(file, isStrict: true);
            Assert.Empty(account.Findings);
            Assert.True(points.Count > 100, path);
        }
    }

    [Fact]
    public void Generated_files_have_as_many_values_as_they_were_given()
    {
        foreach (IReadOnlyDictionary<string, string> row in SharedRecordings.Expected().Where(row => row["format"] is not "fit"))
        {
            using FileStream file = File.OpenRead(SharedRecordings.PathOf("tracks", row["file"]));
            RecordingSummary summary = Reads.All(file).Summary;
            Assert.Equal(
                (row["file"], row["records"], row["positions"], row["altitudes"], row["distances"]),
                (row["file"], $"{summary.Points}", $"{summary.PointsWithPosition}", $"{summary.PointsWithAltitude}",
                    $"{summary.PointsWithDistance}"));
        }
    }
}
