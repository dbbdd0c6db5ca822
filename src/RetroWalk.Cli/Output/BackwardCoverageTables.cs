using RetroWalk.Cli.Wording;
using RetroWalk.Metrics.Calibration;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>The coverage of the intervals backward as tables.</summary>
internal static class BackwardCoverageTables
{
    public static void Write(IAnsiConsole console, BackwardCoverage coverage)
    {
        VarianceComponents κ = coverage.ExcessFactors;
        console.MarkupLine(
            $"[bold]Coverage backward[/]: % of {coverage.Energy.Walks} walks of {κ.People} people "
            + "inside the intervals of one person");
        Table table = PlainTable.Of(["nominal 50, 80, 95 %"], ["as shipped", "without\nthe person"], numbersWrap: true);
        table.AddCells("energy", Shares(coverage.Energy), "");
        table.AddCells("ratio to the same person forward", Shares(coverage.Ratio), Shares(coverage.Shapes[0].WithoutThePerson));
        console.Write(table);
        console.MarkupLine("[dim]Without the person: σ_κ estimated from the others.[/]");

        console.MarkupLine("[bold]Where σ_κ comes from[/]: the excess of each walk over the model's");
        Table factors = PlainTable.Of([""], ["value"]);
        factors.AddCells("mean over people", NumberText.Of(κ.Mean, 3));
        factors.AddCells("standard deviation of the person means", NumberText.Of(κ.StandardDeviationOfPersonMeans, 3));
        factors.AddCells($"of a walk within a person ({κ.DegreesOfFreedom} degrees of freedom)",
            NumberText.Of(κ.WithinPerson, 3));
        factors.AddCells("between people, over the mean", NumberText.Of(κ.CoefficientOfVariationBetweenPeople, 3));
        console.Write(factors);

        console.MarkupLine("[bold]Shapes of the excess[/]: ratio inside, %, and interval score, less is better");
        Table shapes = PlainTable.Of(["shape"], ["as shipped", "score", "without\nthe person", "score"], numbersWrap: true);
        foreach (ShapeScore score in coverage.Shapes)
        {
            shapes.AddCells(
                Names.ForPeople(score.Shape), Shares(score.AsShipped), NumberText.Of(score.ScoreAsShipped, 3),
                Shares(score.WithoutThePerson), NumberText.Of(score.ScoreWithoutThePerson, 3));
        }

        console.Write(shapes);
    }

    private static string Shares(Coverage coverage) =>
        string.Join("  ", coverage.Shares.Select(share => NumberText.Of(100 * share, 1)));
}
