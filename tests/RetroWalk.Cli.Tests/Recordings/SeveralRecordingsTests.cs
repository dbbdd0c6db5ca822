using System.Text.Json;
using static RetroWalk.Cli.Tests.Recordings.SessionTests;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>Several files and folders in one call, and the cleaned samples as a table.</summary>
public sealed class SeveralRecordingsTests
{
    private static readonly string[] Options = ["--mass", "70kg", "--direction", "forward"];

    private static readonly string Hill = Tracks.Gpx(600, 1.2, way => 400 + 0.05 * way);

    private static readonly string Plain = Tracks.Gpx(300, 1.4, _ => 120);

    [Fact]
    public void Several_recordings_are_priced_each_and_together()
    {
        using TemporaryFolder folder = new();
        string hill = folder.Write("hill.gpx", Hill);

        JsonElement both = ToolRun.WithInput(Plain, ["session", hill, "-", .. Options, "--format", "json"]).Json;
        JsonElement[] each =
        [
            Json(Hill, "--direction", "forward"), Json(Plain, "--direction", "forward"),
        ];

        JsonElement[] recordings = [.. both.GetProperty("recordings").EnumerateArray()];
        Assert.Equal(
            [hill, "standard input"], recordings.Select(one => one.GetProperty("input").GetProperty("file").GetString()));
        foreach (string name in (string[])["durationSeconds", "distanceMeters", "ascentMeters", "grossKilocalories"])
        {
            double[] parts = [.. each.Select(one => Of(one.GetProperty("totals"), name))];
            Assert.Equal(parts, recordings.Select(one => Of(one.GetProperty("totals"), name)));
            Assert.Equal(parts.Sum(), Of(both.GetProperty("totals"), name), 1e-9 * parts.Sum());
        }

        Assert.Equal(1, Of(both, "pricedShare"));
    }

    [Fact]
    public void A_folder_is_its_recordings_in_the_order_of_their_names()
    {
        using TemporaryFolder folder = new();
        folder.Write("b.GPX", Hill);
        folder.Write("a.gpx", Plain);
        folder.Write("notes.txt", "not a recording");

        ToolRun run = ToolRun.Of(["session", folder["."], .. Options]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] rows = [.. run.Out.Split('\n').Where(line => line.Contains("gpx", StringComparison.OrdinalIgnoreCase))];
        Assert.StartsWith("  a.gpx", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("  b.GPX", rows[1], StringComparison.Ordinal);
        Assert.Contains("Sessions: 2 recordings, 70 kg", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_that_is_there_twice_is_refused()
    {
        using TemporaryFolder folder = new();
        string hill = folder.Write("hill.gpx", Hill);

        ToolRun.Of(["session", hill, hill, .. Options]).RefusedWith("hill.gpx is there twice, and would count twice");
        ToolRun.Of(["session", folder["."], hill, .. Options]).RefusedWith("hill.gpx is there twice");
        ToolRun.Of(["session", "-", hill, "-", .. Options]).RefusedWith("standard input is there twice");
    }

    [Fact]
    public void The_recording_that_fails_is_named()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.gpx", Plain);
        string broken = folder.Write("b.gpx", "<gpx/>");

        ToolRun.Of(["session", folder["."], .. Options])
            .RefusedWith($"{Path.GetFileName(broken)}: the GPX file has no track points");
    }

    // Only what all of them say is contradicted by an option.
    [Fact]
    public void A_stated_grade_is_for_those_that_need_one()
    {
        using TemporaryFolder folder = new();
        string belt = folder.Write("belt.csv", "time_s,speed_mps\n0,1\n100,1\n");
        string hill = folder.Write("hill.gpx", Hill);

        JsonElement both = ToolRun.Of(["session", belt, hill, .. Options, "--grade", "10%", "--format", "json"]).Json;

        JsonElement[] recordings = [.. both.GetProperty("recordings").EnumerateArray()];
        Assert.Equal(100 * Math.Sin(Math.Atan(0.1)), Of(recordings[0].GetProperty("totals"), "ascentMeters"), 1e-9);
        Assert.Equal(
            Of(Json(Hill, "--direction", "forward").GetProperty("totals"), "ascentMeters"),
            Of(recordings[1].GetProperty("totals"), "ascentMeters"));
        ToolRun.Of(["session", hill, .. Options, "--grade", "10%"]).RefusedWith("leave out --grade");
    }

    [Fact]
    public void Points_do_not_go_to_standard_output()
    {
        using TemporaryFolder folder = new();
        ToolRun.Of(["session", folder.Write("hill.gpx", Hill), .. Options, "--points", "-"])
            .RefusedWith("--points needs the name of a file");
    }

    [Fact]
    public void Cleaned_samples_read_again_cost_the_same()
    {
        using TemporaryFolder folder = new();
        string hill = folder.Write("hill.gpx", Hill);

        JsonElement first = ToolRun.Of(["session", hill, .. Options, "--format", "json", "--points", folder["points.csv"]]).Json;
        JsonElement again = ToolRun.Of("session", folder["points.csv"], "--mass", "70kg", "--format", "json").Json;

        foreach (string name in (string[])["durationSeconds", "distanceMeters", "ascentMeters", "grossKilocalories"])
            Assert.Equal(Of(first.GetProperty("totals"), name), Of(again.GetProperty("totals"), name), 1e-9 * 1000);
        string[] lines = File.ReadAllLines(folder["points.csv"]);
        Assert.Equal(602, lines.Length); // a header, 600 samples, and their end
        Assert.Equal(
            "time_s,duration_s,kind,direction,lap,speed_mps,grade_fraction,end_altitude_m,recorded_speed_mps,"
            + "recorded_end_altitude_m",
            lines[0]);
        Assert.StartsWith("0,1,moving,forward,1,", lines[1], StringComparison.Ordinal);
        Assert.Equal("600,0,end,forward,1,,,,,", lines[^1]);
    }

    [Fact]
    public void Samples_replace_no_file_unasked_and_none_are_left_of_a_recording_that_fails()
    {
        using TemporaryFolder folder = new();
        string hill = folder.Write("hill.gpx", Hill);
        string broken = folder.Write("broken.gpx", "<gpx/>");
        string points = folder.Write("points.csv", "mine");

        ToolRun.Of(["session", hill, .. Options, "--points", points]).RefusedWith("add --force");
        ToolRun.Of(["session", broken, .. Options, "--points", points, "--force"]).RefusedWith("no track points");
        ToolRun.Of(["session", hill, .. Options, "--grade", "1%", "--points", points, "--force"])
            .RefusedWith("leave out --grade");
        ToolRun.Of(["session", hill, broken, .. Options, "--points", folder["new.csv"]]).RefusedWith("single recording");
        Assert.Equal("mine", File.ReadAllText(points));
        Assert.Equal(["broken.gpx", "hill.gpx", "points.csv"], folder.Names.Order());
        Assert.Equal(0, ToolRun.Of(["session", hill, .. Options, "--points", points, "--force"]).ExitCode);
        Assert.StartsWith("time_s,", File.ReadAllText(points), StringComparison.Ordinal);
    }

    // One point of each fault, in the table and in the JSON; strict refuses the same.
    [Fact]
    public void What_was_repaired_is_said()
    {
        string faulty = Hill.Replace("<ele>430.0000</ele>", "", StringComparison.Ordinal); // at 500 s
        Assert.NotEqual(Hill, faulty);

        JsonElement finding = Assert.Single(Json(faulty, "--direction", "forward").GetProperty("findings").EnumerateArray());
        ToolRun table = ToolRun.WithInput(faulty, ["session", "-", .. Options]);

        Assert.Equal("altitudesInterpolated", finding.GetProperty("kind").GetString());
        Assert.Equal((1, 500), (finding.GetProperty("count").GetInt32(), Of(finding, "firstSeconds")));
        Assert.Equal(501, finding.GetProperty("firstPoint").GetInt32());
        Assert.Contains(
            "\n1 missing altitude, at 0:08:20: interpolated along the way.\n", table.Out, StringComparison.Ordinal);
        ToolRun.WithInput(faulty, ["session", "-", .. Options, "--strict"])
            .RefusedWith("standard input: 1 missing altitude");
        Assert.Equal(0, ToolRun.WithInput(Hill, ["session", "-", .. Options, "--strict"]).ExitCode);
    }

    [Fact]
    public void What_is_most_of_the_time_is_said_first_and_the_priced_share_too()
    {
        string late = Tracks.Gpx(
            [.. Enumerable.Range(0, 301).Select(i => Tracks.Point(i, i, 400)), Tracks.Point(1500, 301, 400)]);

        JsonElement session = Json(late, "--direction", "forward");
        ToolRun table = ToolRun.WithInput(late, ["session", "-", .. Options]);

        Assert.Equal("gapsLeftOut", Assert.Single(session.GetProperty("mostOfTheTime").EnumerateArray()).GetString());
        Assert.Equal(0.2, Of(session, "pricedShare"), 1e-9);
        Assert.StartsWith("MOST OF THE TIME: 1 long gap", table.Out.Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("Not priced: 20:00 (gaps 20:00); 20.0 % of the time is priced.", table.Out, StringComparison.Ordinal);
        Assert.Contains(
            "MOST OF THE TIME lies between two points 20:00 apart.",
            ToolRun.WithInput(late, ["session", "-", .. Options, "--max-gap", "1h"]).Out, StringComparison.Ordinal);
    }

    // A minute of walking and two that are too fast: more than half has no price, which stands above the sums.
    [Theory]
    [InlineData(180, true)]
    [InlineData(90, false)]
    public void What_is_not_priced_stands_above_the_sums_where_it_is_more_than_half(int end, bool isAbove)
    {
        using TemporaryFolder folder = new();
        string table = $"time_s,speed_mps,grade_fraction,direction\n0,1,0,forward\n60,3,0,forward\n{end},0,0,forward\n";
        (string one, string other) = (folder.Write("a.csv", table), folder.Write("b.csv", table));

        foreach (string[] files in (string[][])[[one], [one, other]])
        {
            string shown = ToolRun.Of(["session", .. files, "--mass", "70kg"]).Out;
            int sums = shown.IndexOf("gross energy, kcal", StringComparison.Ordinal);
            int place = shown.IndexOf("Not priced: ", StringComparison.Ordinal);
            Assert.True(place >= 0);
            Assert.Equal(isAbove, place < sums);
            Assert.Equal(place, shown.LastIndexOf("Not priced: ", StringComparison.Ordinal));
        }
    }

    // For 25 s 1.95 m/s: a little beyond the 1.9 m/s of the backward model, and within the 1.96 m/s of the forward one.
    [Theory]
    [InlineData("backward", 1)]
    [InlineData("forward", 0)]
    public void A_short_excess_is_held_at_the_limits_of_the_model_that_prices(string direction, int findings)
    {
        string hasty = Tracks.Tcx(
        [
            .. Enumerable.Range(0, 601)
                .Select(i => ((double)i, (double?)(1.5 * i + 0.45 * Math.Clamp(i - 300, 0, 25)), (double?)400)),
        ]);

        JsonElement session = Json(hasty, "--direction", direction);

        Assert.Equal(600, Of(session.GetProperty("totals"), "durationSeconds"), 1e-6);
        Assert.Equal(
            findings,
            session.GetProperty("findings").EnumerateArray()
                .Count(finding => finding.GetProperty("kind").GetString() == "excessHeldAtLimit"));
    }

    // 780 s at 1.3 m/s, 24 m up and down again; the page names both.
    [Fact]
    public void The_walk_of_the_documentation_comes_near_its_truth()
    {
        string page = Repository.Read("docs/how-to/recorded-files.md");
        JsonElement totals = ToolRun.Of(
            ["session", Path.Combine(Repository.Root, "docs", "how-to", "walk.gpx"), .. Options, "--format", "json"]).Json
            .GetProperty("totals");

        Assert.Contains("1014 m up a hill of 24 m and down again", page.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(780 * 1.3, Of(totals, "distanceMeters"), 10.0);
        Assert.Equal(24, Of(totals, "ascentMeters"), 2.0);
        Assert.Equal(24, Of(totals, "descentMeters"), 2.0);
    }

    [Fact]
    public void Wrong_picture_is_refused() =>
        ToolRun.Of(["plot", "session", "a.gpx", "--show", "sideways", .. Options, "-o", "a.svg"])
            .RefusedWith("neither power nor cleaning");
}
