using System.Text.Json;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Tests;

public sealed class WorkoutTests
{
    private const string Intervals = "4x(3min backward 1m/s 5%, 3min forward 1.34m/s), 400m forward 1m/s";

    private static readonly Walker Person = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    [Fact]
    public void Json_holds_the_numbers_of_the_library()
    {
        JsonElement json = ToolRun.Of("workout", Intervals, "--mass", "70kg", "--format", "json").Json;
        WorkoutEstimate expected = Workout.Parse(Intervals).EstimateFor(Person);

        Assert.Equal(Intervals, json.GetProperty("input").GetProperty("workout").GetString());
        JsonElement totals = json.GetProperty("totals");
        Assert.Equal(expected.Gross.Kilocalories, totals.GetProperty("grossKilocalories").GetDouble(), 1e-9);
        Assert.Equal(
            expected.GrossInterval().High.Kilocalories, totals.GetProperty("interval95Kilocalories")[1].GetDouble(), 1e-9);
        Assert.Equal(expected.QuadricepsMetabolic.Joules, totals.GetProperty("quadricepsMetabolicJoules").GetDouble(), 1e-9);
        Assert.Equal("extrapolated", totals.GetProperty("validity").GetString());
        JsonElement[] blocks = [.. json.GetProperty("blocks").EnumerateArray()];
        Assert.Equal([(1, 4), (1, 4), (2, 1)], blocks.Select(block => (
            block.GetProperty("set").GetInt32(), block.GetProperty("rounds").GetInt32())));
        Assert.Equal(
            totals.GetProperty("grossKilocalories").GetDouble(),
            blocks.Sum(block => block.GetProperty("rounds").GetInt32()
                * block.GetProperty("estimate").GetProperty("grossKilocalories").GetDouble()),
            1e-9);
        Assert.Equal(
            totals.GetProperty("grossKilocalories").GetDouble(),
            json.GetProperty("forward").GetProperty("grossKilocalories").GetDouble()
            + json.GetProperty("backward").GetProperty("grossKilocalories").GetDouble(),
            1e-9);
        Assert.False(json.TryGetProperty("found", out _));
    }

    [Theory]
    [InlineData("4x(? backward 1m/s, ?min forward 1.34m/s)", "durationSeconds")]
    [InlineData("2x(10min backward 1m/s ?%, 5min forward 1m/s)", "gradeFraction")]
    public void Question_mark_is_filled_so_that_the_workout_takes_as_much(string open, string unknown)
    {
        JsonElement json = ToolRun.Of(
            "workout", open, "--mass", "70kg", "--as-much-as", "30min forward 1.34m/s", "--by", "active", "--format", "json").Json;
        Energy target = Workout.Parse("30min forward 1.34m/s").EstimateFor(Person).Active;

        JsonElement found = json.GetProperty("found");
        Assert.Equal(("active", "found"), (found.GetProperty("by").GetString(), found.GetProperty("outcome").GetString()));
        Assert.Equal(target.Kilocalories, found.GetProperty("targetKilocalories").GetDouble(), 1e-9);
        Assert.Equal(
            target.Kilocalories, json.GetProperty("totals").GetProperty("activeKilocalories").GetDouble(), 1e-6);
        Assert.Equal(
            ["by", "targetKilocalories", "outcome", unknown], found.EnumerateObject().Select(property => property.Name));
        Assert.True(found.GetProperty(unknown).GetProperty("value").GetDouble() > 0);
    }

    [Fact]
    public void Rounds_are_the_most_that_take_no_more()
    {
        JsonElement json = ToolRun.Of(
            "workout", "? x (3min backward 1m/s)", "--mass", "70kg", "--energy", "100kcal", "--format", "json").Json;
        double one = Workout.Parse("3min backward 1m/s").EstimateFor(Person).Gross.Kilocalories;

        JsonElement found = json.GetProperty("found");
        Assert.Equal(Math.Floor(100 / one), found.GetProperty("rounds").GetProperty("value").GetDouble());
        Assert.Equal(
            one * (Math.Floor(100 / one) + 1), found.GetProperty("takenByOneMoreRoundKilocalories").GetDouble(), 1e-9);
    }

    [Fact]
    public void What_cannot_be_found_is_null_and_says_why()
    {
        ToolRun run = ToolRun.Of("workout", "10min forward 1m/s, ? back 1m/s", "--mass", "70kg", "--energy", "1kcal");
        Assert.Equal((0, "? for 1 kcal gross: none: the least takes more\n"), (run.ExitCode, run.Out));
        JsonElement json = ToolRun.Of(
            "workout", "10min forward 1m/s, ? back 1m/s", "--mass", "70kg", "--energy", "1kcal", "--format", "json").Json;
        JsonElement found = json.GetProperty("found");
        Assert.Equal(
            ("costsLessThanAny", "the least takes more"),
            (found.GetProperty("outcome").GetString(), found.GetProperty("why").GetString()));
        Assert.False(found.TryGetProperty("validityNotes", out _));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("totals").ValueKind);
    }

    [Theory]
    [InlineData("?x(1min run 9km/h)", "1min run 2.5m/s: it is a run; name a running model")]
    [InlineData("? run 9km/h", "1min run 2.5m/s: it is a run; name a running model")]
    [InlineData("9min run 9km/h ?%", "9min run 2.5m/s: it is a run; name a running model")]
    public void Open_block_that_nothing_prices_is_named_with_the_way_out(string open, string note)
    {
        ToolRun run = ToolRun.Of("workout", open, "--mass", "70kg", "--energy", "50kcal");
        Assert.Equal(
            (0, "? for 50 kcal gross: none: a block is outside what its model supports\n"
                + $"Not as measured: {note}\nRuns are priced by a model that --run-model names.\n"),
            (run.ExitCode, run.Out));
        JsonElement found = ToolRun.Of("workout", open, "--mass", "70kg", "--energy", "50kcal", "--format", "json").Json
            .GetProperty("found");
        Assert.Equal(
            ("inputOutside", "a block is outside what its model supports", note),
            (found.GetProperty("outcome").GetString(), found.GetProperty("why").GetString(),
                found.GetProperty("validityNotes")[0].GetString()));
    }

    [Theory]
    [InlineData("? run 9km/h", "--run-model Minetti2002Running", "runs")]
    [InlineData("?x(1min run 9km/h, 1min back 1m/s)", "--run-model Minetti2002Running", "runs")]
    [InlineData("1min run 9km/h, 5min back 1m/s ?%", "--run-model Minetti2002Running", "runs")]
    [InlineData("? forward 1m/s", "--forward-model Pandolf1977", "walks by Pandolf1977")]
    [InlineData(
        "? forward 1m/s, 1min run 9km/h", "--forward-model Pandolf1977 --run-model Minetti2002Running",
        "runs or walks by Pandolf1977")]
    public void Work_of_the_quadriceps_is_not_known_of_all(string open, string models, string whose)
    {
        string[] call = ["workout", open, "--mass", "70kg", "--energy", "50kcal", .. Split(models)];
        string[] byWork = [.. call, "--by", "quadriceps"];
        string why = $"the work of the quadriceps is not known of {whose}";
        Assert.Equal($"? for 50 kcal of the quadriceps: none: {why}\n", ToolRun.Of(byWork).Out);
        Assert.DoesNotContain("none: ", ToolRun.Of(call).Out, StringComparison.Ordinal);

        JsonElement found = ToolRun.Of([.. byWork, "--format", "json"]).Json.GetProperty("found");
        Assert.Equal(
            ("quadricepsUnknown", why, 0),
            (found.GetProperty("outcome").GetString(), found.GetProperty("why").GetString(),
                found.GetProperty("validityNotes").GetArrayLength()));
    }

    /// <summary>Pandolf et al. 1977: 1.5·M + 2·(M + L)·(L/M)² + η·(M + L)·1.5·v² watts on the level; M 70 kg, L 14 kg, η 1.1,
    /// 1.2 m/s.</summary>
    [Fact]
    public void Load_and_ground_are_priced_forward_by_the_named_model()
    {
        string[] call =
        [
            "workout", "10min forward 1.2m/s", "--mass", "70kg", "--load", "14kg", "--terrain", "dirt-road", "--forward-model",
            "Pandolf1977",
        ];
        JsonElement json = ToolRun.Of([.. call, "--format", "json"]).Json;
        double kilocalories = 600 * (1.5 * 70 + 2 * 84 * 0.2 * 0.2 + 1.1 * 84 * 1.5 * 1.44) / 4184;
        Assert.Equal(kilocalories, json.GetProperty("totals").GetProperty("grossKilocalories").GetDouble(), 1e-9);
        Assert.Equal(kilocalories, json.GetProperty("forward").GetProperty("grossKilocalories").GetDouble(), 1e-9);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("totals").GetProperty("quadricepsMetabolicJoules").ValueKind);
        JsonElement forward = json.GetProperty("input").GetProperty("forward");
        Assert.Equal(
            ("Pandolf1977", 14, 1.1),
            (forward.GetProperty("model").GetString(), forward.GetProperty("loadKilograms").GetDouble(),
                forward.GetProperty("terrainFactor").GetDouble()));
        Assert.False(json.TryGetProperty("backwardIsMissing", out _));

        string table = ToolRun.Of(call).Out;
        Assert.StartsWith("Workout: 70 kg, 10 min, load 14 kg, dirt-road (1.1)\n", table, StringComparison.Ordinal);
        Assert.Contains("\nWalks forward by Pandolf1977, load 14 kg, dirt-road (1.1).\n", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10min forward 1m/s, 5min back 1m/s", "--load 20lb", "a carried load", "the load of this walk, 20 lb")]
    [InlineData("? forward 1m/s, 5min back 1m/s", "--terrain 1.2 --energy 90kcal", "this ground", "the ground of this walk, custom (1.2)")]
    public void Blocks_backward_with_a_load_or_ground_are_missing(string workout, string options, string what, string note)
    {
        string[] call =
            ["workout", workout, "--mass", "154lb", "--forward-model", "Pandolf1977", "--units", "imperial", .. Split(options)];
        string missing = $"nobody has measured what walking backward costs with {what}, and no model knows it";
        Assert.Contains(
            $"\nNot as measured: 5min backward 2.237 mph: RetroWalkBackward knows nothing of {note}\n"
                + $"Backward is missing: {missing}.\n",
            ToolRun.Of(call).Out, StringComparison.Ordinal);
        JsonElement json = ToolRun.Of([.. call, "--format", "json"]).Json;
        Assert.Equal(missing, json.GetProperty("backwardIsMissing").GetString());
        // without the blocks backward nothing is
        string[] forward = [.. call.Select(word => word.Replace(", 5min back 1m/s", "", StringComparison.Ordinal))];
        Assert.DoesNotContain("missing", ToolRun.Of(forward).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# intervals\n4x(3min backward 1m/s 5%,\n  3min forward 1.34m/s)\n400m forward 1m/s\n")]
    [InlineData("\uFEFF  \"4x(3min backward 1m/s 5%, 3min forward 1.34m/s), 400m forward 1m/s\" ")]
    public void File_and_standard_input_hold_lines_or_json(string text)
    {
        using TemporaryFolder folder = new();
        string expected = ToolRun.Of("workout", Intervals, "--mass", "70kg").Out;
        Assert.Equal(expected, ToolRun.Of("workout", folder.Write("w.txt", text), "--mass", "70kg").Out);
        Assert.Equal(expected, ToolRun.WithInput(text, "workout", "-", "--mass", "70kg").Out);
    }

    /// <summary>9 km/h by Minetti et al. 2002 on the level: 3.6 J/(kg·m) and 1.44 W/kg.</summary>
    [Fact]
    public void Runs_are_priced_by_the_named_model_and_stand_apart()
    {
        const string Runs = "20min forward 5km/h, 10min run 9km/h";
        string[] call = ["workout", Runs, "--mass", "70kg", "--run-model", "Minetti2002Running"];
        JsonElement json = ToolRun.Of([.. call, "--format", "json"]).Json;
        double run = (3.6 * 2.5 + 1.44) * 70 * 600 / 4184;
        JsonElement running = json.GetProperty("running");
        Assert.Equal(run, running.GetProperty("grossKilocalories").GetDouble(), 1e-9);
        Assert.Equal(600, running.GetProperty("durationSeconds").GetDouble());
        Assert.Equal(JsonValueKind.Null, running.GetProperty("quadricepsMetabolicJoules").ValueKind);
        Assert.Equal(
            json.GetProperty("totals").GetProperty("grossKilocalories").GetDouble(),
            run + json.GetProperty("forward").GetProperty("grossKilocalories").GetDouble(), 1e-9);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("totals").GetProperty("quadricepsMetabolicJoules").ValueKind);
        Assert.Equal(
            ("Minetti2002Running", 2.0),
            (json.GetProperty("input").GetProperty("runs").GetProperty("model").GetString(),
                json.GetProperty("input").GetProperty("runs").GetProperty("fromMetersPerSecond").GetDouble()));
        Assert.Equal(
            ["walking", "running"],
            json.GetProperty("blocks").EnumerateArray().Select(block => block.GetProperty("gait").GetString()));

        string table = ToolRun.Of(call).Out;
        Assert.Contains("10 min run, 2.5 m/s", table, StringComparison.Ordinal);
        Assert.Contains("Runs, and forward from 2 m/s on: Minetti2002Running.", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10min forward 9km/h", true)]
    [InlineData("10min run 9km/h", true)]
    [InlineData("10min backward 9km/h", false)]
    [InlineData("10min run backward 1m/s", false)]
    [InlineData("10min walk 9km/h", false)]
    public void Fast_block_without_a_running_model_names_the_way_out(string workout, bool isNamed)
    {
        string table = ToolRun.Of("workout", workout, "--mass", "70kg").Out;
        Assert.Contains("Not as measured", table, StringComparison.Ordinal);
        Assert.Equal(
            isNamed, table.Contains("Runs are priced by a model that --run-model names.", StringComparison.Ordinal));
        JsonElement json = ToolRun.Of("workout", workout, "--mass", "70kg", "--format", "json").Json;
        Assert.Equal(JsonValueKind.Null, json.GetProperty("totals").GetProperty("grossKilocalories").ValueKind);
        Assert.False(json.TryGetProperty("running", out _));
    }

    /// <summary>Half an hour forward at 1.34 m/s is 4.414 W/kg, a run at 2.5 m/s 10.44 W/kg.</summary>
    [Fact]
    public void Run_is_found_that_takes_as_much_as_a_walk()
    {
        JsonElement json = ToolRun.Of(
            "workout", "? run 2.5m/s", "--mass", "70kg", "--as-much-as", "30min forward 1.34m/s", "--run-model",
            "Minetti2002Running", "--format", "json").Json;
        Assert.Equal(
            1800 * 4.414 / 10.44,
            json.GetProperty("found").GetProperty("durationSeconds").GetProperty("value").GetDouble(), 0.05);
    }

    [Theory]
    [InlineData("w.txt", "", "w.txt does not exist, and is no workout: 'w.txt' is no block: it says neither forward, backward nor run")]
    [InlineData("3min up 1m/s", "", "'3min up 1m/s' is no block: it says neither forward, backward nor run")]
    [InlineData("? back 1m/s", "", "the workout has a ?: say with --energy or --as-much-as what it is to take")]
    [InlineData("3min back 1m/s", "--energy 9kcal", "nothing is to be found: write ? for the rounds")]
    [InlineData("? back 1m/s ?%", "--energy 9kcal", "the question marks of a workout stand all for rounds")]
    [InlineData("3min back 1m/s", "--by active", "--by goes with --energy or --as-much-as")]
    [InlineData("? back 1m/s", "--energy 9kcal --by work", "--by: 'work' is neither gross, active nor quadriceps")]
    [InlineData("? back 1m/s", "--energy 9", "--energy: '9' has no unit")]
    [InlineData("? back 1m/s", "--energy 0kcal", "--energy must be above zero")]
    [InlineData("? back 1m/s", "--energy -5kcal", "--energy must be above zero")]
    [InlineData("? back 1m/s", "--as-much-as x", "x does not exist, and is no workout")]
    [InlineData("? back ?m/s", "--energy 9kcal", "retrowalk: '? back ?m/s' is no block: a ? stands for a time before the direction")]
    [InlineData("? back ?", "--energy 9kcal", "retrowalk: '? back ?' is no block: a ? stands for a time before the direction")]
    [InlineData("4x(? back 1m/s, 3min up 1m/s)", "--energy 9kcal", "retrowalk: '3min up 1m/s' is no block: it says neither")]
    [InlineData("? back 1furlong", "--energy 9kcal", "'? back 1furlong' is no block: '1furlong' has the unknown unit 'furlong'")]
    [InlineData("9min back 1m/s ?%%", "--energy 9kcal", "'9min back 1m/s ?%%' is no block: a ? stands for")]
    [InlineData("4x(? back 1m/s", "--energy 9kcal", "'4x(? back 1m/s' is no set: it has one pair of brackets")]
    [InlineData("? back 1m/s", "--energy 9kcal --as-much-as x", "--energy and --as-much-as exclude each other")]
    [InlineData("9min forward 1m/s", "--load 9kg", "Looney2019Graded knows nothing of a carried load. These do: Looney2022Backpacking")]
    [InlineData("9min back 1m/s", "--terrain 1.2", "Looney2019Graded knows nothing of a terrain. These do: ")]
    [InlineData("9min forward 1m/s", "--load 9kg --forward-model Minetti2002Walking", "knows nothing of a carried load. These do")]
    [InlineData("9min forward 1m/s", "--forward-model Pandolf1977 --handrail gripping", "Pandolf1977 knows no practice, handrail or")]
    [InlineData("9min forward 1m/s", "--forward-model LudlowWeyand2016HeightWeightSpeed", "HeightWeightSpeed needs a height")]
    [InlineData("9min forward 1m/s", "--forward-model RetroWalkBackward", "RetroWalkBackward prices walking backward")]
    [InlineData(
        "9min forward 1m/s", "--forward-model Minetti2002Running",
        "--forward-model: Minetti2002Running prices running: name it by --run-model")]
    [InlineData("9min forward 1m/s", "--load 9", "--load: '9' has no unit")]
    [InlineData("9min run 3m/s", "--run-model Looney2019Graded", "Looney2019Graded prices walking: runs are priced by")]
    [InlineData("9min run 3m/s", "--run-model Me2026", "'Me2026' is not a known model: runs are priced by")]
    [InlineData("9min run 3m/s", "--run-above 3m/s", "--run-above goes with --run-model")]
    [InlineData("9min run 3m/s", "--run-model Minetti2002Running --run-above 1m/s", "--run-above must be from")]
    [InlineData("? back 1m/s", "--as-much-as 9min_run_3m/s", "9min run 3m/s: it is a run; name a running model")]
    public void Bad_input_is_refused_in_one_line(string workout, string options, string words) =>
        ToolRun.Of(
            [.. (string[])["workout", workout, "--mass", "70kg"], .. Split(options).Select(word => word.Replace('_', ' '))])
            .RefusedWith(words);

    [Theory]
    [InlineData("3min back 1m/s\n# up\n3min up 1m/s\n", "", "standard input, line 3: '3min up 1m/s' is no block: it says neither")]
    [InlineData("4x(3min back 1m/s,\n\n 3min forward 1mph2)", "", "standard input, line 3: '3min forward 1mph2' is no block: ")]
    [InlineData("? back 1m/s\n? back ?m/s", "--energy 9kcal", "standard input, line 2: '? back ?m/s' is no block: a ? stands for")]
    [InlineData("4x(3min back 1m/s", "", "standard input: '4x(3min back 1m/s' is no set: it has one pair of brackets")]
    [InlineData("? back 1m/s ?%", "--energy 9kcal", "standard input: the question marks of a workout stand all for rounds")]
    [InlineData("# nothing", "", "standard input: A workout has at least one block")]
    public void Complaint_of_a_file_says_where(string text, string options, string words) =>
        ToolRun.WithInput(text, [.. (string[])["workout", "-", "--mass", "70kg"], .. Split(options)]).RefusedWith(words);

    [Fact]
    public void Other_workout_is_named_by_its_file()
    {
        using TemporaryFolder folder = new();
        string other = folder.Write("other.txt", "3min back 1m/s\n3min back\n");
        ToolRun.Of("workout", "? back 1m/s", "--mass", "70kg", "--as-much-as", other)
            .RefusedWith("other.txt, line 2: '3min back' is no block");
    }

    [Fact]
    public void Standard_input_is_one_workout() =>
        ToolRun.WithInput("? back 1m/s", "workout", "-", "--mass", "70kg", "--as-much-as", "-").RefusedWith(
            "--as-much-as needs a text or the name of a file: standard input is for the workout");

    [Fact]
    public void Other_workout_without_a_number_is_refused_with_the_reason() =>
        ToolRun.Of("workout", "? back 1m/s", "--mass", "70kg", "--as-much-as", "9min back 3m/s").RefusedWith(
            "--as-much-as has no number: 9min backward 3m/s: speed 3 m/s is above the highest that RetroWalkBackward supports");

    [Fact]
    public void Other_workout_without_a_number_is_refused_in_the_units() =>
        ToolRun.Of("workout", "? back 1m/s", "--mass", "70kg", "--as-much-as", "5min forward 2.5m/s", "--units", "imperial")
            .RefusedWith(": speed 5.592 mph is above the highest that Looney2019Graded supports, 4.384 mph; if it is a run, "
                + "name a running model");

    [Fact]
    public void Files_that_hold_no_workout_are_refused()
    {
        using TemporaryFolder folder = new();
        ToolRun.Of("workout", folder.Write("large.txt", new string('x', 70_000)), "--mass", "70kg")
            .RefusedWith("is not a workout: it is larger than 64 kB");
        ToolRun.Of("workout", folder.Write("broken.json", "\"3min back"), "--mass", "70kg")
            .RefusedWith("is not a workout: it begins as a text in JSON, and is none");
        ToolRun.WithInput("\"3min back 1m/s, \\ud800\"", "workout", "-", "--mass", "70kg")
            .RefusedWith("standard input is not a workout: it begins as a text in JSON, and is none");
        ToolRun.WithInput([0x33, 0xFF], "workout", "-", "--mass", "70kg")
            .RefusedWith("standard input is not a workout: it is not UTF-8");
        ToolRun.WithInput("", "workout", "-", "--mass", "70kg").RefusedWith("A workout has at least one block");
    }

    [Fact]
    public void Picture_that_cannot_be_is_refused_and_leaves_no_file()
    {
        using TemporaryFolder folder = new();
        ToolRun.Of("plot", "workout", "501x(1min back 1m/s)", "--mass", "70kg", "-o", folder["x.svg"])
            .RefusedWith("a picture shows at most 500 blocks one after the other, and the workout has 501");
        ToolRun.Of("plot", "workout", "9min back 1m/s, ? back 1m/s", "--mass", "70kg", "--energy", "1kcal", "-o", folder["x.svg"])
            .RefusedWith("there is nothing to draw: no number fits the ? of the workout");
        ToolRun.Of("plot", "workout", "9min back 1m/s -1e300%", "--mass", "70kg", "-o", folder["x.svg"])
            .RefusedWith("a picture shows grades to 100 %, and the workout has one of -1E+300 %");
        ToolRun.Of("plot", "workout", "9min back 1m/s, 9min back 1m/s 100.1%", "--mass", "70kg", "-o", folder["x.svg"])
            .RefusedWith("a picture shows grades to 100 %, and the workout has one of 100.1 %");
        Assert.Empty(folder.Names);
        ToolRun.Of("plot", "workout", "9min back 1m/s -100%, 9min back 1m/s 100%", "--mass", "70kg", "-o", folder["x.svg"]);
        Assert.Equal(["x.svg"], folder.Names);
    }

    [Fact]
    public void Distance_that_no_number_holds_is_null_in_json() =>
        Assert.Equal(
            JsonValueKind.Null,
            ToolRun.Of("workout", "24h forward 1e308m/s", "--mass", "70kg", "--format", "json").Json
                .GetProperty("blocks")[0].GetProperty("distanceMeters").ValueKind);

    [Theory]
    [InlineData("9min forward 1m/s, 9min back 1m/s", "", ">darker: of it the quadriceps<")]
    [InlineData(
        "9min forward 1m/s, 9min back 1m/s", "--forward-model Pandolf1977",
        ">darker: of it the quadriceps, unknown of walks forward<")]
    [InlineData(
        "9min forward 1m/s, 9min run 9km/h, 9min back 1m/s", "--forward-model Pandolf1977 --run-model Minetti2002Running",
        ">darker: of it the quadriceps, unknown of walks forward and runs<")]
    [InlineData("9min back 9m/s, 9min back 1m/s", "", ">darker: of it the quadriceps; gaps: no number<")]
    [InlineData("9min back 9m/s", "", ">gaps: no number<")]
    public void Picture_says_what_is_darker_and_what_is_missing(string workout, string models, string words) =>
        Assert.Contains(
            words, ToolRun.Of(["plot", "workout", workout, "--mass", "70kg", .. Split(models), "-o", "-"]).Out,
            StringComparison.Ordinal);

    private static string[] Split(string options) => options.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
