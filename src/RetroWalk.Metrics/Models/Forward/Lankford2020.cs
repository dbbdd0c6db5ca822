namespace RetroWalk.Metrics.Models;

/// <summary>Forward walking from −18 to +40 %, slow to brisk: a regression on steep treadmill walking.</summary>
/// <remarks>
/// <para>Measured on 44 people of about 25 years (34 and 10 of two sexes that are coded and not named), 1610 points on a
/// treadmill, 0.30 to 1.56 m·s⁻¹ and −18 to +40 %, respiratory exchange ratio up to 1. Gross oxygen uptake [mL·kg⁻¹·min⁻¹], v in
/// m·s⁻¹, G in per cent:</para>
/// <code>V̇O₂ = 5.43483 + 6.47383·v − 0.05372·G + 0.65230·v·G + 0.02376·v·G² − 0.00032·v·G³</code>
/// <para>1 mL·kg⁻¹·min⁻¹ is 20.1/60 W·kg⁻¹.</para>
/// <para>Lankford et al. 2020, Eur J Appl Physiol 120:2095-2104, doi:10.1007/s00421-020-04428-z; the equation in the authors'
/// public repository, which also gives it for miles per hour.</para>
/// <para>Do not use it above 3.5 mph: it is linear in speed, and misses the steep rise towards 2 m·s⁻¹.</para>
/// </remarks>
internal readonly partial struct Lankford2020 : IPowerKernel
{
    // The fastest of the authors' points is 3.5 mph, 1.56464 m/s.
    private static readonly ModelDomain AsSupported = new(0.30, 1.57, -0.18, 0.40);

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(Lankford2020),
        Direction = WalkingDirection.Forward,
        Source = Paper,
        Equation = "VO2 = 5.43483 + 6.47383 v - 0.05372 G + 0.65230 v G + 0.02376 v G^2 - 0.00032 v G^3, mL/(kg min), v in m/s, "
            + "G in percent",
        NativeUnit = "mL/(kg·min)",
        NativeBasis = EnergyBasis.Gross,
        Measured = AsSupported,
        Supported = AsSupported,
        Population = "44 people of about 25 years (34 and 10 of two sexes, coded and not named), 1610 points on a treadmill",
        ReportedError = "Persons, in sample: R2 0.93, residual SD 2.92 mL/(kg·min) on the 1610 points it was fitted to; in "
            + "watts, by each point's own respiratory exchange ratio, bias is -0.15 and RMSE 1.03 W/kg.",
        Trust = "Its figures on its own points are in-sample: compare it with others on other data. On 83 level points of 35 "
            + "other people (Slade et al. 2021) bias is 0.04 and RMSE 0.72 W/kg. Linear in speed, so that it reads low when "
            + "walking fast.",
    };

    /// <summary>The paper, which other cards cite for its open data.</summary>
    internal static Citation Paper => new(
        "Lankford2020", "Lankford DE, Wu Y, Bartschi JT, Hathaway J, Gidley AD", 2020,
        "Development and validation of a steep incline and decline metabolic cost equation for steady-state walking",
        "Eur J Appl Physiol 120:2095-2104 (PMID 32656608)", "10.1007/s00421-020-04428-z");

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => AsSupported.Only(v, G, Power(v, G));

    /// <summary>The equation as power, without the domain check.</summary>
    internal static TLane Power<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        OxygenUptakeOf(v, 100 * G) * OxygenUptake.JoulesPerMilliliter / 60;

    private static TLane OxygenUptakeOf<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        5.43483 + 6.47383 * v - 0.05372 * G + 0.65230 * v * G + 0.02376 * v * (G * G) - 0.00032 * v * (G * G * G);
}
