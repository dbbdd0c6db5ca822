using RetroWalk.Metrics.Kernels;

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
public readonly struct Looney2019Graded : IPublishedModel<Looney2019Graded>, IPowerKernel
{
    private static readonly ModelDomain AsMeasured = new(0, 1.96, -0.40, 0.45);

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
        ReportedError = "Level bias -0.02, SEE 0.20 W/kg; graded bias 0.09, SEE 0.42 W/kg; from the abstract it is not clear whether of "
            + "persons or of means. Never one person's error: on 1610 measured points of 44 other people RMSE is 1.06 W/kg.",
        Trust = "On 1610 points of other people its RMSE is 1.06 W/kg, where a smooth function of speed and grade fitted to those very "
            + "points reaches 0.99: what remains is people and days. Reads low on steep descents (bias -0.57 W/kg below -14 %).",
        Errata = "Several public codes print the inner base as 1.11; 1.1 is taken, which reproduces the column of Lankford et al.",
    };

    /// <inheritdoc/>
    public ModelCard Card => TheCard;

    /// <inheritdoc/>
    public MetabolicPower EstimatePower(Speed speed, Grade grade) =>
        MetabolicPower.Unchecked(Price(speed.MetersPerSecond, grade.Fraction));

    /// <inheritdoc/>
    public void EstimatePower(
        ReadOnlySpan<double> speedsMetersPerSecond,
        ReadOnlySpan<double> gradeFractions,
        Span<double> destinationWattsPerKilogram) =>
        Sweep.Run(this, speedsMetersPerSecond, gradeFractions, destinationWattsPerKilogram);

    /// <inheritdoc/>
    public double LogSpread(Speed speed, Grade grade) => Card.LogSpreadOfOnePerson(speed, grade);

    static ModelCard IPublishedModel<Looney2019Graded>.PublishedCard => TheCard;

    static Looney2019Graded IPublishedModel<Looney2019Graded>.From(ModelInputs inputs) => default;

    double IPowerKernel.Invoke(double v, double G) => Price(v, G);

    private static double Price(double v, double G) => AsMeasured.Contains(v, G) ? Power(v, G) : double.NaN;

    /// <summary>The equation, wherever it is asked.</summary>
    internal static double Power(double v, double G)
    {
        double S = v;
        double S4 = (S * S) * (S * S);
        double level = 1.44 + 1.94 * Elementary.Power(S, 0.43) + 0.24 * S4;
        return level + GradeTerm(S, 100 * G);
    }

    /// <summary>0.34·S·G·(1 − 1.05^(1 − 1.1^(G+32))), which others borrow.</summary>
    internal static double GradeTerm(double S, double percent)
    {
        const double Log2Of1_05 = 0.0703893278913979410;
        const double Log2Of1_1 = 0.137503523749934908;
        double inner = Elementary.Exp2((percent + 32) * Log2Of1_1); // 1.1^(G+32)
        double outer = Elementary.Exp2((1 - inner) * Log2Of1_05); // 1.05^(1 − inner)
        return 0.34 * S * percent * (1 - outer);
    }
}
