namespace RetroWalk.Metrics.Models;

/// <summary>Standing and forward walking on the level, unloaded: the load carriage decision aid equation.</summary>
/// <remarks>
/// <para>A meta-regression of 48 studies of healthy adults of military age, 0 to 1.96 m·s⁻¹, firm surface, no load.
/// Gross W·kg⁻¹, S in m·s⁻¹:</para>
/// <code>M = 1.44 + 1.94·S^0.43 + 0.24·S⁴</code>
/// <para>S = v. Nothing is converted.</para>
/// <para>Looney et al. 2019, Med Sci Sports Exerc 51(2):346-351, PMID 30649093.</para>
/// <para>Mistakes to avoid: public codes have the exponent 0.34 for 0.43, both exponents left out, or miles per hour.</para>
/// <para>Do not use it on any grade but 0 (<see cref="Looney2019Graded"/> has the grades), with loads, on soft ground, for
/// running, or for children.</para>
/// </remarks>
internal readonly partial struct Looney2019Level : IPowerKernel
{
    private static readonly ModelDomain AsMeasured = new(0, 1.96, 0, 0);

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(Looney2019Level),
        Direction = WalkingDirection.Forward,
        Source = new Citation(
            "Looney2019Level", "Looney DP, et al.", 2019,
            "A meta-regression of 48 studies of standing and level walking",
            "Med Sci Sports Exerc 51(2):346-351 (PMID 30649093)", null),
        Equation = "M = 1.44 + 1.94 S^0.43 + 0.24 S^4, S in m/s",
        NativeUnit = "W/kg",
        NativeBasis = EnergyBasis.Gross,
        Measured = AsMeasured,
        Supported = AsMeasured,
        Population = "Study means of 48 studies of healthy adults of military age; no load, firm surface",
        ReportedError = "Group means: bias 0.01, SD 0.33 W/kg, for the means of studies. Never one person's error: on 83 level "
            + "points of 35 other people bias is -0.10 and RMSE 0.60 W/kg.",
        Trust = "On two sets of level walking of other people its bias is -0.09 and -0.10 W/kg. Grades are not its business: "
            + "any but 0 has no value.",
        Errata = "Public codes have the exponent 0.34 for 0.43, leave out both exponents, or feed it miles per hour; as "
            + "printed above it reproduces the column of Lankford et al.",
    };

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => AsMeasured.Only(v, G, Power(v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane Power<TLane>(TLane S)
        where TLane : struct, ILane<TLane>
    {
        TLane S4 = (S * S) * (S * S);
        TLane M = TLane.FusedMultiplyAdd(Looney2019Graded.OfFourthPower, S4, Looney2019Graded.Standing);
        return PowerOf0_43.MultiplyAdd(Looney2019Graded.OfPower, S, M);
    }
}
