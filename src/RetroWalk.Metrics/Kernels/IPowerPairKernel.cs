namespace RetroWalk.Metrics.Kernels;

/// <summary>Two formulas that share their work, forward and backward, each with its own supported domain [W·kg⁻¹].</summary>
internal interface IPowerPairKernel
{
    PowerPair<TLane> Invoke<TLane>(TLane speedMetersPerSecond, TLane gradeFraction)
        where TLane : struct, ILane<TLane>;
}

/// <summary>Power forward and backward at the same speed and grade [W·kg⁻¹].</summary>
/// <typeparam name="TLane">Width.</typeparam>
internal readonly struct PowerPair<TLane>(TLane forward, TLane backward)
    where TLane : struct, ILane<TLane>
{
    internal TLane Forward { get; } = forward;

    internal TLane Backward { get; } = backward;
}
