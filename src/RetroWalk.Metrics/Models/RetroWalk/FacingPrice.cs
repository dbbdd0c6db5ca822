namespace RetroWalk.Metrics.Models;

/// <summary>One direction of a priced walk.</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct FacingPrice<TLane>
    where TLane : struct, ILane<TLane>
{
    /// <summary>The model's power under the conditions [W·kg⁻¹]; it may be below that at rest.</summary>
    internal required TLane Power { get; init; }

    /// <summary>p/h, what the knee extensors produce per horizontal metre [J·kg⁻¹·m⁻¹].</summary>
    internal required TLane Concentric { get; init; }

    /// <summary>n/h, what they absorb per horizontal metre, as a magnitude [J·kg⁻¹·m⁻¹].</summary>
    internal required TLane Eccentric { get; init; }

    /// <summary>D/h backward; 0 forward [J·kg⁻¹·m⁻¹].</summary>
    internal required TLane FullReversal { get; init; }
}
