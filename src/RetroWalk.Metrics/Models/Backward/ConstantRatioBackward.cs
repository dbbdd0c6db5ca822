namespace RetroWalk.Metrics.Models;

/// <summary>Backward walking as a constant multiple of forward walking: the simple rival of
/// <see cref="RetroWalkBackward"/>.</summary>
/// <remarks>
/// <para>This project's own, fitted to the same thirteen rows of six studies, 0.40 to 1.57 m·s⁻¹ on the level and 1.10 to 1.57
/// m·s⁻¹ up to +12.5 %, each study weighing 1. No measurement was found downhill. Gross W·kg⁻¹:</para>
/// <code>M_B(v,G) = (1 + c)·M_F(v,G)        c = 0.2857</code>
/// <para>M_F is <see cref="Looney2019Graded"/>; c is the excess over forward.</para>
/// <para>Fitted by this project: ln c is the weighted mean of ln(R − 1), R the ratio of each row. Leaving one study out it errs
/// by 7.46 %, <see cref="RetroWalkBackward"/> by 7.25 %: on six studies that difference means little.</para>
/// <para>Do not use it near standing still, where it makes standing 29 % dearer, or for the effort of the quadriceps, of
/// which it says nothing.</para>
/// </remarks>
internal readonly partial struct ConstantRatioBackward : IPowerKernel
{
    /// <summary>The excess over forward, as a fraction of it.</summary>
    private const double c = 0.2857;

    /// <summary>Standard deviation of ln c between studies, τ.</summary>
    private const double BetweenStudies = 0.390;

    /// <summary>Standard deviation of ln c in the fit, τ/√6.</summary>
    private const double OfFit = 0.159;

    private static readonly ModelDomain AsSupported = default(RetroWalkBackward).Card.Supported;

    /// <summary>σ_κ: coefficient of variation of the excess between people.</summary>
    private const double BetweenPeople = 0.60;

    // (X·s/M_B)² with X/M_B = c/(1 + c) and s² = τ² + SD(ln c)² + σ_κ²: the same at every speed and grade.
    private const double VarianceOfExcess =
        c / (1 + c) * (c / (1 + c)) * (BetweenStudies * BetweenStudies + OfFit * OfFit + BetweenPeople * BetweenPeople);

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(ConstantRatioBackward),
        Direction = WalkingDirection.Backward,
        Source = new Citation(
            "ConstantRatio2026", "The RetroWalk.Metrics authors", 2026,
            "Backward walking as a constant multiple of forward walking",
            "RetroWalk.Metrics, docs/models/ConstantRatioBackward.md", null),
        Evidence = BackwardEvidence.Studies,
        Equation = "M_B = (1 + c) M_F, c 0.2857, M_F Looney2019Graded",
        NativeUnit = "W/kg",
        NativeBasis = EnergyBasis.Gross,
        BorrowsSpread = false,
        LogVarianceOfModel = VarianceOfExcess,
        Measured = BackwardEvidence.Measured,
        AlsoMeasured = BackwardEvidence.AlsoMeasured,
        Supported = AsSupported,
        Population = BackwardEvidence.Population,
        ReportedError = "Leaving one study out, its rows are predicted with a weighted mean error of 7.46 % (RetroWalkBackward: "
            + "7.25 %). These are study means; one person is far less certain.",
        Trust = "One number for every speed and grade, kept as the honest simple rival. It has the same ratio where the studies "
            + "have 1.15 and where they have 1.48; near standing still it makes standing 29 % dearer, which is wrong; downhill "
            + "no measurement was found. Above 1.63 m/s people prefer to run backward (Hreljac et al. 2005).",
        Errata = BackwardEvidence.Readings,
    };

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => AsSupported.Only(v, G, Power(v, G));

    /// <summary>The equation, without the domain check.</summary>
    internal static TLane Power<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        (1 + c) * Looney2019Graded.Power(v, G);
}
