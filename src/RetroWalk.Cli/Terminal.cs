namespace RetroWalk.Cli;

/// <summary>The streams of one run, so that a test can be the user.</summary>
internal sealed record Terminal(Stream In, Stream Out, TextWriter Error)
{
    /// <summary>Whether a person watches the output; colours are for people.</summary>
    public bool OutputIsWatched { get; init; }

    /// <summary>Width of the watched window; <c>null</c> where the system knows it.</summary>
    public int? Columns { get; init; }

    /// <summary>Whether a person watches the error stream; progress is for people.</summary>
    public bool ErrorIsWatched { get; init; }

    /// <summary>No streams, for what never reads standard input.</summary>
    public static Terminal Nobody { get; } = new(Stream.Null, Stream.Null, TextWriter.Null);

    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error)
        {
            OutputIsWatched = !Console.IsOutputRedirected,
            ErrorIsWatched = !Console.IsErrorRedirected,
        };
}
