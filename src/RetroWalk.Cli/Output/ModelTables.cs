using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>The catalogue as tables: one row per model, with its card beside its name.</summary>
internal static class ModelTables
{
    public static void Write(IAnsiConsole console, IReadOnlyList<ModelEntry> models)
    {
        foreach (IGrouping<WalkingDirection, ModelCard> direction in
            models.Select(entry => entry.Card).GroupBy(card => card.Direction))
        {
            Table table = PlainTable.Of([Names.Of(direction.Key)], []).AddColumn("card").ShowRowSeparators();
            foreach (ModelCard card in direction)
                table.AddCellsOfLines(card.Name + Inputs(card), string.Join('\n', Lines(card)));
            console.Write(table);
        }
    }

    private static string Inputs(ModelCard card) =>
        (card.Needs == ModelInputKinds.None ? "" : $"\n  needs {string.Join(", ", Names.Of(card.Needs))}")
        + (card.Takes == ModelInputKinds.None ? "" : $"\n  takes {string.Join(", ", Names.Of(card.Takes))}");

    private static IEnumerable<string> Lines(ModelCard card)
    {
        yield return Names.Of(card.Source) + (card.Source.Doi is string doi ? $" doi:{doi}" : "");
        yield return $"native: {card.NativeUnit}, {Names.Of(card.NativeBasis)}";
        yield return card.Rows.Count > 0
            ? $"a table of {card.Rows.Count} rows within {card.Supported}"
            : $"measured: {string.Join("; ", card.AlsoMeasured.Prepend(card.Measured))}";
        if (card.Rows.Count == 0 && card.Supported != card.Measured)
            yield return $"supported: {card.Supported}";
        yield return $"error: {card.ReportedError}";
    }
}
