namespace RetroWalk.Metrics.Tests.Models;

/// <summary>Outside the supported domain there is no number to slip into a sum.</summary>
public sealed class OutsideTests
{
    /// <summary>Too fast, too steep up, too steep down: for both models.</summary>
    public static TheoryData<double, double> Outside => new()
    {
        { 1.97, 0 },
        { 1, 0.46 },
        { 1, -0.41 },
        { 50, 9 },
        { double.MaxValue, 0 },
    };

    /// <summary>Outside for the backward model only.</summary>
    public static TheoryData<double, double> OutsideBackward => new() { { 1.95, 0 }, { 1, 0.3 }, { 1, -0.3 } };

    [Theory]
    [MemberData(nameof(Outside))]
    public void Every_number_of_a_forward_estimate_is_NaN(double v, double G) =>
        Assert.Equal([], Finite(Samples.Estimate(WalkingDirection.Forward, v, G)));

    [Theory]
    [MemberData(nameof(Outside))]
    [MemberData(nameof(OutsideBackward))]
    public void Every_number_of_a_backward_estimate_is_NaN(double v, double G) =>
        Assert.Equal([], Finite(Samples.Estimate(WalkingDirection.Backward, v, G)));

    [Theory]
    [MemberData(nameof(Outside))]
    [MemberData(nameof(OutsideBackward))]
    public void Every_comparing_number_is_NaN(double v, double G) => Assert.Equal([], Finite(Samples.Compare(v, G)));

    [Theory]
    [MemberData(nameof(OutsideBackward))]
    public void Forward_side_of_a_comparison_keeps_its_numbers(double v, double G)
    {
        EnergyEstimate forward = Samples.Compare(v, G).Forward;
        Assert.Equal(Numbers(forward).Select(number => number.Name), Finite(forward));
    }

    [Fact]
    public void Every_number_of_an_estimate_is_finite_inside()
    {
        EnergyEstimate inside = Samples.Estimate(WalkingDirection.Backward);
        Assert.Equal(Numbers(inside).Select(number => number.Name), Finite(inside));
    }

    [Fact]
    public void Every_comparing_number_is_finite_inside()
    {
        WalkComparison inside = Samples.Compare();
        Assert.Equal(Numbers(inside).Select(number => number.Name), Finite(inside));
    }

    [Theory]
    [MemberData(nameof(Outside))]
    public void Outside_estimate_says_so_in_words(double v, double G) =>
        Assert.EndsWith("Outside", Samples.Estimate(WalkingDirection.Forward, v, G).ToString(), StringComparison.Ordinal);

    private static IEnumerable<string> Finite(EnergyEstimate estimate) => Numbered(Numbers(estimate));

    private static IEnumerable<string> Finite(WalkComparison comparison) => Numbered(Numbers(comparison));

    private static IEnumerable<string> Numbered(IEnumerable<(string Name, double Value)> numbers) =>
        numbers.Where(number => !double.IsNaN(number.Value)).Select(number => number.Name);

    private static IEnumerable<(string Name, double Value)> Numbers(EnergyEstimate estimate) =>
    [
        ("gross power", estimate.GrossPower.WattsPerKilogram),
        ("resting power", estimate.RestingPower.WattsPerKilogram),
        ("active power", estimate.ActivePower.WattsPerKilogram),
        ("gross", estimate.Gross.Kilocalories),
        ("resting", estimate.Resting.Kilocalories),
        ("active", estimate.Active.Kilocalories),
        ("METs", estimate.MetabolicEquivalent.Mets),
        ("oxygen", estimate.OxygenUptake.MillilitersPerKilogramPerMinute),
        ("transport", estimate.CostOfTransport.JoulesPerKilogramPerMeter),
        ("concentric", estimate.Quadriceps.ConcentricWattsPerKilogram),
        ("eccentric", estimate.Quadriceps.EccentricWattsPerKilogram),
        ("metabolic", estimate.Quadriceps.Metabolic.WattsPerKilogram),
        ("share", estimate.Quadriceps.ConcentricShare),
        ("low", estimate.GrossInterval().Low.Joules),
        ("high", estimate.GrossInterval().High.Joules),
    ];

    private static IEnumerable<(string Name, double Value)> Numbers(WalkComparison comparison) =>
    [
        ("gross ratio", comparison.GrossRatio),
        ("active ratio", comparison.ActiveRatio),
        ("extra", comparison.ExtraGross.Joules),
        ("factor", comparison.Quadriceps.Factor),
        ("share of excess", comparison.QuadricepsShareOfExcess),
        ("gross ratio low", comparison.GrossRatioInterval().Low),
        ("gross ratio high", comparison.GrossRatioInterval().High),
        ("active ratio low", comparison.ActiveRatioInterval().Low),
        ("active ratio high", comparison.ActiveRatioInterval().High),
    ];
}
