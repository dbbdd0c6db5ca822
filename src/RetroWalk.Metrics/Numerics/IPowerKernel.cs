namespace RetroWalk.Metrics.Numerics;

/// <summary>A formula of speed and grade that gives W·kg⁻¹, or <see cref="double.NaN"/> outside its supported domain.</summary>
internal interface IPowerKernel
{
    TLane PowerAt<TLane>(TLane speedMetersPerSecond, TLane gradeFraction)
        where TLane : struct, ILane<TLane>;
}
