namespace RetroWalk.Cli.Files;

/// <summary>The recordings that a user names: files, folders, and standard input.</summary>
internal static class RecordingFolder
{
    private const string Packed = ".gz";

    private static readonly string[] Endings = [".gpx", ".tcx", ".fit", ".csv"];

    /// <summary>The files that are named, and those of each folder whose names end like a recording's, in the order of their
    /// names; folders within it are left out.</summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) => [.. paths.SelectMany(Expand)];

    private static IEnumerable<string> Expand(string path)
    {
        if (path == InputFile.StandardStream || !Directory.Exists(path))
            return [path];
        string[] files;
        try
        {
            files = [.. Directory.EnumerateFiles(path).Where(IsRecording).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be read: {exception.Message}");
        }

        return files.Length > 0
            ? files
            : throw new InputException(
                $"{path} holds no file whose name ends in .gpx, .tcx, .fit or .csv, or in one of them and .gz");
    }

    private static bool IsRecording(string path)
    {
        string name = path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase) ? path[..^Packed.Length] : path;
        return Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
    }
}
