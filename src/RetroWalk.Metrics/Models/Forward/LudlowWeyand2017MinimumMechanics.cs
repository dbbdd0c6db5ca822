namespace RetroWalk.Metrics.Models;

/// <summary>Forward walking on moderate grades from speed, grade and load alone: the least that mechanics asks for.</summary>
/// <remarks>
/// <para>20 healthy adults without load at 0.4 to 1.6 m·s⁻¹ and 20 others with 0, 18 and 31 % of body weight on the torso
/// at 0.6 to 1.4 m·s⁻¹, on a treadmill at −6, −3, 0, 3, 6 and 9°. Gross mL·min⁻¹ per kg of body mass; V in m·s⁻¹, G in per
/// cent, W body mass and L load in kg, η the terrain factor:</para>
/// <code>
/// VO2 = 3.05 + (W + L)/W·η·[0.32·G + 3.28 + (1 + 0.19·G)·2.66·V²]     G ≥ 0
/// VO2 = 3.05 + (W + L)/W·η·0.73·(3.28 + 2.66·V²)                      G &lt; 0
/// </code>
/// <para>V = v, G = 100 times the grade as a fraction; mL·kg⁻¹·min⁻¹ become W·kg⁻¹ at 20.1 J per mL of oxygen. 3.05 is the
/// mean resting uptake, lying.</para>
/// <para>Ludlow and Weyand 2017, J Appl Physiol 123:1288-1302, doi:10.1152/japplphysiol.00504.2017.</para>
/// <para>Readings taken: 0.32·G is added, not multiplied with 3.28 as in a public code; G is per cent, not degrees; η, which
/// others added, multiplies the walking part on descents too.</para>
/// <para>Do not use it as a middle estimate: it is a minimum by name and reads low. Every descent costs the same.</para>
/// <para><c>default</c> has no person and gives NaN everywhere.</para>
/// </remarks>
internal readonly partial struct LudlowWeyand2017MinimumMechanics : IPowerKernel
{
    private const double HighestLoadShare = 0.31;

    private static readonly ModelDomain AsMeasured = new(0.4, 1.6, -0.1052, 0.1584); // tangents of −6 and 9°, rounded outward

    private readonly ModelCard? _card;
    private readonly double _massRatio; // 0 in default, which then has no value
    private readonly double _terrainFactor;

    /// <summary>The model for a person with a load on a ground.</summary>
    /// <param name="mass">Body mass, without load.</param>
    /// <param name="load">Carried load, up to 31 % of the body mass.</param>
    /// <param name="terrain">Ground underfoot.</param>
    /// <exception cref="ArgumentOutOfRangeException">No mass (<c>default</c>), or a load above 31 % of the body mass.</exception>
    public LudlowWeyand2017MinimumMechanics(BodyMass mass, CarriedLoad load = default, Terrain terrain = default)
    {
        double W = Guard.Positive(mass.Kilograms, nameof(mass));
        double L = Guard.Between(
            load.Kilograms, 0, HighestLoadShare * W, "a load in kilograms, to 31 % of the body mass:", nameof(load));
        _massRatio = (W + L) / W;
        _terrainFactor = terrain.Factor;
        _card = TheCard.With(
            load, terrain,
            terrain.Factor == 1 ? null : $"ground {terrain}: a treadmill was measured for {TheCard.Name}");
    }

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(LudlowWeyand2017MinimumMechanics),
        Direction = WalkingDirection.Forward,
        Source = new Citation(
            "LudlowWeyand2017", "Ludlow LW, Weyand PG", 2017,
            "Walking economy is predictably determined by speed, grade, and gravitational load",
            "J Appl Physiol 123(5):1288-1302 (PMID 28729390)", "10.1152/japplphysiol.00504.2017"),
        Equation = "VO2 = 3.05 + (W+L)/W eta (0.32 G + 3.28 + (1 + 0.19 G) 2.66 V^2) for G >= 0, 3.05 + (W+L)/W eta 0.73 (3.28 "
            + "+ 2.66 V^2) for G < 0, mL/(kg min) per kg of body mass; V in m/s, G in percent",
        NativeUnit = "mL/(kg·min)",
        NativeBasis = EnergyBasis.Gross,
        Needs = ModelInputKinds.BodyMass,
        Takes = ModelInputKinds.Load | ModelInputKinds.Terrain,
        Measured = AsMeasured,
        Supported = AsMeasured,
        Population = "20 healthy adults unloaded at 0.4 to 1.6 m/s, 20 others with 0, 18 and 31 % of body weight at 0.6 to 1.4 "
            + "m/s; treadmill, -6, -3, 0, 3, 6 and 9 degrees",
        ReportedError = "Group means: r2 0.99, SEE 1.06 mL/(kg min) over 90 condition means. Never one person's error: on "
            + "points of 44 other people it is low by 0.72 W/kg on the level (RMSE 1.05), 0.85 at 5 to 15 % (1.39) and 0.63 at "
            + "-5 and -10 % (0.85).",
        Trust = "A minimum by name, and low on every set of data it was compared with. The resting uptake is fixed at the mean "
            + "of those measured, 3.05 mL/(kg min). Every descent costs the same. The terrain factor is not of the paper.",
        Errata = "A public code multiplies 3.28 by (1 + 0.32 G), which is 5.1 mL/(kg min) too high on measured points: the "
            + "term is added. G is read as per cent; in degrees an equation that is low already would fall lower. One listing "
            + "leaves eta out on descents: it is kept, as in a public code; they agree at eta 1.",
    };

    static LudlowWeyand2017MinimumMechanics IPublishedModel<LudlowWeyand2017MinimumMechanics>.From(ModelInputs inputs) =>
        new(inputs.Mass!.Value, inputs.Load, inputs.Terrain);

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) =>
        _massRatio > 0
            ? AsMeasured.Only(v, G, Uptake(_massRatio, _terrainFactor, v, 100 * G) * OxygenUptake.JoulesPerMilliliter / 60)
            : double.NaN;

    private static TLane Uptake<TLane>(double massRatio, double η, TLane V, TLane percent)
        where TLane : struct, ILane<TLane> =>
        TLane.Select(
            TLane.LessThan(percent, 0),
            3.05 + massRatio * η * (0.73 * (3.28 + 2.66 * (V * V))),
            3.05 + massRatio * η * (0.32 * percent + 3.28 + (1 + 0.19 * percent) * (2.66 * (V * V))));
}
