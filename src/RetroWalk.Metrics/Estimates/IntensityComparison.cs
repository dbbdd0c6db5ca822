namespace RetroWalk.Metrics;

/// <summary>How hard the same walk is forward and backward.</summary>
/// <remarks><c>default</c> is not a valid result. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(IntensityComparisonJson))]
public readonly record struct IntensityComparison
{
    private IntensityComparison(WalkIntensity forward, WalkIntensity backward)
    {
        Forward = forward;
        Backward = backward;
    }

    /// <summary>Forward.</summary>
    public WalkIntensity Forward { get; }

    /// <summary>Backward.</summary>
    public WalkIntensity Backward { get; }

    /// <summary>One sentence for a display, the same in every culture, as in
    /// <c>Forward takes 35 % of your oxygen uptake reserve, backward 48 %.</c></summary>
    public string Sentence =>
        HasShare(Forward) && HasShare(Backward)
            ? $"Forward takes {Percent(Forward)} % of your oxygen uptake reserve, backward {Percent(Backward)} %{Warning}."
            : $"Forward: {Forward}; backward: {Backward}.";

    /// <summary>The intensity of both directions.</summary>
    /// <param name="comparison">The walk in both directions.</param>
    /// <param name="maximalUptake">V̇O₂max of the person, measured; null where it is not known.</param>
    /// <exception cref="ArgumentException">A default comparison.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A maximal uptake that is not above the person's resting uptake.</exception>
    public static IntensityComparison Of(WalkComparison comparison, OxygenUptake? maximalUptake = null)
    {
        if (comparison.Forward.Model is null)
            throw new ArgumentException(
                "comparison is default(WalkComparison): it must come from WalkingEnergy.Compare.", nameof(comparison));
        return new(WalkIntensity.Of(comparison.Forward, maximalUptake), WalkIntensity.Of(comparison.Backward, maximalUptake));
    }

    private string Warning => Forward.ReserveShare > 1 || Backward.ReserveShare > 1 ? ": more than you can hold" : "";

    private static bool HasShare(WalkIntensity intensity) => !double.IsNaN(intensity.ReserveShare);

    private static string Percent(WalkIntensity intensity) => FormattableString.Invariant($"{intensity.ReserveShare * 100:0}");

    /// <summary>The sentence; the same in every culture.</summary>
    public override string ToString() => Forward.Estimate.Model is null ? "no comparison" : Sentence;
}
