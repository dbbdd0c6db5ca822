using System.Globalization;
using System.Text.Json;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Tests;

public sealed class CalibrationGainTests
{
    private static readonly string Two = Table(("anna", 1.2), ("bert", 0.85));

    [Fact]
    public void Walks_of_a_person_predict_the_persons_other_walks()
    {
        JsonElement json = ToolRun.WithInput(Two, "evaluate", "-", "--calibration-gain", "--format", "json").Json;
        JsonElement[] gains = [.. json.GetProperty("gains").EnumerateArray()];

        Assert.Equal([1, 2, 3], gains.Select(gain => gain.GetProperty("walksPerPerson").GetInt32()));
        Assert.All(gains, gain => Assert.Equal(2, gain.GetProperty("people").GetInt32()));
        Assert.All(gains, gain => Assert.True(Rmse(gain, "after") < Rmse(gain, "before")));
        Assert.True(Rmse(gains[2], "after") < Rmse(gains[0], "after"));
        Assert.Equal(2 * 200 * 5, gains[0].GetProperty("after").GetProperty("predictions").GetInt32());
    }

    [Fact]
    public void Table_shows_before_and_after()
    {
        string shown = ToolRun.WithInput(Two, "evaluate", "-", "--calibration-gain").Out;

        Assert.DoesNotContain("beyond belief", shown, StringComparison.Ordinal); // nothing was refused
        Assert.Matches(@"  1 walk, before +2 +2000 +\d\.\d\d +\d+\.\d +\d+\.\d\n", shown);
        Assert.Matches(@"  3 walks, after +2 +1200 +\d+\.\d +\d+\.\d +\d+\.\d\n", shown);
    }

    [Theory]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n1,0,4\n", "no column 'subject'")]
    [InlineData("subject,speed_mps,grade_fraction,power_gross_w_kg\na,1,0,4\n", "Nobody has more than 1 measured walks")]
    [InlineData(
        "subject,speed_mps,grade_fraction,power_gross_w_kg\na,-1,0,4\n",
        "column speed_mps is negative: state a backward walk by its direction")]
    [InlineData("subject,speed_mps,grade_fraction,power_gross_w_kg\na,1,0,0\n", "greater than zero")]
    [InlineData("subject,speed_mps,grade_fraction,power_gross_w_kg\na,9,0,4\n", "above the highest")]
    public void Bad_table_is_refused(string table, string words) =>
        ToolRun.WithInput(table, "evaluate", "-", "--calibration-gain").RefusedWith(words);

    // The row behind the last is not read: it would be refused for its speed.
    [Fact]
    public void More_than_a_million_rows_are_refused()
    {
        const string Header = "subject,speed_mps,grade_fraction,power_gross_w_kg\n";
        string rows = string.Concat(Enumerable.Repeat("a,1,0,4\n", 1_000_000));

        ToolRun.WithInput($"{Header}{rows}a,x,0,4\n", "evaluate", "-", "--calibration-gain")
            .RefusedWith("standard input has more than 1000000 rows");
    }

    // anna's excess over forward is 1.8 times the model's: her other walks backward tell it, her forward walks cannot.
    [Fact]
    public void Backward_walks_are_predicted_from_the_persons_others()
    {
        string table = "subject,direction,speed_mps,grade_fraction,power_gross_w_kg\n" + string.Concat(
            Enumerable.Range(0, 4).Select(i => 0.5 + 0.2 * i).Select(metersPerSecond =>
            {
                Speed speed = Speed.FromMetersPerSecond(metersPerSecond);
                double forward = Model(WalkingDirection.Forward, speed);
                double backward = forward + 1.8 * (Model(WalkingDirection.Backward, speed) - forward);
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"anna,forward,{metersPerSecond},0,{forward}\nanna,backward,{metersPerSecond},0,{backward}\n");
            }));
        JsonElement[] gains = [.. ToolRun.WithInput(table, "evaluate", "-", "--calibration-gain", "--format", "json").Json
            .GetProperty("backward").EnumerateArray()];

        Assert.Equal(
            ["none", "levelForward", "levelForwardAndOneBackward", "levelForwardAndOtherBackward"],
            gains.Select(gain => gain.GetProperty("known").GetString()));
        double[] errors = [.. gains.Select(gain => gain.GetProperty("errors").GetProperty("mapePercent").GetDouble())];
        Assert.True(errors[3] < errors[2] && errors[2] < errors[1], string.Join(", ", errors));
        Assert.Contains(
            "and all others backward", ToolRun.WithInput(table, "evaluate", "-", "--calibration-gain").Out,
            StringComparison.Ordinal);
    }

    private static double Model(WalkingDirection direction, Speed speed) =>
        WalkingEnergy.EstimatePower(direction, speed, Grade.Level).WattsPerKilogram;

    [Fact]
    public void Gain_is_of_the_own_models() =>
        ToolRun.WithInput(Two, "evaluate", "-", "--calibration-gain", "--model", "Minetti2002Walking")
            .RefusedWith("stands alone");

    private static double Rmse(JsonElement gain, string when) =>
        gain.GetProperty(when).GetProperty("rmseWattsPerKilogram").GetDouble();

    private static string Table(params (string Name, double Factor)[] people)
    {
        IEnumerable<string> rows = people.SelectMany(person => Enumerable.Range(0, 6).Select(i =>
        {
            Speed speed = Speed.FromMetersPerSecond(0.9 + 0.1 * i);
            double power = person.Factor * WalkingEnergy.EstimatePower(WalkingDirection.Forward, speed, Grade.Level)
                .WattsPerKilogram;
            return string.Create(CultureInfo.InvariantCulture, $"{person.Name},{speed.MetersPerSecond},0,{power}\n");
        }));
        return "subject,speed_mps,grade_fraction,power_gross_w_kg\n" + string.Concat(rows);
    }
}
