namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>Files of the repository, found by walking up from the test assembly to the solution.</summary>
internal static class RepositoryRoot
{
    private const string Solution = "RetroWalk.Metrics.sln";

    internal static string Folder { get; } = Find();

    internal static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No {Solution} above {AppContext.BaseDirectory}.");
    }
}
