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
            Assert.Equal(isBelow, estimate.GetProperty("intervalBeginsBelowResting").GetBoolean());
            Assert.Equal(isBelow, run.Out.Contains(Words, StringComparison.Ordinal));
        }
    }

    // Standing for half an hour; then walking uphill for it.
    [Theory]
    [InlineData("0,0,0,forward\n1800,0,0,forward\n", "forward and of both")]
    [InlineData("0,0,0,forward\n1800,1.2,0.1,backward\n7200,0,0,backward\n", "forward")]
    [InlineData("0,1.34,0.05,forward\n1800,1.34,0.05,forward\n", "")]
    public void Session_says_it(string rows, string which)
    {
        rows = "time_s,speed_mps,grade_fraction,direction\n" + rows;
        string[] call = ["session", "-", "--mass", "70kg", "--max-gap", "2h"];
        string expected = which.Length == 0 ? "" : $"The interval {which} {Words}";
        string said = string.Concat(
            ToolRun.WithInput(rows, call).Out.Split('\n').Where(line => line.Contains(Words, StringComparison.Ordinal)));
        System.Text.Json.JsonElement json = ToolRun.WithInput(rows, [.. call, "--format", "json"]).Json;

        Assert.Equal(expected, said);
        foreach ((string part, string word) in ((string, string)[])[("forward", "forward"), ("backward", "backward"), ("totals", "of both")])
        {
            System.Text.Json.JsonElement totals = json.GetProperty(part);
            bool isBelow = totals.GetProperty("interval95Kilocalories")[0].GetDouble()
                < totals.GetProperty("restingKilocalories").GetDouble();

            Assert.Equal(isBelow, totals.GetProperty("intervalBeginsBelowResting").GetBoolean());
            Assert.Equal(isBelow, which.Split(" and ").Contains(word));
        }
    }
}
