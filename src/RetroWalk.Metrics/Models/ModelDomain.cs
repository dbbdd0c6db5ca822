namespace RetroWalk.Metrics;

/// <summary>A rectangle of speed and grade in which a statement about a model holds, edges included.</summary>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(ModelDomainJson))]
public readonly record struct ModelDomain
{
    internal ModelDomain(
        double lowestSpeedMetersPerSecond, double highestSpeedMetersPerSecond,
        double lowestGradeFraction, double highestGradeFraction)
        : this(
            Speed.FromMetersPerSecond(lowestSpeedMetersPerSecond), Speed.FromMetersPerSecond(highestSpeedMetersPerSecond),
            Grade.FromFraction(lowestGradeFraction), Grade.FromFraction(highestGradeFraction))
    {
    }

    private ModelDomain(Speed lowestSpeed, Speed highestSpeed, Grade lowestGrade, Grade highestGrade) =>
        Edges = new(lowestSpeed.MetersPerSecond, highestSpeed.MetersPerSecond, lowestGrade.Fraction, highestGrade.Fraction);

    /// <summary>Slowest speed of the domain.</summary>
    public Speed LowestSpeed => Speed.FromMetersPerSecond(Edges.Doubles.LowestX);

    /// <summary>Fastest speed of the domain.</summary>
    public Speed HighestSpeed => Speed.FromMetersPerSecond(Edges.Doubles.HighestX);

    /// <summary>Lowest grade of the domain, negative for a descent.</summary>
    public Grade LowestGrade => Grade.FromFraction(Edges.Doubles.LowestY);

    /// <summary>Highest grade of the domain.</summary>
    public Grade HighestGrade => Grade.FromFraction(Edges.Doubles.HighestY);

    /// <summary>The edges as numbers: speed [m·s⁻¹] and grade as a fraction [1].</summary>
    internal readonly Box Edges;

    /// <summary>A domain from its edges, which are inside.</summary>
    /// <param name="lowestSpeed">Slowest speed.</param>
    /// <param name="highestSpeed">Fastest speed, not below the slowest.</param>
    /// <param name="lowestGrade">Lowest grade.</param>
    /// <param name="highestGrade">Highest grade, not below the lowest.</param>
    /// <exception cref="ArgumentException">A highest edge is below the lowest.</exception>
    public static ModelDomain Between(Speed lowestSpeed, Speed highestSpeed, Grade lowestGrade, Grade highestGrade)
    {
        if (highestSpeed.MetersPerSecond < lowestSpeed.MetersPerSecond)
            throw new ArgumentException(
                $"The highest speed, {highestSpeed}, is below the lowest, {lowestSpeed}.", nameof(highestSpeed));
        if (highestGrade.Fraction < lowestGrade.Fraction)
            throw new ArgumentException(
                $"The highest grade, {highestGrade}, is below the lowest, {lowestGrade}.", nameof(highestGrade));
        return new(lowestSpeed, highestSpeed, lowestGrade, highestGrade);
    }

    /// <summary>Whether a speed and a grade lie inside, edges included.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public bool Contains(Speed speed, Grade grade) => Contains(speed.MetersPerSecond, grade.Fraction);

    /// <summary>The limits that a speed and a grade have passed.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public DomainLimits LimitsPassed(Speed speed, Grade grade)
    {
        DomainLimits passed = DomainLimits.None;
        if (speed.MetersPerSecond < LowestSpeed.MetersPerSecond)
            passed |= DomainLimits.LowestSpeed;
        if (speed.MetersPerSecond > HighestSpeed.MetersPerSecond)
            passed |= DomainLimits.HighestSpeed;
        if (grade.Fraction < LowestGrade.Fraction)
            passed |= DomainLimits.LowestGrade;
        if (grade.Fraction > HighestGrade.Fraction)
            passed |= DomainLimits.HighestGrade;
        return passed;
    }

    /// <summary>The smallest domain around two.</summary>
    internal static ModelDomain Around(ModelDomain one, ModelDomain other) => new(
        Math.Min(one.LowestSpeed.MetersPerSecond, other.LowestSpeed.MetersPerSecond),
        Math.Max(one.HighestSpeed.MetersPerSecond, other.HighestSpeed.MetersPerSecond),
        Math.Min(one.LowestGrade.Fraction, other.LowestGrade.Fraction),
        Math.Max(one.HighestGrade.Fraction, other.HighestGrade.Fraction));

    internal bool HasSpeed(Speed speed) => speed >= LowestSpeed && speed <= HighestSpeed;

    internal bool HasGrade(Grade grade) => grade >= LowestGrade && grade <= HighestGrade;

    /// <summary>The domain in words, as in <c>1.1 to 1.57 m/s, 0 to 12.5 %</c>; the same in every culture.</summary>
    public override string ToString() =>
        $"{Ends(LowestSpeed.MetersPerSecond, HighestSpeed.MetersPerSecond)} m/s, "
        + $"{Ends(LowestGrade.Percent, HighestGrade.Percent)} %";

    /// <summary>Whether a speed and a grade lie inside, edges included; NaN does not.</summary>
    internal bool Contains(double speedMetersPerSecond, double gradeFraction) =>
        speedMetersPerSecond >= Edges.Doubles.LowestX && speedMetersPerSecond <= Edges.Doubles.HighestX
        && gradeFraction >= Edges.Doubles.LowestY && gradeFraction <= Edges.Doubles.HighestY;

    /// <summary>The power where speed and grade lie inside, and <see cref="double.NaN"/> elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane Only<TLane>(TLane v, TLane G, TLane power)
        where TLane : struct, ILane<TLane> =>
        TLane.Only(v, G, power, in Edges);

    /// <summary>Mask of the speeds and grades inside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane Contains<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        TLane.Inside(v, G, in Edges);

    private static string Ends(double low, double high) =>
        low == high
            ? FormattableString.Invariant($"{low:0.####}")
            : FormattableString.Invariant($"{low:0.####} to {high:0.####}");
}
