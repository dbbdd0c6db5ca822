namespace RetroWalk.Cli.Tests;

/// <summary>An interval that begins below rest is explained where it is shown, and only there.</summary>
public sealed class BelowRestTests
{
    private const string Words = "begins below the resting energy, which is assumed: a person may rest on less.";

    // Half an hour of 70 kg at 1 MET is 35 kcal.
    [Theory]
    [InlineData("--speed 0m/s", true)]
    [InlineData("--speed 1.34m/s --grade 5%", false)]
    public void Compare_and_estimate_say_it(string walk, bool isBelow)
    {
        foreach (string command in (string[])["compare", "estimate --direction forward"])
        {
            ToolRun run = ToolRun.OfLine($"{command} --mass 70kg --duration 30min {walk}");
            System.Text.Json.JsonElement estimate = ToolRun.OfLine(
                $"{command} --mass 70kg --duration 30min {walk} --format json").Json
                .GetProperty(command == "compare" ? "forward" : "estimate");

            Assert.Equal(
                isBelow,
                estimate.GetProperty("interval95Kilocalories")[0].GetDouble() < estimate.GetProperty("restingKilocalories").GetDouble());
            Assert.Equal(isBelow, run.Out.Contains(Words, StringComparison.Ordinal));
        }
    }
}
