using System.Globalization;
using System.Text;
using System.Text.Json;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Tests;

/// <summary>Tables longer than the blocks in which they are priced: every row is there, in its place, with its own
/// price.</summary>
public sealed class BatchBlockTests
{
    private const string Header = "speed_mps,grade_fraction,direction";
    private const int Rows = 5000;

    private static IEnumerable<(double Speed, double Grade, WalkingDirection Direction)> Walks =>
        Enumerable.Range(0, Rows).Select(i => (
            Math.Round(0.2 + i * 0.0004, 4), Math.Round((i % 50 - 20) * 0.01, 2),
            i % 7 < 3 ? WalkingDirection.Forward : WalkingDirection.Backward));

    // Origin: the scalar calls of the library, in the framework's shortest text that reads back as the same number.
    [Theory]
    [InlineData("")]
    [InlineData("--practice-bouts 3 --handrail resting")]
    public void Every_row_has_the_price_of_a_single_call_in_the_order_of_the_table(string options)
    {
        WalkConditions conditions = options == ""
            ? WalkConditions.None
            : new() { Practice = Practice.AfterBouts(3), Handrail = Handrail.RestingHands };
        string table = string.Concat(Walks.Select(walk => $"{Row(walk)}\n"));

        string[] call = [.. $"batch - - {options}".Split(' ', StringSplitOptions.RemoveEmptyEntries)];

        ToolRun run = ToolRun.WithInput($"{Header}\n{table}", call);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            Walks.Select(walk => $"{Row(walk)},{Price(walk, conditions)}").Prepend($"{Header},gross_w_per_kg,validity"),
            run.Out.TrimEnd('\n').Split('\n'));
    }

    // A person and a load for each row, so that hardly two rows can be priced together.
    [Fact]
    public void Inputs_that_change_from_row_to_row_are_those_of_their_row()
    {
        string[] rows = [.. Enumerable.Range(0, 3000).Select(i => $"1.2,{i % 3 * 0.01},forward,{60 + i % 11},{i % 5 * 10}")];
        string header = $"{Header},mass_kg,load_kg\n";

        string[] together = Lines(header + string.Join('\n', rows));
        Dictionary<string, string> alone = rows.Distinct().ToDictionary(row => row, row => Lines(header + row)[1]);

        Assert.True(alone.Count > 100);
        Assert.Equal(rows.Select(row => alone[row]), together[1..]);

        static string[] Lines(string table) =>
            ToolRun.WithInput(table, "batch", "-", "-", "--model", "Pandolf1977").Out.TrimEnd('\n').Split('\n');
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(Rows)]
    public void Rows_before_one_that_is_refused_are_in_the_stream(int good)
    {
        string rows = string.Concat(Walks.Take(good).Select(walk => $"{Row(walk)}\n"));

        ToolRun run = ToolRun.WithInput($"{Header}\n{rows}1,zero,forward\n1,0,forward\n", "batch", "-", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            string.Create(
                CultureInfo.InvariantCulture,
                $"retrowalk: standard input, line {good + 2}: 'zero' in column grade_fraction is not a number\n"),
            run.Error);
        Assert.Equal(good + 1, run.Out.Count(letter => letter == '\n'));
        Assert.StartsWith($"{Row(Walks.ElementAt(good - 1))},", run.Out.Split('\n')[good], StringComparison.Ordinal);
    }

    // A block is bounded in bytes too: wide rows make many blocks.
    [Fact]
    public void Wide_rows_are_whole()
    {
        string note = new('x', 50_000);
        string rows = string.Concat(Enumerable.Range(0, 40).Select(i => $"{i}{note},1,0,forward\n"));

        string[] lines = ToolRun.WithInput($"note,{Header}\n{rows}", "batch", "-", "-").Out.TrimEnd('\n').Split('\n');

        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"{i}{note}"), lines[1..].Select(line => line.Split(',')[0]));
    }

    // Origin: a repeated table has the means of the table.
    [Fact]
    public void Evaluation_counts_every_row_of_a_long_table()
    {
        const string Head = "speed_mps,grade_fraction,direction,power_gross_w_kg\n";
        const string Two = "1.2,0.05,forward,5.5\n1,-0.02,backward,4\n1.3,0.1,forward,9\n";

        ToolRun once = ToolRun.WithInput(Head + Two, "evaluate", "-", "--format", "json");
        ToolRun often = ToolRun.WithInput(
            Head + new StringBuilder().Insert(0, Two, 1500).ToString(), "evaluate", "-", "--format", "json");

        Assert.Equal(Biases(once, 1), Biases(often, 1500));

        static IEnumerable<(string? Model, int Points, int NotPriced, double Bias)> Biases(ToolRun run, int times) =>
            run.Json.GetProperty("models").EnumerateArray().Select(model => (Model: model, All: model.GetProperty("all")))
                .Select(model => (
                    model.Model.GetProperty("model").GetString(),
                    model.All.GetProperty("points").GetInt32() * 1500 / times,
                    model.All.GetProperty("notPriced").GetInt32() * 1500 / times,
                    model.All.GetProperty("bias") is { ValueKind: JsonValueKind.Number } bias
                        ? Math.Round(bias.GetDouble(), 9)
                        : double.NaN));
    }

    private static string Row((double Speed, double Grade, WalkingDirection Direction) walk) =>
        FormattableString.Invariant(
            $"{walk.Speed},{walk.Grade},{(walk.Direction == WalkingDirection.Forward ? "forward" : "backward")}");

    private static string Price((double Speed, double Grade, WalkingDirection Direction) walk, WalkConditions conditions)
    {
        EnergyEstimate estimate = WalkingEnergy.Estimate(
            new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet), walk.Direction,
            Speed.FromMetersPerSecond(walk.Speed), Grade.FromFraction(walk.Grade), TimeSpan.FromHours(1), conditions);
        double power = WalkingEnergy.EstimatePower(walk.Direction, estimate.Speed, estimate.Grade, conditions).WattsPerKilogram;
        return double.IsNaN(power)
            ? ",outside"
            : FormattableString.Invariant($"{power},{(estimate.Validity == Validity.Measured ? "measured" : "extrapolated")}");
    }
}
