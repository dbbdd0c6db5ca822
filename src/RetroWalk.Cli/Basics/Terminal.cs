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

    /// <summary>Empty input, and output that is thrown away.</summary>
    public static Terminal Null { get; } = new(Stream.Null, Stream.Null, TextWriter.Null);

    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error)
        {
            OutputIsWatched = !Console.IsOutputRedirected,
            ErrorIsWatched = !Console.IsErrorRedirected,
        };
}
