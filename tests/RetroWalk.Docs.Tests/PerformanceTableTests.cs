namespace RetroWalk.Docs.Tests;

/// <summary>The tables of ratios are computed from the medians of the stored benchmark reports.</summary>
public sealed class PerformanceTableTests
{
    private const string Page = "docs/performance.md";

    [Fact]
    public void Performance_page_shows_the_ratios_of_the_stored_reports() =>
        VerifyBetween(Page, "<!-- results -->\n", "<!-- /results -->", report => report.RatioTable());

    [Fact]
    public void Readme_shows_the_rivals_of_the_stored_reports() =>
        VerifyBetween("README.md", "<!-- results -->\n", "<!-- /results -->", report => report.BriefRatioTable());

    [Fact]
    public void Performance_page_shows_every_model_of_the_stored_reports() =>
        VerifyBetween(Page, "<!-- every model -->\n", "<!-- /every model -->", report => report.ModelTable());

    [Fact]
    public void Performance_page_shows_the_stored_runs_of_the_tool() =>
        VerifyBetween(
            Page, "<!-- tool -->\n", "<!-- /tool -->",
            [
                .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "benchmarks"), "tool.md", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal).Select(File.ReadAllText),
            ]);

    private static void VerifyBetween(string page, string opening, string closing, Func<BenchmarkReport, string> table) =>
        VerifyBetween(page, opening, closing, [.. BenchmarkReport.All().Select(table)]);

    private static void VerifyBetween(string page, string opening, string closing, string[] tables)
    {
        string text = Repository.Read(page);
        int start = text.IndexOf(opening, StringComparison.Ordinal);
        int end = text.IndexOf(closing, StringComparison.Ordinal) + closing.Length;
        string generated = tables.Length == 0 ? "No report is stored.\n" : string.Join('\n', tables);
        Repository.Verify(page, text[start..end], opening + generated + closing);
    }
}
