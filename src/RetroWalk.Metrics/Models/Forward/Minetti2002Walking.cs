namespace RetroWalk.Metrics.Models;

/// <summary>Forward walking from −45 to +45 %, at the speed that is cheapest on each grade: a polynomial in the grade.</summary>
/// <remarks>
/// <para>Measured on 10 runners (elite mountain runners, by a secondary source) on a treadmill. Net energy cost per distance
/// [J·kg⁻¹·m⁻¹], i the rise over the run:</para>
/// <code>Cw = 280.5·i⁵ − 58.7·i⁴ − 76.8·i³ + 51.9·i² + 19.6·i + 2.5</code>
/// <para>There is no speed in it: each measured cost is the lowest over the speeds tried, 1.0 ± 0.3 m·s⁻¹ on the level. Gross
/// power is Cw·v plus the 1.44 W·kg⁻¹ of standing of <see cref="Looney2019Graded"/>, which the paper's net leaves out.</para>
/// <para>Minetti et al. 2002, J Appl Physiol 93(3):1039-1046, doi:10.1152/japplphysiol.01177.2001; coefficients from many codes
/// and a text extraction.</para>
/// <para>The polynomial misses the paper's own measurements: 2.5 for 1.64 on the level, 1.127 for 0.81 at −10 %. It is taken as
/// printed; with standing added it fits level data of others better than the measured value would.</para>
/// <para>Do not use it for speeds far from the cheapest one, or beyond ±45 %, where a quintic runs away.</para>
/// </remarks>
internal readonly partial struct Minetti2002Walking : IPowerKernel
{
    // 1.0 ± 0.3 m/s is the cheapest speed on the level; the speeds on the other grades were not seen.
    private static readonly ModelDomain AsMeasured = new(0.7, 1.3, -0.45, 0.45);

    // The speeds of the open data on which its error is known.
    private static readonly ModelDomain AsSupported = new(0.30, 1.75, -0.45, 0.45);

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(Minetti2002Walking),
        Direction = WalkingDirection.Forward,
        Source = new Citation(
            "Minetti2002", "Minetti AE, Moia C, Roi GS, Susta D, Ferretti G", 2002,
            "Energy cost of walking and running at extreme uphill and downhill slopes",
            "J Appl Physiol 93(3):1039-1046 (PMID 12183501)", "10.1152/japplphysiol.01177.2001"),
        Evidence = [Lankford2020.Paper],
        Equation = "Cw = 280.5 i^5 - 58.7 i^4 - 76.8 i^3 + 51.9 i^2 + 19.6 i + 2.5, J/(kg m), i as a fraction; gross power Cw v "
            + "+ 1.44 W/kg",
        NativeUnit = "J/(kg·m)",
        NativeBasis = EnergyBasis.NetOfStanding,
        Measured = AsMeasured,
        Supported = AsSupported,
        Population = "10 runners (elite mountain runners, by a secondary source), treadmill",
        ReportedError = "Fit: R2 0.999, of group means. Persons: on 1610 points of 44 other people (Lankford et al. 2020) bias "
            + "is -0.72 and RMSE 1.36 W/kg, with 1.44 W/kg of standing added.",
        Trust = "Cost at the cheapest speed of each grade, without a speed of its own: faster and slower walking costs more "
            + "than it says. Speeds from 0.30 to 1.75 m/s are those of open data on which its error is known, and mostly "
            + "extrapolated. Reads low on steep grades, 1.1 to 1.3 W/kg below -14 % and above 17.5 %. Whether \"net\" is of "
            + "standing or of rest was not seen in the paper.",
        Errata = "The intercept 2.5 misses the measured 1.64 (SD 0.50) on the level, and 1.127 the measured 0.81 at -10 %. The "
            + "polynomial is taken as printed: with standing added it fits level data of others (bias 0.06 W/kg), and the "
            + "measured value does not (-1.00).",
    };

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => AsSupported.Only(v, G, Power(v, G));

    /// <summary>The equation as gross power, without the domain check. The net cost leaves out standing, which is that of Looney
    /// et al. 2019.</summary>
    internal static TLane Power<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        NetCost(G) * v + Looney2019Graded.Standing;

    private static TLane NetCost<TLane>(TLane i)
        where TLane : struct, ILane<TLane>
    {
        TLane i2 = i * i;
        TLane i3 = i2 * i;
        TLane i4 = i2 * i2;
        TLane i5 = i4 * i;
        return 280.5 * i5 - 58.7 * i4 - 76.8 * i3 + 51.9 * i2 + 19.6 * i + 2.5;
    }
}
