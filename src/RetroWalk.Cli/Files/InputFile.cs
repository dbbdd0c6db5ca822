namespace RetroWalk.Cli.Files;

/// <summary>An input that the user named: a file, or <c>-</c> for standard input.</summary>
internal static class InputFile
{
    public const string StandardStream = "-";

    public static Stream Open(string path, Terminal terminal)
    {
        if (path == StandardStream)
            return new InputStream(terminal.In, NameOf(path));
        if (Directory.Exists(path))
            throw new InputException($"{path} is a directory, not a file");
        try
        {
            FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            terminal.ReadPaths.Add(Path.GetFullPath(path));
            return new InputStream(file, path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path} does not exist");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"{path} cannot be read: {exception.Message}");
        }
    }

    public static string NameOf(string path) => path == StandardStream ? "standard input" : path;
}
