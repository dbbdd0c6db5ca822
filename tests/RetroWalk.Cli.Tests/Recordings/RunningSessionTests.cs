using System.Globalization;
using System.Text.Json;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>Walks and runs in one recording: <c>--run-model</c>.</summary>
public sealed class RunningSessionTests
{
    // 20 min at 5 km/h, 10 min at 9 km/h, then 1 min each between the walks and the runs that were measured, and backward.
    private const string TwentyPlusTen = """
        time_s,speed_mps,grade_fraction,direction
        0,1.3888888888888888,0,forward
        600,1.3888888888888888,0,forward
        1200,2.5,0,forward
        1800,1.98,0,forward
        1860,2.1,0,forward
        1920,2.1,0,backward
        1980,0,0,forward

        """;

    [Theory]
    [InlineData("Minetti2002Running", 3.6 * 2.5 + 1.44, 3.6 * 2.1 + 1.44)] // Cr·v + 1.44 W/kg on the level
    [InlineData("Acsm2014Running", (3.5 + 0.2 * 150) * 20.1 / 60, (3.5 + 0.2 * 126) * 20.1 / 60)] // 3.5 + 0.2·s mL/(kg·min)
    public void Runs_are_priced_by_the_running_model_and_walks_as_without(string model, double fast, double slow)
    {
        JsonElement walks = Json();
        JsonElement all = Json("--run-model", model);

        // 1.98 m/s is a walk, carried up: without a running model it has no price
        double carried = 1.44 + 1.94 * Math.Pow(1.98, 0.43) + 0.24 * Math.Pow(1.98, 4);
        Near(Kilocalories(walks, "forward") + carried * 70 * 60 / 4184, Kilocalories(all, "forward"));
        Near((fast * 600 + slow * 60) * 70 / 4184, Kilocalories(all, "running"));
        Near(Kilocalories(all, "forward") + Kilocalories(all, "running"), Kilocalories(all, "totals"));
        Assert.Equal(660, all.GetProperty("running").GetProperty("durationSeconds").GetDouble());
        Assert.Equal(60, all.GetProperty("running").GetProperty("extrapolatedSeconds").GetDouble());
        Assert.Equal("extrapolated", all.GetProperty("running").GetProperty("validity").GetString());
        Assert.Equal(60, all.GetProperty("excluded").GetProperty("reasons").GetProperty("run").GetDouble());
        Assert.Equal(model, all.GetProperty("input").GetProperty("runs").GetProperty("model").GetString());
        Assert.Equal(2, all.GetProperty("input").GetProperty("runs").GetProperty("fromMetersPerSecond").GetDouble());
    }

    [Fact]
    public void Running_has_the_keys_of_forward_and_is_there_where_it_was_asked_for()
    {
        JsonElement all = Json("--run-model", "minetti2002running", "--per-minute");

        Assert.Equal(Keys(all.GetProperty("forward")), Keys(all.GetProperty("running")));
        Assert.All(all.GetProperty("minutes").EnumerateArray(), minute => Assert.True(minute.TryGetProperty("running", out _)));
        Assert.False(Json().TryGetProperty("running", out _));
        Assert.False(Json().GetProperty("input").TryGetProperty("runs", out _));
    }

    [Fact]
    public void Run_above_moves_the_change_of_gait()
    {
        JsonElement later = Json("--run-model", "Minetti2002Running", "--run-above", "2.2m/s");
        JsonElement earlier = Json("--run-model", "Minetti2002Running", "--run-above", "1.9m/s");

        Assert.Equal(600, later.GetProperty("running").GetProperty("durationSeconds").GetDouble());
        Assert.Equal(120, later.GetProperty("forward").GetProperty("extrapolatedSeconds").GetDouble());
        Assert.Equal(720, earlier.GetProperty("running").GetProperty("durationSeconds").GetDouble());
    }

    [Fact]
    public void Table_has_a_column_of_runs_and_names_both_models()
    {
        ToolRun run = Run("--run-model", "Minetti2002Running", "--per-minute");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("running", run.Out, StringComparison.Ordinal);
        Assert.Contains("time extrapolated", run.Out, StringComparison.Ordinal);
        Assert.Contains(
            "Models: forward Looney2019Graded, backward RetroWalkBackward, runs from 2 m/s on Minetti2002Running.", run.Out,
            StringComparison.Ordinal);
        Assert.Contains("Between 1.96 and 2.22 m/s neither was measured: extrapolated.", run.Out, StringComparison.Ordinal);
        Assert.Contains("runs backward, which no model prices 1:00", run.Out, StringComparison.Ordinal);
    }

    // Walks and runs on both sides of the speeds between, then at 1.98 m/s between them. A grade or a load that was not measured
    // is extrapolated too, and so is a run slower than the walks.
    [Theory]
    [InlineData("1.34,0.05", "--forward-model Pandolf1977 --load 10kg", false)]
    [InlineData("1.34,0.3", "", false)]
    [InlineData("1.9,0", "--run-above 1.8m/s", false)]
    [InlineData("3,0", "", false)]
    [InlineData("1.98,0", "", true)]
    [InlineData("1.98,0", "--run-above 1.8m/s", true)]
    [InlineData("2.1,0", "", true)]
    public void Speeds_between_walks_and_runs_are_told_where_they_were_met(string sample, string options, bool isTold)
    {
        string shown = ToolRun.WithInput(
            $"time_s,speed_mps,grade_fraction,direction\n0,{sample},forward\n60,0,0,forward\n",
            [.. $"session - -m 70kg --max-gap 2min --run-model Minetti2002Running {options}".TrimEnd().Split(' ')]).Out;

        Assert.Contains("runs from ", shown, StringComparison.Ordinal);
        Assert.Equal(isTold, shown.Contains("neither was measured", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2.5", "--handrail gripping", true)]
    [InlineData("1.3", "--handrail gripping", false)]
    [InlineData("2.5", "", false)]
    public void Runs_are_said_to_be_priced_without_the_conditions(string speed, string options, bool isSaid)
    {
        string[] person = [.. $"-m 70kg --run-model Minetti2002Running {options}".TrimEnd().Split(' ')];
        string recorded = $"time_s,speed_mps,grade_fraction,direction\n0,{speed},0,forward\n60,0,0,forward\n";
        foreach (ToolRun run in (ToolRun[])[
            ToolRun.WithInput(recorded, ["session", "-", "--max-gap", "2min", .. person]),
            ToolRun.Of(["workout", $"1min forward {speed}m/s", .. person])])
        {
            Assert.Equal(0, run.ExitCode);
            Assert.Equal(
                isSaid,
                run.Out.Contains("\nThe conditions are those of walking: runs are priced without them.", StringComparison.Ordinal));
        }
    }

    /// <summary>Pandolf et al. 1977 with M 70, L 10, η 1: 1.5·M + 2·(M + L)·(L/M)² + (M + L)·1.5·v² watts over 20 minutes on the
    /// level, and one at 1.98 m/s.</summary>
    [Fact]
    public void Load_is_carried_forward_and_excluded_elsewhere()
    {
        string[] loaded = ["--forward-model", "Pandolf1977", "--load", "10kg", "--run-model", "Minetti2002Running"];
        JsonElement all = Json(loaded);
        double of = 1.5 * 70 + 2 * 80 * (10.0 / 70) * (10.0 / 70);
        double v = 1.3888888888888888;
        Near((1200 * (of + 80 * 1.5 * v * v) + 60 * (of + 80 * 1.5 * 1.98 * 1.98)) / 4184, Kilocalories(all, "forward"));
        Assert.Equal(660, all.GetProperty("excluded").GetProperty("reasons").GetProperty("load").GetDouble());
        JsonElement forward = all.GetProperty("input").GetProperty("forward");
        Assert.Equal("Pandolf1977", forward.GetProperty("model").GetString());
        Assert.Equal(10, forward.GetProperty("loadKilograms").GetDouble());
        Assert.Equal(1, forward.GetProperty("terrainFactor").GetDouble());
        Assert.Equal(JsonValueKind.Null, all.GetProperty("forward").GetProperty("quadricepsMetabolicJoules").ValueKind);
        Assert.Contains("Walks forward by Pandolf1977, load 10 kg.", Run(loaded).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--load 10kg", "Looney2019Graded knows nothing of a carried load. These do:")]
    [InlineData("--forward-model RetroWalkBackward", "RetroWalkBackward prices walking backward")]
    [InlineData("--forward-model Minetti2002Running", "--forward-model: Minetti2002Running prices running: name it by --run-model")]
    [InlineData("--forward-model Pandolf1977 --handrail gripping", "Pandolf1977 knows no practice, handrail or profile")]
    [InlineData("--forward-model LudlowWeyand2016HeightWeightSpeed", "needs a height")]
    public void Load_and_model_that_do_not_go_together_are_refused(string options, string words) =>
        Run(options.Split(' ')).RefusedWith(words);

    /// <summary>1.39 m/s are 3.9 MET, 1.98 to 2.5 m/s 6.5 and more; with a maximum of 60 mL/(kg·min) moderate begins at
    /// 3.5 + 0.4·56.5 = 26.1 mL/(kg·min), 7.5 MET, and vigorous at 37.4.</summary>
    [Theory]
    [InlineData("", 0, 1200, 720)]
    [InlineData("--vo2max 60mL/kg/min", 1260, 720 - 60, 0)]
    public void Time_by_intensity_is_that_of_the_totals(string options, double light, double moderate, double vigorous)
    {
        string[] given = ["--run-model", "Minetti2002Running", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        JsonElement dose = Json(given).GetProperty("totals").GetProperty("intensity");
        Assert.Equal(
            (light, moderate, vigorous),
            (dose.GetProperty("lightSeconds").GetDouble(), dose.GetProperty("moderateSeconds").GetDouble(),
                dose.GetProperty("vigorousSeconds").GetDouble()));
        Near((moderate + 2 * vigorous) / 60, dose.GetProperty("equivalentModerateMinutes").GetDouble());
        Near((moderate + 2 * vigorous) / 60 / 150, dose.GetProperty("weeklyGuidelineShare").GetDouble());
        double metMinutes = dose.GetProperty("lightMetMinutes").GetDouble() + dose.GetProperty("moderateMetMinutes").GetDouble()
            + dose.GetProperty("vigorousMetMinutes").GetDouble();
        Near(Kilocalories(Json(given), "totals") * 4184 / (70 * 1.1725 * 60), metMinutes);
        string output = Run(given).Out;
        Assert.Contains(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Moderate minutes, vigorous ones twice: {(moderate + 2 * vigorous) / 60:F1}. WHO 2020 names at least 150 a week."),
            output, StringComparison.Ordinal);
        Assert.Equal(
            options.Length > 0, output.Contains("by the share of your reserve, up to 60 mL/(kg·min)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--vo2max 3mL/kg/min", "--vo2max must be above the uptake at rest, 3.5 mL/(kg·min)")]
    [InlineData("--vo2max 42", "--vo2max: ")]
    [InlineData("--run-above 2m/s", "--run-above goes with --run-model")]
    [InlineData(
        "--run-model Looney2019Graded",
        "--run-model: Looney2019Graded prices walking: runs are priced by Acsm2014Running or Minetti2002Running")]
    [InlineData(
        "--run-model nobody",
        "--run-model: 'nobody' is not a known model: runs are priced by Acsm2014Running or Minetti2002Running")]
    [InlineData(
        "--run-model Minetti2002Running --run-above 1m/s",
        "--run-above must be from 1.334 to 4 m/s, where Minetti2002Running can price runs")]
    [InlineData(
        "--run-model Minetti2002Running --run-above 4.1m/s",
        "--run-above must be from 1.334 to 4 m/s, where Minetti2002Running can price runs")]
    public void Bad_options_are_refused_in_one_line(string options, string line) => Run(options.Split(' ')).RefusedWith(line);

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static double Kilocalories(JsonElement session, string part) =>
        session.GetProperty(part).GetProperty("grossKilocalories").GetDouble();

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-9);

    private static JsonElement Json(params string[] options) => Run([.. options, "--format", "json"]).Json;

    private static ToolRun Run(params string[] options) =>
        ToolRun.WithInput(TwentyPlusTen, ["session", "-", "--mass", "70kg", "--max-gap", "30min", .. options]);
}
