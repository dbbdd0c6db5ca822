namespace RetroWalk.Metrics.Numerics;

/// <summary>Two formulas that share their work, forward and backward, each with its own supported domain [W·kg⁻¹].</summary>
internal interface IPowerPairKernel
{
    (TLane Forward, TLane Backward) Invoke<TLane>(TLane speedMetersPerSecond, TLane gradeFraction)
        where TLane : struct, ILane<TLane>;
}
