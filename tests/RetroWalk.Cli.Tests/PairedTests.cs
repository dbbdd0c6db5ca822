using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class PairedTests
{
    // anna's backward walk costs 1.30 times her forward one; her level is 1.1 of the model's 2.94 W/kg at 0.4 m/s.
    private const string Table = """
        subject,direction,speed_mps,grade_fraction,power_gross_w_kg
        anna,forward,0.4,0,3.2333
        anna,backward,0.4,0,4.2033
        bert,forward,0.8,0,3.5
        bert,backward,0.8,0,4.2
        carl,backward,0.8,0,4.2
        dora,forward,0.8,0.1,6
        dora,backward,0.8,0,4.2

        """;

    [Fact]
    public void Backward_is_held_against_the_same_persons_forward()
    {
        JsonElement json = Json(Table);

        Assert.Equal((2, 2), (json.GetProperty("people").GetInt32(), json.GetProperty("walks").GetInt32()));
        Assert.Equal(
            ["1.40 × forward", "6.0 MET", "ConstantRatioBackward", "RetroWalkBackward"],
            json.GetProperty("models").EnumerateArray().Select(model => model.GetProperty("model").GetString())
                .Order(StringComparer.Ordinal));
        JsonElement ratio = Of(json, "1.40 × forward").GetProperty("ratio");
        Assert.Equal(0.15, ratio.GetProperty("bias").GetDouble(), 1e-5); // 1.40 beside 1.30 and 1.20
        Assert.Equal(Math.Sqrt((0.01 + 0.04) / 2), ratio.GetProperty("rmse").GetDouble(), 1e-5);
    }

    [Fact]
    public void Persons_own_level_leaves_the_error_of_the_ratio()
    {
        JsonElement paired = Of(Json(Table), "1.40 × forward").GetProperty("paired");
        double expected = (0.10 * 3.2333 + 0.20 * 3.5) / 2;

        Assert.Equal(expected, paired.GetProperty("bias").GetDouble(), 1e-5);
    }

    [Fact]
    public void Table_ranks_by_the_ratio()
    {
        string shown = ToolRun.WithInput(Table, "evaluate", "-", "--paired").Out;

        Assert.StartsWith("Paired: 2 walks backward of 2 people", shown, StringComparison.Ordinal);
        Assert.Matches(@"1\.40 × forward +2 +0\.150 +0\.158 +0\.51", shown);
        Assert.True(shown.IndexOf("6.0 MET", StringComparison.Ordinal) > shown.IndexOf("1.40", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n1,0,4\n", "no column 'subject'")]
    [InlineData("subject,direction,speed_mps,grade_fraction,power_gross_w_kg\na,forward,1,0,4\n", "there is nothing to pair")]
    [InlineData("subject,direction,speed_mps,grade_fraction,power_gross_w_kg\na,backward,1,0,4\nb,forward,1,0,4\n",
        "there is nothing to pair")]
    [InlineData("subject,direction,speed_mps,grade_fraction,power_gross_w_kg\na,backward,1,0,-4\n", "line 2")]
    public void Tables_without_pairs_are_refused(string text, string words) =>
        ToolRun.WithInput(text, "evaluate", "-", "--paired").RefusedWith(words);

    [Theory]
    [InlineData("--coverage")]
    [InlineData("--calibration-gain")]
    [InlineData("--model RetroWalkBackward")]
    public void Paired_stands_alone(string other) =>
        ToolRun.WithInput(Table, ["evaluate", "-", "--paired", .. other.Split(' ')]).RefusedWith("stands alone");

    private static JsonElement Of(JsonElement json, string name) =>
        json.GetProperty("models").EnumerateArray().Single(model => model.GetProperty("model").GetString() == name);

    private static JsonElement Json(string text) =>
        ToolRun.WithInput(text, "evaluate", "-", "--paired", "--format", "json").Json;
}
