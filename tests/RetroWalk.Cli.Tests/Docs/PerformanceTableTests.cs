using System.Globalization;
using System.Text;

namespace RetroWalk.Cli.Tests.Docs;

/// <summary>The table of ratios is computed from the medians of the stored benchmark report.</summary>
public sealed class PerformanceTableTests
{
    private const string Page = "docs/performance.md";
    private const string Opening = "<!-- results -->\n";
    private const string Closing = "<!-- /results -->";

    [Fact]
    public void Performance_page_shows_the_ratios_of_the_stored_reports()
    {
        string text = Repository.Read(Page);
        int start = text.IndexOf(Opening, StringComparison.Ordinal);
        int end = text.IndexOf(Closing, StringComparison.Ordinal) + Closing.Length;

        Repository.Verify(Page, text[start..end], Opening + Table() + Closing);
    }

    private static string Table()
    {
        StringBuilder table = new("| what | by | processor | time against Math.Pow | allocated |\n| --- | --- | --- | --- | --- |\n");
        string results = Path.Combine(Repository.Root, "benchmarks", "results");
        foreach (string report in Directory.EnumerateFiles(results, "results.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string[] lines = File.ReadAllLines(report);
            string processor = lines[Array.FindIndex(lines, line => line.StartsWith("BenchmarkDotNet", StringComparison.Ordinal)) + 1].Split(',')[0];
            string[] header = Cells(lines.First(line => line.StartsWith("| Method", StringComparison.Ordinal)));
            Dictionary<string, double> baselines = [];
            foreach (string[] row in lines.Where(line => line.StartsWith('|')).Skip(2).Select(Cells).Where(row => row[0].Length > 0))
            {
                string category = row[Array.IndexOf(header, "Categories")];
                double median = Nanoseconds(row[Array.IndexOf(header, header.Contains("Median") ? "Median" : "Mean")]);
                if (row[0] == "Math.Pow")
                    baselines[category] = median;
                else
                    table.Append(CultureInfo.InvariantCulture,
                        $"| {category} | `{row[0]}` | {processor} | {median / baselines[category]:F2} | {Bytes(row[Array.IndexOf(header, "Allocated")])} |\n");
            }
        }

        return table.ToString();
    }

    private static string[] Cells(string row) => row.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static double Nanoseconds(string cell)
    {
        Assert.EndsWith(" ns", cell, StringComparison.Ordinal);
        return double.Parse(cell[..^3], NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    private static string Bytes(string cell) => cell == "-" ? "0 B" : cell;
}
