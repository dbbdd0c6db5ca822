using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics.Calibration;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>The evidence as tables.</summary>
internal static class EvidenceTables
{
    private const int WidthOfSentences = 63; // so that the table fits a window of 80 columns

    public static void Write(IAnsiConsole console, Evidence evidence)
    {
        WritePredicted(console, evidence.Predicted);
        console.MarkupLine("[bold]Studies[/]: gross power, W/kg; the rows of one study weigh 1 in all");
        WriteRows(console, evidence.Rows);
        console.MarkupLine("[bold]Fit[/]: backward = forward + λ·D + ρ·v; ± is one standard deviation");
        WriteFit(console, evidence.Fit);
        console.MarkupLine("[bold]Leave one study out[/]: each study predicted by the others");
        WriteRules(console, evidence.Rules);
        int studies = evidence.Rows.DistinctBy(row => row.Study.Key).Count();
        console.MarkupLine(studies == 6
            ? "[dim]M: forward cost. On six studies differences below about 1.5 points mean little.[/]"
            : $"[dim]M: forward cost. Studies: {studies}.[/]");
        console.MarkupLine("[dim]Where ρ·v alone predicts as well, oxygen uptake gives no evidence for the[/]");
        console.MarkupLine("[dim]quadriceps: λ stands on its prior.[/]\n");
        if (evidence.Facts.Count == 0)
            return;
        console.MarkupLine("[bold]Facts kept out of the fit[/]");
        WriteFacts(console, evidence.Facts);
    }

    private static void WritePredicted(IAnsiConsole console, IReadOnlyList<BlindTest> tests)
    {
        if (tests.Count == 0)
            return;
        console.SayLine(
            $"[bold]Predicted before it was fitted[/]: {tests[0].Row.Study.Key}, backward ÷ forward, and error");
        Table table = PlainTable.Of(
            ["rule"],
            tests.Select(test =>
                $"{NumberText.Short(test.Row.Speed.MetersPerSecond)} m/s\n{NumberText.Of(test.People, 0)} people"));
        table.AddCells(["measured", .. tests.Select(test => $"{NumberText.Of(test.Row.GrossRatio, 3)}         ")]);
        foreach ((BlindPrediction prediction, int i) in tests[0].Predictions.Select((prediction, i) => (prediction, i)))
            table.AddCells([prediction.Rule, .. tests.Select(test => Predicted(test.Predictions[i]))]);
        console.Write(table);
    }

    private static string Predicted(BlindPrediction prediction)
    {
        string error = (prediction.ErrorFraction < 0 ? "" : "+") + NumberText.Of(100 * prediction.ErrorFraction, 1);
        return $"{NumberText.Of(prediction.GrossRatio, 3)} {error,6} %";
    }

    private static void WriteRows(IAnsiConsole console, IReadOnlyList<EvidenceRow> rows)
    {
        Table table = PlainTable.Of(["study"], ["m/s", "grade, %", "forward", "backward", "ratio", "weight"]);
        foreach (EvidenceRow row in rows)
        {
            table.AddCells(
                row.Study.Key, NumberText.Of(row.Speed.MetersPerSecond, 2), NumberText.Short(row.Grade.Percent, 1),
                NumberText.Of(row.Forward.WattsPerKilogram, 2), NumberText.Of(row.Backward.WattsPerKilogram, 2),
                NumberText.Of(row.GrossRatio, 3), NumberText.Of(row.Weight, 2));
        }

        console.Write(table);
    }

    private static void WriteFit(IAnsiConsole console, EvidenceFit fit)
    {
        Table table = PlainTable.Of(["", ""], ["value", "±"]);
        table.AddCells(
            "λ", "reversal of the quadriceps",
            NumberText.Of(fit.ReversalFraction, 3), NumberText.Of(fit.LambdaStandardDeviation, 3));
        table.AddCells(
            "ρ", "the rest, J/(kg·m)",
            NumberText.Of(fit.OtherExcessJoulesPerKilogramPerMeter, 3), NumberText.Of(fit.RhoStandardDeviation, 3));
        table.AddCells("", "correlation of λ and ρ", NumberText.Of(fit.LambdaRhoCorrelation, 2), "");
        table.AddCells("τ", "spread between studies, of ln X", NumberText.Of(fit.ExcessLogSpread, 3), "");
        console.Write(table);
    }

    private static void WriteRules(IAnsiConsole console, IReadOnlyList<RuleError> rules)
    {
        Table table = PlainTable.Of(["rule", "excess X"], ["error, %"]);
        foreach (RuleError rule in rules.OrderBy(rule => rule.WeightedMeanErrorFraction))
        {
            table.AddCells(
                rule.Name, rule.Formula.Replace("X = ", "", StringComparison.Ordinal),
                NumberText.Of(100 * rule.WeightedMeanErrorFraction, 2));
        }

        console.Write(table);
    }

    private static void WriteFacts(IAnsiConsole console, IReadOnlyList<BlindFact> facts)
    {
        Table table = PlainTable.Of([""], []).AddColumn(new TableColumn("") { Width = WidthOfSentences }).HideHeaders();
        foreach (BlindFact fact in facts)
        {
            table.AddCells(Names.ForPeople(fact.Verdict), $"{fact.Source.Key}: {fact.Fact}");
            table.AddCells("", fact.Finding);
            table.AddEmptyRow();
        }

        console.Write(table);
    }
}
