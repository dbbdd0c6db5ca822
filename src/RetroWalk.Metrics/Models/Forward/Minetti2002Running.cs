namespace RetroWalk.Metrics.Models;

/// <summary>Forward running from −45 to +45 %, at any running speed: a polynomial in the grade.</summary>
/// <remarks>
/// <para>It prices running, not walking. It is the companion of <see cref="Minetti2002Walking"/>: same people, same paper.</para>
/// <para>Measured on 10 runners (elite mountain runners, by a secondary source) on a treadmill. Net energy cost per distance
/// [J·kg⁻¹·m⁻¹], i the rise over the run:</para>
/// <code>Cr = 155.4·i⁵ − 30.4·i⁴ − 43.3·i³ + 46.3·i² + 19.5·i + 3.6</code>
/// <para>There is no speed in it: on the level the measured cost did not depend on speed. Gross power is Cr·v plus the
/// 1.44 W·kg⁻¹ of standing of <see cref="Looney2019Graded"/>, as for the walking polynomial.</para>
/// <para>Minetti et al. 2002, J Appl Physiol 93(3):1039-1046, doi:10.1152/japplphysiol.01177.2001; coefficients from many codes,
/// the measured costs from the abstract.</para>
/// <para>The polynomial lies 3 to 6 % above the four measured costs of the abstract.</para>
/// <para>Do not use it for walking, or beyond ±45 %, where a quintic runs away.</para>
/// </remarks>
internal readonly partial struct Minetti2002Running : IPowerKernel, IRunningEquation
{
    // The speeds of the paper were not seen: 8 to 14 km/h is where others measured graded running.
    private static readonly ModelDomain AsMeasured = new(2.22, 3.89, -0.45, 0.45);

    // From the speed near which people change from walking to running, to where it asks 48 mL/(kg·min) on the level.
    private static readonly ModelDomain AsSupported = new(2, 4, -0.45, 0.45);

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(Minetti2002Running),
        Direction = WalkingDirection.Forward,
        Gait = Gait.Running,
        Source = default(Minetti2002Walking).Card.Source,
        Evidence =
        [
            new Citation(
                "Lemire2021", "Lemire M, Falbriard M, Aminian K, Millet GP, Meyer F", 2021,
                "Level, Uphill, and Downhill Running Economy Values Are Correlated Except on Steep Slopes",
                "Front Physiol 12:697315", "10.3389/fphys.2021.697315"),
        ],
        Equation = "Cr = 155.4 i^5 - 30.4 i^4 - 43.3 i^3 + 46.3 i^2 + 19.5 i + 3.6, J/(kg m), i as a fraction; gross power Cr v "
            + "+ 1.44 W/kg",
        QuadricepsApply = false,
        NativeUnit = "J/(kg·m)",
        NativeBasis = EnergyBasis.NetOfStanding,
        Measured = AsMeasured,
        Supported = AsSupported,
        Population = "10 runners (elite mountain runners, by a secondary source), treadmill",
        ReportedError = "Of group means, against the four costs of the abstract: 0.20 J/(kg m) on the level, 0.07 at -20 %, "
            + "0.50 at +45 %, 0.11 at -45 %, all too high. Of persons: not seen.",
        Trust =
            "This prices running, not walking: a caller says that the person runs. The speeds of the paper were not seen; 2.22 "
            + "to 3.89 m/s is the range in which others measured running on grades (Lemire et al. 2021). 2 and 4 m/s are "
            + "choices: "
            + "the change from walking to running, and 48 mL/(kg min) on the level. Runs that are steep and fast at once are "
            + "priced, "
            + "though few people or none can keep them up. Downhill the runners were some 40 % cheaper than untrained people. "
            + "Whether \"net\" is of standing or of rest was not seen in the paper.",
        Errata = "The intercept 3.6 stands for a measured 3.40 (SD 0.24) on the level. The polynomial is taken as printed.",
    };

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => AsSupported.Only(v, G, Power(v, G));

    double IRunningEquation.WattsPerKilogram(double v, double G) => Power(new ScalarLane(v), new ScalarLane(G)).Value;

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
        return 155.4 * i5 - 30.4 * i4 - 43.3 * i3 + 46.3 * i2 + 19.5 * i + 3.6;
    }
}
