using MathNet.Numerics.Optimization;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

public sealed class RetroWalkBackwardTests
{
    [Fact]
    public void Default_model_has_the_shipped_parameters() =>
        Assert.Same(RetroWalkParameters.Shipped, default(RetroWalkBackward).Parameters);

    [Fact]
    public void Model_of_new_parameters_is_the_shipped_model()
    {
        Speed speed = Speed.FromMetersPerSecond(1.34);
        Grade grade = Grade.FromPercent(5);
        Assert.Equal(
            default(RetroWalkBackward).EstimatePower(speed, grade),
            new RetroWalkBackward(new RetroWalkParameters()).EstimatePower(speed, grade));
    }

    [Fact]
    public void Model_without_parameters_is_refused() =>
        Assert.Equal("parameters", Assert.Throws<ArgumentNullException>(() => new RetroWalkBackward(null!)).ParamName);

    [Fact]
    public void Cheapest_speed_net_of_standing_is_as_documented()
    {
        double cheapest = CheapestSpeed(baselineWattsPerKilogram: 1.44);
        Assert.Equal(0.98, cheapest, 0.005); // docs/models/RetroWalkBackward.md, blind fact of Suzuki 2020
    }

    [Fact]
    public void Cheapest_gross_speed_is_as_documented()
    {
        double cheapest = CheapestSpeed(baselineWattsPerKilogram: 0);
        Assert.Equal(1.27, cheapest, 0.005); // docs/models/RetroWalkBackward.md, blind fact of Suzuki 2020
    }

    private static double CheapestSpeed(double baselineWattsPerKilogram) =>
        GoldenSectionMinimizer.Minimum(
            ObjectiveFunction.ScalarValue(v =>
                (default(RetroWalkBackward).EstimatePower(Speed.FromMetersPerSecond(v), Grade.Level).WattsPerKilogram
                    - baselineWattsPerKilogram) / v),
            0.2, 1.9).MinimizingPoint;

    [Fact]
    public void Model_with_the_shipped_parameters_is_the_default_model() =>
        Assert.Equal(default, new RetroWalkBackward(new RetroWalkParameters()));

    [Fact]
    public void Models_with_different_parameters_differ() =>
        Assert.NotEqual(default, new RetroWalkBackward(new RetroWalkParameters { OtherExcessJoulesPerKilogramPerMeter = 0.7 }));

    /// <summary>2·D·v·cov may outweigh the two variances: then the fit adds nothing, rather than taking from σ and τ or from the
    /// numbers.</summary>
    [Fact]
    public void Covariance_that_is_none_does_not_narrow_the_spread()
    {
        Speed pace = Speed.FromMetersPerSecond(1.34);
        Grade uphill = Grade.FromPercent(5);
        RetroWalkBackward impossible = new(new RetroWalkParameters { LambdaRhoCovariance = -1 });
        RetroWalkBackward certain = new(new RetroWalkParameters { LambdaVariance = 0, RhoVariance = 0, LambdaRhoCovariance = 0 });
        Assert.Equal(certain.LogSpread(pace, uphill), impossible.LogSpread(pace, uphill));
    }

    [Theory]
    [InlineData(-0.15)]
    [InlineData(0)]
    [InlineData(0.2)]
    public void Spread_of_a_constant_ratio_adds_the_same_variance_everywhere(double fraction)
    {
        // docs/models/ConstantRatioBackward.md: c 0.2857, τ 0.390, τ/√6 0.159, σ_κ 0.60
        double expected = Math.Pow(0.2857 / 1.2857, 2) * (0.390 * 0.390 + 0.159 * 0.159 + 0.6 * 0.6);
        Grade grade = Grade.FromFraction(fraction);
        double added = Math.Pow(default(ConstantRatioBackward).LogSpread(Speed.FromMetersPerSecond(1), grade), 2)
            - Math.Pow(SpreadParameters.Shipped.OfOnePerson(grade), 2);
        Assert.Equal(expected, added, 1e-12);
    }

    [Fact]
    public void Spread_outside_the_domain_is_not_a_number()
    {
        Assert.True(double.IsNaN(default(RetroWalkBackward).LogSpread(Speed.FromMetersPerSecond(1.91), Grade.Level)));
        Assert.True(double.IsNaN(default(Looney2019Graded).LogSpread(Speed.FromMetersPerSecond(1.97), Grade.Level)));
    }
}
