using System.Globalization;
using System.Text;

namespace RetroWalk.Cli.Plots;

/// <summary>The numbers behind a part of a picture.</summary>
internal sealed record Series(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<double>> Rows)
{
    /// <summary>A header line, then a line for each row; six significant digits, empty for a number that is not finite.</summary>
    public string ToText()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {Name}\n{string.Join(',', Columns)}\n");
        foreach (IReadOnlyList<double> row in Rows)
            text.AppendJoin(',', row.Select(Cell)).Append('\n');
        return text.ToString();

        static string Cell(double value) => double.IsFinite(value) ? value.ToString("G6", CultureInfo.InvariantCulture) : "";
    }
}
