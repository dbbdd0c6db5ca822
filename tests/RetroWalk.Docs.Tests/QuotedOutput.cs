using System.Text.RegularExpressions;

namespace RetroWalk.Docs.Tests;

/// <summary>A block of a page that quotes what the tool prints of a measured file, below a comment that holds the call:
/// <c>&lt;!-- printed: evaluate lankford-2020.csv --coverage --&gt;</c>.</summary>
/// <remarks>The quote runs from the line that begins with the first word of the block to the end of what is printed. An empty
/// block is filled with the whole by RETROWALK_UPDATE=1.</remarks>
internal sealed partial record QuotedOutput(string Page, string Call, string Indent, string Text, string Whole)
{
    public static IEnumerable<QuotedOutput> All => Repository.Pages.SelectMany(Of);

    /// <summary>The measured file that the call names.</summary>
    public string File => MeasuredFiles.Names.SingleOrDefault(Call.Split(' ').Contains)
        ?? throw new InvalidDataException($"{Page}: the call names no measured file: {Call}");

    /// <summary>The same block with what the tool prints now.</summary>
    public string Anew(string path)
    {
        ToolRun run = ToolRun.Of([.. Call.Split(' ').Select(word => word == File ? path : word)]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] lines = [.. run.Out.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];
        int start = Text.Length == 0 ? 0 : Array.FindIndex(lines, line => FirstWord(line) == FirstWord(Text));
        Assert.True(
            start >= 0, $"{Page}: no line that the tool prints begins like the quote, with \"{FirstWord(Text)}\": {Call}");
        IEnumerable<string> quoted = lines[start..].Select(line => line.Length > 0 ? $"{Indent}{line}\n" : "\n");
        return $"{Indent}<!-- printed: {Call} -->\n{Indent}```text\n{string.Concat(quoted)}{Indent}```";
    }

    private static IEnumerable<QuotedOutput> Of(string page) =>
        Quote().Matches(Repository.Read(page)).Select(match => new QuotedOutput(
            page, match.Groups["call"].Value, match.Groups["indent"].Value, match.Groups["text"].Value, match.Value));

    private static string? FirstWord(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();

    [GeneratedRegex(
        """^(?<indent> *)<!-- printed: (?<call>[^\n]+) -->\n\k<indent>```text\n(?<text>(.*\n)*?)\k<indent>```$""",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Quote();
}
