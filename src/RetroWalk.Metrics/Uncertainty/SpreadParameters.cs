namespace RetroWalk.Metrics;

/// <summary>Parameters of how far one person's power lies from an estimate, by grade.</summary>
/// <remarks>
/// <para>The logarithm of measured over predicted lies within ±σ(G)·c(L,G) with probability L:</para>
/// <code>
/// σ(G): straight lines between −20, +5 and +20 %, constant beyond
/// σ_c(G): likewise; at −20 and +5 % √(σ² − σ_p²), at +20 % a number of its own
/// c(L,G) = z·exp(h(G)·(min(z, 3)² − z₉₅²)/2)        z the normal quantile of L, z₉₅ = 1.959964
/// h(G): a straight line between −20 and +5 %, constant beyond
/// </code>
/// <para>c is the quantile of Tukey's h distribution (Hoaglin 1985), scaled so that at 95 % it is z whatever h is: σ is the
/// half-width of the 95 % interval over 1.96. h = 0 is normal; h above 0 has heavier tails and a narrower middle. Beyond 99.7 %
/// (z = 3) the data of 44 people say nothing, and the exponential factor stays at its value there.</para>
/// <para><c>new SpreadParameters()</c> is the shipped set; other values are for research. Immutable and thread-safe.</para>
/// </remarks>
public sealed record SpreadParameters
{
    private const double QuantileOf95Percent = NormalQuantile.Of95Percent;
    private const double FarthestKnownQuantile = 3;
    private const double LightestTail = -1.0 / 9; // below this the quantile would decrease at z = 3

    /// <summary>The shipped set.</summary>
    public static SpreadParameters Shipped { get; } = new();

    /// <summary>σ_p: between people [1]. 0.11, at every grade.</summary>
    /// <remarks>0.087 among 44 people of Lankford et al. 2020 (doi:10.1007/s00421-020-04428-z), 0.134 among 35 of Slade et al.
    /// 2021.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double BetweenPeopleLogSpread
    {
        get;
        init => field = Guard.NotNegative(value, nameof(BetweenPeopleLogSpread));
    } = 0.11;

    /// <summary>σ at −20 % and steeper descents [1]. 0.25, which includes the bias of the forward equation there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double DescentLogSpread { get; init => field = Guard.Positive(value, nameof(DescentLogSpread)); } = 0.25;

    /// <summary>σ at +5 % [1]. 0.17 = √(0.11² + 0.13²) in two digits; not fitted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double GentleAscentLogSpread { get; init => field = Guard.Positive(value, nameof(GentleAscentLogSpread)); } = 0.17;

    /// <summary>σ at +20 % and steeper ascents [1]. 0.13.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double AscentLogSpread { get; init => field = Guard.Positive(value, nameof(AscentLogSpread)); } = 0.13;

    /// <summary>σ_c at +20 % and steeper ascents [1]. 0.133: standard deviation within a person of 458 walks of 44 people of
    /// Lankford et al. 2020 from there on (414 degrees of freedom).</summary>
    /// <remarks>As much as σ: how dear a person walks elsewhere says little there, where people differ by 0.07.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Negative, NaN or infinite.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double AscentWithinPersonLogSpread
    {
        get;
        init => field = Guard.NotNegative(value, nameof(AscentWithinPersonLogSpread));
    } = 0.133;

    /// <summary>h at −20 % and steeper descents [1]. −0.1: most of the error there is common to all people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below −1/9, above 1, or NaN.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double DescentTailWeight { get; init => field = Tail(value, nameof(DescentTailWeight)); } = -0.1;

    /// <summary>h at +5 % and steeper ascents [1]. 0.2: most people are near the estimate, a few are far from it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below −1/9, above 1, or NaN.</exception>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double AscentTailWeight { get; init => field = Tail(value, nameof(AscentTailWeight)); } = 0.2;

    /// <summary>σ(G): half-width of the 95 % interval of the natural logarithm over 1.96 [1].</summary>
    /// <param name="grade">Grade along travel.</param>
    public double OfOnePerson(Grade grade) => LogSpreadLine.At(grade.Fraction);

    /// <summary>σ_c(G): within a person, between conditions and days [1].</summary>
    /// <param name="grade">Grade along travel.</param>
    public double WithinPerson(Grade grade) => WithinPersonLine.At(grade.Fraction);

    /// <summary>c(L,G): how many σ an interval reaches to either side [1]; 1.96 at 95 %, whatever the grade.</summary>
    /// <param name="level">Nominal probability [1], between 0 and 1.</param>
    /// <param name="grade">Grade along travel.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public double IntervalFactor(double level, Grade grade)
    {
        double z = NormalQuantile.OfTwoSided(level);
        return z == QuantileOf95Percent ? z : IntervalFactorAt(z, TailLine.At(grade.Fraction));
    }

    internal static double IntervalFactor(double level, double tailWeight)
    {
        double z = NormalQuantile.OfTwoSided(level);
        return z == QuantileOf95Percent ? z : IntervalFactorAt(z, tailWeight);
    }

    // At 95 % the exponent is 0, whatever the tail.
    private static double IntervalFactorAt(double z, double tailWeight)
    {
        double known = Math.Min(z, FarthestKnownQuantile);
        return z * Elementary.Exp(tailWeight * (known * known - QuantileOf95Percent * QuantileOf95Percent) / 2);
    }

    /// <summary>σ(G).</summary>
    internal GradeLine LogSpreadLine => new(DescentLogSpread, GentleAscentLogSpread, AscentLogSpread);

    /// <summary>σ_c(G).</summary>
    internal GradeLine WithinPersonLine => new(
        WithoutPeople(DescentLogSpread), WithoutPeople(GentleAscentLogSpread), AscentWithinPersonLogSpread);

    /// <summary>h(G).</summary>
    internal GradeLine TailLine => new(DescentTailWeight, AscentTailWeight, AscentTailWeight);

    /// <summary>√(σ² − σ_p²); 0 where σ_p alone is more.</summary>
    private double WithoutPeople(double σ) => Math.Sqrt(Math.Max(0, σ * σ - BetweenPeopleLogSpread * BetweenPeopleLogSpread));

    private static double Tail(double value, string name) => Guard.Between(value, LightestTail, 1, "a weight", name);

    /// <summary>The parameters by their symbols; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"σ_p {BetweenPeopleLogSpread}, σ {DescentLogSpread} at -20 %, {GentleAscentLogSpread} at 5 %, {AscentLogSpread} at "
        + $"20 %, "
        + $"σ_c {AscentWithinPersonLogSpread} at 20 %, h {DescentTailWeight} at -20 %, {AscentTailWeight} from 5 %");
}
