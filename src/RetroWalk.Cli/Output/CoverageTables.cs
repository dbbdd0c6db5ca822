using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics.Calibration;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>The coverage of the intervals as tables.</summary>
internal static class CoverageTables
{
    public static void Write(IAnsiConsole console, CoverageEvaluation evaluation)
    {
        CoverageJson coverage = CoverageJson.Of(evaluation);
        string levels = string.Join(", ", coverage.Levels.Select(level => NumberText.Short(100 * level)));
        console.SayLine($"[bold]Coverage[/]: % of the points inside the intervals of nominal {levels} %");
        string how = coverage.FittedSpread is null
            ? $"no spread is fitted to them: {coverage.WhyNoRefit}"
            : $"out of sample: each of {coverage.Folds} folds of people judged by a fit to the others.";
        console.SayLine($"[dim]{coverage.People} people; {how}[/]");
        WriteGrades(console, coverage);
        WritePeople(console, coverage);
        WriteSpreads(console, coverage);
        if (coverage.NotPriced > 0)
            console.SayLine($"[dim]Points without an estimate: {coverage.NotPriced}.[/]");
        if (evaluation.Backward is BackwardCoverage backward)
            BackwardCoverageTables.Write(console, backward);
        if (evaluation.WhyNoBackward is string why)
            console.SayLine($"[dim]Walks backward are not judged: {why}[/]");
    }

    private static void WriteGrades(IAnsiConsole console, CoverageJson coverage)
    {
        bool hasRefit = coverage.FittedSpread is not null;
        Table table = NewTable("grade", ["points", "one σ, 0.17", "as shipped", .. hasRefit ? (string[])["out of sample"] : []]);
        foreach (CoverageRowJson row in coverage.Grades)
        {
            table.AddCells(
                [
                    row.Grade, NumberText.Of(row.Points, 0), Shares(row.OneSpread), Shares(row.Shipped),
                    .. row.OutOfSample is null ? (string[])[] : [Shares(row.OutOfSample)],
                ]);
        }

        console.Write(table);
    }

    private static void WriteSpreads(IAnsiConsole console, CoverageJson coverage)
    {
        if (coverage.FittedSpread is null)
            return;
        Table spreads = NewTable("spread", ["σ, -20 %", "σ, 5 %", "σ, 20 %", "h, -20 %", "h, 5 %"]);
        AddSpread(spreads, "as shipped", coverage.ShippedSpread);
        AddSpread(spreads, "fitted to all people", coverage.FittedSpread);
        console.Write(spreads);
    }

    private static void WritePeople(IAnsiConsole console, CoverageJson coverage)
    {
        string title = coverage.FittedSpread is null ? "by person, as shipped" : "by person, out of sample";
        Table table = NewTable(title, ["lowest", "quartile", "median", "quartile", "highest"]);
        foreach (PeopleCoverageJson row in coverage.ByPerson)
        {
            table.AddCells(
                $"nominal {NumberText.Short(100 * row.Level)} %", Percent(row.Lowest), Percent(row.LowerQuartile),
                Percent(row.Median), Percent(row.UpperQuartile), Percent(row.Highest));
        }

        console.Write(table);
        int few = coverage.PeopleBelow80PercentAt95;
        console.SayLine(
            $"[dim]People with fewer than 80 % of their points inside the 95 % interval: {few}.[/]");
    }

    private static string Shares(IReadOnlyList<double> shares) => string.Join("  ", shares.Select(Percent));

    private static string Percent(double share) => NumberText.Of(100 * share, 1);

    // A narrow window may break a cell between its three shares.
    private static Table NewTable(string title, string[] numbers) => PlainTable.Of([title], numbers, numbersWrap: true);

    private static void AddSpread(Table table, string name, SpreadJson spread) =>
        table.AddCells(
            name, NumberText.Of(spread.Descent, 3), NumberText.Of(spread.GentleAscent, 3), NumberText.Of(spread.Ascent, 3),
            NumberText.Of(spread.DescentTailWeight, 3), NumberText.Of(spread.AscentTailWeight, 3));
}
