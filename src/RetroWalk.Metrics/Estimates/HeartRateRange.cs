namespace RetroWalk.Metrics;

/// <summary>Resting and maximal heart rate of a person.</summary>
/// <remarks><c>default</c> is no range and is refused. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(HeartRateRangeJson))]
public readonly record struct HeartRateRange
{
    private const double SlowestBeatsPerMinute = 20;
    private const double FastestBeatsPerMinute = 250;

    private HeartRateRange(double restingBeatsPerMinute, double maximalBeatsPerMinute, bool isMaximumEstimated)
    {
        RestingBeatsPerMinute = restingBeatsPerMinute;
        MaximalBeatsPerMinute = maximalBeatsPerMinute;
        IsMaximumEstimated = isMaximumEstimated;
    }

    /// <summary>Heart rate at rest [min⁻¹].</summary>
    public double RestingBeatsPerMinute { get; }

    /// <summary>Highest heart rate that the person reaches [min⁻¹].</summary>
    public double MaximalBeatsPerMinute { get; }

    /// <summary>Whether the maximum was guessed from the age: it may then be wrong by 10 beats per minute and more.</summary>
    public bool IsMaximumEstimated { get; }

    /// <summary>A range whose two ends were measured.</summary>
    /// <param name="restingBeatsPerMinute">Heart rate at rest [min⁻¹], from 20.</param>
    /// <param name="maximalBeatsPerMinute">Highest heart rate [min⁻¹], above the resting one and at most 250.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rate outside 20 to 250 or NaN, or a maximum that is not above
    /// rest.</exception>
    public static HeartRateRange Measured(double restingBeatsPerMinute, double maximalBeatsPerMinute) =>
        new(
            Rest(restingBeatsPerMinute),
            Guard.Within(
                Guard.Between(maximalBeatsPerMinute, SlowestBeatsPerMinute, FastestBeatsPerMinute, "a heart rate"),
                restingBeatsPerMinute, double.PositiveInfinity, nameof(maximalBeatsPerMinute)),
            isMaximumEstimated: false);

    /// <summary>A range whose maximum is guessed from the age: 208 − 0.7·age.</summary>
    /// <remarks>Tanaka et al. 2001, doi:10.1016/S0735-1097(00)01054-8, for healthy adults; the standard error of such rules is 7
    /// to 11 beats per minute (secondary source).</remarks>
    /// <param name="restingBeatsPerMinute">Heart rate at rest [min⁻¹], from 20.</param>
    /// <param name="ageYears">Age [y], from 18 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age outside 18 to 100, a rate outside 20 to 250, or NaN; or a maximum
    /// that is not above rest.</exception>
    public static HeartRateRange FromAge(double restingBeatsPerMinute, double ageYears)
    {
        double maximum = 208 - 0.7 * Guard.Between(ageYears, 18, 100, "an age in years");
        return new(
            Guard.Within(Rest(restingBeatsPerMinute), 0, maximum, nameof(restingBeatsPerMinute)), maximum,
            isMaximumEstimated: true);
    }

    /// <summary>The same range, whose maximum was guessed from an age.</summary>
    internal HeartRateRange WithEstimatedMaximum() => new(RestingBeatsPerMinute, MaximalBeatsPerMinute, isMaximumEstimated: true);

    private static double Rest(double restingBeatsPerMinute) =>
        Guard.Between(restingBeatsPerMinute, SlowestBeatsPerMinute, FastestBeatsPerMinute, "a heart rate");

    /// <summary>Both ends, and whether the upper one is a guess; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{RestingBeatsPerMinute:0.#} to {MaximalBeatsPerMinute:0.#} "
            + $"beats/min{(IsMaximumEstimated ? " (maximum estimated from age)" : "")}");
}
