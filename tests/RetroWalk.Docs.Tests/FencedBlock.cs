using System.Text.RegularExpressions;

namespace RetroWalk.Docs.Tests;

/// <summary>A fenced block of a page: its language, its text, and the whole with its fences.</summary>
internal sealed partial record FencedBlock(string Page, string Language, string Text, string Whole)
{
    public static IReadOnlyList<FencedBlock> Of(string page) =>
    [
        .. Fence().Matches(Repository.Read(page)).Select(match =>
            new FencedBlock(page, match.Groups["language"].Value, match.Groups["text"].Value, match.Value)),
    ];

    public static IEnumerable<FencedBlock> All => Repository.Pages.SelectMany(Of);

    [GeneratedRegex(
        "^```(?<language>[a-z]+)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
