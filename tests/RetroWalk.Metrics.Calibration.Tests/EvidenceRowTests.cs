using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests;

public sealed class EvidenceRowTests
{
    [Fact]
    public void There_are_thirteen_rows_of_six_studies_in_the_order_of_the_file()
    {
        Assert.Equal(13, EvidenceRows.All.Count);
        Assert.Equal(
            ["Williford1998", "KimChoi2001", "Compendium2024", "MildlyObeseWomen", "Hooper2004", "Ingraham2019"],
            EvidenceRows.All.Select(row => row.Study.Key).Distinct());
        Assert.Equal(EvidenceRows.All.Take(10), EvidenceRows.FirstFiveStudies);
    }

    [Fact]
    public void Rows_of_a_study_weigh_one_in_all() =>
        Assert.All(EvidenceRows.All.GroupBy(row => row.Study.Key), study => Assert.Equal(1, study.Sum(row => row.Weight), 2e-5));

    // Origin: oxygen uptake of the two abstracts, at 20.1 J/mL: 12.42 and 15.95, 15.9 and 23.6 mL/(kg·min).
    [Theory]
    [InlineData("Williford1998", 12.42, 15.95)]
    [InlineData("KimChoi2001", 15.9, 23.6)]
    public void Measured_rows_are_the_uptakes_of_the_abstracts(string study, double forward, double backward)
    {
        EvidenceRow row = EvidenceRows.All.Single(row => row.Study.Key == study);

        Assert.Equal(forward, row.Forward.OxygenUptake.MillilitersPerKilogramPerMinute, 1e-4);
        Assert.Equal(backward, row.Backward.OxygenUptake.MillilitersPerKilogramPerMinute, 1e-4);
    }

    [Fact]
    public void Rows_without_a_forward_value_take_the_forward_model() =>
        Assert.All(
            EvidenceRows.All.Where(row => row.Basis != "measured both" && row.Study.Key != "Ingraham2019"),
            // speeds stand rounded
            row =>
                Assert.Equal(
                    default(Looney2019Graded).EstimatePower(row.Speed, row.Grade).WattsPerKilogram, row.Forward.WattsPerKilogram,
                    2e-5));

    [Fact]
    public void Rows_lie_within_what_the_model_calls_measured() =>
        Assert.All(
            EvidenceRows.All,
            row => Assert.Equal(Validity.Measured, default(RetroWalkBackward).Card.ValidityAt(row.Speed, row.Grade)));

    [Fact]
    public void Data_file_explains_every_column_and_cites_every_study()
    {
        string[] lines = EvidenceRows.Text.Split('\n');
        string comments = string.Join('\n', lines.Where(line => line.StartsWith('#')));

        Assert.All(
            lines.First(line => !line.StartsWith('#')).Split(','),
            column => Assert.Contains($"# {column} ", comments, StringComparison.Ordinal));
        Assert.All(EvidenceRows.All, row => Assert.Contains($"# {row.Study.Key} ", comments, StringComparison.Ordinal));
    }
}
