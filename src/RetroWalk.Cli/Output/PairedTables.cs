using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Cli.Wording;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Errors on paired walks as a table.</summary>
internal static class PairedTables
{
    public static void Write(IAnsiConsole console, PairedEvaluation evaluation)
    {
        console.MarkupLine(
            $"[bold]Paired[/]: {evaluation.Walks} walks backward of {evaluation.People} people, "
            + "held against their own level walks forward");
        console.MarkupLine("[dim]Predicted minus measured. Paired: times the person's own level, so that the forward model "
            + "plays no part.[/]");
        Table table = PlainTable.Of(
            ["ranked by the ratio"],
            ["walks", "ratio\nbias", "\nRMSE", "paired, W/kg\nbias", "\nRMSE", "\nMAPE, %", "unpaired, W/kg\nbias", "\nRMSE",
                "\nMAPE, %"]);
        foreach (PairedModel model in evaluation.Models)
        {
            table.AddCells(
                model.Model, NumberText.Of(model.Ratio.Points, 0), NumberText.Of(model.Ratio.Bias, 3),
                NumberText.Of(model.Ratio.Rmse, 3),
                NumberText.Of(model.Paired.Bias, 2), NumberText.Of(model.Paired.Rmse, 2),
                NumberText.Of(model.Paired.MapePercent, 1),
                NumberText.Of(model.Unpaired.Bias, 2), NumberText.Of(model.Unpaired.Rmse, 2),
                NumberText.Of(model.Unpaired.MapePercent, 1));
        }

        console.Write(table);
    }
}
