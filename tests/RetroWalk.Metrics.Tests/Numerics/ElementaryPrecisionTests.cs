using System.Globalization;
using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Tests.Numerics;

/// <summary>Errors in units in the last place against 50-digit decimals (Elementary.csv, made by recompute.py).</summary>
/// <remarks>The bounds are the largest errors found among 250,000 random points of each function, with a little slack; the
/// points of those errors stand in the file.</remarks>
public sealed class ElementaryPrecisionTests
{
    private static readonly Dictionary<string, Func<double, double>> Functions = new(StringComparer.Ordinal)
    {
        ["Exp2"] = Elementary.Exp2,
        ["Log2"] = Elementary.Log2,
        ["Power0.43"] = x => Elementary.Power(x, 0.43),
    };

    [Theory]
    [InlineData("Exp2", 1)] // found 0.896, over −1075 to 1024
    [InlineData("Log2", 3.5)] // found 3.383, over all positive doubles, near 1 included
    [InlineData("Power0.43", 5.2)] // found 5.081, for 0.001 to 2, the speeds of walking
    public void Error_stays_below_the_bound(string function, double bound)
    {
        foreach ((double x, double nearest, double rest) in Rows(function))
        {
            double actual = Functions[function](x);
            double ulp = Math.BitIncrement(Math.Abs(nearest)) - Math.Abs(nearest);
            double error = Math.Abs((actual - nearest) / ulp - rest);
            Assert.True(error <= bound, $"{function}({x:R}) is {actual:R}, off by {error:0.000} ulp");
        }
    }

    [Fact]
    public void Exp2_of_normal_results_is_within_1_1_ulp() // found 1.053 among 60,000 random points
    {
        foreach ((double x, double nearest, double rest) in Rows("Exp2").Where(row => Math.Abs(row.X) <= 1000))
        {
            double error = Math.Abs(
                (Elementary.NormalExp2(new ScalarLane<double>(x)).Value - nearest)
                / (Math.BitIncrement(nearest) - nearest) - rest);
            Assert.True(error <= 1.1, $"2^{x:R} is off by {error:0.000} ulp");
        }
    }

    /// <summary>Where the mantissa folds, at √½ and √2, the series is longest and a wrong term of it shows first.</summary>
    [Fact]
    public void Log2_at_the_seam_of_its_reduction_is_within_1_5_ulp()
    {
        (double X, double Nearest, double RestInUlp)[] seam = [
            .. Rows("Log2").Where(row => Math.Abs(Math.Abs(row.Nearest) - 0.5) < 0.006)];
        Assert.True(seam.Length >= 16);
        foreach ((double x, double nearest, double rest) in seam)
        {
            double error = Math.Abs(
                (Elementary.Log2(x) - nearest) / (Math.BitIncrement(Math.Abs(nearest)) - Math.Abs(nearest)) - rest);
            Assert.True(error <= 1.5, $"log₂ {x:R} is off by {error:0.000} ulp");
        }
    }

    [Theory]
    [InlineData("Exp2")]
    [InlineData("Log2")]
    [InlineData("Power0.43")]
    public void File_holds_enough_points(string function) => Assert.True(Rows(function).Count() >= 80);

    private static IEnumerable<(double X, double Nearest, double RestInUlp)> Rows(string function) =>
        CheckValues.CheckValueFile.Lines("Elementary.csv").Skip(1)
            .Select(line => line.Split(','))
            .Where(fields => fields[0] == function)
            .Select(fields => (Number(fields[1]), Number(fields[2]), Number(fields[3])));

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
