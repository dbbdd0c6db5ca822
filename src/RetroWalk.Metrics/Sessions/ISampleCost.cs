using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>The price of a moment in one direction.</summary>
internal interface ISampleCost
{
    /// <summary>Where there is one.</summary>
    static abstract ModelDomain Supported { get; }

    /// <summary>M_F of a column of at least one lane [W·kg⁻¹].</summary>
    static abstract void PriceForward<TLane>(ReadOnlySpan<double> speeds, ReadOnlySpan<double> grades, Span<double> destination)
        where TLane : struct, ILaneOf<TLane, double>;

    /// <summary>σ of one person at a grade [1].</summary>
    TLane LogSpread<TLane>(TLane G)
        where TLane : struct, ILane<TLane>;

    /// <summary>The price at a speed of which v·G/√(1+G²) is the climb, and M_F the price forward.</summary>
    SampleCost<TLane> At<TLane>(TLane v, TLane climb, TLane M_F)
        where TLane : struct, ILane<TLane>;
}
