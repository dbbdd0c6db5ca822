namespace RetroWalk.Metrics.Models;

/// <summary>Forward walking on the level, from height, speed and the person's own resting rate.</summary>
/// <remarks>
/// <para>Fitted to 127 published group means, 0.4 to 1.9 m·s⁻¹, level. Gross mL·kg⁻¹·min⁻¹; V in m·s⁻¹, H standing height
/// in m, VO2rest the person's own:</para>
/// <code>VO2 = VO2rest + 3.85 + 5.97·V²/H</code>
/// <para>V = v; mL·kg⁻¹·min⁻¹ become W·kg⁻¹ at 20.1 J per mL of oxygen.</para>
/// <para>Ludlow and Weyand 2016, J Appl Physiol 120:481-494, doi:10.1152/japplphysiol.00864.2015.</para>
/// <para>Mistake to avoid: H is standing height, not the length of the leg.</para>
/// <para>Do not use it below 0.4 m·s⁻¹, where the 3.85 is a step at the start of walking; on grades; with loads.</para>
/// <para><c>default</c> has no person and gives NaN everywhere.</para>
/// </remarks>
internal readonly partial struct LudlowWeyand2016HeightWeightSpeed : IPowerKernel
{
    private static readonly ModelDomain AsMeasured = new(0.4, 1.9, 0, 0);

    private readonly double _height; // 0 in default, which then has no value
    private readonly double _restingUptake;

    /// <summary>The model for a person.</summary>
    /// <param name="height">Standing height.</param>
    /// <param name="restingPower">Resting power of the person.</param>
    /// <exception cref="ArgumentOutOfRangeException">No height or resting power (<c>default</c>).</exception>
    public LudlowWeyand2016HeightWeightSpeed(Height height, MetabolicPower restingPower)
    {
        _height = Guard.Positive(height.Meters, nameof(height));
        Guard.Positive(restingPower.WattsPerKilogram, nameof(restingPower));
        _restingUptake = restingPower.OxygenUptake.MillilitersPerKilogramPerMinute;
    }

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(LudlowWeyand2016HeightWeightSpeed),
        Direction = WalkingDirection.Forward,
        Source = new Citation(
            "LudlowWeyand2016", "Ludlow LW, Weyand PG", 2016,
            "Energy expenditure during level human walking: seeking a simple and accurate predictive solution",
            "J Appl Physiol 120:481-494 (PMID 26679617)", "10.1152/japplphysiol.00864.2015"),
        Equation = "VO2 = VO2rest + 3.85 + 5.97 V^2/H, mL/(kg min); V in m/s, H standing height in m",
        NativeUnit = "mL/(kg·min)",
        NativeBasis = EnergyBasis.Gross,
        Needs = ModelInputKinds.Height | ModelInputKinds.RestingPower,
        Measured = AsMeasured,
        Supported = AsMeasured,
        Population = "127 published group means of level walking; who they were was not seen",
        ReportedError = "Group means: R2 0.90, SEE 1.13 mL/(kg min) over 127 of them. Never one person's error: on 83 points "
            + "of 35 other people bias is -0.09 and RMSE 0.60 W/kg with a resting uptake of 3.5 mL/(kg min).",
        Trust = "As good on other people's level walking as the best of its rivals. With the person's own resting rate by "
            + "Mifflin and St Jeor its bias there is -0.18 and RMSE 0.59 W/kg.",
        Errata = "An app labels H as the length of the leg; standing height is taken.",
    };

    static LudlowWeyand2016HeightWeightSpeed IPublishedModel<LudlowWeyand2016HeightWeightSpeed>.From(ModelInputs inputs) =>
        new(inputs.Height!.Value, inputs.RestingPower!.Value);

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) =>
        _height > 0
            ? AsMeasured.Only(v, G, Uptake(_restingUptake, v, _height) * OxygenUptake.JoulesPerMilliliter / 60)
            : double.NaN;

    private static TLane Uptake<TLane>(double VO2rest, TLane V, double H)
        where TLane : struct, ILane<TLane> =>
        VO2rest + 3.85 + 5.97 * (V * V) / H;
}
