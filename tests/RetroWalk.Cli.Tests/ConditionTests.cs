using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class ConditionTests
{
    private const string Walk = "--mass 70kg --speed 1.34m/s --grade 5% --duration 30min";

    [Fact]
    public void Practice_scales_the_excess_and_is_shown()
    {
        JsonElement free = ToolRun.OfLine($"compare {Walk} --format json").Json;
        JsonElement practised = ToolRun.OfLine($"compare {Walk} --practice-bouts 12 --format json").Json;
        double forward = Gross(free, "forward");

        Assert.Equal(forward, Gross(practised, "forward"));
        Assert.Equal(forward + 0.35 * (Gross(free, "backward") - forward), Gross(practised, "backward"), 1e-12);
        Assert.Equal("extrapolated", practised.GetProperty("backward").GetProperty("validity").GetString());
        JsonElement conditions = practised.GetProperty("input").GetProperty("conditions");
        Assert.Equal(
            (12, 0.35),
            (conditions.GetProperty("practiceBouts").GetInt32(), conditions.GetProperty("practiceFactor").GetDouble()));
        Assert.False(free.GetProperty("input").TryGetProperty("conditions", out _));
    }

    [Theory]
    [InlineData("resting", 0.93)]
    [InlineData("gripping", 0.76)]
    [InlineData("leaning-back", 0.62)]
    public void Handrail_takes_its_part_of_the_power_above_standing(string handrail, double factor)
    {
        double free = Gross(ToolRun.OfLine($"estimate --direction forward {Walk} --format json").Json, "estimate");
        JsonElement held = ToolRun.OfLine($"estimate --direction forward {Walk} --handrail {handrail} --format json").Json;

        Assert.Equal(1.44 + factor * (free - 1.44), Gross(held, "estimate"), 1e-12);
        Assert.Equal(handrail, held.GetProperty("input").GetProperty("conditions").GetProperty("handrail").GetString());
    }

    [Fact]
    public void Table_shows_conditions_and_what_nobody_measured()
    {
        string shown = ToolRun.OfLine($"compare {Walk} --practice-bouts 6 --handrail gripping").Out;

        Assert.Contains(
            "Conditions: practice, 6 bouts: excess × 0.68; handrail, gripping: above standing × 0.76\n", shown,
            StringComparison.Ordinal);
        Assert.Contains(
            "extrapolated: the effect of the handrail was measured walking forward only\n", shown, StringComparison.Ordinal);
        Assert.Contains("extrapolated: the effect of practice is a guess from 8 men", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void No_bouts_and_no_handrail_are_no_conditions() =>
        Assert.Equal(
            ToolRun.OfLine($"compare {Walk}").Out, ToolRun.OfLine($"compare {Walk} --practice-bouts 0 --handrail none").Out);

    [Fact]
    public void Batch_prices_every_row_under_the_conditions()
    {
        const string Rows =
            "speed_mps,grade_fraction,direction\n1.34,0.05,forward\n1.34,0.05,backward\n5,0,forward\n-1,0,backward\n";
        string[] free = Lines(Rows, "batch", "-", "-");
        string[] held = Lines(Rows, "batch", "-", "-", "--handrail", "gripping", "--practice-bouts", "12");

        Assert.Equal(1.44 + 0.76 * (Power(free[1]) - 1.44), Power(held[1]), 1e-12);
        Assert.Equal(1.44 + 0.76 * (Power(free[1]) + 0.35 * (Power(free[2]) - Power(free[1])) - 1.44), Power(held[2]), 1e-12);
        Assert.EndsWith(",measured", held[1], StringComparison.Ordinal);
        Assert.EndsWith(",extrapolated", held[2], StringComparison.Ordinal);
        Assert.Equal((free[3], free[4]), (held[3], held[4]));
    }

    [Theory]
    [InlineData("--practice-bouts -1", "not a number of bouts")]
    [InlineData("--practice-bouts 1.5", "not a number of bouts")]
    [InlineData("--practice-bouts many", "not a number of bouts")]
    [InlineData("--practice-bouts 99999999999", "not a number of bouts")]
    [InlineData("--handrail both", "neither none, resting, gripping nor leaning-back")]
    [InlineData(
        "--handrail gripping --backward-model ConstantRatioBackward",
        "ConstantRatioBackward knows no practice, handrail or profile")]
    [InlineData("--practice-bouts 3 --forward-model Minetti2002Walking", "Minetti2002Walking knows no practice")]
    public void Condition_is_wrong(string options, string words) =>
        ToolRun.OfLine($"compare {Walk} {options}").RefusedWith(words);

    [Fact]
    public void Conditions_go_with_the_own_models_by_name() =>
        Assert.Equal(
            ToolRun.OfLine($"compare {Walk} --handrail gripping").Out,
            ToolRun.OfLine(
                $"compare {Walk} --handrail gripping --forward-model Looney2019Graded --backward-model RetroWalkBackward").Out);

    [Fact]
    public void Batch_and_estimate_refuse_another_model_too()
    {
        ToolRun.OfLine($"estimate --direction forward {Walk} --handrail gripping --model Minetti2002Walking")
            .RefusedWith("knows no practice");
        ToolRun.WithInput(
            "speed_mps,grade_fraction,direction\n1,0,forward\n", "batch", "-", "-", "--handrail", "gripping", "--model",
            "Minetti2002Walking")
            .RefusedWith("knows no practice");
    }

    private static double Gross(JsonElement json, string part) =>
        json.GetProperty(part).GetProperty("grossWattsPerKilogram").GetDouble();

    private static string[] Lines(string input, params string[] arguments) => ToolRun.WithInput(input, arguments).Out.Split('\n');

    private static double Power(string line) =>
        double.Parse(line.Split(',')[^2], System.Globalization.CultureInfo.InvariantCulture);
}
