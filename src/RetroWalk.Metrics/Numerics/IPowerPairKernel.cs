namespace RetroWalk.Metrics.Numerics;

/// <summary>A forward and a backward formula that share intermediate results, each with its own supported domain
/// [W·kg⁻¹].</summary>
internal interface IPowerPairKernel
{
    (TLane Forward, TLane Backward) PowersAt<TLane>(TLane speedMetersPerSecond, TLane gradeFraction)
        where TLane : struct, ILane<TLane>;
}
