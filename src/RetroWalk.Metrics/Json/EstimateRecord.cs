namespace RetroWalk.Metrics.Json;

/// <summary>The results of an <see cref="EnergyEstimate"/> as plain values, to be stored or sent.</summary>
/// <remarks>Works with the source generator of System.Text.Json, without reflection. Quantities are texts with units; a quantity
/// without a value is <c>NaN</c> with its unit. To get an <see cref="EnergyEstimate"/> again, estimate the walk of
/// <see cref="Mass"/>, <see cref="RestingPower"/>, <see cref="Speed"/>, <see cref="Grade"/> and <see cref="Duration"/> anew.
/// Immutable and thread-safe.</remarks>
public sealed record EstimateRecord
{
    /// <summary>Name of the model that priced the walk.</summary>
    public required string Model { get; init; }

    /// <summary>Direction of the walk.</summary>
    public required WalkingDirection Direction { get; init; }

    /// <summary>Body mass, without load.</summary>
    public required BodyMass Mass { get; init; }

    /// <summary>Rule of the resting rate.</summary>
    public required RestingEquation RestingRate { get; init; }

    /// <summary>Resting power of the person, whatever the validity.</summary>
    public required MetabolicPower RestingPower { get; init; }

    /// <summary>Speed of travel.</summary>
    public required Speed Speed { get; init; }

    /// <summary>Grade along travel.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Duration of the walk.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>How far the estimate can be trusted.</summary>
    public required Validity Validity { get; init; }

    /// <summary>The limits that were passed, in words; empty when measured.</summary>
    public required string ValidityNotes { get; init; }

    /// <summary>Gross metabolic power.</summary>
    public required MetabolicPower GrossPower { get; init; }

    /// <summary>Gross energy: all of it.</summary>
    public required Energy Gross { get; init; }

    /// <summary>Resting energy.</summary>
    public required Energy Resting { get; init; }

    /// <summary>Active energy: gross minus resting.</summary>
    public required Energy Active { get; init; }

    /// <summary>Lower end of the 95 % prediction interval of the gross energy.</summary>
    public required Energy GrossLow { get; init; }

    /// <summary>Upper end of the 95 % prediction interval of the gross energy.</summary>
    public required Energy GrossHigh { get; init; }

    /// <summary>The record of an estimate.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <exception cref="ArgumentException">No estimate (<c>default</c>).</exception>
    public static EstimateRecord Of(EnergyEstimate estimate)
    {
        if (estimate.Model is null)
            throw new ArgumentException(
                "estimate is default(EnergyEstimate): it must come from WalkingEnergy.Estimate or Compare.", nameof(estimate));
        PredictionInterval<Energy> interval = estimate.GrossInterval();
        return new()
        {
            Model = estimate.Model.Name,
            Direction = estimate.Direction,
            Mass = estimate.Walker.Mass,
            RestingRate = estimate.Walker.RestingRate.Equation,
            RestingPower = estimate.Walker.RestingPower,
            Speed = estimate.Speed,
            Grade = estimate.Grade,
            Duration = estimate.Duration,
            Validity = estimate.Validity,
            ValidityNotes = string.Join("; ", estimate.ValidityNotes),
            GrossPower = estimate.GrossPower,
            Gross = estimate.Gross,
            Resting = estimate.Resting,
            Active = estimate.Active,
            GrossLow = interval.Low,
            GrossHigh = interval.High,
        };
    }
}
