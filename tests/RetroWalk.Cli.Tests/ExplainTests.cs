using System.Text.Json;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Tests;

public sealed class ExplainTests
{
    private const string Walk = "--mass 70kg --speed 3mph --grade 0% --duration 30min";

    // Figures of a model are those that estimate gives for it, and what estimate refuses has none.
    [Theory]
    [InlineData("forward", Walk + " --height 175cm --resting-rate standard")]
    [InlineData("backward", Walk)]
    [InlineData("forward", "--mass 80kg --speed 1m/s --grade -8% --duration 1h --load 20kg")]
    public void Every_model_has_the_figure_of_estimate(string direction, string walk)
    {
        JsonElement[] models = [.. Costs(walk, direction).Where(cost => Text(cost, "source") == "model")];

        Assert.Equal(
            WalkingModels.All.Where(entry => Names.Of(entry.Card.Direction) == direction).Select(entry => entry.Card.Name)
                .Order(StringComparer.Ordinal),
            models.Select(cost => Text(cost, "name")).Order(StringComparer.Ordinal));
        foreach (JsonElement cost in models)
        {
            ToolRun alone = ToolRun.OfLine(
                $"estimate --direction {direction} --model {Text(cost, "name")} {walk} --format json");
            double? expected = alone.ExitCode == 0 ? Number(alone.Json.GetProperty("estimate"), "grossWattsPerKilogram") : null;

            Assert.Equal(expected, Number(cost, "grossWattsPerKilogram"));
        }
    }

    [Theory]
    [InlineData("explain", true)]
    [InlineData("explain " + Walk, false)]
    public void Example_is_said_to_be_one(string call, bool isSaid) =>
        Assert.Equal(isSaid, ToolRun.OfLine(call).Out.StartsWith("No walk was stated", StringComparison.Ordinal));

    [Fact]
    public void Choice_of_the_library_comes_first_and_is_what_others_are_divided_by()
    {
        foreach ((string direction, string choice) in
            ((string, string)[])[("forward", "Looney2019Graded"), ("backward", "RetroWalkBackward")])
        {
            JsonElement[] costs = Costs(Walk, direction);
            Assert.Equal(choice, Text(costs[0], "name"));
            double first = Number(costs[0], "grossKilocalories")!.Value;
            Assert.All(costs, cost =>
                Assert.Equal(Number(cost, "grossKilocalories") / first ?? 0, Number(cost, "ratioToChoice") ?? 0, 1e-12));
        }
    }

    // 12.42 and 15.95 mL/(kg·min) of Williford et al. 1998 at 20.1 J/mL, half an hour of 70 kg.
    [Theory]
    [InlineData("forward", 12.42)]
    [InlineData("backward", 15.95)]
    public void Study_at_this_walk_stands_beside_the_models(string direction, double uptake)
    {
        JsonElement study = Single(Costs(Walk, direction), "Williford1998");

        Assert.Equal("measured", Text(study, "source"));
        Assert.Equal(uptake * 20.1 / 60 * 70 * 1800 / 4184, Number(study, "grossKilocalories")!.Value, 0.001);
        Assert.DoesNotContain(
            Costs(Walk.Replace("0%", "12%", StringComparison.Ordinal), direction), cost => Text(cost, "name") == "Williford1998");
    }

    // What a console shows does not depend on the direction.
    [Theory]
    [InlineData("Acsm2014Walking")]
    [InlineData("Pandolf1977")]
    [InlineData("Compendium2024Treadmill")]
    [InlineData("distance × mass")]
    public void Who_knows_no_direction_says_the_same_in_both(string name)
    {
        double? forward = Number(Single(Costs(Walk, "forward"), name), "grossKilocalories");

        Assert.NotNull(forward);
        Assert.Equal(forward, Number(Single(Costs(Walk, "backward"), name), "grossKilocalories"));
    }

    [Fact]
    public void Arithmetic_is_distance_times_mass() =>
        Assert.Equal(
            1.036 * 70 * (3 * 1.609344 / 2), Number(
                Single(Costs(Walk, "forward"), "distance × mass"), "grossKilocalories")!.Value,
            1e-9);

    [Fact]
    public void Mean_of_measured_points_is_that_of_the_near_ones()
    {
        using TemporaryFolder folder = new();
        string points = folder.Write(
            "points.csv",
            """
            speed_mps,grade_fraction,direction,power_gross_w_kg
            1.34,0,forward,4
            1.43,0.009,forward,5
            1.34,-0.02,forward,100
            1.45,0,forward,100
            1.23,0,forward,100
            1.3,0,backward,7

            """);

        string walk = $"{Walk} --measured {points}";

        Assert.Equal(4.5, Number(Single(Costs(walk, "forward"), "points.csv"), "grossWattsPerKilogram"));
        Assert.Equal(7, Number(Single(Costs(walk, "backward"), "points.csv"), "grossWattsPerKilogram"));
        Assert.Contains(
            "2 points within 0.1 m/s and 1 %", Text(Single(Costs(walk, "forward"), "points.csv"), "why"),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            Costs(walk.Replace("3mph", "2mph", StringComparison.Ordinal), "forward"), cost => Text(cost, "name") == "points.csv");
    }

    [Fact]
    public void Conditions_are_not_offered() =>
        ToolRun.OfLine($"explain {Walk} --handrail gripping").RefusedWith("--handrail");

    private static JsonElement[] Costs(string walk, string direction) =>
        [.. ToolRun.OfLine($"explain {walk} --format json").Json.GetProperty(direction).EnumerateArray()];

    private static JsonElement Single(JsonElement[] costs, string name) => costs.Single(cost => Text(cost, "name") == name);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static double? Number(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
