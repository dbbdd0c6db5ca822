namespace RetroWalk.Cli.Files;

/// <summary>A file that is either complete or not there: written as a part file beside it, which is renamed at the end.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _partPath;
    private readonly bool _overwrite;

    private OutputFile(string path, bool overwrite)
    {
        _path = Path.GetFullPath(path);
        _overwrite = overwrite;
        _partPath = Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Guid.NewGuid():N}.part");
        Stream = new FileStream(_partPath, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
    }

    public Stream Stream { get; }

    public static OutputFile Create(string path, bool overwrite)
    {
        if (Directory.Exists(path))
            throw new InputException($"{path} is a directory, not a file");
        if (File.Exists(path))
        {
            if (!overwrite)
                throw new InputException($"{path} exists: name another file, or add --force to replace it");
            if (IsStandIn(path))
                throw new InputException($"{path} is not a regular file: use '-' to write to standard output");
        }

        try
        {
            return new OutputFile(path, overwrite);
        }
        catch (DirectoryNotFoundException)
        {
            throw new InputException($"the folder of {path} does not exist");
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written: access is denied");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            throw new InputException($"{path} cannot be written: the system takes no file there");
        }
    }

    /// <summary>Gives the complete file its name.</summary>
    public void Keep()
    {
        Stream.Dispose();
        File.Move(_partPath, _path, _overwrite);
    }

    /// <summary>Removes the part file, if it is still there.</summary>
    public void Discard() => File.Delete(_partPath);

    public void Dispose()
    {
        Stream.Dispose();
        Discard();
    }

    // A link or a device must not be replaced by a file.
    private static bool IsStandIn(string path) =>
        new FileInfo(path).LinkTarget is not null
        || (!OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal));
}
