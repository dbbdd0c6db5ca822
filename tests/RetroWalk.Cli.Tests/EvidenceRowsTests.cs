using System.Globalization;
using System.Text.Json;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Tests;

public sealed class EvidenceRowsTests
{
    private const string Header = "study,speed_mps,grade_fraction,forward_w_per_kg,backward_w_per_kg,weight\n";

    [Fact]
    public void Rows_of_the_library_give_the_fit_of_the_library()
    {
        JsonElement given = Json("# of the library\n" + Header + "# between rows\n" + Text(EvidenceRows.All));
        JsonElement shipped = ToolRun.OfLine("evidence --format json").Json;

        Assert.Equal(shipped.GetProperty("fit").GetRawText(), given.GetProperty("fit").GetRawText());
        Assert.Equal(shipped.GetProperty("leaveOneStudyOut").GetRawText(), given.GetProperty("leaveOneStudyOut").GetRawText());
        Assert.Equal(shipped.GetProperty("blindFacts").GetRawText(), given.GetProperty("blindFacts").GetRawText());
        Assert.Empty(given.GetProperty("predictedBeforeFit").EnumerateArray());
    }

    // Origin: docs/evidence.md, the fit to five studies under the prior 0.82 ± 0.2.
    [Fact]
    public void Other_rows_give_another_fit() =>
        Assert.Equal(
            0.824, Json(Header + Text(EvidenceRows.FirstFiveStudies)).GetProperty("fit").GetProperty("lambda").GetDouble(), 5e-4);

    [Fact]
    public void Table_does_not_speak_of_studies_that_are_not_there()
    {
        string shown = ToolRun.WithInput(Header + Text(EvidenceRows.FirstFiveStudies), "evidence", "--rows", "-").Out;

        Assert.DoesNotContain("six studies", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingraham2019", shown, StringComparison.Ordinal);
        Assert.Contains("Studies: 5.", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("study,speed_mps\nA,1\n", "no column 'grade_fraction'")]
    [InlineData(Header + "A,1,0,3,x,1\n", "line 2: 'x' in column backward_w_per_kg is not a number")]
    [InlineData("# said before\n\n" + Header + "A,1,0,3,0,1\n", "line 4: column backward_w_per_kg: 0 is not greater than zero")]
    [InlineData(Header + ",1,0,3,4,1\n", "line 2: column study is empty")]
    [InlineData(Header + "A,1,0,3,2,1\nB,1,0,3,4,1\n", "row 1 (A): 2 W/kg backward and 3 W/kg forward leave no excess")]
    [InlineData(Header + "A,1,0,3,4,1\n", "must add up to more than 1")]
    [InlineData(Header, "row")]
    public void Rows_that_cannot_be_fitted_are_refused(string text, string words) =>
        ToolRun.WithInput(text, "evidence", "--rows", "-").RefusedWith(words);

    [Fact]
    public void Flood_of_rows_is_refused() =>
        ToolRun.WithInput(
            Header + string.Concat(Enumerable.Repeat("A,1,0,3,4,1\n", 1001)), "evidence", "--rows", "-")
                .RefusedWith("more than 1000 rows");

    private static JsonElement Json(string text) =>
        ToolRun.WithInput(text, "evidence", "--rows", "-", "--format", "json").Json;

    private static string Text(IEnumerable<EvidenceRow> rows) => string.Concat(rows.Select(row => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Study.Key},{row.Speed.MetersPerSecond},{row.Grade.Fraction},{row.Forward.WattsPerKilogram},"
            + $"{row.Backward.WattsPerKilogram},{row.Weight}\n")));
}
