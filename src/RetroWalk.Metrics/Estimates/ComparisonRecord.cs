namespace RetroWalk.Metrics.Json;

/// <summary>The results of a <see cref="WalkComparison"/> as plain numbers, to be stored or sent.</summary>
/// <remarks>See <see cref="EstimateRecord"/>. A ratio is null where it has no value. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(ComparisonRecordJson))]
public sealed record ComparisonRecord
{
    /// <summary>Forward.</summary>
    public required EstimateRecord Forward { get; init; }

    /// <summary>Backward.</summary>
    public required EstimateRecord Backward { get; init; }

    /// <summary>Gross energy, backward over forward [1].</summary>
    public required double? GrossRatio { get; init; }

    /// <summary>Lower end of the 95 % prediction interval of the gross ratio [1].</summary>
    public required double? LowGrossRatio { get; init; }

    /// <summary>Upper end of the 95 % prediction interval of the gross ratio [1].</summary>
    public required double? HighGrossRatio { get; init; }

    /// <summary>Active energy, backward over forward [1].</summary>
    public required double? ActiveRatio { get; init; }

    /// <summary>Effort factor of the quadriceps, backward over forward [1].</summary>
    public required double? QuadricepsFactor { get; init; }

    /// <summary>Share of the excess that the model attributes to the quadriceps [1].</summary>
    public required double? QuadricepsShareOfExcess { get; init; }

    /// <summary>The record of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentException">No comparison (<c>default</c>).</exception>
    public static ComparisonRecord Of(WalkComparison comparison)
    {
        if (comparison.Forward.Model is null)
            throw new ArgumentException(
                "comparison is default(WalkComparison): it must come from WalkingEnergy.Compare.", nameof(comparison));
        PredictionInterval<double> interval = comparison.GrossRatioInterval();
        return new()
        {
            Forward = EstimateRecord.Of(comparison.Forward),
            Backward = EstimateRecord.Of(comparison.Backward),
            GrossRatio = EstimateRecord.Known(comparison.GrossRatio),
            LowGrossRatio = EstimateRecord.Known(interval.Low),
            HighGrossRatio = EstimateRecord.Known(interval.High),
            ActiveRatio = EstimateRecord.Known(comparison.ActiveRatio),
            QuadricepsFactor = EstimateRecord.Known(comparison.Quadriceps.Factor),
            QuadricepsShareOfExcess = EstimateRecord.Known(comparison.QuadricepsShareOfExcess),
        };
    }
}
