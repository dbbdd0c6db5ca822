using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests.MonteCarlo;

public sealed class MechanicsSimulationTests
{
    public static TheoryData<double, double, double, double> Mechanics => new()
    {
        { 0.25, 1.2, 1, 0.45 },
        { 0.18, 0.6, 0.5, 0.39 },
        { 0.27, 1.3, 1.3, 0.6 },
        { 0.2, 1.1, 0.7, 0.5 },
    };

    [Theory]
    [MemberData(nameof(Mechanics))]
    public void Fast_fit_is_the_fit(double concentric, double eccentric, double level, double downhill)
    {
        EvidenceFitOptions options = new()
        {
            Quadriceps = new()
            {
                ConcentricEfficiency = concentric,
                EccentricEfficiency = eccentric,
                LevelConcentricCoefficient = 0.036 * level,
                LevelEccentricCoefficient = 0.172 * level,
                DownhillLiftShare = downhill,
            },
        };
        SameFit(options);
    }

    // From such priors a whole step leads where an excess is negative: both fits must halve it.
    [Theory]
    [InlineData(8, 0.01)]
    [InlineData(20, 0.05)]
    public void Fast_fit_is_the_fit_under_priors_far_away(double mean, double standardDeviation) =>
        SameFit(new() { LambdaPriorMean = mean, LambdaPriorStandardDeviation = standardDeviation });

    private static void SameFit(EvidenceFitOptions options)
    {
        EvidenceFit slow = EvidenceFit.Run(options);
        TwoTermFit fast = TwoTermFit.Of(EvidencePoint.All(EvidenceRows.All, options), options.Prior);

        Assert.Equal(slow.ReversalFraction, fast.Lambda, 1e-8);
        Assert.Equal(slow.OtherExcessJoulesPerKilogramPerMeter, fast.Rho, 1e-8);
        Assert.Equal(slow.ExcessLogSpread * slow.ExcessLogSpread, fast.TauSquared, 1e-8);
        Assert.Equal(slow.LambdaVariance, fast.LambdaVariance, 1e-8);
        Assert.Equal(slow.LambdaRhoCovariance, fast.LambdaRhoCovariance, 1e-8);
        Assert.Equal(slow.RhoVariance, fast.RhoVariance, 1e-8);
    }

    [Theory]
    [InlineData(1.34, 0)]
    [InlineData(0.45, 0.15)]
    [InlineData(1.9, -0.15)]
    [InlineData(0.05, 0.25)]
    public void Second_writing_of_the_formulas_agrees_with_the_first(double v, double G)
    {
        QuadricepsEffort expected = default(RetroWalkBackward).EstimateQuadriceps(
            Speed.FromMetersPerSecond(v), Grade.FromFraction(G));
        double ρ = RetroWalkParameters.Shipped.OtherExcessJoulesPerKilogramPerMeter;
        (double forward, double backward, double ratio) = new MechanicsDraw(QuadricepsParameters.Shipped, ρ).At(
            v, G / Math.Sqrt(1 + G * G));

        Assert.Equal(1, forward / expected.Forward.Metabolic.WattsPerKilogram, 1e-12);
        Assert.Equal(1, backward / expected.Backward.Metabolic.WattsPerKilogram, 1e-12);
        Assert.Equal((backward - forward) / (ρ * v), ratio, 1e-9);
    }

    [Fact]
    public void Same_seed_gives_the_same_draws_and_another_one_others()
    {
        static double Median(int seed) =>
            MechanicsSimulation.Run(100, seed).At(Speed.FromMetersPerSecond(1), Grade.Level).Factor(0.5);

        Assert.Equal(Median(1), Median(1));
        Assert.NotEqual(Median(1), Median(2));
    }

    [Fact]
    public void Quantiles_rise_and_shares_stay_shares()
    {
        MechanicsSample drawn = MechanicsSimulation.Run(500).At(Speed.FromMetersPerSecond(1.34), Grade.FromPercent(-10));
        double[] levels = [0, 0.025, 0.25, 0.5, 0.75, 0.975, 1];

        Assert.Equal(levels.Select(drawn.Factor).Order(), levels.Select(drawn.Factor));
        Assert.All(levels.Select(drawn.Share), share => Assert.InRange(share, 0, 1));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1.91, 0)]
    [InlineData(1, -0.16)]
    public void Where_nothing_is_simulated_it_says_so(double v, double G) =>
        Assert.Equal("speed", Assert.Throws<ArgumentException>(
            () => MechanicsSimulation.Run(1).At(Speed.FromMetersPerSecond(v), Grade.FromFraction(G))).ParamName);

    [Fact]
    public void No_draws_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => MechanicsSimulation.Run(0));
}
