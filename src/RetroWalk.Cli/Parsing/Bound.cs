namespace RetroWalk.Cli.Parsing;

/// <summary>The most that a quantity can be.</summary>
/// <param name="Most">The largest value that is taken.</param>
/// <param name="Words">It in words, and why it is the bound.</param>
internal sealed record Bound<T>(T Most, string Words)
    where T : struct;
