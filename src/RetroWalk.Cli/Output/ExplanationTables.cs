using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics.Calibration;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>One walk by every model, table and study, as two tables; what says nothing stands below them.</summary>
internal static class ExplanationTables
{
    public static void Write(IAnsiConsole console, Explanation explanation)
    {
        WalkTables.WriteExample(console, explanation.Walk, "explain");
        WalkTables.WriteHeading(console, "What this walk costs, and who says so", explanation.Walk);
        Write(console, explanation.Walk, "forward", explanation.Forward);
        Write(console, explanation.Walk, "backward", explanation.Backward);
        if (Silent(explanation.Backward).Any())
            console.WriteLine(); // a table brings its own
        console.SayLine($"[dim]Gross energy. {Page.Disclaimer}[/]");
    }

    private static void Write(IAnsiConsole console, StatedWalk walk, string direction, IReadOnlyList<ExplainedCost> costs)
    {
        ShownUnits units = walk.Units ?? ShownUnits.Usual;
        Table table = PlainTable.Of([direction], ["kcal", "÷ choice"]).AddColumn("why it differs");
        foreach (ExplainedCost cost in costs.Where(cost => double.IsFinite(cost.GrossWattsPerKilogram)))
        {
            table.AddCells(
                cost.Source == CostSource.ForwardModel ? $"{cost.Name}, forward" : cost.Name,
                NumberText.Of(walk.Kilocalories(cost.GrossWattsPerKilogram), 0),
                NumberText.Of(cost.GrossWattsPerKilogram / costs[0].GrossWattsPerKilogram, 2), units.Of(cost.Why));
        }

        console.Write(table);
        foreach (ExplainedCost cost in Silent(costs))
            console.SayLine($"[dim]  no figure: {units.Of(cost.Why)}[/]");
    }

    private static IEnumerable<ExplainedCost> Silent(IReadOnlyList<ExplainedCost> costs) =>
        costs.Where(cost => cost.Source == CostSource.Model && !double.IsFinite(cost.GrossWattsPerKilogram));
}
