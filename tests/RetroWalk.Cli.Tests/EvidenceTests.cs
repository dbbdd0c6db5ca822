using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class EvidenceTests
{
    private static readonly JsonElement Evidence = ToolRun.OfLine("evidence --format json").Json;

    // Origin: docs/models/RetroWalkBackward.md, the fit, to its printed digits.
    [Theory]
    [InlineData("lambda", 0.616070, 5e-7)]
    [InlineData("lambdaSd", 0.19484, 5e-6)]
    [InlineData("rho", 0.798096, 5e-7)]
    [InlineData("rhoSd", 0.24085, 5e-6)]
    [InlineData("correlation", -0.6464, 5e-5)]
    [InlineData("tau", 0.316820, 5e-7)]
    public void Fit_holds_to_its_printed_digits(string name, double expected, double tolerance) =>
        Assert.Equal(expected, Evidence.GetProperty("fit").GetProperty(name).GetDouble(), tolerance);

    // Origin: the same page, leave one study out; per cent there, fractions here.
    [Theory]
    [InlineData("RetroWalkBackward", 0.0746)]
    [InlineData("ConstantRatio", 0.0784)]
    [InlineData("NetRatio", 0.0849)]
    [InlineData("ReversalAlone", 0.0793)]
    [InlineData("ReversalPlusSpeedToOneAndAHalf", 0.0769)]
    [InlineData("ReversalPlusSpeedSquared", 0.0793)]
    [InlineData("ReversalPlusLevelNetCost", 0.0761)]
    [InlineData("ReversalPlusNetCost", 0.0796)]
    [InlineData("FortyPercentMore", 0.0913)]
    [InlineData("SixMets", 0.1933)]
    public void Errors_of_the_rules_are_fractions_and_hold_to_their_printed_digits(string name, double expected) =>
        Assert.Equal(expected, Evidence.GetProperty("leaveOneStudyOut").GetProperty(name).GetDouble(), 5e-5);

    // Keys that others build on, as the tool's contract lists them.
    [Fact]
    public void Json_has_every_key_of_the_contract()
    {
        Assert.Equal(["studies", "fit", "leaveOneStudyOut", "blindFacts"], Keys(Evidence));
        Assert.Equal(["lambda", "lambdaSd", "rho", "rhoSd", "correlation", "tau"], Keys(Evidence.GetProperty("fit")));
        Assert.Equal(10, Evidence.GetProperty("leaveOneStudyOut").EnumerateObject().Count());
        Assert.Equal(10, Evidence.GetProperty("studies").GetArrayLength());
        Assert.All(
            Evidence.GetProperty("studies").EnumerateArray(),
            row => Assert.Equal(
                [
                    "study", "citation", "doi", "speedMetersPerSecond", "gradeFraction", "forwardWattsPerKilogram",
                    "backwardWattsPerKilogram", "grossRatio", "weight", "basis",
                ],
                Keys(row)));
        Assert.All(
            Evidence.GetProperty("blindFacts").EnumerateArray(),
            fact => Assert.Empty(((string[])["fact", "source", "verdict", "finding"]).Except(Keys(fact))));
    }

    [Fact]
    public void Verdicts_are_words_of_the_contract()
    {
        string[] verdicts =
        [
            .. Evidence.GetProperty("blindFacts").EnumerateArray().Select(fact => fact.GetProperty("verdict").GetString()!),
        ];

        Assert.Equal(["agrees", "disagrees", "agrees", "agrees", "agrees", "cannotTell", "cannotTell"], verdicts);
    }

    [Fact]
    public void Table_shows_the_same_and_fits_a_window()
    {
        ToolRun run = ToolRun.OfLine("evidence");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
        foreach (string words in
            (string[])["Hooper2004", "0.616   0.195", "0.798   0.241", "7.46", "19.33", "cannot tell", "is 1.29 m/s"])
            Assert.Contains(words, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_format_and_wrong_command_are_refused()
    {
        ToolRun.OfLine("evidence --format xml").RefusedWith("neither table nor json");
        ToolRun.OfLine("evidense").RefusedWith("models, evidence");
    }

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
