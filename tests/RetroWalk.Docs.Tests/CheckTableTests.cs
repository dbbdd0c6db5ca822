using System.Globalization;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Docs.Tests;

/// <summary>Every row of a check-value table on a model page holds to its printed digits.</summary>
public sealed class CheckTableTests
{
    public static TheoryData<string, string> PowerRows => Rows("| speed m/s | grade % | W/kg |");

    public static TheoryData<string, string> QuadricepsRows => Rows("| speed m/s | grade % | p_F | n_F | D | q_F | q_B | C_q |");

    [Theory]
    [MemberData(nameof(PowerRows))]
    public void Power_holds_to_its_printed_digits(string model, string row)
    {
        string[] cells = Cells(row);
        IWalkingModel priced = WalkingModels.Find(model)!.For(ModelInputs.None);

        AssertPrinted(cells[2], priced.EstimatePower(SpeedOf(cells), GradeOf(cells)).WattsPerKilogram);
    }

    [Theory]
    [MemberData(nameof(QuadricepsRows))]
    public void Quadriceps_effort_holds_to_its_printed_digits(string model, string row)
    {
        Assert.Equal(nameof(RetroWalkBackward), model);
        string[] cells = Cells(row);
        QuadricepsEffort effort = default(RetroWalkBackward).EstimateQuadriceps(SpeedOf(cells), GradeOf(cells));
        double qF = effort.Forward.Metabolic.WattsPerKilogram;
        double qB = effort.Backward.Metabolic.WattsPerKilogram;

        AssertPrinted(cells[2], effort.Forward.ConcentricWattsPerKilogram);
        AssertPrinted(cells[3], effort.Forward.EccentricWattsPerKilogram);
        AssertPrinted(cells[4], (qB - qF) / QuadricepsParameters.Shipped.ReversalFraction);
        AssertPrinted(cells[5], qF);
        AssertPrinted(cells[6], qB);
        AssertPrinted(cells[7], effort.Factor);
    }

    private static TheoryData<string, string> Rows(string header)
    {
        TheoryData<string, string> data = [];
        foreach (ModelEntry model in WalkingModels.All)
        {
            string[] lines = Repository.Read($"docs/models/{model.Card.Name}.md").Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                if (lines[i] != header)
                    continue;
                for (i += 2; i < lines.Length && lines[i].StartsWith('|'); i++)
                    data.Add(model.Card.Name, lines[i]);
            }
        }

        return data;
    }

    private static string[] Cells(string row) => row.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static Speed SpeedOf(string[] cells) => Speed.FromMetersPerSecond(Number(cells[0]));

    private static Grade GradeOf(string[] cells) => Grade.FromPercent(Number(cells[1]));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static void AssertPrinted(string printed, double computed)
    {
        int decimals = printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1;
        double half = 0.5 * Math.Pow(10, -decimals) * (1 + 1e-9); // a tie, as 0.036·0.45³ = 0.0032805, may be printed either way
        Assert.InRange(computed, Number(printed) - half, Number(printed) + half);
    }
}
