namespace RetroWalk.Docs.Tests;

/// <summary>Every quote from a measured file is what the tool prints of it today.</summary>
public sealed class QuotedOutputTests : IClassFixture<MissingFileNotice>
{
    public static TheoryData<string, string> Quotes
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (QuotedOutput quote in QuotedOutput.All)
                data.Add(quote.Page, quote.Call);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void Quote_is_what_the_tool_prints(string page, string call)
    {
        QuotedOutput quote = QuotedOutput.All.Single(candidate => (candidate.Page, candidate.Call) == (page, call));
        if (MeasuredFiles.PathOf(quote.File) is string path)
            Repository.Verify(page, quote.Whole, quote.Anew(path));
        else
            Assert.NotEmpty(quote.Text); // the notice says that no more was compared
    }

    [Fact]
    public void Every_measured_file_and_page_with_measured_tables_is_quoted()
    {
        Assert.Equal(MeasuredFiles.Names.Order(StringComparer.Ordinal), QuotedOutput.All.Select(quote => quote.File).Distinct()
            .Order(StringComparer.Ordinal));
        Assert.Empty(
            ((string[])["README.md", "docs/calibration.md", "docs/evaluation.md", "docs/evidence.md"])
                .Except(QuotedOutput.All.Select(quote => quote.Page)));
    }
}
