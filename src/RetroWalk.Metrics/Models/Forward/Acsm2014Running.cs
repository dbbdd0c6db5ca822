namespace RetroWalk.Metrics.Models;

/// <summary>Forward running on the level and uphill: the running equation of the American College of Sports Medicine.</summary>
/// <remarks>
/// <para>It prices running, not walking. It is here as the stated companion of <see cref="Acsm2014Walking"/> beyond the
/// transition from walking to running, for software that follows a person across it.</para>
/// <para>People, surface and range of grades behind it: not seen. Stated for running from 134 m·min⁻¹. Gross oxygen uptake
/// [mL·kg⁻¹·min⁻¹], s in m·min⁻¹, g a fraction:</para>
/// <code>V̇O₂ = 3.5 + 0.2·s + 0.9·s·g</code>
/// <para>s is 60 times the speed in m·s⁻¹. 1 mL·kg⁻¹·min⁻¹ is 20.1/60 W·kg⁻¹.</para>
/// <para>ACSM's Guidelines for Exercise Testing and Prescription, 9th edition, 2014; the equation from code and secondary
/// sources.</para>
/// <para>A secondary source allows it from 80 m·min⁻¹ "if truly running". A model knows speed and not gait, so that is not
/// taken.</para>
/// <para>Do not use it for walking, downhill, or over rolling ground.</para>
/// </remarks>
internal readonly partial struct Acsm2014Running : IPowerKernel, IRunningEquation
{
    // From the stated 134 m/min to the fastest speed at which a published value was seen; no grade was seen.
    private static readonly ModelDomain AsMeasured = new(2.23, 2.82, 0, 0);

    // Up to where its oxygen uptake reaches 48 mL/(kg·min), the median peak of men in their twenties: 3.7 m/s on the level, 15 %
    // at 2.23 m/s. Beyond, few people run in the steady state that it supposes.
    private static readonly ModelDomain AsSupported = new(2.23, 3.7, 0, 0.15);

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(Acsm2014Running),
        Direction = WalkingDirection.Forward,
        Gait = Gait.Running,
        Source = default(Acsm2014Walking).Card.Source,
        Evidence =
        [
            new Citation(
                "Hall2004", "Hall, et al.", 2004,
                "Energy Expenditure of Walking and Running: Comparison with Prediction Equations",
                "Med Sci Sports Exerc; volume and pages not seen", "10.1249/01.MSS.0000147584.87788.0E"),
        ],
        Equation = "VO2 = 3.5 + 0.2 s + 0.9 s g, mL/(kg min), s in m/min, g as a fraction",
        QuadricepsApply = false,
        NativeUnit = "mL/(kg·min)",
        NativeBasis = EnergyBasis.Gross,
        Measured = AsMeasured,
        Supported = AsSupported,
        Population = "Not seen",
        ReportedError = "RMSD 1.82 W/kg on level running, against 1.27 to 1.44 for newer equations (a secondary source; of "
            + "persons or of group means: not seen).",
        Trust = "This prices running, not walking: it is the companion of Acsm2014Walking beyond the transition near 2 m/s. "
            + "Between 1.67 and 2.23 m/s neither has a value. The limits of 3.7 m/s and 15 % are choices: there few people are "
            + "in a steady state. Uphill is extrapolated, because the grades behind the equation were not seen.",
    };

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => AsSupported.Only(v, G, Power(v, G));

    double IRunningEquation.WattsPerKilogram(double v, double G) => Power(new ScalarLane(v), new ScalarLane(G)).Value;

    /// <summary>The equation as power, without the domain check.</summary>
    internal static TLane Power<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        OxygenUptakeOf(60 * v, G) * OxygenUptake.JoulesPerMilliliter / 60;

    private static TLane OxygenUptakeOf<TLane>(TLane s, TLane g)
        where TLane : struct, ILane<TLane> =>
        3.5 + 0.2 * s + 0.9 * s * g;
}
