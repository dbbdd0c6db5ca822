using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RetroWalk.Docs.Tests;

/// <summary>The map leads to every page, and what names a version names this one.</summary>
public sealed partial class MapTests
{
    [Fact]
    public void Map_leads_to_every_page()
    {
        string map = Repository.Read("docs/index.md");
        Assert.Equal(
            [],
            Repository.Pages.Where(page => page != "docs/index.md" && !page.StartsWith("docs/models/", StringComparison.Ordinal))
                .Select(page => page.StartsWith("docs/", StringComparison.Ordinal) ? page["docs/".Length..] : $"../{page}")
                .Where(target => !map.Contains($"]({target})", StringComparison.Ordinal)));
    }

    [Fact]
    public void Citation_names_the_version_and_the_licence()
    {
        string citation = Repository.Read("CITATION.cff");
        Assert.Contains($"\nversion: {Property("Version")}\n", citation, StringComparison.Ordinal);
        Assert.Contains($"\nlicense: {Property("PackageLicenseExpression")}\n", citation, StringComparison.Ordinal);
    }

    /// <summary>The tool carries other people's libraries, in the versions that are pinned for it.</summary>
    [Fact]
    public void Notices_name_what_the_tool_carries()
    {
        string[] carried = [.. XDocument.Parse(Repository.Read("src/RetroWalk.Cli/RetroWalk.Cli.csproj"))
            .Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value)];
        Assert.NotEmpty(carried);
        string[] pinned = [.. XDocument.Parse(Repository.Read("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Where(package => carried.Contains(package.Attribute("Include")!.Value))
            .Select(package => $"{package.Attribute("Include")!.Value} {package.Attribute("Version")!.Value}")];
        Assert.Equal(
            pinned.Order(StringComparer.Ordinal),
            Notice().Matches(Repository.Read("src/RetroWalk.Cli/Notices/THIRD-PARTY-NOTICES.txt"))
                .Select(match => match.Groups["package"].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dependencies_that_stay_behind_are_pinned_here()
    {
        string section = Repository.Read("CONTRIBUTING.md").Split("\n## Dependencies\n")[1].Split("\n## ")[0];
        string[] named = [.. section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(row => Code().Matches(row.Split('|')[1]).Select(match => match.Groups["name"].Value))];
        Assert.NotEmpty(named);
        Assert.Equal([], named.Except(Pinned("Directory.Packages.props")).Except(Pinned("docs/samples/Directory.Packages.props")));
    }

    private static IEnumerable<string> Pinned(string file) =>
        XDocument.Parse(Repository.Read(file)).Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value);

    private static string Property(string name) =>
        XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants(name).Single().Value;

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("(?m)^  (?<package>[A-Za-z.]+ [0-9.]+) +(MIT|Apache)")]
    private static partial Regex Notice();
}
