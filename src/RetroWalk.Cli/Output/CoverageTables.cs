using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>The coverage of the intervals as tables for people.</summary>
internal static class CoverageTables
{
    public static void Write(IAnsiConsole console, CoverageJson coverage)
    {
        string levels = string.Join(", ", coverage.Levels.Select(level => Page.Short(100 * level)));
        console.MarkupLineInterpolated($"[bold]Coverage[/]: % of the points inside the intervals of nominal {levels} %");
        console.MarkupLineInterpolated(
            $"[dim]{coverage.People} people; out of sample: each of {coverage.Folds} folds of people judged by a fit to the others.[/]");
        Table grades = NewTable("grade", ["points", "one σ, 0.17", "as shipped", "out of sample"]);
        foreach (CoverageRowJson row in coverage.Grades)
            AddRow(grades, row.Grade, [Page.Number(row.Points, 0), Shares(row.OneSpread), Shares(row.Shipped), Shares(row.OutOfSample)]);
        console.Write(grades);

        Table people = NewTable("by person, out of sample", ["lowest", "quartile", "median", "quartile", "highest"]);
        foreach (PeopleCoverageJson row in coverage.ByPerson)
            AddRow(people, $"nominal {Page.Short(100 * row.Level)} %", [.. new[] { row.Lowest, row.LowerQuartile, row.Median, row.UpperQuartile, row.Highest }.Select(Percent)]);
        console.Write(people);
        console.MarkupLineInterpolated($"[dim]People with fewer than 80 % of their points inside the 95 % interval: {coverage.PeopleBelow80PercentAt95}.[/]");
        Table spreads = NewTable("spread", ["σ, -20 %", "σ, 5 %", "σ, 20 %", "h, -20 %", "h, 5 %"]);
        AddSpread(spreads, "as shipped", coverage.ShippedSpread);
        AddSpread(spreads, "fitted to all people", coverage.FittedSpread);
        console.Write(spreads);
        if (coverage.NotPriced > 0)
            console.MarkupLineInterpolated($"[dim]Points without an estimate: {coverage.NotPriced}.[/]");
    }

    private static string Shares(IReadOnlyList<double> shares) => string.Join("  ", shares.Select(Percent));

    private static string Percent(double share) => Page.Number(100 * share, 1);

    private static Table NewTable(string title, string[] columns)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(title) { NoWrap = true });
        foreach (string column in columns)
            table.AddColumn(new TableColumn(column).RightAligned()); // three shares in a cell break between them in a narrow window
        return table;
    }

    private static void AddSpread(Table table, string name, SpreadJson spread) =>
        AddRow(table, name, [.. new[]
        {
            spread.Descent, spread.GentleAscent, spread.Ascent, spread.DescentTailWeight, spread.AscentTailWeight,
        }.Select(number => Page.Number(number, 3))]);

    private static void AddRow(Table table, string name, string[] cells) =>
        table.AddRow([new Text(name), .. cells.Select(cell => new Text(cell))]);
}
