namespace RetroWalk.Metrics;

/// <summary>The price of a moment in one direction.</summary>
internal interface ISampleCost
{
    /// <summary>Where there is one.</summary>
    static abstract ModelDomain Supported { get; }

    SampleCost At(double v, double G);
}
