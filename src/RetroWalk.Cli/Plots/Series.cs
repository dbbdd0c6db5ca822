using System.Globalization;
using System.Text;

namespace RetroWalk.Cli.Plots;

/// <summary>Numbers behind a part of a picture: named columns, and rows of them.</summary>
internal sealed record Series(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<double>> Rows)
{
    /// <summary>A header line, then a line for each row; six significant digits, empty where there is no number.</summary>
    public string ToText()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {Name}\n{string.Join(',', Columns)}\n");
        foreach (IReadOnlyList<double> row in Rows)
            text.AppendJoin(',', row.Select(value => double.IsFinite(value) ? value.ToString("G6", CultureInfo.InvariantCulture) : "")).Append('\n');
        return text.ToString();
    }
}
