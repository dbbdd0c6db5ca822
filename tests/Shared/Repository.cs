using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Tests;

/// <summary>The pages of the repository, and how a generated part of one is compared or rewritten.</summary>
internal static class Repository
{
    private static readonly Lock Writing = new(); // tests of one page run side by side

    /// <summary>Set to 1 to rewrite generated parts of the documentation instead of comparing them.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("RETROWALK_UPDATE") == "1";

    public static string Root => RepositoryRoot.Folder;

    /// <summary>The pages at the root and every page under docs, relative to the root.</summary>
    public static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path))
            .Concat(["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"])
            .Order(StringComparer.Ordinal);

    public static string Read(string page) => File.ReadAllText(Path.Combine(Root, page));

    /// <summary>Asserts that a generated part of a page is current, or writes it.</summary>
    public static void Verify(string page, string current, string generated)
    {
        if (current == generated)
            return;
        if (!IsUpdating)
            Assert.Equal(generated, current);
        lock (Writing)
        {
            string text = Read(page);
            Assert.Contains(current, text, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(Root, page), text.Replace(current, generated, StringComparison.Ordinal));
        }
    }
}
