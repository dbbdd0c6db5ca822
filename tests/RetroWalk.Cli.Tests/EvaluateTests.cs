using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class EvaluateTests
{
    // Origin: M_F(1.34, 0) = 4.414 of the model's check values; measured 4.0 and 5.0 are off by +0.414 and −0.586,
    // so bias −0.086, RMSE √((0.414² + 0.586²)/2) = 0.50734, MAPE (10.35 % + 11.72 %)/2 = 11.035 %.
    [Fact]
    public void Bias_rmse_and_mape_are_of_predicted_minus_measured()
    {
        JsonElement all = Looney("speed_mps,grade_fraction,power_gross_w_kg\n1.34,0,4\n1.34,0,5\n").GetProperty("all");

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
        JsonElement bands = Looney($"speed_mps,grade_fraction,power_gross_w_kg\n1,{grade},4\n").GetProperty("gradeBands");

        Assert.Equal(1, bands.GetArrayLength());
        Assert.Equal(band, bands[0].GetProperty("band").GetString());
    }

    [Fact]
    public void Each_direction_is_judged_by_its_own_models()
    {
        JsonElement[] models =
        [
            .. Evaluate(
                "speed_mps,grade_fraction,power_gross_w_kg,direction\n1.34,0,4,forward\n1.34,0,6,backward\n"
                + "1.34,0.05,8,backward\n").EnumerateArray(),
        ];

        Assert.All(
            models.Where(model => model.GetProperty("direction").GetString() == "forward"),
            model => Assert.Equal(1, Rows(model)));
        Assert.All(
            models.Where(model => model.GetProperty("direction").GetString() == "backward"),
            model => Assert.Equal(2, Rows(model)));
        Assert.Contains(models, model => Name(model) == "Looney2019Graded");
        Assert.Contains(models, model => Name(model) == "RetroWalkBackward");

        static int Rows(JsonElement model) =>
            model.GetProperty("all").GetProperty("points").GetInt32()
                + model.GetProperty("all").GetProperty("notPriced").GetInt32();
    }

    [Fact]
    public void Rows_that_a_model_cannot_price_are_counted()
    {
        JsonElement all = Looney("speed_mps,grade_fraction,power_gross_w_kg\n3,0,12\n1,0,4\n").GetProperty("all");

        Assert.Equal(1, all.GetProperty("points").GetInt32());
        Assert.Equal(1, all.GetProperty("notPriced").GetInt32());
    }

    [Fact]
    public void Nothing_priced_leaves_no_numbers()
    {
        JsonElement all = Looney("speed_mps,grade_fraction,power_gross_w_kg\n3,0,12\n").GetProperty("all");

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
        ToolRun run = ToolRun.WithInput(
            "speed_mps,grade_fraction,power_gross_w_kg\n1.34,0,4\n1.34,0,5\n", "evaluate", "-", "--model", "Looney2019Graded");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Looney2019Graded", run.Out, StringComparison.Ordinal);
        Assert.Contains("-0.09", run.Out, StringComparison.Ordinal);
        Assert.Contains("11.0", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Models_are_ranked_by_error_and_those_that_price_too_few_come_last()
    {
        // Three level points and one at 10 %: a level-only model prices three of four.
        JsonElement[] models =
        [
            .. Evaluate("speed_mps,grade_fraction,power_gross_w_kg\n1,0,3.62\n1.1,0,3.8\n1.2,0,4.05\n1.34,0.1,8.6\n")
                .EnumerateArray(),
        ];
        bool[] pricedTooFew = [.. models.Select(model => model.GetProperty("all").GetProperty("notPriced").GetInt32() > 0)];
        double[] errors =
        [
            .. models.Where((_, i) => !pricedTooFew[i]).Select(model => model.GetProperty("all").GetProperty("rmse").GetDouble()),
        ];

        Assert.True(errors.Length > 2);
        Assert.Contains(true, pricedTooFew);
        Assert.Equal(pricedTooFew.Order(), pricedTooFew);
        Assert.Equal(errors.Order(), errors);
    }

    [Fact]
    public void Models_that_need_a_body_mass_read_its_column_and_count_the_rows_without_it()
    {
        JsonElement pandolf = Evaluate("speed_mps,grade_fraction,power_gross_w_kg,mass_kg\n1.34,0,4,70\n1.34,0,4,0\n1.34,0,4,\n")
            .EnumerateArray().Single(model => Name(model) == "Pandolf1977").GetProperty("all");

        Assert.Equal(1, pandolf.GetProperty("points").GetInt32());
        Assert.Equal(2, pandolf.GetProperty("notPriced").GetInt32());
        Assert.Equal(0.193, pandolf.GetProperty("bias").GetDouble(), 0.0005); // Pandolf: 4.193 W/kg for 70 kg at 1.34 m/s
    }

    [Fact]
    public void Models_whose_inputs_have_no_column_are_named_as_not_applicable()
    {
        ToolRun run = ToolRun.WithInput(
            "speed_mps,grade_fraction,power_gross_w_kg\n1.34,0,4\n", "evaluate", "-", "--format", "json");

        string[] reasons = [.. run.Json.GetProperty("notApplicable").EnumerateArray().Select(reason => reason.GetString()!)];
        Assert.Contains(reasons, reason => reason.StartsWith("Pandolf1977 needs a body mass", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Json.GetProperty("models").EnumerateArray(), model => Name(model) == "Pandolf1977");
    }

    [Theory]
    [InlineData("-70", "line 2: column mass_kg")]
    [InlineData("seventy", "line 2: 'seventy' in column mass_kg")]
    public void Broken_masses_are_refused(string mass, string words) =>
        ToolRun.WithInput($"speed_mps,grade_fraction,power_gross_w_kg,mass_kg\n1.34,0,4,{mass}\n", "evaluate", "-")
            .RefusedWith(words);

    private static string? Name(JsonElement model) => model.GetProperty("model").GetString();

    private static JsonElement Looney(string text) =>
        ToolRun.WithInput(text, "evaluate", "-", "--model", "Looney2019Graded", "--format", "json").Json.GetProperty("models")[0];

    private static JsonElement Evaluate(string text) =>
        ToolRun.WithInput(text, "evaluate", "-", "--format", "json").Json.GetProperty("models");
}
