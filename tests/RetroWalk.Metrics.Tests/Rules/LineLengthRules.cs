using System.Globalization;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>No line of C# that is shipped or measured is longer than <c>.editorconfig</c> says; editors read that number, but no
/// build holds it.</summary>
public sealed class LineLengthRules
{
    private const string Setting = "max_line_length = ";

    [Fact]
    public void No_line_is_longer_than_the_editor_configuration_says()
    {
        string setting = File.ReadLines(RepositoryRoot.PathOf(".editorconfig"))
            .Single(line => line.StartsWith(Setting, StringComparison.Ordinal));
        int longest = int.Parse(setting[Setting.Length..], CultureInfo.InvariantCulture);
        string[] folders = ["benchmarks", "src"];
        string[] files = [.. folders.SelectMany(folder => SourcesIn(RepositoryRoot.PathOf(folder)))];

        Assert.True(files.Length > 100, $"{files.Length} files were found");
        string[] longer = [.. files.SelectMany(path => LongLines(path, longest)).Order(StringComparer.Ordinal)];
        Assert.True(longer.Length == 0, $"longer than {longest} characters:\n{string.Join('\n', longer)}");
    }

    /// <summary>What the compiler writes beside the sources is left out.</summary>
    private static IEnumerable<string> SourcesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Intersect(["obj", "bin"]).Any());

    private static IEnumerable<string> LongLines(string path, int longest) =>
        File.ReadLines(path).Index().Where(line => line.Item.Length > longest)
            .Select(line => $"{Path.GetRelativePath(RepositoryRoot.Folder, path)}:{line.Index + 1}: {line.Item.Length}");
}
