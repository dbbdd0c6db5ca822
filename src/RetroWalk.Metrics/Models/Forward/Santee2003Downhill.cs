namespace RetroWalk.Metrics.Models;

/// <summary>Forward walking downhill with a load and on any ground; on the level and uphill it is Pandolf's equation.</summary>
/// <remarks>
/// <para>Volunteers of 80.2 kg on average walked in the field at 1.34 m·s⁻¹ on the level and on descents of 4, 8.6 and 12 %
/// with packs of 0, 13.6 and 27.2 kg, at a terrain factor of 1.1 (how many is not shown).</para>
/// <para>Gross watts, with M of <see cref="Pandolf1977"/> and its symbols, G in per cent and negative:</para>
/// <code>
/// P = M − CF for G &lt; 0, P = M otherwise
/// CF = η·[G·(W + L)·V/3.5 − (W + L)·(G + 6)²/W + (25 − V²)]
/// </code>
/// <para>Given here per kilogram of body mass without load: P/W. V = v, G = 100 times the grade as a fraction.</para>
/// <para>Santee et al. 2003, report ADA415788; Santee et al. 2001, J Human-Environ Syst 6(2):69.</para>
/// <para>Mistake to avoid: a public code has 25·V² for (25 − V²); only the latter reproduces the column of Lankford et al.
/// The correction does not vanish towards the level: at 1.34 m·s⁻¹ it jumps there by 13 W.</para>
/// <para>Do not use it for standing, below 0.30 m·s⁻¹ or steeper than −20 %: (G + 6)² grows without limit, whatever the speed.
/// On ground softer than a factor of 1.2 it is refused, and where the pair falls to zero or
/// below, for very light people, there is no value.</para>
/// <para><c>default</c> has no person and gives NaN everywhere.</para>
/// </remarks>
internal readonly partial struct Santee2003Downhill : IPowerKernel
{
    private static readonly ModelDomain AsMeasured = new(1.335, 1.345, -0.12, 0); // 1.34 m/s as printed

    private static readonly ModelDomain AsSupported = new(0.30, 2.0, -0.20, 0.40);

    private const double HighestMeasuredLoadKilograms = 27.2;

    private const double HighestTerrainFactor = 1.2; // 1.1 was measured; on softer ground the correction runs away

    private readonly ModelCard? _card;
    private readonly double _bodyMass;
    private readonly double _load;
    private readonly double _terrainFactor;

    /// <summary>The model for a person with a load on a ground.</summary>
    /// <param name="mass">Body mass, without load.</param>
    /// <param name="load">Carried load, up to 70 kg.</param>
    /// <param name="terrain">Ground underfoot, with a factor up to 1.2.</param>
    /// <exception cref="ArgumentOutOfRangeException">No mass (<c>default</c>), a load above 70 kg, or a softer
    /// ground.</exception>
    public Santee2003Downhill(BodyMass mass, CarriedLoad load = default, Terrain terrain = default)
    {
        _bodyMass = Guard.Positive(mass.Kilograms, nameof(mass));
        _load = Guard.Between(load.Kilograms, 0, Pandolf1977.HighestLoadKilograms, "a load in kilograms", nameof(load));
        _terrainFactor = Guard.Between(terrain.Factor, 1, HighestTerrainFactor, "a terrain factor", nameof(terrain));
        _card = TheCard.With(
            load, terrain,
            load.Kilograms <= HighestMeasuredLoadKilograms
                ? null
                : FormattableString.Invariant(
                    $"load {load}: up to {HighestMeasuredLoadKilograms} kg was measured for {TheCard.Name}"));
    }

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(Santee2003Downhill),
        Direction = WalkingDirection.Forward,
        Source = new Citation(
            "Santee2003", "Santee WR, et al.", 2003,
            "Report on the energy cost of load carriage downhill (title not seen)", "Technical report ADA415788", null),
        Evidence =
        [
            new Citation(
                "Santee2001", "Santee WR, et al.", 2001,
                "Load carriage on uphill, level and downhill grades at 1.34 m/s (title not seen)",
                "J Human-Environ Syst 6(2):69", null),
            default(Pandolf1977).Card.Source,
        ],
        Equation = "P = M - CF for G < 0 with M of Pandolf 1977, P = M otherwise; CF = eta (G (W+L) V/3.5 - (W+L) (G+6)^2/W + "
            + "(25 - V^2)), watts; W, L in kg, V in m/s, G in percent",
        NativeUnit = "W",
        NativeBasis = EnergyBasis.Gross,
        Needs = ModelInputKinds.BodyMass,
        Takes = ModelInputKinds.Load | ModelInputKinds.Terrain,
        Measured = AsMeasured,
        Supported = AsSupported,
        Population = "Volunteers of 80.2 kg on average (how many is not shown) in the field at 1.34 m/s on 0, -4, -8.6 and -12 "
            + "% with 0, 13.6 and 27.2 kg; terrain factor 1.1",
        ReportedError = "No number seen; the abstract says that prediction agreed with the mean of the field data on the "
            + "level, downhill and unloaded uphill. Never one person's error: on 1584 points of 43 other people bias is -0.60 "
            + "and RMSE 1.23 W/kg.",
        Trust = "One speed was measured. Elsewhere it is extrapolated down to -20 %, so that measured descents of 18 % can be "
            + "priced (bias -0.07, RMSE 0.66 W/kg on those points; -0.81 and 1.04 at -5 and -10 %). Uphill and on the level it "
            + "is Pandolf1977, whose card says where that was measured. Loads above 27.2 kg were not measured downhill. Where "
            + "it falls to zero or below there is no value.",
        Errata = "A public code has 25 V^2 for (25 - V^2); the latter is taken, which reproduces the column of Lankford et al. "
            + "The correction does not vanish at the level, so the cost jumps there, by 13 W at 1.34 m/s and eta 1.",
    };

    static Santee2003Downhill IPublishedModel<Santee2003Downhill>.From(ModelInputs inputs) =>
        new(inputs.Mass!.Value, inputs.Load, inputs.Terrain);

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G)
    {
        if (!(_bodyMass > 0))
            return double.NaN;
        TLane watts = Watts(_bodyMass, _load, v, 100 * G, _terrainFactor);
        TLane isPositive = TLane.LessThan(0, watts);
        return AsSupported.Only(v, G, TLane.Select(isPositive, watts / _bodyMass, double.NaN));
    }

    private static TLane Watts<TLane>(double W, double L, TLane V, TLane percent, double η)
        where TLane : struct, ILane<TLane>
    {
        TLane M = Pandolf1977.Watts(W, L, V, percent, η);
        return TLane.Select(TLane.LessThan(percent, 0), M - CF(W, L, V, percent, η), M);
    }

    /// <summary>The correction, without the domain check.</summary>
    private static TLane CF<TLane>(double W, double L, TLane V, TLane percent, double η)
        where TLane : struct, ILane<TLane> =>
        η * (percent * (W + L) * V / 3.5 - (W + L) * ((percent + 6) * (percent + 6)) / W + (25 - V * V));
}
