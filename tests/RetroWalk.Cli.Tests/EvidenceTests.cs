using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class EvidenceTests
{
    private static readonly JsonElement Evidence = ToolRun.OfLine("evidence --format json").Json;

    // Origin: docs/models/RetroWalkBackward.md, the fit, to its printed digits.
    [Theory]
    [InlineData("lambda", 0.767350, 5e-7)]
    [InlineData("lambdaSd", 0.18474, 5e-6)]
    [InlineData("rho", 0.771014, 5e-7)]
    [InlineData("rhoSd", 0.19488, 5e-6)]
    [InlineData("correlation", -0.5755, 5e-5)]
    [InlineData("tau", 0.309171, 5e-7)]
    public void Fit_holds_to_its_printed_digits(string name, double expected, double tolerance) =>
        Assert.Equal(expected, Evidence.GetProperty("fit").GetProperty(name).GetDouble(), tolerance);

    // Origin: the same page, leave one study out; per cent there, fractions here.
    [Theory]
    [InlineData("RetroWalkBackward", 0.0725)]
    [InlineData("ConstantRatio", 0.0746)]
    [InlineData("NetRatio", 0.0759)]
    [InlineData("ReversalAlone", 0.1048)]
    [InlineData("ReversalPlusSpeedToOneAndAHalf", 0.0837)]
    [InlineData("ReversalPlusSpeedSquared", 0.0934)]
    [InlineData("ReversalPlusLevelNetCost", 0.0672)]
    [InlineData("ReversalPlusNetCost", 0.0805)]
    [InlineData("ReversalPlusSquareRootOfSpeed", 0.0625)]
    [InlineData("ReversalPlusConstant", 0.0671)]
    [InlineData("SpeedAlone", 0.0642)]
    [InlineData("FortyPercentMore", 0.1011)]
    [InlineData("SixMets", 0.2941)]
    public void Errors_of_the_rules_are_fractions_and_hold_to_their_printed_digits(string name, double expected) =>
        Assert.Equal(expected, Evidence.GetProperty("leaveOneStudyOut").GetProperty(name).GetDouble(), 5e-5);

    // Keys that others build on, as the tool's contract lists them.
    [Fact]
    public void Json_has_every_key_of_the_contract()
    {
        Assert.Equal(["predictedBeforeFit", "studies", "fit", "leaveOneStudyOut", "blindFacts"], Keys(Evidence));
        Assert.Equal(["lambda", "lambdaSd", "rho", "rhoSd", "correlation", "tau"], Keys(Evidence.GetProperty("fit")));
        Assert.Equal(13, Evidence.GetProperty("leaveOneStudyOut").EnumerateObject().Count());
        Assert.Equal(13, Evidence.GetProperty("studies").GetArrayLength());
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

    // Origin: docs/evidence.md, predicted before it was fitted; the fit to five studies beside the sixth.
    [Theory]
    [InlineData(0, 0.40, 10, 1.154, 1.127, -0.024, 0.128)]
    [InlineData(1, 0.70, 9, 1.270, 1.213, -0.045, 0.025)]
    [InlineData(2, 1.00, 2, 1.474, 1.294, -0.122, -0.117)]
    public void Sixth_study_was_predicted_before_it_was_fitted(
        int index, double speed, int people, double measured, double predicted, double error, double errorOfConstantRatio)
    {
        JsonElement row = Evidence.GetProperty("predictedBeforeFit")[index];

        Assert.Equal("Ingraham2019", row.GetProperty("study").GetString());
        Assert.Equal((speed, people),
            (row.GetProperty("speedMetersPerSecond").GetDouble(), row.GetProperty("people").GetInt32()));
        Assert.Equal(measured, row.GetProperty("measuredRatio").GetDouble(), 5e-4);
        Assert.Equal(predicted, row.GetProperty("predictedRatio").GetDouble(), 5e-4);
        Assert.Equal(error, row.GetProperty("error").GetDouble(), 5e-4);
        Assert.Equal(
            ["RetroWalkBackward", "ConstantRatio", "FortyPercentMore", "SixMets"],
            row.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("rule").GetString()));
        Assert.Equal(errorOfConstantRatio, row.GetProperty("rules")[1].GetProperty("error").GetDouble(), 5e-4);
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
            (string[])["Ingraham2019", "-12.2 %", "0.767   0.185", "0.771   0.195", "7.25", "29.41", "cannot tell",
                "is 1.27 m/s"])
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
