namespace RetroWalk.Metrics.Models;

/// <summary>Forward walking on any grade from −40 to +45 %: the load carriage decision aid equation, unloaded.</summary>
/// <remarks>
/// <para>Measured on 95 people in 11 data sets, 0 to 1.96 m·s⁻¹; the level part is a meta-regression of 48 studies
/// of healthy adults of military age. Gross W·kg⁻¹, S in m·s⁻¹, G in per cent:</para>
/// <code>M = 1.44 + 1.94·S^0.43 + 0.24·S⁴ + 0.34·S·G·(1 − 1.05^(1 − 1.1^(G+32)))</code>
/// <para>Looney et al. 2019, Med Sci Sports Exerc 51(2):346-351 (level) and 51(9):1954-1960 (graded),
/// doi:10.1249/MSS.0000000000002002.</para>
/// <para>Misprint to avoid: several public codes have 1.11 for the inner base 1.1; 1.1 reproduces an independent
/// published column within 0.0013 mL·kg⁻¹·min⁻¹.</para>
/// <para>Do not use it for loads, soft ground, running, or children.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(ModelJson<Looney2019Graded>))]
public readonly partial struct Looney2019Graded : IPowerKernel
{
    internal static readonly ModelDomain AsMeasured = new(0, 1.96, -0.40, 0.45);

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(Looney2019Graded),
        Direction = WalkingDirection.Forward,
        Source = new Citation(
            "Looney2019", "Looney DP, Santee WR, Hansen EO, Bonventre PJ, Chalmers CR, Potter AW", 2019,
            "Estimating Energy Expenditure during Level, Uphill, and Downhill Walking",
            "Med Sci Sports Exerc 51(9):1954-1960", "10.1249/MSS.0000000000002002"),
        Evidence =
        [
            default(Looney2019Level).Card.Source,
        ],
        Equation = "M = 1.44 + 1.94 S^0.43 + 0.24 S^4 + 0.34 S G (1 - 1.05^(1 - 1.1^(G+32))), S in m/s, G in percent",
        NativeUnit = "W/kg",
        NativeBasis = EnergyBasis.Gross,
        BorrowsSpread = false,
        Measured = AsMeasured,
        Supported = AsMeasured,
        Population = "95 people of 11 studies (graded); means of 48 studies (level); healthy adults of military age, no load",
        ReportedError = "Level bias -0.02, SEE 0.20 W/kg; graded bias 0.09, SEE 0.42 W/kg; from the abstract it is not clear "
            + "whether of persons or of means. Never one person's error: on 1610 measured points of 44 other people RMSE is "
            + "1.06 W/kg.",
        Trust = "On 1610 points of other people its RMSE is 1.06 W/kg, where a smooth function of speed and grade fitted to "
            + "those very points reaches 0.99: what remains is people and days. Reads low on steep descents (bias -0.57 W/kg "
            + "below -14 %).",
        Errata = "Several public codes print the inner base as 1.11; 1.1 is taken, which reproduces the column of Lankford et "
            + "al.",
    };

    /// <summary>Gross metabolic power of many samples [W·kg⁻¹] in single precision, for columns of sensors: twice as many at a
    /// time, within 1.5e-6 of the columns of doubles.</summary>
    /// <remarks>The same bits on every processor, and NaN where the columns of doubles have it: a float is outside where its
    /// exact value is. −0.4f is −0.400000006, so it lies below the lowest grade.</remarks>
    /// <inheritdoc cref="IWalkingModel.EstimatePower(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double})"/>
    public void EstimatePower(
        ReadOnlySpan<float> speedsMetersPerSecond,
        ReadOnlySpan<float> gradeFractions,
        Span<float> destinationWattsPerKilogram) =>
        Sweep.Run(this, speedsMetersPerSecond, gradeFractions, destinationWattsPerKilogram);

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => AsMeasured.Only(v, G, Power(v, G));

    /// <summary>The equation for one walk, for grades from −40 to +45 %.</summary>
    [MethodImpl(Inlining.OwnBudget)]
    internal static double Power(double v, double G) => Power(new ScalarLane(v), new ScalarLane(G)).Value;

    /// <summary>The equation, for grades from −40 to +45 %.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane Power<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane> =>
        Power(v, G, GradeFactor(G));

    /// <summary>The equation, given <see cref="GradeFactor"/> at that grade.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane Power<TLane>(TLane v, TLane G, TLane gradeFactor)
        where TLane : struct, ILane<TLane> =>
        TLane.FusedMultiplyAdd(v * G, gradeFactor, Looney2019Level.Power(v));

    /// <summary>0.34·G·(1 − 1.05^(1 − 1.1^(G+32))) with G in per cent; takes the grade as a fraction, from −0.40 to 0.45. Also
    /// used by <see cref="Looney2022Backpacking"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane GradeFactor<TLane>(TLane grade)
        where TLane : struct, ILane<TLane> =>
        Elementary.MultiplyAddExp2OfMinusSquare( // 1.05^(1 − inner) = 1.05·1.05^(−inner)
            -(100 * OfGrade) * OuterBase, RootOfLog2Inner(grade), 100 * OfGrade);

    /// <summary>√(log₂1.05·1.1^(G+32)), the fourth power of a polynomial from kernel_polynomials.py in the tests. Its square is
    /// within 1e-13 up to 15 %; further up, where 1.05 to that power is almost nothing, within 2e-8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLane RootOfLog2Inner<TLane>(TLane grade)
        where TLane : struct, ILane<TLane>
    {
        TLane x = Polynomial.OfDegree9(
            grade, 1.050773454939428, 1.2518675865488946, 0.7457232797825069, 0.29614591608936486, 0.08820537637113175,
            0.02101718099999467, 0.00417325905399977, 0.000710207251635965, 0.00010501751355923457, 1.2094086920044919e-05);
        TLane x2 = x * x;
        return x2 * x2;
    }
}
