using System.Diagnostics;
using System.Text.Json;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Tests.Recordings;

public sealed class SessionTests
{
    private const string Mixed = """
        time_s,speed_mps,grade_fraction,direction
        0,1.3,0,forward
        600,1.0,0.05,backward
        900,1.0,0.05,forward
        1000,0,0,forward

        """;

    private static readonly Walker Walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    [Fact]
    public void Totals_are_those_of_the_library()
    {
        SessionTotals expected = SessionTotals.For(Walker)
            .Add(WalkingDirection.Forward, 1.3, 0, 600).Add(WalkingDirection.Backward, 1, 0.05, 300)
            .Add(WalkingDirection.Forward, 1, 0.05, 100);

        JsonElement session = Json(Mixed);

        Near(expected.Both, session.GetProperty("totals"));
        Near(expected.Forward, session.GetProperty("forward"));
        Near(expected.Backward, session.GetProperty("backward"));
        Assert.Equal(0, session.GetProperty("excluded").GetProperty("seconds").GetDouble());
    }

    // Keys that others build on.
    [Fact]
    public void Json_has_every_key_of_the_contract()
    {
        JsonElement session = Json(Mixed);

        foreach (string part in (string[])["totals", "forward", "backward"])
        {
            string[] keys = [.. session.GetProperty(part).EnumerateObject().Select(property => property.Name)];
            Assert.Empty(((string[])
            [
                "durationSeconds", "distanceMeters", "ascentMeters", "descentMeters", "grossKilocalories",
                "restingKilocalories", "activeKilocalories",
            ]).Except(keys));
        }

        Assert.Equal(["seconds", "reasons"], session.GetProperty("excluded").EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Gross_is_active_and_resting_and_both_is_forward_and_backward()
    {
        JsonElement session = Json(Mixed);
        foreach (string part in (string[])["totals", "forward", "backward"])
        {
            JsonElement totals = session.GetProperty(part);
            Assert.Equal(Of(totals, "activeKilocalories") + Of(totals, "restingKilocalories"), Of(totals, "grossKilocalories"));
        }

        foreach (string name in
            (string[])["durationSeconds", "distanceMeters", "ascentMeters", "grossKilocalories", "activeKilocalories"])
        {
            double sum = Of(session.GetProperty("forward"), name) + Of(session.GetProperty("backward"), name);
            Assert.Equal(sum, Of(session.GetProperty("totals"), name), 1e-12 * sum);
        }
    }

    [Theory]
    [InlineData(
        "time,speed_kmh,grade_percent,direction\n2026-05-01T09:00:00Z,4.68,0,forward\n"
        + "2026-05-01T11:10:00+02:00,3.6,5,backward\n2026-05-01T09:15:00Z,3.6,5,forward\n2026-05-01 09:16:40,0,0,forward\n")]
    [InlineData(
        "\uFEFFtime_s,speed_mps,grade_fraction,direction\r\n0,1.3,0,forward\r\n600,1,0.05,backward\r\n900,1,0.05,forward\r\n"
        + "1000,0,0,forward\r\n")]
    [InlineData(
        "direction,grade_percent,speed_mps,time_s,heart\nFORWARD,0,1.3,1.7e9,99\nbackward,5,1,1700000600,99\n"
        + "forward,5,1,1700000900,99\nforward,0,0,1700001000,99\n")]
    [InlineData(
        "time_s,speed_mps,grade_fraction,direction\n0,9,9,forward\n0,1.3,0,forward\n300,1.3,0,forward\n600,9,0,forward\n"
        + "600,1,0.05,backward\n900,1,0.05,forward\n1000,0,0,forward")]
    public void Other_writings_of_the_same_session_come_to_the_same(string text)
    {
        JsonElement expected = Json(Mixed);
        JsonElement session = Json(text);

        foreach (string part in (string[])["forward", "backward"])
        {
            foreach (string name in (string[])["durationSeconds", "distanceMeters", "grossKilocalories", "ascentMeters"])
                Assert.Equal(Of(expected.GetProperty(part), name), Of(session.GetProperty(part), name), 1e-9);
        }
    }

    // In New York the second time would be four hours later, were it the machine's.
    [Fact]
    public async Task Time_without_a_zone_is_universal_time_wherever_the_machine_stands()
    {
        ProcessStartInfo start = new(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "retrowalk.dll"), "session", "-", "--mass", "70kg", "--format", "json"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TZ"] = "America/New_York";
        using Process tool = Process.Start(start)!;
        await tool.StandardInput.WriteAsync(
            "time,speed_mps,grade_fraction,direction\n2026-05-01T09:00:00Z,1,0,forward\n2026-05-01 09:10:00,1,0,forward\n");
        tool.StandardInput.Close();

        JsonElement session = JsonDocument.Parse(await tool.StandardOutput.ReadToEndAsync()).RootElement;
        await tool.WaitForExitAsync();

        Assert.Equal(600, Of(session.GetProperty("totals"), "durationSeconds"));
    }

    [Fact]
    public void A_gap_is_held_through_or_excluded_as_the_user_says()
    {
        JsonElement held = Json(Mixed);
        JsonElement excluded = Json(Mixed, "--max-gap", "5min");

        Assert.Equal(1000, Of(held.GetProperty("totals"), "durationSeconds"));
        Assert.Equal(400, Of(excluded.GetProperty("totals"), "durationSeconds")); // 300 s is not longer than 5 min
        Assert.Equal(600, Of(excluded.GetProperty("excluded"), "seconds"));
        JsonProperty reason = Assert.Single(excluded.GetProperty("excluded").GetProperty("reasons").EnumerateObject());
        Assert.Equal(("gap", 600), (reason.Name, reason.Value.GetDouble()));
        Assert.Equal(600, Of(excluded.GetProperty("input"), "longestGapSeconds"));
    }

    [Fact]
    public void A_sensor_without_a_value_is_excluded_time()
    {
        JsonElement session = Json(
            "time_s,speed_mps,grade_fraction,direction\n0,NaN,0,forward\n10,1,,forward\n30,-1,0,backward\n60,5,0,forward\n"
            + "100,1,0,forward\n110,1,0,forward\n");

        Assert.Equal(10, Of(session.GetProperty("totals"), "durationSeconds"));
        Assert.Equal(60, Of(session.GetProperty("excluded").GetProperty("reasons"), "unusable"));
        Assert.Equal(40, Of(session.GetProperty("excluded").GetProperty("reasons"), "highestSpeed"));
    }

    [Theory]
    [InlineData("--per-minute", "minutes", 17)]
    [InlineData("--laps", "laps", 2)]
    public void Parts_add_up_to_the_whole(string option, string key, int count)
    {
        string text =
            "time_s,speed_mps,grade_fraction,direction,lap\n0,1.3,0,forward,a\n600,1,0.05,backward,a\n900,1,0.05,forward,b\n"
            + "1000,0,0,forward,b\n";
        JsonElement session = Json(text, option);
        JsonElement[] parts = [.. session.GetProperty(key).EnumerateArray()];

        Assert.Equal(count, parts.Length);
        foreach (string name in (string[])["durationSeconds", "distanceMeters", "grossKilocalories", "ascentMeters"])
        {
            double whole = Of(session.GetProperty("totals"), name);
            Assert.Equal(whole, parts.Sum(part => Of(part.GetProperty("totals"), name)), 1e-12 * whole);
        }

        Assert.Equal([.. Enumerable.Range(1, count)], parts.Select(part => part.GetProperty("number").GetInt32()));
        Assert.All(parts, part => Assert.Equal(
            ["number", "startSeconds", "totals", "forward", "backward", "excluded"],
            part.EnumerateObject().Select(property => property.Name)));
    }

    [Theory]
    [InlineData("--per-minute", "minutes")]
    [InlineData("--laps", "laps")]
    [InlineData("--max-gap 1h", null)]
    public void Only_the_parts_that_were_asked_for_are_there(string options, string? asked)
    {
        JsonElement session = Json(
            "time_s,speed_mps,grade_fraction,direction,lap\n0,1.3,0,forward,a\n100,1,0.05,backward,b\n", options.Split(' '));

        foreach (string key in (string[])["laps", "minutes"])
            Assert.Equal(
                key == asked, session.TryGetProperty(key, out JsonElement parts) && parts.ValueKind == JsonValueKind.Array);
    }

    // 6,000,000 s are 100,000 minutes.
    [Fact]
    public void A_session_has_up_to_a_hundred_thousand_parts()
    {
        SessionTally tally = new(SessionTotals.For(Walker), Breakdown.Minutes);
        CleanedSample sample = new()
        {
            DurationSeconds = 6_000_000,
            Direction = WalkingDirection.Forward,
            SpeedMetersPerSecond = 1,
        };

        tally.Add(sample);

        Assert.Equal(100_000, tally.Parts.Count);
        Assert.Equal(
            "the session has more than 100000 parts: leave the breakdown out",
            Assert.Throws<InputException>(
                () => tally.Add(sample with { StartSeconds = 6_000_000, DurationSeconds = 1 })).Message);
    }

    // Of two rows at the same time the later counts: the other is no piece, and its lap no part.
    [Fact]
    public void A_row_that_no_time_passes_in_is_no_part()
    {
        JsonElement session = Json(
            "time_s,speed_mps,grade_fraction,direction,lap\n0,1,0,forward,a\n60,1,0,forward,b\n60,1,0,forward,c\n"
            + "90,1,0,forward,c\n",
            "--laps");

        Assert.Equal([0.0, 60], session.GetProperty("laps").EnumerateArray().Select(lap => Of(lap, "startSeconds")));
        Assert.Equal("csv", session.GetProperty("input").GetProperty("format").GetString());
    }

    // Three minutes, the last of them 3000 years later.
    [Fact]
    public void Minutes_keep_their_number_over_a_long_interruption()
    {
        JsonElement minutes = Json(
            "<gpx><trk><trkseg><trkpt lat='0' lon='0'><ele>5</ele><time>0001-05-01T00:00:00Z</time></trkpt><trkpt lat='0' "
            + "lon='0.001'><ele>5</ele><time>0001-05-01T00:02:00Z</time></trkpt></trkseg>"
            + "<trkseg><trkpt lat='0' lon='0.002'><ele>5</ele><time>3001-05-01T00:00:00Z</time></trkpt><trkpt lat='0' "
            + "lon='0.003'><ele>5</ele><time>3001-05-01T00:01:00Z</time></trkpt></trkseg></trk></gpx>",
            "--direction", "forward", "--per-minute").GetProperty("minutes");

        long days = (new DateTime(3001, 5, 1) - new DateTime(1, 5, 1)).Days;
        Assert.Equal([1, 2, days * 1440 + 1], minutes.EnumerateArray().Select(part => part.GetProperty("number").GetInt64()));
    }

    [Fact]
    public void Minutes_are_counted_from_the_first_sample()
    {
        JsonElement minutes = Json(
            "time_s,speed_mps,grade_fraction,direction\n1000,1,0,forward\n1090,1,0,forward\n",
            "--per-minute").GetProperty("minutes");

        Assert.Equal([(1, 60.0), (2, 30.0)], minutes.EnumerateArray().Select(part =>
            (part.GetProperty("number").GetInt32(), Of(part.GetProperty("totals"), "durationSeconds"))));
    }

    // The second track is two hours earlier, and the third is in the same minutes as the first.
    [Fact]
    public void Minutes_of_tracks_in_any_order_count_from_the_earliest()
    {
        string tracks = Track("10:00:00", "10:01:30") + Track("08:00:00", "08:01:00") + Track("10:00:30", "10:01:30");
        JsonElement minutes = Json(
            $"<gpx>{tracks}</gpx>", "--per-minute", "--direction", "forward", "--grade", "0%").GetProperty("minutes");

        Assert.Equal([(1, 0, 60.0), (121, 7200, 90), (122, 7260, 60)], minutes.EnumerateArray().Select(part =>
            (part.GetProperty("number").GetInt32(), Of(part, "startSeconds"), Of(part.GetProperty("totals"), "durationSeconds"))));

        static string Track(string from, string to) => $"<trk><trkseg>{At(from, 10)}{At(to, 10.0005)}</trkseg></trk>";

        static string At(string time, double latitude) => FormattableString.Invariant(
            $"<trkpt lat='{latitude}' lon='20'><time>2026-05-01T{time}Z</time></trkpt>");
    }

    [Theory]
    [InlineData("grade_fraction")]
    [InlineData("grade_percent")]
    public void A_file_with_grades_takes_no_other(string column) =>
        ToolRun.WithInput(
            $"time_s,speed_mps,{column},direction\n0,1,0,forward\n9,1,0,forward\n",
            "session", "-", "--mass", "70kg", "--grade", "5%")
            .RefusedWith("standard input has grades or altitudes: leave out --grade");

    [Fact]
    public void Table_shows_both_directions_and_fits_a_window()
    {
        ToolRun run = ToolRun.WithInput(Mixed, "session", "-", "--mass", "70kg", "--per-minute", "--max-gap", "5min");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
        foreach (string words in
            (string[])
            [
                "forward", "backward", "Not priced: 10:00 (gaps 10:00); 40.0 % of the time is priced.", "MOST OF THE TIME",
                "minute",
                "not medical advice",
            ])
            Assert.Contains(words, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_sample_says_that_no_time_passed()
    {
        ToolRun run = ToolRun.WithInput(
            "time_s,speed_mps,grade_fraction\n0,1.2,0\n", "session", "-", "--mass", "70kg", "--direction", "backward");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("70 kg, 1 sample\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("No time passed, so nothing is priced.", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "No time passed", ToolRun.WithInput(Mixed, "session", "-", "--mass", "70kg").Out, StringComparison.Ordinal);
    }

    internal static JsonElement Json(string text, params string[] options) =>
        ToolRun.WithInput(text, ["session", "-", "--mass", "70kg", "--format", "json", .. options]).Json;

    internal static double Of(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    private static void Near(WalkTotals expected, JsonElement actual)
    {
        Assert.Equal(expected.DurationSeconds, Of(actual, "durationSeconds"));
        Assert.Equal(expected.DistanceMeters, Of(actual, "distanceMeters"), 1e-9);
        Assert.Equal(expected.AscentMeters, Of(actual, "ascentMeters"), 1e-9);
        Assert.Equal(expected.DescentMeters, Of(actual, "descentMeters"), 1e-9);
        Assert.Equal(expected.Gross.Kilocalories, Of(actual, "grossKilocalories"), 1e-9);
        Assert.Equal(expected.Resting.Kilocalories, Of(actual, "restingKilocalories"), 1e-9);
        Assert.Equal(expected.Active.Kilocalories, Of(actual, "activeKilocalories"), 1e-9);
        Assert.Equal(expected.QuadricepsConcentric.Joules, Of(actual, "quadricepsConcentricJoules"), 1e-6);
        Assert.Equal(expected.QuadricepsEccentric.Joules, Of(actual, "quadricepsEccentricJoules"), 1e-6);
        Assert.Equal(
            expected.GrossInterval().High.Kilocalories, actual.GetProperty("interval95Kilocalories")[1].GetDouble(), 1e-9);
    }
}
