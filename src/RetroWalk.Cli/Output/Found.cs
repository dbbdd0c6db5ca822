using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

/// <summary>What a search found, or how it ended without.</summary>
internal readonly record struct Found<T>(T? Value, EquivalentOutcome Outcome)
    where T : struct;
