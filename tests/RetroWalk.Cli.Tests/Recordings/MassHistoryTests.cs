using System.Text.Json;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>Recordings priced by the body mass of their day: <c>--mass-history</c>.</summary>
public sealed class MassHistoryTests
{
    private const string Weights = "date,mass_kg\n2026-03-01,78.4\n2026-01-05,80\n";

    private static string Walk(string start) =>
        "time,speed_mps,grade_fraction,direction\n"
        + $"{start}:00Z,1.3,0.02,forward\n{start}:30Z,1,0,backward\n{start[..^2]}05:30Z,0,0,forward\n";

    /// <summary>Alone by <c>--mass</c>, which is the way without a history.</summary>
    private static JsonElement Alone(string start, string mass) =>
        ToolRun.WithInput(Walk(start), "session", "-", "--mass", mass, "--format", "json").Json;

    [Theory]
    [InlineData("2026-01-05T00:00", "80kg", "2026-01-05")] // the day of the weighing
    [InlineData("2026-02-28T23:00", "80kg", "2026-01-05")] // the last day on which it holds
    [InlineData("2026-03-01T00:00", "78.4kg", "2026-03-01")]
    [InlineData("2027-03-01T08:00", "78.4kg", "2026-03-01")]
    public void A_recording_has_the_mass_of_its_day(string start, string mass, string weighed)
    {
        using TemporaryFolder folder = new();
        JsonElement json = ToolRun.WithInput(
            Walk(start), "session", "-", "--mass-history", folder.Write("w.csv", Weights), "--format", "json").Json;
        JsonElement alone = Alone(start, mass);

        Assert.Equal(weighed, json.GetProperty("input").GetProperty("weighedOn").GetString());
        Assert.Equal(alone.GetProperty("totals").GetRawText(), json.GetProperty("totals").GetRawText());
        Assert.False(alone.GetProperty("input").TryGetProperty("weighedOn", out _));
    }

    // Two days at 80 kg, one at 78.4: what adds is added, and the interval is that of CombinedTotals.
    [Fact]
    public void Recordings_of_different_masses_add_up()
    {
        using TemporaryFolder folder = new();
        string weights = folder.Write("w.csv", Weights);
        string[] days = ["2026-01-05T08:00", "2026-02-01T08:00", "2026-03-02T08:00"];
        string[] files = [.. days.Select((day, i) => folder.Write($"{i}.csv", Walk(day)))];

        JsonElement json = ToolRun.Of(["session", .. files, "--mass-history", weights, "--format", "json"]).Json;
        JsonElement[] each = [Alone(days[0], "80kg"), Alone(days[1], "80kg"), Alone(days[2], "78.4kg")];

        foreach (string part in (string[])["totals", "forward", "backward"])
        {
            foreach (string name in (string[])[
                "durationSeconds", "distanceMeters", "ascentMeters", "grossKilocalories", "activeKilocalories",
                "quadricepsConcentricJoules", "quadricepsMetabolicJoules", "extrapolatedSeconds"])
            {
                double sum = each.Sum(one => one.GetProperty(part).GetProperty(name).GetDouble());
                Assert.Equal(sum, json.GetProperty(part).GetProperty(name).GetDouble(), 1e-9 * (1 + sum));
            }

            Assert.Equal(
                each.Sum(one => one.GetProperty(part).GetProperty("intensity").GetProperty("moderateMetMinutes").GetDouble()),
                json.GetProperty(part).GetProperty("intensity").GetProperty("moderateMetMinutes").GetDouble(), 1e-9);
        }

        CombinedTotals combined = default;
        foreach (double kilograms in (double[])[80, 80, 78.4])
        {
            SessionTotals session = SessionTotals.For(new(BodyMass.FromKilograms(kilograms), RestingRate.StandardMet))
                .Add(WalkingDirection.Forward, 1.3, 0.02, 30).Add(WalkingDirection.Backward, 1, 0, 300);
            combined = combined.PlusSamePerson(CombinedTotals.Of(session.Both));
        }

        JsonElement interval = json.GetProperty("totals").GetProperty("interval95Kilocalories");
        Assert.Equal(combined.GrossInterval().Low.Kilocalories, interval[0].GetDouble(), 1e-9);
        Assert.Equal(combined.GrossInterval().High.Kilocalories, interval[1].GetDouble(), 1e-9);
    }

    [Fact]
    public void Table_shows_the_masses_and_says_where_they_come_from()
    {
        using TemporaryFolder folder = new();
        string weights = folder.Write("w.csv", "date,mass_lb\n2026-01-05,176\n2026-03-01,170\n");
        string early = folder.Write("a.csv", Walk("2026-01-05T08:00"));
        string late = folder.Write("b.csv", Walk("2026-03-02T08:00"));

        string both = ToolRun.Of("session", early, late, "--mass-history", weights, "--units", "imperial").Out;
        Assert.StartsWith("Sessions: 2 recordings, 170 to 176 lb\n", both, StringComparison.Ordinal);
        Assert.Matches(@"\n  recording +lb +time", both);
        Assert.Matches(@"\n  b\.csv +170\.0 ", both);
        Assert.Contains("\nBody mass by w.csv, the last weighing up to the day of each recording.\n", both, StringComparison.Ordinal);

        string one = ToolRun.Of("session", late, "--mass-history", weights).Out;
        Assert.Contains("\nBody mass by w.csv, weighed on 2026-03-01.\n", one, StringComparison.Ordinal);

        string undated = folder.Write("c.csv", "time_s,speed_mps,grade_fraction,direction\n0,1,0,forward\n60,1,0,forward\n");
        string three = ToolRun.Of("session", early, late, undated, "--mass-history", weights, "--mass", "75kg").Out;
        Assert.Contains("each recording, and by --mass for 1 that it has none for.\n", three, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_mass_is_refused_unless_one_is_stated()
    {
        using TemporaryFolder folder = new();
        string weights = folder.Write("w.csv", Weights);
        string[] history = ["--mass-history", weights];
        string early = folder.Write("early.csv", Walk("2026-01-04T23:00"));
        string undated = folder.Write("undated.csv", "time_s,speed_mps,grade_fraction,direction\n0,1,0,forward\n60,1,0,forward\n");

        ToolRun.Of(["session", early, .. history]).RefusedWith(
            "early.csv is of 2026-01-04, and w.csv begins on 2026-01-05: state with --mass what such recordings are priced by");
        ToolRun.Of(["session", undated, .. history]).RefusedWith(
            "undated.csv does not say its date, so w.csv has no mass for it: state with --mass");
        Assert.Equal(
            70, ToolRun.Of(["session", undated, .. history, "--mass", "70kg", "--format", "json"]).Json
                .GetProperty("input").GetProperty("bodyMassKilograms").GetDouble());
        ToolRun.WithInput(Walk("2026-03-01T08:00"), ["session", "-", .. history, "--mass", "70kg"])
            .RefusedWith("w.csv has a mass for every recording: leave out --mass");
    }

    // Looney2022Backpacking carries up to 66 % of the body mass, and of 25 kg no 50 kg can be lean.
    [Theory]
    [InlineData(
        "--forward-model Looney2022Backpacking --load 30kg --resting-rate standard",
        "Looney2022Backpacking: ")]
    [InlineData("--fat-free-mass 50kg --resting-rate cunningham", "no resting rate exists for 25 kg")]
    public void Weighing_that_cannot_be_priced_is_refused_only_where_a_recording_uses_it(string options, string words)
    {
        using TemporaryFolder folder = new();
        string[] history =
        [
            "--mass-history", folder.Write("w.csv", "date,mass_kg\n2010-01-05,25\n2026-01-05,80\n"), .. options.Split(' '),
        ];
        ToolRun used = ToolRun.WithInput(Walk("2026-02-01T08:00"), ["session", "-", .. history]);
        Assert.Equal((0, ""), (used.ExitCode, used.Error));
        string early = folder.Write("a\u0007.csv", Walk("2011-02-01T08:00"));
        ToolRun.Of(["session", early, .. history]).RefusedWith(
            $"a\\u0007.csv, by the mass of 2010-01-05 in w.csv: {words}");
    }

    [Fact]
    public void Recordings_without_a_date_are_told_apart_from_those_of_another_day()
    {
        using TemporaryFolder folder = new();
        string weights = folder.Write("w.csv", Weights);
        const string Undated = "time_s,speed_mps,grade_fraction,direction\n0,1,0,forward\n60,1,0,forward\n";
        string one = folder.Write("a.csv", Undated);
        string[] by = ["--mass-history", weights, "--mass", "75kg"];

        Assert.Contains(
            "\nBody mass by --mass: w.csv has none for this recording.\n", ToolRun.Of(["session", one, .. by]).Out,
            StringComparison.Ordinal);
        Assert.Contains(
            "\nBody mass by --mass: w.csv has none for these recordings.\n",
            ToolRun.Of(["session", one, folder.Write("b.csv", Undated), .. by]).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("date,mass_kg\n", "w.csv has no weighings")]
    [InlineData("date,mass\n2026-01-05,80\n", "has no column 'mass_kg' or 'mass_lb': its header reads 'date,mass'")]
    [InlineData("day,mass_kg\n2026-01-05,80\n", "has no column 'date'")]
    [InlineData("date,mass_kg,mass_lb\n2026-01-05,80,176\n", "has both columns 'mass_kg' and 'mass_lb': one must go")]
    [InlineData("date,mass_kg\n5.1.2026,80\n", "w.csv, line 2: '5.1.2026' in column date is not a date such as 2026-03-01")]
    [InlineData("date,mass_kg\n2026-02-30,80\n", "line 2: '2026-02-30' in column date is not a date")]
    [InlineData("date,mass_kg\n2026-01-05,80\n2026-01-05,81\n", "w.csv, line 3: 2026-01-05 stands twice: a date has one mass")]
    [InlineData("date,mass_kg\n2026-01-05,-80\n", "w.csv, line 2: column mass_kg: kilograms is -80: it must be")]
    [InlineData("date,mass_lb\n2026-01-05,x\n", "w.csv, line 2: 'x' in column mass_lb is not a number")]
    public void A_bad_table_is_refused_in_one_line(string table, string words)
    {
        using TemporaryFolder folder = new();
        ToolRun.WithInput(Walk("2026-03-01T08:00"), "session", "-", "--mass-history", folder.Write("w.csv", table))
            .RefusedWith(words);
    }

    [Theory]
    [InlineData("session - --mass-history -", "--mass-history needs the name of a file: standard input is for a recording")]
    [InlineData("session - --mass-history nowhere.csv", "nowhere.csv does not exist")]
    [InlineData("session -", "--mass is needed, or --mass-history")]
    public void Bad_calls_are_refused_in_one_line(string call, string words) => ToolRun.OfLine(call).RefusedWith(words);

    [Fact]
    public void Ten_years_of_weighing_are_read_and_more_than_can_be_are_refused()
    {
        using TemporaryFolder folder = new();
        string Rows(int count) => "date,mass_kg\n" + string.Concat(Enumerable.Range(0, count).Select(
            day => $"{new DateOnly(2010, 1, 1).AddDays(day):yyyy-MM-dd},80\n"));
        string walk = Walk("2023-01-01T08:00");

        Assert.Equal(0, ToolRun.WithInput(walk, "session", "-", "--mass-history", folder.Write("a.csv", Rows(5000))).ExitCode);
        ToolRun.WithInput(walk, "session", "-", "--mass-history", folder.Write("b.csv", Rows(5001)))
            .RefusedWith("b.csv has more than 5000 weighings");
    }
}
