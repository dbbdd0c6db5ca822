using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>What takes longest to compute of a sample; the same in both directions.</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct SampleParts<TLane>
    where TLane : struct, ILane<TLane>
{
    internal SampleParts(TLane forwardPower, TLane cosine, KneeRoots<TLane> roots)
    {
        ForwardPower = forwardPower;
        Cosine = cosine;
        Roots = roots;
    }

    /// <summary>M_F without conditions [W·kg⁻¹].</summary>
    internal TLane ForwardPower { get; }

    /// <summary>Of the slope.</summary>
    internal TLane Cosine { get; }

    /// <summary>The mechanics of the knee.</summary>
    internal KneeRoots<TLane> Roots { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SampleParts<TLane> At(TLane v, TLane G)
    {
        KneeRoots<TLane> roots = KneeRoots<TLane>.At(v, G, in KneeConstants.Shipped); // first, because square roots take longest
        return new(ForwardCost.ModelPower(v, G), Slope.CosineWhereWalked(G), roots);
    }
}
