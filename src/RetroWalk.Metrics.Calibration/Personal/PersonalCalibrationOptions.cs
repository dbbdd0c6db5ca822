namespace RetroWalk.Metrics.Calibration;

/// <summary>What is known of a person before the first measurement.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PersonalCalibrationOptions
{
    /// <summary>Practice in walking backward, k, which multiplies the person's own excess. None unless given.</summary>
    public Practice Practice { get; init; }

    /// <summary>Resting power of the person: a walk never costs less. The standard 1 MET unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or NaN.</exception>
    public MetabolicPower RestingPower
    {
        get;
        init
        {
            Require.Positive(value.WattsPerKilogram, nameof(RestingPower));
            field = value;
        }
    } = MetabolicEquivalent.FromMets(1).MetabolicPower;
}
