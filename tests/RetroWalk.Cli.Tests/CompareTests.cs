using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class CompareTests
{
    private const string Walk = "compare --mass 70kg --speed 1.34m/s --grade 5% --duration 30min";

    // Origin: M_F(1.34, 0.05) = 6.237 and M_B = 8.2153 W/kg of the model's check values, times 70 kg × 1800 s / 4184 J.
    [Theory]
    [InlineData("forward", 6.237, 187.83, 0.02)]
    [InlineData("backward", 8.2153, 247.40, 0.01)]
    public void Json_prices_both_directions(string direction, double wattsPerKilogram, double kilocalories, double tolerance)
    {
        JsonElement side = ToolRun.OfLine(Walk + " --format json").Json.GetProperty(direction);

        Assert.Equal(wattsPerKilogram, side.GetProperty("grossWattsPerKilogram").GetDouble(), 0.0005);
        Assert.Equal(kilocalories, side.GetProperty("grossKilocalories").GetDouble(), tolerance);
        Assert.Equal("measured", side.GetProperty("validity").GetString());
        Assert.Equal(0, side.GetProperty("validityNotes").GetArrayLength());
    }

    [Fact]
    public void Json_echoes_the_input_in_base_units()
    {
        JsonElement input = ToolRun.OfLine("compare --mass 154.3236lb --speed 3mph --grade 3deg --duration 1h30min --format json")
            .Json.GetProperty("input");

        Assert.Equal(70, input.GetProperty("bodyMassKilograms").GetDouble(), 1e-4); // 0.45359237 kg a pound
        Assert.Equal(1.34112, input.GetProperty("speedMetersPerSecond").GetDouble(), 1e-12); // 1609.344 m a mile
        Assert.Equal(0.0524077793, input.GetProperty("gradeFraction").GetDouble(), 1e-9); // tan 3°
        Assert.Equal(5400, input.GetProperty("durationSeconds").GetDouble());
        Assert.Equal("standardMet", input.GetProperty("restingRate").GetString());
    }

    // Keys that others build on, as the tool's contract lists them.
    [Fact]
    public void Json_has_every_key_of_the_contract()
    {
        JsonElement json = ToolRun.OfLine(Walk + " --format json").Json;

        AssertKeys(json.GetProperty("input"),
            "bodyMassKilograms", "speedMetersPerSecond", "gradeFraction", "durationSeconds", "restingRate");
        foreach (string direction in (string[])["forward", "backward"])
        {
            AssertKeys(json.GetProperty(direction),
                "model", "validity", "validityNotes", "grossWattsPerKilogram", "activeWattsPerKilogram",
                "restingWattsPerKilogram", "grossKilocalories", "activeKilocalories", "restingKilocalories", "mets",
                "oxygenUptakeMillilitersPerKilogramPerMinute", "interval95Kilocalories", "intervalBeginsBelowResting",
                "quadriceps");
            AssertKeys(json.GetProperty(direction).GetProperty("quadriceps"),
                "concentricWattsPerKilogram", "eccentricWattsPerKilogram", "metabolicWattsPerKilogram");
        }

        AssertKeys(json.GetProperty("comparison"),
            "grossRatio", "grossRatioInterval95", "activeRatio", "extraGrossKilocalories", "quadricepsEffortFactor",
            "quadricepsShareOfExcess");
    }

    // Origin: check values of the model at (1.34, 0.05): C_q, share, and the 95 % interval of the ratio.
    [Fact]
    public void Json_compares()
    {
        JsonElement comparison = ToolRun.OfLine(Walk + " --format json").Json.GetProperty("comparison");

        Assert.Equal(2.0067, comparison.GetProperty("quadricepsEffortFactor").GetDouble(), 0.00005);
        Assert.Equal(0.478, comparison.GetProperty("quadricepsShareOfExcess").GetDouble(), 0.0005);
        double[] interval = [.. comparison.GetProperty("grossRatioInterval95").EnumerateArray().Select(end => end.GetDouble())];
        Assert.Equal(1.040, interval[0], 0.0005);
        Assert.Equal(1.862, interval[1], 0.0005);
    }

    [Theory]
    [InlineData("forward")]
    [InlineData("backward")]
    public void Json_energies_add_up_to_one_unit_in_the_last_place_in_both_units(string direction)
    {
        foreach (string speed in (string[])["0m/s", "0.7m/s", "1.1m/s", "1.34m/s", "1.83m/s"])
        {
            JsonElement side = ToolRun.OfLine(
                $"compare --mass 63.7kg --speed {speed} --grade 4.9% --duration 47min --format json")
                .Json.GetProperty(direction);
            foreach (string unit in (string[])["Kilocalories", "WattsPerKilogram"])
            {
                double gross = side.GetProperty("gross" + unit).GetDouble();
                double sum = side.GetProperty("active" + unit).GetDouble() + side.GetProperty("resting" + unit).GetDouble();
                Assert.InRange(sum, Math.BitDecrement(gross), Math.BitIncrement(gross));
            }
        }
    }

    [Fact]
    public void Too_fast_for_the_backward_model_only_keeps_the_forward_numbers()
    {
        JsonElement json = ToolRun.OfLine("compare --mass 70kg --speed 1.95m/s --duration 30min --format json").Json;

        Assert.Equal("measured", json.GetProperty("forward").GetProperty("validity").GetString());
        Assert.True(json.GetProperty("forward").GetProperty("grossKilocalories").GetDouble() > 0);
        JsonElement backward = json.GetProperty("backward");
        Assert.Equal("outside", backward.GetProperty("validity").GetString());
        Assert.Contains("1.9 m/s", backward.GetProperty("validityNotes")[0].GetString(), StringComparison.Ordinal);
        AssertNumbersAreNull(backward);
        AssertNumbersAreNull(json.GetProperty("comparison"));
    }

    [Fact]
    public void Outside_is_no_error_and_shows_dashes_and_the_limit()
    {
        ToolRun run = ToolRun.OfLine("compare --mass 70kg --speed 12km/h --duration 10min");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            "outside: speed 3.3333 m/s is above the highest that Looney2019Graded supports, 1.96 m/s", run.Out,
            StringComparison.Ordinal);
        Assert.Contains("–", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Extrapolated_says_which_measured_limit_was_passed()
    {
        JsonElement backward = ToolRun.OfLine("compare --mass 70kg --speed 0.5m/s --grade 15% --duration 30min --format json")
            .Json.GetProperty("backward");

        Assert.Equal("extrapolated", backward.GetProperty("validity").GetString());
        Assert.Equal(1, backward.GetProperty("validityNotes").GetArrayLength());
        Assert.Equal(6.3140, backward.GetProperty("grossWattsPerKilogram").GetDouble(), 0.00005); // check value of the model
    }

    [Fact]
    public void Standing_still_has_ratio_one_and_no_factor()
    {
        JsonElement comparison = ToolRun.OfLine("compare --mass 70kg --speed 0m/s --duration 30min --format json")
            .Json.GetProperty("comparison");

        Assert.Equal(1, comparison.GetProperty("grossRatio").GetDouble());
        Assert.Equal(JsonValueKind.Null, comparison.GetProperty("quadricepsEffortFactor").ValueKind);
        Assert.Equal(JsonValueKind.Null, comparison.GetProperty("quadricepsShareOfExcess").ValueKind);
    }

    // Origin: Mifflin-St Jeor for a man of 70 kg, 175 cm, 30 y is 1648.8 kcal a day, so 34.35 kcal in half an hour.
    [Theory]
    [InlineData("175cm")]
    [InlineData("1.75m")]
    public void Height_age_and_sex_give_a_personal_resting_rate(string height)
    {
        JsonElement json = ToolRun.OfLine(Walk + $" --height {height} --age 30 --sex male --format json").Json;

        Assert.Equal("mifflinStJeor", json.GetProperty("input").GetProperty("restingRate").GetString());
        Assert.Equal(34.35, json.GetProperty("forward").GetProperty("restingKilocalories").GetDouble(), 0.005);
    }

    /// <summary>No model carries a load backward: the forward half is that of estimate, and the other is said to be
    /// missing.</summary>
    [Theory]
    [InlineData("--load 10kg", "a carried load")]
    [InlineData("--terrain loose-sand", "this ground")]
    public void Load_that_no_model_carries_backward_leaves_the_forward_half(string load, string what)
    {
        const string Person = "--mass 70kg --speed 1.2m/s --grade 3% --duration 1h";
        JsonElement json = ToolRun.OfLine($"compare {Person} {load} --forward-model Pandolf1977 --format json").Json;
        JsonElement alone = ToolRun.OfLine(
            $"estimate --direction forward {Person} {load} --model Pandolf1977 --format json").Json;

        Assert.Equal(alone.GetProperty("estimate").GetRawText(), json.GetProperty("forward").GetRawText());
        Assert.Equal(
            (JsonValueKind.Null, JsonValueKind.Null), (
                json.GetProperty("backward").ValueKind, json.GetProperty("comparison").ValueKind));
        string missing = $"nobody has measured what walking backward costs with {what}, and no model knows it";
        Assert.Equal(missing, json.GetProperty("backwardIsMissing").GetString());
        ToolRun table = ToolRun.OfLine($"compare {Person} {load} --forward-model Pandolf1977");
        Assert.EndsWith($"Backward is missing: {missing}.\n", table.Out, StringComparison.Ordinal);
        Assert.Contains("Pandolf1977", table.Out, StringComparison.Ordinal);
        Assert.False(ToolRun.OfLine(Walk + " --format json").Json.TryGetProperty("backwardIsMissing", out _));
    }

    [Theory]
    [InlineData("compare --speed 1.2m/s")]
    [InlineData("plot compare --speed 1.2m/s --output -")]
    [InlineData("plot plan --output -")]
    public void Named_backward_model_that_cannot_carry_the_load_is_refused(string command)
    {
        string call = $"{command} --mass 70kg --duration 1h --load 10kg --forward-model Pandolf1977";

        Assert.Equal(0, ToolRun.OfLine(call).ExitCode);
        ToolRun.OfLine(call + " --backward-model ConstantRatioBackward")
            .RefusedWith("ConstantRatioBackward knows nothing of a carried load");
    }

    /// <summary>Every model that the refusal names does what it promises.</summary>
    [Fact]
    public void Models_that_a_refused_load_names_carry_it()
    {
        const string Call = "compare --mass 70kg --speed 1.2m/s --grade -5% --duration 1h --load 10kg";
        string names = ToolRun.OfLine(Call).Error.Split("These do: ")[1].TrimEnd('\n', '.');
        Assert.NotEmpty(names);
        Assert.All(names.Split(", "), name =>
        {
            string call = $"{Call} --forward-model {name.Replace(" (with --resting-rate)", " --resting-rate standard", StringComparison.Ordinal)}";
            Assert.Equal((0, ""), (ToolRun.OfLine(call).ExitCode, ToolRun.OfLine(call).Error));
        });
    }

    [Fact]
    public void Without_a_walk_an_example_is_shown_and_said_to_be_one()
    {
        ToolRun table = ToolRun.Of("compare");
        Assert.Contains("this is an example", table.Out, StringComparison.Ordinal);

        JsonElement input = ToolRun.OfLine("compare --format json").Json.GetProperty("input");
        Assert.True(input.GetProperty("isExample").GetBoolean());
        Assert.False(ToolRun.OfLine(Walk + " --format json").Json.GetProperty("input").GetProperty("isExample").GetBoolean());
    }

    [Fact]
    public void Table_shows_both_directions_and_no_escape_codes_when_piped()
    {
        ToolRun run = ToolRun.OfLine(Walk);

        Assert.DoesNotContain('\u001b', run.Out);
        foreach (string word in
            (string[])[
                "forward", "backward", "gross energy", "95 %, one person", "quadriceps", "backward ÷", "validity",
                "not medical advice",
            ])
            Assert.Contains(word, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(" \n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_fits_a_window_of_80_columns()
    {
        string[] table =
        [
            .. ToolRun.OfLine("compare --mass 150kg --speed 1.5m/s --grade 12% --duration 90min").Out.Split('\n').Skip(1)
                .TakeWhile(line => !line.StartsWith("Backward", StringComparison.Ordinal)),
        ];

        Assert.True(table.Length > 12);
        Assert.All(table, line => Assert.True(line.Length <= 80, line));
    }

    private static void AssertKeys(JsonElement element, params string[] keys) =>
        Assert.Empty(keys.Except(element.EnumerateObject().Select(property => property.Name)));

    private static void AssertNumbersAreNull(JsonElement element)
    {
        Assert.DoesNotContain(Leaves(element), leaf => leaf.ValueKind == JsonValueKind.Number);
        Assert.Contains(Leaves(element), leaf => leaf.ValueKind == JsonValueKind.Null);
    }

    private static IEnumerable<JsonElement> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Leaves(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        _ => [element],
    };
}
