namespace RetroWalk.Metrics.Json;

/// <summary>The results of an <see cref="EnergyEstimate"/> as plain numbers, to be stored or sent.</summary>
/// <remarks>Any call of System.Text.Json writes and reads it, with the names of the properties in camel case; writing the
/// <see cref="EnergyEstimate"/> itself gives the same text. A number is null where the estimate has no value. To get an
/// <see cref="EnergyEstimate"/> again, estimate the walk of <see cref="BodyMassKilograms"/>,
/// <see cref="LoadKilograms"/>, <see cref="TerrainFactor"/>, <see cref="RestingWattsPerKilogram"/>,
/// <see cref="SpeedMetersPerSecond"/>, <see cref="GradeFraction"/> and <see cref="DurationSeconds"/> anew. Immutable and
/// thread-safe.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(EstimateRecordJson))]
public sealed record EstimateRecord
{
    /// <summary>Name of the model that priced the walk.</summary>
    public required string Model { get; init; }

    /// <summary>Direction of the walk.</summary>
    public required WalkingDirection Direction { get; init; }

    /// <summary>Body mass, without load [kg].</summary>
    public required double BodyMassKilograms { get; init; }

    /// <summary>Carried load that the model was made for [kg]; 0 unless given.</summary>
    public double LoadKilograms { get; init; }

    /// <summary>Factor η of the ground that the model was made for [1]; 1, a treadmill, unless given.</summary>
    public double TerrainFactor { get; init; } = 1;

    /// <summary>Rule of the resting rate.</summary>
    public required RestingEquation RestingRate { get; init; }

    /// <summary>Resting power of the person, whatever the validity [W·kg⁻¹].</summary>
    public required double RestingWattsPerKilogram { get; init; }

    /// <summary>Speed of travel [m·s⁻¹].</summary>
    public required double SpeedMetersPerSecond { get; init; }

    /// <summary>Grade along travel as a fraction [1].</summary>
    public required double GradeFraction { get; init; }

    /// <summary>Duration of the walk [s].</summary>
    public required double DurationSeconds { get; init; }

    /// <summary>How far the estimate can be trusted.</summary>
    public required Validity Validity { get; init; }

    /// <summary>The limits that were passed, in words; empty when measured.</summary>
    public required string ValidityNotes { get; init; }

    /// <summary>Gross metabolic power [W·kg⁻¹].</summary>
    public required double? GrossWattsPerKilogram { get; init; }

    /// <summary>Gross energy: all of it [kcal].</summary>
    public required double? GrossKilocalories { get; init; }

    /// <summary>Resting energy [kcal].</summary>
    public required double? RestingKilocalories { get; init; }

    /// <summary>Active energy: gross minus resting [kcal].</summary>
    public required double? ActiveKilocalories { get; init; }

    /// <summary>Lower end of the 95 % prediction interval of the gross energy [kcal].</summary>
    public required double? LowGrossKilocalories { get; init; }

    /// <summary>Upper end of the 95 % prediction interval of the gross energy [kcal].</summary>
    public required double? HighGrossKilocalories { get; init; }

    /// <summary>Gross power as a multiple of the standard resting rate [MET].</summary>
    public required double? Mets { get; init; }

    /// <summary>The record of an estimate.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <exception cref="ArgumentException">No estimate (<c>default</c>).</exception>
    public static EstimateRecord Of(EnergyEstimate estimate)
    {
        if (estimate.Model is null)
            throw new ArgumentException(
                "estimate is default(EnergyEstimate): it must come from WalkingEnergy.Estimate or Compare.", nameof(estimate));
        PredictionInterval<Energy> interval = estimate.GrossInterval();
        double gross = estimate.Gross.Kilocalories;
        double resting = estimate.Resting.Kilocalories;
        return new()
        {
            Model = estimate.Model.Name,
            Direction = estimate.Direction,
            BodyMassKilograms = estimate.Walker.Mass.Kilograms,
            LoadKilograms = estimate.Model.Load.Kilograms,
            TerrainFactor = estimate.Model.Terrain.Factor,
            RestingRate = estimate.Walker.RestingRate.Equation,
            RestingWattsPerKilogram = estimate.Walker.RestingPower.WattsPerKilogram,
            SpeedMetersPerSecond = estimate.Speed.MetersPerSecond,
            GradeFraction = estimate.Grade.Fraction,
            DurationSeconds = estimate.Duration.TotalSeconds,
            Validity = estimate.Validity,
            ValidityNotes = string.Join("; ", estimate.ValidityNotes),
            GrossWattsPerKilogram = Known(estimate.GrossPower.WattsPerKilogram),
            GrossKilocalories = Known(gross),
            RestingKilocalories = Known(resting),
            ActiveKilocalories = Known(gross - resting), // so that the sum holds in kilocalories too
            LowGrossKilocalories = Known(interval.Low.Kilocalories),
            HighGrossKilocalories = Known(interval.High.Kilocalories),
            Mets = Known(estimate.MetabolicEquivalent.Mets),
        };
    }

    /// <summary>A number, or null where there is none or none that is finite.</summary>
    internal static double? Known(double number) => double.IsFinite(number) ? number : null;
}
