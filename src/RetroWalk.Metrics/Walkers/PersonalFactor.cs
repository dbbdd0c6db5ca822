namespace RetroWalk.Metrics;

/// <summary>One person's gross power relative to the median person's, as a factor, and how certain that factor is.</summary>
/// <remarks><c>default</c> is a person who was not measured: factor 1, with the spread between people. Immutable.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(PersonalFactorJson))]
public readonly record struct PersonalFactor
{
    private const double SmallestFactor = 0.2; // outside these a mistake is likelier than such a person
    private const double LargestFactor = 5;

    private readonly double _factor; // 0 in default, which is a person who was not measured
    private readonly double _logSpread;

    private PersonalFactor(double factor, double logSpread)
    {
        _factor = factor;
        _logSpread = logSpread;
    }

    /// <summary>A person who was not measured: factor 1, spread 0.11. The same as <c>default</c>.</summary>
    public static PersonalFactor Unknown => default;

    /// <summary>f: gross power over that of the median person [1].</summary>
    public double Factor => IsUnknown ? 1 : _factor;

    /// <summary>Standard deviation of ln f [1]. 0.11 between people; less for a person who was measured.</summary>
    public double LogSpread => IsUnknown ? SpreadParameters.Shipped.BetweenPeopleLogSpread : _logSpread;

    internal bool IsUnknown => _factor == 0;

    /// <summary>A person who was measured.</summary>
    /// <param name="factor">f [1], from 0.2 to 5.</param>
    /// <param name="logSpread">Remaining standard deviation of ln f [1], from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor or spread outside its range, or NaN.</exception>
    public static PersonalFactor Measured(double factor, double logSpread) =>
        new(
            Guard.Between(factor, SmallestFactor, LargestFactor, "a factor on a person's power"),
            Guard.Between(logSpread, 0, 1, "a spread"));

    /// <summary>Factor and spread; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"f {Factor:0.###} (SD of ln f {LogSpread:0.###})");
}
