using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>Recordings with known content that stay beside the repository, because their licences are their own.</summary>
internal static class SharedRecordings
{
    private static readonly string? Folder = Find();

    /// <summary>The files of a folder whose name ends so; none where the folder is not there.</summary>
    public static IEnumerable<string> Files(string folder, string ending = "") =>
        Folder is null
            ? []
            : Directory.EnumerateFiles(Path.Combine(Folder, folder)).Where(
                file => file.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The rows of the table of expected values, by column; none where the folder is not there.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Expected()
    {
        if (Folder is null)
            return [];
        List<string[]> rows = [.. File.ReadLines(Path.Combine(Folder, "tracks", "expected.csv")).Select(Split)];
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    public static string PathOf(string folder, string file) => Path.Combine(Folder!, folder, file);

    // Commas within quotes belong to the field.
    private static string[] Split(string line)
    {
        string[] quoted = line.Split('"');
        return [.. string.Join('\u0001', quoted.Select((part, i) => i % 2 == 0 ? part.Replace(',', '\u0002') : part))
            .Replace("\u0001", "", StringComparison.Ordinal).Split('\u0002')];
    }

    private static string? Find()
    {
        string folder = Path.Combine(RepositoryRoot.PathOf(), "..", "shared", "data", "recordings");
        return Directory.Exists(folder) ? folder : null;
    }
}
