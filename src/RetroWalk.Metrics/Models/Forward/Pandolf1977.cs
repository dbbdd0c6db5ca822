namespace RetroWalk.Metrics.Models;

/// <summary>Forward walking on the level and uphill, with a load and on any ground.</summary>
/// <remarks>
/// <para>Who was measured was not seen; the title speaks of standing and very slow walking with loads. The equation is
/// used for speeds to about 2 m·s⁻¹, loads to about 70 kg and grades of 0 and above. How steep people were measured was
/// not seen either: only the level counts as measured here, and grades up to 40 % are flagged as extrapolated, the
/// steepest on which the equation could be compared with measurement.</para>
/// <para>Gross watts; W body mass and L load in kg, V in m·s⁻¹, G in per cent, η the terrain factor:</para>
/// <code>M = 1.5·W + 2.0·(W + L)·(L/W)² + η·(W + L)·(1.5·V² + 0.35·V·G)</code>
/// <para>Given here per kilogram of body mass without load: M/W. V = v, G = 100 times the grade as a fraction.</para>
/// <para>Pandolf, Givoni and Goldman 1977, J Appl Physiol 43(4):577-581, doi:10.1152/jappl.1977.43.4.577.</para>
/// <para>Mistakes to avoid: public codes have 0.25 for 0.35, or the grade as a fraction.</para>
/// <para>Do not use it downhill, where it falls without limit; <see cref="Santee2003Downhill"/> corrects it there.
/// Not for running.</para>
/// <para><c>default</c> has no person and gives NaN everywhere.</para>
/// </remarks>
internal readonly partial struct Pandolf1977 : IPowerKernel
{
    internal const double HighestLoadKilograms = 70;

    private static readonly ModelDomain AsMeasured = new(0, 2.0, 0, 0);

    private static readonly ModelDomain AsSupported = new(0, 2.0, 0, 0.40);

    private readonly ModelCard? _card;
    private readonly double _bodyMass;
    private readonly double _load;
    private readonly double _terrainFactor;

    /// <summary>The model for a person with a load on a ground.</summary>
    /// <param name="mass">Body mass, without load.</param>
    /// <param name="load">Carried load, up to 70 kg.</param>
    /// <param name="terrain">Ground underfoot.</param>
    /// <exception cref="ArgumentOutOfRangeException">No mass (<c>default</c>), or a load above 70 kg.</exception>
    public Pandolf1977(BodyMass mass, CarriedLoad load = default, Terrain terrain = default)
    {
        _bodyMass = Guard.Positive(mass.Kilograms, nameof(mass));
        _load = Guard.Between(load.Kilograms, 0, HighestLoadKilograms, "a load in kilograms", nameof(load));
        _terrainFactor = terrain.Factor;
        _card = TheCard.With(load, terrain, null);
    }

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(Pandolf1977),
        Direction = WalkingDirection.Forward,
        Source = new Citation(
            "Pandolf1977", "Pandolf KB, Givoni B, Goldman RF", 1977,
            "Predicting energy expenditure with loads while standing or walking very slowly",
            "J Appl Physiol 43(4):577-581", "10.1152/jappl.1977.43.4.577"),
        Equation = "M = 1.5 W + 2.0 (W+L) (L/W)^2 + eta (W+L) (1.5 V^2 + 0.35 V G), watts; W, L in kg, V in m/s, G in percent",
        NativeUnit = "W",
        NativeBasis = EnergyBasis.Gross,
        Needs = ModelInputKinds.BodyMass,
        Takes = ModelInputKinds.Load | ModelInputKinds.Terrain,
        Measured = AsMeasured,
        Supported = AsSupported,
        Population = "Not seen. The title speaks of standing or walking very slowly with loads; it is used to about 2 m/s and "
            + "70 kg",
        ReportedError = "Others' comparisons, of groups of people and never one person's error: -0.44 (SD 0.74) W/kg on the "
            + "data of Looney et al. 2022; low at 2.5 km/h and with 25 to 30 kg, right with 40 and 50 kg at 4.8 km/h, high "
            + "with 60 to 70 kg (39 soldiers, Vine et al. 2020); +17 % unloaded and +13 % with 30 % of body mass (Weyand et "
            + "al. 2021). The signs conflict.",
        Trust = "Only the level counts as measured: how steep people walked was not seen. Up to 40 % a value is given, because "
            + "the grade term is plain lift work (35 J per kg and metre of climb) and because its error there is known from "
            + "points of other people: unloaded, bias -0.71 W/kg on the level, -0.35 at 5 to 15 % and -0.86 at 20 to 40 % "
            + "(RMSE 1.06, 1.13 and 1.62).",
        Errata = "Public codes have 0.25 for 0.35, or the grade as a fraction; 0.35 and per cent are taken, which reproduce "
            + "the column of Lankford et al.",
    };

    static Pandolf1977 IPublishedModel<Pandolf1977>.From(ModelInputs inputs) =>
        new(inputs.Mass!.Value, inputs.Load, inputs.Terrain);

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) =>
        _bodyMass > 0
            ? AsSupported.Only(v, G, Watts(_bodyMass, _load, v, 100 * G, _terrainFactor) / _bodyMass)
            : double.NaN;

    /// <summary>The equation, without the domain check.</summary>
    internal static TLane Watts<TLane>(double W, double L, TLane V, TLane percent, double η)
        where TLane : struct, ILane<TLane> =>
        1.5 * W + 2.0 * (W + L) * (L / W * (L / W)) + η * (W + L) * (1.5 * V * V + 0.35 * V * percent);
}
