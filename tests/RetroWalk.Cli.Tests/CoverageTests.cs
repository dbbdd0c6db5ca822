using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Tests;

public sealed class CoverageTests
{
    private const string Header = "subject,speed_mps,grade_fraction,power_gross_w_kg\n";

    // Check values of docs/models/Looney2019Graded.md at 1.34 m/s [W/kg].
    private static readonly (string Grade, double Power)[] Estimates =
    [
        ("-0.20", 3.511), ("0", 4.414), ("0.05", 6.237), ("0.20", 13.517),
    ];

    [Fact]
    public void Share_inside_the_intervals_is_counted_by_grade()
    {
        // Each of twelve people is off by the same factor everywhere: ±0.05 in logarithms, and ±0.30 for two of them.
        JsonElement coverage = Json(Table(person => person < 10 ? 0.05 : 0.30)).GetProperty("coverage");

        Assert.Equal(12, coverage.GetProperty("people").GetInt32());
        Assert.Equal(10, coverage.GetProperty("folds").GetInt32());
        JsonElement all = coverage.GetProperty("grades")[0];
        Assert.Equal(("all", 48), (all.GetProperty("grade").GetString(), all.GetProperty("points").GetInt32()));
        double[] oneSpread = [.. all.GetProperty("oneSpread").EnumerateArray().Select(share => share.GetDouble())];
        Assert.Equal([10.0 / 12, 10.0 / 12, 1], oneSpread); // 0.17·(0.674, 1.282, 1.960) is 0.115, 0.218 and 0.333
        double[] shipped =
        [
            .. coverage.GetProperty("grades")[4].GetProperty("shipped").EnumerateArray().Select(share => share.GetDouble()),
        ];
        Assert.Equal(
            [10.0 / 12, 10.0 / 12, 10.0 / 12], shipped); // at +20 %: 0.13·(0.481, 1.029, 1.960) is 0.062, 0.134 and 0.255
    }

    [Fact]
    public void People_are_told_apart()
    {
        JsonElement coverage = Json(Table(person => person < 10 ? 0.05 : 2)).GetProperty("coverage");

        Assert.Equal(2, coverage.GetProperty("peopleBelow80PercentAt95").GetInt32());
        JsonElement of95 = coverage.GetProperty("byPerson")[2];
        Assert.Equal((0.95, 1.0), (of95.GetProperty("level").GetDouble(), of95.GetProperty("median").GetDouble()));
        Assert.True(of95.GetProperty("lowest").GetDouble() < 0.8);
    }

    [Fact]
    public void Rows_without_an_estimate_are_counted_apart() =>
        Assert.Equal(1, Json(Table(_ => 0.1) + "P1,3,0,12\n").GetProperty("coverage").GetProperty("notPriced").GetInt32());

    [Fact]
    public void Nothing_is_said_unless_asked()
    {
        JsonElement json = ToolRun.WithInput(Table(_ => 0.1), "evaluate", "-", "--format", "json").Json;
        Assert.False(json.TryGetProperty("coverage", out _));
    }

    [Fact]
    public void Table_shows_the_same_shares()
    {
        ToolRun run = ToolRun.WithInput(
            Table(person => person < 10 ? 0.05 : 0.30), "evaluate", "-", "--coverage", "--model", "Looney2019Graded");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("83.3  83.3  100.0", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"as shipped +0\.250 +0\.170 +0\.130 +-0\.100 +0\.200", run.Out);
    }

    [Fact]
    public void Table_names_what_it_shows()
    {
        string rows = Table(person => person < 10 ? 0.05 : 2);
        string shown = ToolRun.WithInput(rows + "P1,3,0,12\n", "evaluate", "-", "--coverage", "--model", "Looney2019Graded").Out;
        string[] lines =
        [
            .. shown.Split('\n').SkipWhile(line => !line.StartsWith("Coverage", StringComparison.Ordinal))
                .Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '─'),
        ];

        Assert.Equal("Coverage: % of the points inside the intervals of nominal 50, 80, 95 %", lines[0]);
        Assert.Equal("12 people; out of sample: each of 10 folds of people judged by a fit to the others.", lines[1]);
        Assert.Matches("^grade +points +one σ, 0.17 +as shipped +out of sample$", lines[2]);
        Assert.Single(
            lines, line => Regex.IsMatch(line, "^by person, out of sample +lowest +quartile +median +quartile +highest$"));
        foreach (JsonElement row in Json(rows).GetProperty("coverage").GetProperty("byPerson").EnumerateArray())
        {
            string[] numbers = [.. ((string[])["lowest", "lowerQuartile", "median", "upperQuartile", "highest"]).Select(name =>
                (100 * row.GetProperty(name).GetDouble()).ToString("F1", CultureInfo.InvariantCulture))];
            Assert.Single(lines, line => Regex.IsMatch(
                line, $"^nominal {100 * row.GetProperty("level").GetDouble():0} % +{string.Join(" +", numbers)}$"));
        }

        Assert.Contains("People with fewer than 80 % of their points inside the 95 % interval: 2.", lines);
        Assert.Single(lines, line => Regex.IsMatch(line, "^spread +σ, -20 % +σ, 5 % +σ, 20 % +h, -20 % +h, 5 %$"));
        Assert.Single(lines, line => line.StartsWith("fitted to all people ", StringComparison.Ordinal));
        Assert.Contains("Points without an estimate: 1.", lines);
        Assert.DoesNotContain(
            "without an estimate", ToolRun.WithInput(rows, "evaluate", "-", "--coverage").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n1,0,4\n", "no column 'subject'")]
    [InlineData("subject,speed_mps,grade_fraction,power_gross_w_kg\n,1,0,4\n", "line 2: column subject is empty")]
    [InlineData("subject,speed_mps,grade_fraction,power_gross_w_kg\nA,1,0,4\nA,1,0.1,4\n", "fewer than 2 people")]
    public void Tables_that_cannot_be_judged_are_refused(string text, string words) =>
        ToolRun.WithInput(text, "evaluate", "-", "--coverage").RefusedWith(words);

    [Fact]
    public void Table_without_steep_grades_is_judged_as_shipped_and_says_why_no_more()
    {
        const string Rows = Header + "A,1,0,4\nB,1,0.1,4\n";

        JsonElement coverage = Json(Rows).GetProperty("coverage");
        Assert.Equal(JsonValueKind.Null, coverage.GetProperty("folds").ValueKind);
        Assert.Contains(
            "no spread is fitted to them: The walks must hold grades of -5 % or below and of 15 % or above",
            ToolRun.WithInput(Rows, "evaluate", "-", "--coverage").Out, StringComparison.Ordinal);
    }

    // κ, the person's excess over forward as a part of the model's, is 1, 1.5 and 0.8.
    [Fact]
    public void Backward_walks_are_judged_by_the_interval_of_one_person()
    {
        string rows = "subject,direction,speed_mps,grade_fraction,power_gross_w_kg\n" + Walks("anna", 1) + Walks("bert", 1.5)
            + Walks("carl", 0.8);
        JsonElement backward = Json(rows).GetProperty("coverage").GetProperty("backward");

        Assert.Equal(6, backward.GetProperty("walks").GetInt32());
        Assert.Equal([0.5, 0.8, 0.95], backward.GetProperty("levels").EnumerateArray().Select(level => level.GetDouble()));
        double[] ratio = [.. backward.GetProperty("ratio").EnumerateArray().Select(share => share.GetDouble())];
        Assert.Equal(ratio.Order(), ratio);
        Assert.Equal(1, ratio[2]);
        JsonElement factors = backward.GetProperty("excessFactors");
        Assert.Equal(1.1, factors.GetProperty("mean").GetDouble(), 1e-9);
        Assert.Equal(Math.Sqrt(0.13), factors.GetProperty("standardDeviationOfPersonMeans").GetDouble(), 1e-9);
        Assert.Equal(0, factors.GetProperty("withinPerson").GetDouble(), 1e-9);
        Assert.Equal(3, factors.GetProperty("degreesOfFreedom").GetInt32());
        Assert.Equal(4, backward.GetProperty("shapes").GetArrayLength());
        Assert.Contains(
            "Coverage backward: % of 6 walks of 3 people", ToolRun.WithInput(rows, "evaluate", "-", "--coverage").Out,
            StringComparison.Ordinal);
    }

    private static string Walks(string person, double excessFactor)
    {
        StringBuilder text = new();
        foreach (double metersPerSecond in (double[])[0.6, 0.9])
        {
            Speed speed = Speed.FromMetersPerSecond(metersPerSecond);
            double forward = WalkingEnergy.EstimatePower(WalkingDirection.Forward, speed, Grade.Level).WattsPerKilogram;
            double backward = WalkingEnergy.EstimatePower(WalkingDirection.Backward, speed, Grade.Level).WattsPerKilogram;
            text.Append(CultureInfo.InvariantCulture, $"{person},forward,{metersPerSecond},0,{forward}\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"{person},backward,{metersPerSecond},0,{forward + excessFactor * (backward - forward)}\n");
        }

        return text.ToString();
    }

    private static string Table(Func<int, double> sizeOfLogError)
    {
        StringBuilder text = new(Header);
        for (int person = 0; person < 12; person++)
        {
            double factor = Math.Exp(sizeOfLogError(person) * (person % 2 == 0 ? 1 : -1));
            foreach ((string grade, double power) in Estimates)
                text.Append(CultureInfo.InvariantCulture, $"P{person:00},1.34,{grade},{power * factor}\n");
        }

        return text.ToString();
    }

    private static JsonElement Json(string text) =>
        ToolRun.WithInput(text, "evaluate", "-", "--coverage", "--format", "json").Json;
}
