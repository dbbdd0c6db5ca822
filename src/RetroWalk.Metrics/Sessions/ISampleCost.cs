using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics;

/// <summary>The price of a moment in one direction.</summary>
internal interface ISampleCost
{
    /// <summary>Where there is one.</summary>
    static abstract ModelDomain Supported { get; }

    static abstract SampleCost<TLane> At<TLane>(in ConditionedLanes<TLane> conditions, TLane v, TLane G, in SampleParts<TLane> parts)
        where TLane : struct, ILane<TLane>;
}
