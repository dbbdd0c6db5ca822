using RetroWalk.Metrics.Calibration;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>The evidence as tables for people.</summary>
internal static class EvidenceTables
{
    private const int WidthOfSentences = 63; // so that the table fits a window of 80 columns

    public static void Write(IAnsiConsole console, Evidence evidence)
    {
        console.MarkupLine("[bold]Studies[/]: gross power, W/kg; the rows of one study weigh 1 in all");
        WriteRows(console, evidence.Rows);
        console.MarkupLine("[bold]Fit[/]: backward = forward + λ·D + ρ·v; ± is one standard deviation");
        WriteFit(console, evidence.Fit);
        console.MarkupLine("[bold]Leave one study out[/]: each study predicted by the others");
        WriteRules(console, evidence.Rules);
        console.MarkupLine("[dim]M: forward cost. On five studies differences below about 1.5 points mean little.[/]\n");
        console.MarkupLine("[bold]Facts kept out of the fit[/]");
        WriteFacts(console, evidence.Facts);
    }

    private static void WriteRows(IAnsiConsole console, IReadOnlyList<EvidenceRow> rows)
    {
        Table table = NewTable(["study"], ["m/s", "grade, %", "forward", "backward", "ratio", "weight"]);
        foreach (EvidenceRow row in rows)
        {
            AddRow(
                table, row.Study.Key, Page.Number(row.Speed.MetersPerSecond, 2), Page.Short(row.Grade.Percent, 1),
                Page.Number(row.Forward.WattsPerKilogram, 2), Page.Number(row.Backward.WattsPerKilogram, 2),
                Page.Number(row.GrossRatio, 3), Page.Number(row.Weight, 2));
        }

        console.Write(table);
    }

    private static void WriteFit(IAnsiConsole console, EvidenceFit fit)
    {
        Table table = NewTable(["", ""], ["value", "±"]);
        AddRow(table, "λ", "reversal of the quadriceps", Page.Number(fit.ReversalFraction, 3), Page.Number(fit.LambdaStandardDeviation, 3));
        AddRow(table, "ρ", "the rest, J/(kg·m)", Page.Number(fit.OtherExcessJoulesPerKilogramPerMeter, 3), Page.Number(fit.RhoStandardDeviation, 3));
        AddRow(table, "", "correlation of λ and ρ", Page.Number(fit.LambdaRhoCorrelation, 2), "");
        AddRow(table, "τ", "spread between studies, of ln X", Page.Number(fit.ExcessLogSpread, 3), "");
        console.Write(table);
    }

    private static void WriteRules(IAnsiConsole console, IReadOnlyList<RuleError> rules)
    {
        Table table = NewTable(["rule", "excess X"], ["error, %"]);
        foreach (RuleError rule in rules.OrderBy(rule => rule.WeightedMeanErrorFraction))
            AddRow(table, rule.Name, rule.Formula.Replace("X = ", "", StringComparison.Ordinal), Page.Number(100 * rule.WeightedMeanErrorFraction, 2));
        console.Write(table);
    }

    private static void WriteFacts(IAnsiConsole console, IReadOnlyList<BlindFact> facts)
    {
        Table table = NewTable([""], []).AddColumn(new TableColumn("") { Width = WidthOfSentences }).HideHeaders();
        foreach (BlindFact fact in facts)
        {
            AddRow(table, Names.ForPeople(fact.Verdict), $"{fact.Source.Key}: {fact.Fact}");
            AddRow(table, "", fact.Finding);
            table.AddEmptyRow();
        }

        console.Write(table);
    }

    private static Table NewTable(string[] words, string[] numbers)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string word in words)
            table.AddColumn(new TableColumn(word) { NoWrap = true });
        foreach (string number in numbers)
            table.AddColumn(new TableColumn(number) { NoWrap = true }.RightAligned());
        return table;
    }

    private static void AddRow(Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Text(cell)));
}
