namespace RetroWalk.Metrics;

/// <summary>κ: how many times the model's excess of backward over forward one person has, and how sure that is.</summary>
/// <remarks>
/// <para>A property of the person, with a mean of 1 over people; practice multiplies it. Ten people who walked both ways had κ
/// from 0 to 2.6 (Ingraham et al. 2019, doi:10.1152/japplphysiol.00714.2018).</para>
/// <para><c>default</c> is somebody unknown: 1, with the spread of the model. Immutable.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(PersonalExcessJson))]
public readonly record struct PersonalExcess
{
    private const double LargestFactor = 10; // beyond it a person is a slip of the units
    private const double LargestSpread = 2;

    private readonly double _factorLessOne; // so that default is 1

    private PersonalExcess(double factor, double spread)
    {
        _factorLessOne = factor - 1;
        Spread = spread;
    }

    /// <summary>Somebody unknown: κ = 1, with the spread of the model. The same as <c>default</c>.</summary>
    public static PersonalExcess Unknown => default;

    /// <summary>κ [1]: the person's mean excess over the model's.</summary>
    public double Factor => 1 + _factorLessOne;

    /// <summary>Coefficient of variation of κ [1] that is left for somebody who was measured; null for somebody unknown, for whom
    /// the model's spread, between people and of the model itself, stands.</summary>
    public double? Spread { get; }

    /// <summary>A person who was measured.</summary>
    /// <param name="factor">κ [1], from 0 to 10.</param>
    /// <param name="spread">Coefficient of variation of κ [1] that is left, from 0 to 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor or spread outside its range, or NaN.</exception>
    public static PersonalExcess Measured(double factor, double spread) =>
        new(
            Guard.Between(factor, 0, LargestFactor, "a factor on a person's excess"),
            Guard.Between(spread, 0, LargestSpread, "a spread"));

    /// <summary>Factor and spread; the same in every culture.</summary>
    public override string ToString() =>
        Spread is double spread
            ? string.Create(CultureInfo.InvariantCulture, $"κ {Factor:0.###} (coefficient of variation {spread:0.###})")
            : "κ unknown";
}
