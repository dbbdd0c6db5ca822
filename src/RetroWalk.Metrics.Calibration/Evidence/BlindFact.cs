using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>A published fact that was kept out of the fit, and what the model says to it.</summary>
public sealed record BlindFact
{
    internal BlindFact()
    {
    }

    /// <summary>The fact, as published.</summary>
    public required string Fact { get; init; }

    /// <summary>Where it was published.</summary>
    public required Citation Source { get; init; }

    /// <summary>Whether the model agrees.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What follows, in one sentence.</summary>
    public required string Finding { get; init; }
}
