namespace RetroWalk.Metrics.Models;

/// <summary>Forward walking on the level and uphill: the walking equation of the American College of Sports Medicine.</summary>
/// <remarks>
/// <para>People, surface and range of grades behind it: not seen. Stated for steady walking from 50 m·min⁻¹, commonly to 100,
/// and beyond only if truly walking; never downhill. Gross oxygen uptake [mL·kg⁻¹·min⁻¹], s in m·min⁻¹, g a fraction:</para>
/// <code>V̇O₂ = 3.5 + 0.1·s + 1.8·s·g</code>
/// <para>s is 60 times the speed in m·s⁻¹. 1 mL·kg⁻¹·min⁻¹ is 20.1/60 W·kg⁻¹.</para>
/// <para>ACSM's Guidelines for Exercise Testing and Prescription, 9th edition, 2014; the equation from secondary sources and
/// codes, confirmed by the column of Lankford et al. 2020, doi:10.1007/s00421-020-04428-z.</para>
/// <para>Web pages misprint 0.1 as 0.175 and 1.8 as 0.9 (which is of the running equation), or put miles per hour for
/// m·min⁻¹.</para>
/// <para>Do not use it downhill, where it falls without limit and below zero, nor as one person's truth.</para>
/// </remarks>
internal readonly partial struct Acsm2014Walking : IPowerKernel
{
    // 50 to 100 m/min is stated. The grades of its own measurements were not seen, so only the level counts as measured.
    private static readonly ModelDomain AsMeasured = new(0.83, 1.67, 0, 0);

    // The points of Lankford et al. 2020, on which its error is known (RMSE 1.41 W/kg from 20 to 40 %).
    private static readonly ModelDomain AsSupported = new(0.30, 1.67, 0, 0.40);

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(Acsm2014Walking),
        Direction = WalkingDirection.Forward,
        Source = new Citation(
            "Acsm2014", "American College of Sports Medicine", 2014,
            "ACSM's Guidelines for Exercise Testing and Prescription, 9th edition",
            "Book, edited by Pescatello LS et al.; equation number and page not seen", null),
        Evidence = [Lankford2020.Paper],
        Equation = "VO2 = 3.5 + 0.1 s + 1.8 s g, mL/(kg min), s in m/min, g as a fraction",
        NativeUnit = "mL/(kg·min)",
        NativeBasis = EnergyBasis.Gross,
        Measured = AsMeasured,
        Supported = AsSupported,
        Population = "Not seen",
        ReportedError = "Group means: SEE about 4.5 mL/(kg·min) on 127 published means (a secondary source), mean error 18 % "
            + "(SD 13 %; secondary). Persons: in one sample the 95 % limits of agreement were -8.1 to +4.7 mL/(kg·min); on 1108 "
            + "level and uphill points of 44 people (Lankford et al. 2020) bias is -0.34 and RMSE 1.21 W/kg.",
        Trust = "Reads low on the level (bias -0.67 W/kg on those data), less so uphill. Stated for 50 to 100 m/min; the grades "
            + "behind the equation were not seen, so every grade is extrapolated, though up to 15 % it is as good on open data "
            + "as on the level. Slower than 0.83 m/s is extrapolated too. There is no value downhill, where it would become "
            + "negative.",
        Errata = "Web pages misprint 0.1 as 0.175 and 1.8 as 0.9: 0.1 and 1.8 are taken, which reproduce the column of Lankford "
            + "et al.",
    };

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => AsSupported.Only(v, G, Power(v, G));

    /// <summary>The equation as power, without the domain check.</summary>
    internal static TLane Power<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        OxygenUptakeOf(60 * v, G) * OxygenUptake.JoulesPerMilliliter / 60;

    private static TLane OxygenUptakeOf<TLane>(TLane s, TLane g)
        where TLane : struct, ILane<TLane> =>
        3.5 + 0.1 * s + 1.8 * s * g;
}
