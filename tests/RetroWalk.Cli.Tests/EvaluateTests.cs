using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class EvaluateTests
{
    // Origin: M_F(1.34, 0) = 4.414 of the model's check values; measured 4.0 and 5.0 are off by +0.414 and −0.586,
    // so bias −0.086, RMSE √((0.414² + 0.586²)/2) = 0.50734, MAPE (10.35 % + 11.72 %)/2 = 11.035 %.
    [Fact]
    public void Bias_rmse_and_mape_are_of_predicted_minus_measured()
    {
        JsonElement all = Evaluate("speed_mps,grade_fraction,power_gross_w_kg\n1.34,0,4\n1.34,0,5\n")[0].GetProperty("all");

        Assert.Equal(2, all.GetProperty("points").GetInt32());
        Assert.Equal(-0.086, all.GetProperty("bias").GetDouble(), 0.0005);
        Assert.Equal(0.50734, all.GetProperty("rmse").GetDouble(), 0.0005);
        Assert.Equal(11.035, all.GetProperty("mapePercent").GetDouble(), 0.01);
    }

    // The edges of the bands are part of the published table: −14 % belongs to the gentle descents, 17.5 % to the steep ascents.
    [Theory]
    [InlineData("-0.1401", "below -14 %")]
    [InlineData("-0.14", "-14 % to below 0 %")]
    [InlineData("-0.0001", "-14 % to below 0 %")]
    [InlineData("0", "0 %")]
    [InlineData("-0", "0 %")]
    [InlineData("0.0001", "above 0 % to below 17.5 %")]
    [InlineData("0.1749", "above 0 % to below 17.5 %")]
    [InlineData("0.175", "17.5 % and above")]
    public void Rows_fall_into_grade_bands(string grade, string band)
    {
        JsonElement bands = Evaluate($"speed_mps,grade_fraction,power_gross_w_kg\n1,{grade},4\n")[0].GetProperty("gradeBands");

        Assert.Equal(1, bands.GetArrayLength());
        Assert.Equal(band, bands[0].GetProperty("band").GetString());
    }

    [Fact]
    public void Each_direction_is_judged_by_its_own_models()
    {
        JsonElement models = Evaluate("speed_mps,grade_fraction,power_gross_w_kg,direction\n1.34,0,4,forward\n1.34,0,6,backward\n1.34,0.05,8,backward\n");

        Assert.Equal(["Looney2019Graded", "RetroWalkBackward"], models.EnumerateArray().Select(model => model.GetProperty("model").GetString()));
        Assert.Equal([1, 2], models.EnumerateArray().Select(model => model.GetProperty("all").GetProperty("points").GetInt32()));
    }

    [Fact]
    public void Rows_that_a_model_cannot_price_are_counted()
    {
        JsonElement all = Evaluate("speed_mps,grade_fraction,power_gross_w_kg\n3,0,12\n1,0,4\n")[0].GetProperty("all");

        Assert.Equal(1, all.GetProperty("points").GetInt32());
        Assert.Equal(1, all.GetProperty("notPriced").GetInt32());
    }

    [Fact]
    public void Nothing_priced_leaves_no_numbers()
    {
        JsonElement all = Evaluate("speed_mps,grade_fraction,power_gross_w_kg\n3,0,12\n")[0].GetProperty("all");

        Assert.Equal(JsonValueKind.Null, all.GetProperty("bias").ValueKind);
        Assert.Equal(JsonValueKind.Null, all.GetProperty("rmse").ValueKind);
    }

    [Theory]
    [InlineData("speed_mps,grade_fraction\n1,0\n", "no column 'power_gross_w_kg'")]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n", "no rows")]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n1,0,0\n", "line 2: power_gross_w_kg is 0")]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n1,0,-4\n", "line 2: power_gross_w_kg is -4")]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n1,0,4\n1,0,4 W\n", "line 3: '4 W'")]
    public void Broken_measurements_are_refused(string text, string words) =>
        ToolRun.WithInput(text, "evaluate", "-").RefusedWith(words);

    [Fact]
    public void Directories_and_missing_files_are_refused()
    {
        using TemporaryFolder folder = new();
        ToolRun.Of("evaluate", folder["."]).RefusedWith("is a directory");
        ToolRun.Of("evaluate", folder["nowhere.csv"]).RefusedWith("does not exist");
    }

    [Fact]
    public void Table_shows_the_same_numbers()
    {
        ToolRun run = ToolRun.WithInput("speed_mps,grade_fraction,power_gross_w_kg\n1.34,0,4\n1.34,0,5\n", "evaluate", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Looney2019Graded", run.Out, StringComparison.Ordinal);
        Assert.Contains("-0.09", run.Out, StringComparison.Ordinal);
        Assert.Contains("11.0", run.Out, StringComparison.Ordinal);
    }

    private static JsonElement Evaluate(string text) =>
        ToolRun.WithInput(text, "evaluate", "-", "--format", "json").Json.GetProperty("models");
}
