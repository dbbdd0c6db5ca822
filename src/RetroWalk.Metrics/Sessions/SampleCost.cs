using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>What a moment of walking costs [W·kg⁻¹], and what the quadriceps do per horizontal metre [J·kg⁻¹·m⁻¹].</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct SampleCost<TLane>
    where TLane : struct, ILane<TLane>
{
    /// <summary>Gross power under the conditions of the session, at least that at rest.</summary>
    internal required TLane Gross { get; init; }

    /// <summary>p, what the knee extensors produce.</summary>
    internal required TLane Concentric { get; init; }

    /// <summary>n, what they absorb, as a magnitude.</summary>
    internal required TLane Eccentric { get; init; }

    /// <summary>D, backward; 0 forward.</summary>
    internal required TLane FullReversal { get; init; }
}
