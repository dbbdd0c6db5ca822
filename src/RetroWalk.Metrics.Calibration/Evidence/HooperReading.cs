namespace RetroWalk.Metrics.Calibration;

/// <summary>What the 17 to 20 % of Hooper et al. 2004 are taken to be; the abstract does not say.</summary>
public enum HooperReading
{
    /// <summary>Per cent of the forward value: backward is 1.185 times forward. The reading of the shipped fit.</summary>
    OfTheForwardValue,

    /// <summary>Percentage points of maximal oxygen uptake: backward is forward plus 18.5 % of
    /// <see cref="EvidenceFitOptions.HooperMaximalUptake"/>.</summary>
    PointsOfMaximalUptake,
}
