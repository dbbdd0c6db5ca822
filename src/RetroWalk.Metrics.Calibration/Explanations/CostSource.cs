namespace RetroWalk.Metrics.Calibration;

/// <summary>Where a figure for the cost of a walk comes from.</summary>
public enum CostSource
{
    /// <summary>A model of the catalogue.</summary>
    Model,

    /// <summary>A forward model, taken for a backward walk by something that does not know the direction.</summary>
    ForwardModel,

    /// <summary>Arithmetic without a model.</summary>
    Arithmetic,

    /// <summary>The mean of people who were measured.</summary>
    Measured,
}
