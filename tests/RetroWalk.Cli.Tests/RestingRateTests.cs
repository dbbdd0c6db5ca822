using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class RestingRateTests
{
    // Origins: the published equations computed independently for a man of 70 kg, 175 cm and 30 y with 56 kg fat-free mass, in
    // kcal per day, over 24 h; 1.1 W/kg × 70 kg × 86400 s / 4184 J = 1590.1; 3.5 mL/(kg·min) is 1.1725 W/kg, so 1694.9.
    [Theory]
    [InlineData("", "standardMet", 1694.9)]
    [InlineData("--resting-rate standard", "standardMet", 1694.9)]
    [InlineData("--height 175cm --age 30 --sex male", "mifflinStJeor", 1648.8)]
    [InlineData("--height 175cm --age 30 --sex male --resting-rate mifflin-st-jeor", "mifflinStJeor", 1648.8)]
    [InlineData("--height 175cm --age 30 --sex male --resting-rate harris-benedict", "harrisBenedict1984", 1695.7)]
    [InlineData("--height 175cm --age 30 --sex male --resting-rate henry", "henry2005", 1607.8)]
    [InlineData("--height 175cm --age 30 --sex male --resting-rate standard", "standardMet", 1694.9)]
    [InlineData("--fat-free-mass 56kg --resting-rate cunningham", "cunningham", 1732.0)]
    [InlineData("--fat-free-mass 56kg --resting-rate katch-mcardle", "katchMcArdle", 1579.6)]
    [InlineData("--resting-rate 1.1W/kg", "measured", 1590.1)]
    [InlineData("--resting-rate 3.5mL/kg/min", "measured", 1694.9)]
    public void Rule_is_named_and_gives_its_rate(string options, string name, double kilocaloriesPerDay)
    {
        JsonElement json = ToolRun.OfLine($"compare --mass 70kg --speed 1.34m/s --duration 24h {options} --format json").Json;

        Assert.Equal(name, json.GetProperty("input").GetProperty("restingRate").GetString());
        Assert.Equal(kilocaloriesPerDay, json.GetProperty("forward").GetProperty("restingKilocalories").GetDouble(), 0.05);
    }

    [Theory]
    [InlineData("--resting-rate basal", "no known rule")]
    [InlineData("--resting-rate 0W/kg", "greater than zero")]
    [InlineData("--resting-rate -1W/kg", "greater than zero")]
    [InlineData("--resting-rate 1600kcal", "W/kg or mL/kg/min")]
    [InlineData("--resting-rate henry", "are needed by henry: --height, --age and --sex are missing")]
    [InlineData("--resting-rate henry --height 175cm", "--age and --sex are missing")]
    [InlineData("--resting-rate cunningham", ": --fat-free-mass is needed by cunningham\n")]
    [InlineData("--resting-rate cunningham --fat-free-mass 90kg", "no resting rate exists")]
    public void Wrong_rates_are_refused(string options, string words) =>
        ToolRun.OfLine($"compare --mass 70kg --speed 1.34m/s --duration 1h {options}").RefusedWith(words);
}
