using Spectre.Console;
using Spectre.Console.Rendering;

namespace RetroWalk.Cli.Output;

/// <summary>Gives the columns of a table widths that break no word. In a window that is too narrow for that, every row is some
/// lines: its first cell, and below it each other cell with the heading of its column.</summary>
internal static class WholeWords
{
    public static IRenderable Of(IRenderable written, RenderOptions options) =>
        written is Table table ? Fitted(table, options) : written;

    private static IRenderable Fitted(Table table, RenderOptions options)
    {
        const int BesideColumn = 3; // a blank on each side, and one to the next column
        int room = options.ConsoleSize.Width - BesideColumn * table.Columns.Count - 1;
        Measurement[] needs = [.. Enumerable.Range(0, table.Columns.Count).Select(place => Need(table, place, options))];
        if (needs.Sum(need => need.Max) <= room)
            return table;
        if (needs.Sum(need => need.Min) > room)
            return AsLines(table, options);
        int[] widths = [.. needs.Select(need => need.Min)];
        for (int left = room - widths.Sum(); left > 0; left--)
            widths[MostWanting(needs, widths)]++;
        for (int place = 0; place < widths.Length; place++)
            table.Columns[place].Width = widths[place];
        return table;
    }

    private static int MostWanting(Measurement[] needs, int[] widths)
    {
        int most = 0;
        for (int place = 1; place < widths.Length; place++)
        {
            if (needs[place].Max - widths[place] > needs[most].Max - widths[most])
                most = place;
        }

        return most;
    }

    /// <summary>The longest word and the longest line of a column; the same where it does not wrap.</summary>
    private static Measurement Need(Table table, int place, RenderOptions options)
    {
        TableColumn column = table.Columns[place];
        IEnumerable<IRenderable> cells = table.Rows.Select(row => row[place]);
        Measurement[] sizes =
        [
            .. (table.ShowHeaders ? cells.Prepend(column.Header) : cells).Select(cell => cell.Measure(options, int.MaxValue)),
        ];
        int max = Math.Min(sizes.Max(size => size.Max), column.Width ?? int.MaxValue);
        return new(column.NoWrap ? max : Math.Min(sizes.Max(size => size.Min), max), max);
    }

    private static Rows AsLines(Table table, RenderOptions options)
    {
        List<IRenderable> lines = [];
        if (table.ShowHeaders && Words(table.Columns[0].Header, options, " ") is { Length: > 0 } title)
            lines.Add(new Text($"{title}:"));
        foreach (TableRow row in table.Rows)
        {
            lines.Add(new Text(Words(row[0], options, "\n")));
            for (int place = 1; place < table.Columns.Count; place++)
            {
                string cell = Words(row[place], options, "\n");
                string heading = table.ShowHeaders ? Words(table.Columns[place].Header, options, " ") : "";
                if (cell.Length > 0)
                    lines.Add(new Padder(new Text(heading.Length > 0 ? $"{heading}: {cell}" : cell), new Padding(2, 0, 0, 0)));
            }
        }

        return new Rows([.. lines, new Text("")]);
    }

    private static string Words(IRenderable cell, RenderOptions options, string betweenLines)
    {
        const int Endless = 10_000;
        string text = string.Concat(cell.Render(options, Endless).Select(segment => segment.IsLineBreak ? "\n" : segment.Text));
        return string.Join(betweenLines, text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0));
    }
}
