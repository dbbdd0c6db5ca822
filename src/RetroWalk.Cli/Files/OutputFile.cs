namespace RetroWalk.Cli.Files;

/// <summary>A file that is either complete or not there: written as a part file beside it, which is renamed at the end.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _name; // as the user typed it
    private readonly string _path;
    private readonly string _partPath;
    private readonly bool _overwrite;
    private readonly ICollection<string> _readPaths;
    private readonly CancellationToken _stop;
    private readonly CancellationTokenRegistration _onStop;

    private OutputFile(string path, bool overwrite, Terminal terminal)
    {
        _name = path;
        _path = Path.GetFullPath(path);
        _overwrite = overwrite;
        _readPaths = terminal.ReadPaths;
        _stop = terminal.Stop;
        // Short, so that every name that the system takes for the file leaves room for it.
        _partPath = Path.Combine(Path.GetDirectoryName(_path)!, $".{Guid.NewGuid():N}.part");
        Stream = new OutputStream(terminal.FileFilter(CreatePart()), path);
        // Removes the part file even if the run waits for its input and does not see that it is to stop.
        _onStop = _stop.Register(Discard);
    }

    public Stream Stream { get; }

    public static OutputFile Create(string path, bool overwrite, Terminal terminal)
    {
        try
        {
            if (IsThere(path))
                RequireReplaceable(path, overwrite);
            return new OutputFile(path, overwrite, terminal);
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
        _stop.ThrowIfCancellationRequested();
        if (_readPaths.Contains(_path))
            throw new InputException($"{_name} is an input of this command and stays as it is: name another file");
        try
        {
            File.Move(_partPath, _path, _overwrite);
        }
        catch (IOException) when (_stop.IsCancellationRequested)
        {
            throw new OperationCanceledException(_stop);
        }
        catch (IOException) when (!_overwrite && IsThere(_path))
        {
            throw new InputException($"{_path} was made by another program meanwhile and stays as it is: name another file, "
                + "or add --force to replace it");
        }
        catch (IOException failure)
        {
            throw OutputStream.Failure(_name, failure);
        }
    }

    public void Dispose()
    {
        _onStop.Dispose();
        try
        {
            Stream.Dispose(); // writes what it still holds, and may fail again
        }
        finally
        {
            Discard();
        }
    }

    // Does nothing if the part file has become the file.
    private void Discard() => File.Delete(_partPath);

    private FileStream CreatePart()
    {
        FileStreamOptions options = new()
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.Delete,
        };
        if (OperatingSystem.IsWindows() || !File.Exists(_path))
            return new FileStream(_partPath, options);
        // Whoever could not read the old file must not read the new one, not even while it is written.
        UnixFileMode mode = File.GetUnixFileMode(_path);
        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        FileStream part = new(_partPath, options);
        File.SetUnixFileMode(part.SafeFileHandle, mode);
        return part;
    }

    // A link that leads nowhere is there as well. Throws for a name that the system does not take.
    private static bool IsThere(string path)
    {
        try
        {
            _ = File.GetAttributes(path);
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    private static void RequireReplaceable(string path, bool overwrite)
    {
        if (Directory.Exists(path))
            throw new InputException($"{path} is a directory, not a file");
        if (!overwrite)
            throw new InputException($"{path} exists: name another file, or add --force to replace it");
        if (!IsRegular(path))
            throw new InputException($"{path} is not a regular file: use '-' to write to standard output");
    }

    // A link, a device, a named pipe or a socket must not be replaced by a file.
    private static bool IsRegular(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
            return false;
        if (OperatingSystem.IsWindows())
            return true;
        if (Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
            return false;
        try
        {
            // For reading and writing, because opening a named pipe for one of them waits for the other end.
            using FileStream file = new(
                path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return file.CanSeek;
        }
        catch (IOException)
        {
            return false; // a socket cannot be opened
        }
    }
}
