namespace RetroWalk.Cli.Tests.Docs;

/// <summary>The files of the repository, found from the folder the tests run in.</summary>
internal static class Repository
{
    /// <summary>Set to 1 to rewrite generated parts of the documentation instead of comparing them.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("RETROWALK_UPDATE") == "1";

    public static string Root { get; } = FindRoot();

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
        string text = Read(page);
        Assert.Contains(current, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Root, page), text.Replace(current, generated, StringComparison.Ordinal));
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "RetroWalk.Metrics.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("RetroWalk.Metrics.sln is in no parent folder.");
    }
}
