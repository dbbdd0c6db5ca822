using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>The look of every table: columns of words, then columns of numbers; text without markup.</summary>
internal static class PlainTable
{
    /// <param name="words">Heads of the columns that are aligned left.</param>
    /// <param name="numbers">Heads of the columns that are aligned right.</param>
    /// <param name="numbersWrap">Whether a narrow window may break the cells of the columns of numbers.</param>
    public static Table Of(IEnumerable<string> words, IEnumerable<string> numbers, bool numbersWrap = false)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string head in words)
            table.AddColumn(new TableColumn(new Text(head)));
        foreach (string head in numbers)
            table.AddColumn(new TableColumn(new Text(head)) { NoWrap = !numbersWrap }.RightAligned());
        return table;
    }

    /// <summary>Adds a row; a cell keeps to its line, whatever stands in it.</summary>
    public static void AddCells(this Table table, params IEnumerable<string> cells) =>
        table.AddRow(cells.Select(cell => new Text(VisibleText.Of(cell))));

    /// <summary>Adds a row whose cells the tool itself breaks into lines.</summary>
    public static void AddCellsOfLines(this Table table, params IEnumerable<string> cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)));
}
