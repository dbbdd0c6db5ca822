namespace RetroWalk.Metrics.Tests.Models;

/// <summary>The table of the plausible mechanics is read as its remarks say: at a node its own entry, between nodes along
/// straight lines, beyond the last the last. Where a node lies is computed here from its definition, t = κσ/√(v³ + κ²σ²), and
/// √v.</summary>
public sealed class MechanicsSpreadTests
{
    private const double Kappa = 20; // κ
    private const double Shipped = 1.7; // whatever the value, the interval scales with it
    private static readonly double[] RootSpeeds = [0.3, 0.85, 1.4];

    /// <summary>Row and column of a node or of a place between nodes; the slopes of the ends are infinite.</summary>
    public static TheoryData<double, double> Places
    {
        get
        {
            TheoryData<double, double> places = [];
            foreach (double row in new[] { 0, 0.25, 1, 1.5, 2 })
            {
                foreach (double column in new[] { 0.5, 1, 7, 15.75, 16, 16.5, 24, 31, 31.5 })
                    places.Add(row, column);
            }

            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Ends_of_the_factor_and_the_power_are_those_of_the_table(double row, double column)
    {
        MechanicsSpread spread = At(row, column);
        foreach ((PredictionInterval<double> interval, Func<int, double> logarithm) in new[]
        {
            (spread.Factor(Shipped, 0.95), (Func<int, double>)(end => Read(MechanicsTable.Factor, row, column, end))),
            (spread.Backward(Shipped, 0.95), end => Read(MechanicsTable.Backward, row, column, end)),
        })
        {
            Assert.Equal(Shipped * Math.Exp(logarithm(0)), interval.Low, 1e-12);
            Assert.Equal(Shipped * Math.Exp(logarithm(2)), interval.High, 1e-12);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Ends_of_the_share_are_those_of_the_ratio_of_the_parts(double row, double column)
    {
        // λD/(ρv) is off by the entry times √(v³ + κ²σ²); a share is r/(1 + r), and 0 where r would be negative.
        double scale = ScaleAt(row, column);
        PredictionInterval<double> share = At(row, column).Share(3, 4, 0.95);
        Assert.Equal(ShareOf(0.75 + scale * Read(MechanicsTable.PartRatio, row, column, 0)), share.Low, 1e-11);
        Assert.Equal(ShareOf(0.75 + scale * Read(MechanicsTable.PartRatio, row, column, 2)), share.High, 1e-11);
    }

    [Fact]
    public void Interval_at_another_level_is_that_of_two_half_normal_distributions()
    {
        // 0.67448975 and 1.95996398: the quantiles of 50 % and 95 %, from any table.
        const double Reach = 0.6744897501960817 / 1.9599639845400542;
        MechanicsSpread spread = At(1, 20);
        double middle = Read(MechanicsTable.Factor, 1, 20, 1);
        PredictionInterval<double> half = spread.Factor(Shipped, 0.5);
        Assert.Equal(Shipped * Math.Exp(middle + Reach * (Read(MechanicsTable.Factor, 1, 20, 0) - middle)), half.Low, 1e-9);
        Assert.Equal(Shipped * Math.Exp(middle + Reach * (Read(MechanicsTable.Factor, 1, 20, 2) - middle)), half.High, 1e-9);

        double scale = ScaleAt(1, 20);
        double low = ShareOf(0.75 + scale * Read(MechanicsTable.PartRatio, 1, 20, 0));
        double median = ShareOf(0.75 + scale * Read(MechanicsTable.PartRatio, 1, 20, 1));
        double high = ShareOf(0.75 + scale * Read(MechanicsTable.PartRatio, 1, 20, 2));
        PredictionInterval<double> share = spread.Share(3, 4, 0.5);
        Assert.Equal(median + Reach * (low - median), share.Low, 1e-9);
        Assert.Equal(median + Reach * (high - median), share.High, 1e-9);
    }

    [Fact]
    public void Share_at_a_very_high_level_stays_a_share()
    {
        PredictionInterval<double> share = At(1, 20).Share(1, 4, 0.999999999);
        Assert.Equal((0.0, 1.0), (share.Low, share.High));
    }

    [Theory]
    [InlineData(0.04, 0.3)] // √v 0.2 is below the slowest row
    [InlineData(2.25, 1.4)] // √v 1.5 is above the fastest
    public void Speed_beyond_the_table_has_the_interval_of_its_last_row(double v, double lastRootSpeed)
    {
        PredictionInterval<double> beyond = MechanicsSpread.At(v, 0).Factor(Shipped, 0.95);
        PredictionInterval<double> last = MechanicsSpread.At(lastRootSpeed * lastRootSpeed, 0).Factor(Shipped, 0.95);
        Assert.Equal(last.Low, beyond.Low, 1e-12);
        Assert.Equal(last.High, beyond.High, 1e-12);
    }

    [Theory]
    [InlineData(0.001, -0.45, 0)]
    [InlineData(0.001, 0.45, 32)]
    [InlineData(1e-110, -1e-170, 0)]
    [InlineData(1e-110, 1e-170, 32)]
    public void Slope_that_outweighs_the_speed_has_the_interval_of_the_last_node(double v, double grade, int column)
    {
        // At 1 mm/s t is ±1 in double precision; for the smallest both v³ and (κσ)² are 0, and t is unbounded.
        // The row is the slowest.
        PredictionInterval<double> interval = MechanicsSpread.At(v, grade).Factor(Shipped, 0.95);
        Assert.Equal(Shipped * Math.Exp(Read(MechanicsTable.Factor, 0, column, 0)), interval.Low, 1e-9);
        Assert.Equal(Shipped * Math.Exp(Read(MechanicsTable.Factor, 0, column, 2)), interval.High, 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    public void What_has_no_value_has_no_interval(double value)
    {
        MechanicsSpread spread = At(1, 16);
        PredictionInterval<double> factor = spread.Factor(value, 0.9);
        Assert.Equal((double.NaN, double.NaN, 0.9), (factor.Low, factor.High, factor.Level));
        PredictionInterval<double> share = spread.Share(value, 0, 0.9);
        Assert.Equal((double.NaN, double.NaN, 0.9), (share.Low, share.High, share.Level));
    }

    private static MechanicsSpread At(double row, double column)
    {
        (double v, double sine) = Walk(row, column);
        return MechanicsSpread.At(v, sine / Math.Sqrt(1 - sine * sine));
    }

    private static double ScaleAt(double row, double column)
    {
        (double v, double sine) = Walk(row, column);
        return Math.Sqrt(Math.Pow(v, 3) + Math.Pow(Kappa * sine, 2));
    }

    /// <summary>Speed and sine of the slope of a place: κσ = t·√(v³)/√(1−t²).</summary>
    private static (double V, double Sine) Walk(double row, double column)
    {
        double root = RootSpeeds[0] + (RootSpeeds[1] - RootSpeeds[0]) * row;
        double t = column / 16 - 1;
        return (root * root, t * Math.Pow(root, 3) / Math.Sqrt(1 - t * t) / Kappa);
    }

    private static double ShareOf(double ratio) => ratio < 0 ? 0 : ratio / (1 + ratio);

    /// <summary>Weighted mean of the four entries around a place.</summary>
    private static double Read(int first, double row, double column, int end)
    {
        double sum = 0;
        for (int r = 0; r < 3; r++)
        {
            for (int c = 0; c <= 32; c++)
                sum += Math.Max(0, 1 - Math.Abs(row - r)) * Math.Max(0, 1 - Math.Abs(column - c))
                    * MechanicsTable.Rows[(r * 33 + c) * 9 + first + end];
        }

        return sum;
    }
}
