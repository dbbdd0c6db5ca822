using System.Text.Json;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Tests;

public sealed class CalibrateTests
{
    private const string Header = "speed_mps,grade_fraction,direction,vo2_ml_kg_min\n";
    private const string Rows = Header + "1.34,0,forward,15\n1.12,0.05,forward,17\n1.12,0.05,backward,21\n";
    private const string Walk = "--mass 70kg --speed 1.2m/s --grade 2% --duration 30min";

    [Fact]
    public void Result_is_that_of_the_library()
    {
        JsonElement json = ToolRun.WithInput(Rows, "calibrate", "-", "--format", "json").Json;
        PersonalCalibration expected = PersonalCalibration.Fit(
        [
            Measured(WalkingDirection.Forward, 1.34, 0, 15), Measured(WalkingDirection.Forward, 1.12, 0.05, 17),
            Measured(WalkingDirection.Backward, 1.12, 0.05, 21),
        ]);

        Assert.Equal(3, json.GetProperty("measurements").GetInt32());
        Assert.Equal(expected.Factor.Factor, json.GetProperty("personalFactor").GetDouble());
        Assert.Equal(expected.FactorInterval().HighFactor, json.GetProperty("personalFactorInterval95")[1].GetDouble());
        Assert.Equal(expected.Excess.Factor, json.GetProperty("excessFactor").GetDouble());
        Assert.Equal(expected.ExcessInterval()!.Value.LowFactor, json.GetProperty("excessFactorInterval95")[0].GetDouble());
        Assert.True(json.GetProperty("excessIsMeasured").GetBoolean());
    }

    [Fact]
    public void Power_and_oxygen_are_two_ways_to_say_the_same()
    {
        const string Power =
            "speed_mps,grade_fraction,direction,power_gross_w_kg,relative_error\n1.34,0,forward,5.025,\n"
            + "1.12,0.05,forward,5.695,0.03\n";
        JsonElement power = ToolRun.WithInput(Power, "calibrate", "-", "--format", "json").Json;
        JsonElement oxygen = ToolRun.WithInput(
            Header + "1.34,0,forward,15\n1.12,0.05,forward,17\n", "calibrate", "-", "--format", "json").Json;

        Assert.Equal(oxygen.GetProperty("personalFactor").GetDouble(), power.GetProperty("personalFactor").GetDouble(), 1e-14);
        Assert.Equal(JsonValueKind.Null, power.GetProperty("excessFactorInterval95").ValueKind);
    }

    [Fact]
    public void Table_shows_factors_with_intervals()
    {
        string shown = ToolRun.WithInput(Rows, "calibrate", "-").Out;
        Assert.Contains("One person: 3 measured walks\n", shown, StringComparison.Ordinal);
        Assert.Matches(@"f, power against the median person +1\.\d{3} +0\.\d{3} to 1\.\d{3}\n", shown);
        Assert.Matches(@"κ, excess of backward against the model's +\d\.\d{3} +\d\.\d{3} to \d\.\d{3}\n", shown);
        Assert.DoesNotContain(
            "κ, excess", ToolRun.WithInput(Header + "1,0,forward,12\n", "calibrate", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_prices_walks_of_the_person()
    {
        using TemporaryFolder folder = new();
        string profile = folder["me.json"];
        JsonElement calibrated = ToolRun.WithInput(Rows, "calibrate", "-", "-o", profile, "--format", "json").Json;
        JsonElement before = ToolRun.OfLine($"compare {Walk} --format json").Json;
        JsonElement after = ToolRun.OfLine($"compare {Walk} --format json --profile {profile}").Json;
        double factor = calibrated.GetProperty("personalFactor").GetDouble();

        Assert.Equal(factor * Gross(before, "forward"), Gross(after, "forward"), 1e-12);
        Assert.True(Width(after, "forward") < Width(before, "forward"));
        Assert.True(Width(after, "backward") < Width(before, "backward"));
        Assert.Equal(factor, after.GetProperty("input").GetProperty("conditions").GetProperty("personalFactor").GetDouble());
        Assert.Equal(
            Gross(after, "forward"),
            Gross(ToolRun.OfLine($"estimate --direction forward {Walk} --format json --profile {profile}").Json, "estimate"));
        string row = ToolRun.WithInput(
            "speed_mps,grade_fraction,direction\n1.2,0.02,forward\n", "batch", "-", "-", "--profile", profile).Out.Split('\n')[1];
        Assert.Equal(Gross(after, "forward"), double.Parse(row.Split(',')[3], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Profile_keeps_every_bit()
    {
        using TemporaryFolder folder = new();
        string profile = folder["me.json"];
        JsonElement calibrated = ToolRun.WithInput(Rows, "calibrate", "-", "-o", profile, "--format", "json").Json;
        JsonElement used = ToolRun.OfLine($"compare {Walk} --format json --profile {profile}").Json.GetProperty("input")
            .GetProperty("conditions");

        foreach (string name in
            (string[])["personalFactor", "personalLogSpread", "excessFactor", "excessSpread", "factorExcessCorrelation"])
            Assert.Equal(calibrated.GetProperty(name).GetDouble(), used.GetProperty(name).GetDouble());
    }

    [Fact]
    public void Profile_holds_what_was_measured_and_nothing_else()
    {
        using TemporaryFolder folder = new();
        Assert.Equal(0, ToolRun.WithInput(Header + "1,0,forward,12\n", "calibrate", "-", "-o", folder["me.json"]).ExitCode);

        Assert.Equal(
            ["format", "version", "measurements", "personalFactor", "personalLogSpread"],
            JsonDocument.Parse(File.ReadAllText(folder["me.json"])).RootElement.EnumerateObject()
                .Select(property => property.Name));
    }

    [Fact]
    public void Stated_practice_goes_into_the_profile()
    {
        using TemporaryFolder folder = new();
        string profile = folder["me.json"];
        Assert.Equal(
            0, ToolRun.WithInput(Header + "1,0,forward,12\n", "calibrate", "-", "-o", profile, "--practice-bouts", "6").ExitCode);
        JsonElement used = ToolRun.OfLine($"compare {Walk} --format json --profile {profile}").Json.GetProperty("input")
            .GetProperty("conditions");

        Assert.Equal(6, used.GetProperty("practiceBouts").GetInt32());
        ToolRun.OfLine($"compare {Walk} --profile {profile} --practice-bouts 3").RefusedWith("do not go together");
    }

    [Fact]
    public void Table_tells_how_many_walks_and_what_they_say()
    {
        string one = ToolRun.WithInput(Header + "1.2,0,forward,12\n", "calibrate", "-").Out;
        string both = ToolRun.WithInput(Header + "1.2,0,forward,12\n1.2,0,backward,18\n", "calibrate", "-").Out;

        Assert.StartsWith("One person: 1 measured walk\n", one, StringComparison.Ordinal);
        Assert.StartsWith("One person: 2 measured walks\n", both, StringComparison.Ordinal);
        Assert.EndsWith(
            "Unmeasured, it would be 1. No backward walk was measured, so nothing is known of the excess. Power and oxygen meet "
                + "at "
            + "20.1 J/mL.\n",
            one, StringComparison.Ordinal);
        Assert.EndsWith("Unmeasured, both would be 1. Power and oxygen meet at 20.1 J/mL.\n", both, StringComparison.Ordinal);
        Assert.Matches(@"\n +factor +95 %", both);
        Assert.Matches(@"κ, excess of backward against the model's +[0-9.]+ +[0-9.]+ to [0-9.]+", both);
    }

    [Theory]
    [InlineData("1.34,0,forward,3\n", "measurement 1 (1.005 W/kg forward at 1.34 m/s and 0 %) is below rest")]
    [InlineData("1.34,0,forward,0\n", "line 2: column vo2_ml_kg_min: 0 is not greater than zero")]
    [InlineData("1.34,0,forward,-4\n", "-4 is not greater than zero")]
    [InlineData("1.34,0,forward,NaN\n", "'NaN' in column vo2_ml_kg_min is not a number")]
    [InlineData("-1,0,forward,14\n", "column speed_mps is negative: state a backward walk by its direction")]
    [InlineData("1.34,0,sideways,14\n", "neither forward nor backward")]
    [InlineData("1.34,0.6,forward,14\n", "above the highest that Looney2019Graded supports")]
    [InlineData(
        "1.34,0,forward,14\n1.34,0,forward,14\n",
        "measurement 1 (4.69 W/kg forward at 1.34 m/s and 0 %) and measurement 2 are the same")]
    [InlineData("1.34,0,forward,7.5\n1.34,0.001,forward,25\n", "contradict each other beyond belief")]
    [InlineData("1.34,0,forward,60\n", "beyond belief")]
    [InlineData("1e308,0,forward,14\n", "above the highest")]
    [InlineData("1.34,1e308,forward,14\n", "above the highest")]
    [InlineData("1.34,0,forward,1e308\n", "measurement 1")]
    [InlineData("", "has no measurements")]
    public void Bad_measurements_write_nothing(string rows, string words) => WritesNothing(Header + rows, words);

    [Theory]
    [InlineData("speed_mps,grade_fraction,direction\n1,0,forward\n", "neither a column 'power_gross_w_kg' nor 'vo2_ml_kg_min'")]
    [InlineData(
        "speed_mps,grade_fraction,direction,power_gross_w_kg,vo2_ml_kg_min\n1,0,forward,4,12\n", "which of them was measured?")]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n1,0,4\n", "no column 'direction'")]
    [InlineData(
        "speed_mps,grade_fraction,direction,power_gross_w_kg,relative_error\n1,0,forward,4,0\n",
        "relative error 0: it must lie between 0 and 1")]
    [InlineData(
        "speed_mps,grade_fraction,direction,power_gross_w_kg,relative_error\n1,0,forward,4,-0.1\n", "relative error -0.1")]
    [InlineData("speed_mps;grade_fraction;direction;power_gross_w_kg\n1;0;forward;4\n", "separated by commas")]
    [InlineData("", "is empty")]
    public void Bad_tables_write_nothing(string table, string words) => WritesNothing(table, words);

    [Fact]
    public void More_measurements_than_a_person_has_are_refused() =>
        WritesNothing(
            Header + string.Concat(Enumerable.Range(0, 1001).Select(i => $"1,0,forward,{12 + i * 0.0001}\n")),
            "more than 1000 measurements");

    [Fact]
    public void A_profile_is_not_overwritten_unless_told()
    {
        using TemporaryFolder folder = new();
        string profile = folder.Write("me.json", "mine");
        ToolRun.WithInput(Rows, "calibrate", "-", "-o", profile).RefusedWith("exists");
        Assert.Equal("mine", File.ReadAllText(profile));
        Assert.Equal(0, ToolRun.WithInput(Rows, "calibrate", "-", "-o", profile, "--force").ExitCode);
        ToolRun.WithInput(Rows, "calibrate", "-", "-o", "-").RefusedWith("needs a file");
        ToolRun.OfLine("calibrate").RefusedWith("calibrate needs MEASUREMENTS");
    }

    private static void WritesNothing(string table, string words)
    {
        using TemporaryFolder folder = new();
        ToolRun.WithInput(table, "calibrate", "-", "-o", folder["me.json"]).RefusedWith(words);
        Assert.Empty(folder.Names);
    }

    private static WalkMeasurement Measured(WalkingDirection direction, double v, double G, double oxygen) =>
        WalkMeasurement.OfOxygenUptake(
            direction, Speed.FromMetersPerSecond(v), Grade.FromFraction(G),
            OxygenUptake.FromMillilitersPerKilogramPerMinute(oxygen));

    private static double Gross(JsonElement json, string part) =>
        json.GetProperty(part).GetProperty("grossWattsPerKilogram").GetDouble();

    private static double Width(JsonElement json, string part)
    {
        JsonElement interval = json.GetProperty(part).GetProperty("interval95Kilocalories");
        return interval[1].GetDouble() / interval[0].GetDouble();
    }
}
