using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class EstimateTests
{
    // Origin: check values of the models at (1.34, 0.05).
    [Theory]
    [InlineData("forward", "Looney2019Graded", 6.237, 0.0005)]
    [InlineData("backward", "RetroWalkBackward", 8.2153, 0.00005)]
    public void Prices_one_direction(string direction, string model, double wattsPerKilogram, double tolerance)
    {
        JsonElement json = ToolRun.OfLine(
            $"estimate --direction {direction} --mass 70kg --speed 1.34m/s --grade 5% --duration 30min --format json").Json;

        Assert.Equal(direction, json.GetProperty("input").GetProperty("direction").GetString());
        Assert.Equal(model, json.GetProperty("estimate").GetProperty("model").GetString());
        Assert.Equal(wattsPerKilogram, json.GetProperty("estimate").GetProperty("grossWattsPerKilogram").GetDouble(), tolerance);
    }

    [Fact]
    public void A_model_is_chosen_by_name_in_any_case()
    {
        ToolRun run = ToolRun.OfLine(
            "estimate --direction backward --model retrowalkbackward --mass 70kg --speed 1.34m/s --duration 30min");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("RetroWalkBackward", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Heading_says_whether_the_model_walks_or_runs()
    {
        const string Call = "estimate --direction forward --mass 70kg --speed 2.5m/s --duration 30min --model ";

        Assert.StartsWith("Running forward: 70 kg,", ToolRun.OfLine(Call + "Minetti2002Running").Out, StringComparison.Ordinal);
        Assert.StartsWith("Walking forward: 70 kg,", ToolRun.OfLine(Call + "Minetti2002Walking").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_that_is_not_finite_is_a_dash() =>
        Assert.Contains(
            "1E+308 m/s (– mph), grade 0 %",
            ToolRun.OfLine("compare --mass 70kg --speed 1e308m/s --duration 30min").Out, StringComparison.Ordinal);

    [Fact]
    public void Equals_the_same_side_of_a_comparison()
    {
        const string Walk = "--mass 81kg --speed 4.1km/h --grade -2% --duration 12min --format json";

        JsonElement alone = ToolRun.OfLine($"estimate --direction backward {Walk}").Json.GetProperty("estimate");
        JsonElement compared = ToolRun.OfLine($"compare {Walk}").Json.GetProperty("backward");

        Assert.Equal(compared.GetRawText(), alone.GetRawText());
    }
}
