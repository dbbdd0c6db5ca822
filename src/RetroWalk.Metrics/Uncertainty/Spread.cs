namespace RetroWalk.Metrics;

/// <summary>How far one person's power lies from an estimate, in natural logarithms, as shipped.</summary>
/// <remarks>Established for the library's forward model on 1,610 points of 44 people (Lankford et al. 2020,
/// doi:10.1007/s00421-020-04428-z), whose nominal 50, 80 and 95 % hold in cross-validation over people. The formulas are in
/// <see cref="SpreadParameters"/>. Published standard errors of 0.2 to 0.42 W·kg⁻¹ are for group means and must never be shown as
/// one person's error.</remarks>
public static class Spread
{
    /// <summary>σ_p: between people [1]; the same at every grade.</summary>
    public static double BetweenPeople => SpreadParameters.Shipped.BetweenPeopleLogSpread;

    /// <summary>σ_c(G): within a person, between conditions and days [1].</summary>
    /// <param name="grade">Grade along travel.</param>
    public static double WithinPerson(Grade grade) => SpreadParameters.Shipped.WithinPerson(grade);

    /// <summary>σ(G): of one person whom nobody has measured [1]; half-width of the 95 % interval over 1.96.</summary>
    /// <param name="grade">Grade along travel.</param>
    public static double OfOnePerson(Grade grade) => LogSpreadLine.At(grade.Fraction);

    /// <summary>How many σ an interval reaches to either side [1]; 1.96 at 95 %, whatever the grade.</summary>
    /// <param name="level">Nominal probability [1], between 0 and 1.</param>
    /// <param name="grade">Grade along travel.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public static double IntervalFactor(double level, Grade grade) => SpreadParameters.Shipped.IntervalFactor(level, grade);

    /// <summary>σ(G).</summary>
    internal static readonly GradeLine LogSpreadLine = SpreadParameters.Shipped.LogSpreadLine;

    /// <summary>σ_c(G).</summary>
    internal static readonly GradeLine WithinPersonLine = SpreadParameters.Shipped.WithinPersonLine;

    /// <summary>h(G).</summary>
    internal static readonly GradeLine TailLine = SpreadParameters.Shipped.TailLine;

    internal static double IntervalFactor(double level, double tailWeight) => SpreadParameters.IntervalFactor(level, tailWeight);

    internal static double TailWeight(double G) => TailLine.At(G);

    internal static double OfOnePerson(double G) => LogSpreadLine.At(G);
}
