using System.Text.RegularExpressions;

namespace RetroWalk.Docs.Tests;

/// <summary>Every relative link of the documentation leads to a file, and every key to a reference.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => new(Repository.Pages);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Relative_links_lead_to_files(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        foreach (Match match in Link().Matches(Repository.Read(page)))
        {
            string target = match.Groups["target"].Value;
            if (target.StartsWith("http", StringComparison.Ordinal) || target.StartsWith('#'))
                continue;
            string path = Path.Combine(folder, target.Split('#')[0]);
            Assert.True(File.Exists(path) || Directory.Exists(path), $"{page} links to {target}, which does not exist");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Keys_stand_in_the_references(string page)
    {
        string references = Repository.Read("docs/references.md");
        foreach (Match match in Key().Matches(Repository.Read(page)))
            Assert.Contains($"- **{match.Value}** ", references, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[[A-Z][A-Za-z]+[12][0-9]{3}[A-Za-z]*\](?!\()")]
    private static partial Regex Key();
}
