using System.Text;

namespace RetroWalk.Cli.Basics;

/// <summary>The streams of one run: those of the process, or those of a test.</summary>
internal sealed record Terminal(Stream In, Stream Out, TextWriter Error)
{
    /// <summary>Whether the output goes to a window; only then it has colours.</summary>
    public bool OutputIsWatched { get; init; }

    /// <summary>Width of the window in characters; <c>null</c> takes that of the process's console.</summary>
    public int? Columns { get; init; }

    /// <summary>Whether the error stream goes to a window; only then it shows progress.</summary>
    public bool ErrorIsWatched { get; init; }

    /// <summary>Is cancelled when the run has to end.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Whether the process ends with the run.</summary>
    public bool IsProcess { get; init; }

    /// <summary>What the stream of a new file is written through; a test lets it fail here.</summary>
    public Func<Stream, Stream> FileFilter { get; init; } = file => file;

    /// <summary>Finds the profile that is taken when none is named; a test has none.</summary>
    public Func<string?> FindProfile { get; init; } = () => null;

    /// <summary>Full paths of the files that this run has read, which its output must not replace.</summary>
    public ICollection<string> ReadPaths { get; } = [];

    /// <summary>Empty input, and output that is thrown away; another one each time, because a terminal gathers what was
    /// read.</summary>
    public static Terminal Null => new(Stream.Null, Stream.Null, TextWriter.Null);

    public static Terminal OfProcess()
    {
        bool isUnix = !OperatingSystem.IsWindows();
        Stream input = isUnix && !DescriptorStream.IsInherited(0)
            ? new ClosedStream("standard input")
            : Console.OpenStandardInput();
        Stream output = !isUnix ? Console.OpenStandardOutput() : ForWriting(1, "standard output");
        Stream error = !isUnix ? Console.OpenStandardError() : ForWriting(2, "standard error");
        StreamWriter lines = new(error, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        return new(input, output, TextWriter.Synchronized(lines))
        {
            IsProcess = true,
            OutputIsWatched = !Console.IsOutputRedirected,
            ErrorIsWatched = !Console.IsErrorRedirected,
            FindProfile = DefaultProfile.Find,
        };
    }

    private static Stream ForWriting(int descriptor, string name) =>
        DescriptorStream.IsInherited(descriptor) ? new DescriptorStream(descriptor, name) : new ClosedStream(name);
}
