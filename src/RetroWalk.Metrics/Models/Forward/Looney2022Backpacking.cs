namespace RetroWalk.Metrics.Models;

/// <summary>Forward walking with a heavy backpack on the level, and on grades by a borrowed curve.</summary>
/// <remarks>
/// <para>30 adults (3 women), 25 ± 7 years, 1.74 m, 77 ± 15 kg; backpacks of 0 to 66 % of body mass, 0.45 to 1.97 m·s⁻¹,
/// level treadmill. Tested on 7 other data sets. Gross W per kg of body mass; S in m·s⁻¹, g the grade as a fraction,
/// L load and M body mass in kg, η the terrain factor, rest the person's own resting power:</para>
/// <code>
/// P/M = rest + [0.19 + η·(1.78·S^0.58 + 0.27·S⁴) + grade]·(1 + 1.96·(L/M)^1.36)
/// grade = 34·S·g·(1 − 1.05^(1 − 1.1^(100·g+32)))
/// </code>
/// <para>S = v. The unit is the library's own; 0.19 is what standing costs above rest.</para>
/// <para>Looney et al. 2022, Med Sci Sports Exerc 54(4):646-654, doi:10.1249/MSS.0000000000002833.</para>
/// <para>The paper is a set of level data: the grade curve is that of <see cref="Looney2019Graded"/>, as public codes join it,
/// and every grade but 0 is flagged as extrapolated. Those codes disagree on whether η multiplies the grade too; here it
/// multiplies the two speed terms only, which is the same at η = 1.</para>
/// <para>Do not use it for vests, for running, or with another person's resting power.</para>
/// <para><c>default</c> has no person and gives NaN everywhere.</para>
/// </remarks>
internal readonly partial struct Looney2022Backpacking : IPowerKernel
{
    private const double HighestLoadShare = 0.66;

    private static readonly ModelDomain AsMeasured = new(0.45, 1.97, 0, 0);

    private static readonly ModelDomain AsSupported = new(0.45, 1.97, -0.40, 0.45);

    private readonly ModelCard? _card;
    private readonly double _restingPower;
    private readonly double _loadFactor; // 0 in default, which then has no value
    private readonly double _terrainFactor;

    /// <summary>The model for a person with a backpack on a ground.</summary>
    /// <param name="mass">Body mass, without load.</param>
    /// <param name="restingPower">Resting power of the person.</param>
    /// <param name="load">Carried load, up to 66 % of the body mass.</param>
    /// <param name="terrain">Ground underfoot.</param>
    /// <exception cref="ArgumentOutOfRangeException">No mass or resting power (<c>default</c>), or a load above 66 % of the body
    /// mass.</exception>
    public Looney2022Backpacking(
        BodyMass mass, MetabolicPower restingPower, CarriedLoad load = default, Terrain terrain = default)
    {
        double highest = HighestLoadShare * Guard.Positive(mass.Kilograms, nameof(mass));
        Guard.Between(load.Kilograms, 0, highest, "a load in kilograms, to 66 % of the body mass:", nameof(load));
        _restingPower = Guard.Positive(restingPower.WattsPerKilogram, nameof(restingPower));
        _loadFactor = LoadFactor(load.Kilograms / mass.Kilograms);
        _terrainFactor = terrain.Factor;
        _card = TheCard.With(
            load, terrain,
            terrain.Factor == 1 ? null : $"ground {terrain}: a treadmill was measured for {TheCard.Name}");
    }

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(Looney2022Backpacking),
        Direction = WalkingDirection.Forward,
        Source = new Citation(
            "Looney2022",
            "Looney DP, Lavoie EM, Vangala SV, Holden LD, Figueiredo PS, Friedl KE, Frykman PN, Hancock JW, Montain SJ, "
            + "Pryor JL, Santee WR, Potter AW",
            2022, "Modeling the Metabolic Costs of Heavy Military Backpacking",
            "Med Sci Sports Exerc 54(4):646-654 (PMC8919998)", "10.1249/MSS.0000000000002833"),
        Evidence =
        [
            default(Looney2019Graded).Card.Source,
        ],
        Equation = "P/M = rest + (0.19 + eta (1.78 S^0.58 + 0.27 S^4) + grade) (1 + 1.96 (L/M)^1.36), grade = 34 S g (1 - "
            + "1.05^(1 - 1.1^(100 g + 32))), W per kg of body mass; S in m/s, g a fraction",
        NativeUnit = "W/kg",
        NativeBasis = EnergyBasis.Gross,
        Needs = ModelInputKinds.BodyMass | ModelInputKinds.RestingPower,
        Takes = ModelInputKinds.Load | ModelInputKinds.Terrain,
        Measured = AsMeasured,
        Supported = AsSupported,
        Population = "30 adults (3 women), 25 (SD 7) years, 1.74 m, 77 (SD 15) kg; backpacks of 0 to 66 % of body mass, level "
            + "treadmill",
        ReportedError = "From a secondary source, whether of persons or of group means was not seen: bias -0.01, SD 0.62 W/kg "
            + "on its own data; bias -0.08, SD 0.59 W/kg on 7 other data sets.",
        Trust = "Level walking was measured, with loads to 66 % of body mass. On grades the curve of Looney et al. 2019 is "
            + "borrowed: a loaded grade is extrapolated and was not tested. On soft ground and a grade together it is a "
            + "reading of conflicting codes. Unloaded on the level, 83 points of 35 other people: bias -0.26, RMSE 0.62 W/kg "
            + "with resting power by Mifflin and St Jeor.",
        Errata = "Two public codes multiply the grade term by eta, a third does not: eta multiplies the two speed terms only "
            + "here. They agree at eta 1.",
    };

    static Looney2022Backpacking IPublishedModel<Looney2022Backpacking>.From(ModelInputs inputs) =>
        new(inputs.Mass!.Value, inputs.RestingPower!.Value, inputs.Load, inputs.Terrain);

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) =>
        _loadFactor > 0
            ? AsSupported.Only(v, G, Power(_restingPower, _terrainFactor, v, G, _loadFactor))
            : double.NaN;

    private static TLane Power<TLane>(double rest, double η, TLane S, TLane g, double loadFactor)
        where TLane : struct, ILane<TLane> =>
        rest + (0.19 + η * (1.78 * Elementary.Power(S, 0.58) + 0.27 * ((S * S) * (S * S)))
            + S * g * Looney2019Graded.GradeFactor(g)) * loadFactor;

    private static double LoadFactor(double loadOverBodyMass) => 1 + 1.96 * Elementary.Power(loadOverBodyMass, 1.36);
}
