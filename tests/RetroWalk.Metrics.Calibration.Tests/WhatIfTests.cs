using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests;

/// <summary>Options move the fit the way they must.</summary>
public sealed class WhatIfTests
{
    private static readonly EvidenceFit Shipped = EvidenceFit.Run();

    private static readonly EvidenceFit Free = EvidenceFit.Run(new() { LambdaPriorStandardDeviation = double.PositiveInfinity });

    [Fact]
    public void A_wider_prior_lets_lambda_move_towards_the_data_and_be_less_sure()
    {
        EvidenceFit[] fits = [
            .. new[] { 0.01, 0.1, 0.2, 0.4, 1, 5 }.Select(sd => EvidenceFit.Run(new() { LambdaPriorStandardDeviation = sd }))];

        double[] distances = [.. fits.Append(Free).Select(fit => Math.Abs(fit.ReversalFraction - Free.ReversalFraction))];
        Assert.Equal(distances.OrderDescending(), distances);
        Assert.Equal(fits.Select(fit => fit.LambdaVariance).Order(), fits.Select(fit => fit.LambdaVariance));
        Assert.Equal(0.82, fits[0].ReversalFraction, 0.001);
    }

    [Fact]
    public void A_higher_prior_mean_raises_lambda_and_lowers_rho()
    {
        EvidenceFit higher = EvidenceFit.Run(new() { LambdaPriorMean = 0.95 });

        Assert.True(higher.ReversalFraction > Shipped.ReversalFraction);
        Assert.True(higher.OtherExcessJoulesPerKilogramPerMeter < Shipped.OtherExcessJoulesPerKilogramPerMeter);
    }

    [Fact]
    public void Hooper_as_points_of_maximal_uptake_makes_backward_dearer()
    {
        EvidenceFit points = EvidenceFit.Run(new() { HooperReading = HooperReading.PointsOfMaximalUptake });
        EvidenceFit fitter = EvidenceFit.Run(new()
        {
            HooperReading = HooperReading.PointsOfMaximalUptake,
            HooperMaximalUptake = OxygenUptake.FromMillilitersPerKilogramPerMinute(50),
        });

        Assert.True(PowerOf(points) > PowerOf(Shipped));
        Assert.True(PowerOf(fitter) > PowerOf(points));
    }

    [Fact]
    public void Maximal_uptake_plays_no_part_in_the_relative_reading() =>
        Assert.Equal(
            Shipped.ReversalFraction,
            EvidenceFit.Run(
                new() { HooperMaximalUptake = OxygenUptake.FromMillilitersPerKilogramPerMinute(60) }).ReversalFraction);

    // Dearer eccentric work makes a reversal cost less, so that the rest must cost more; dearer concentric work the other way
    // round.
    [Fact]
    public void Efficiencies_move_the_rest_of_the_excess()
    {
        Assert.True(RhoWith(new() { EccentricEfficiency = 0.6 }) > Shipped.OtherExcessJoulesPerKilogramPerMeter);
        Assert.True(RhoWith(new() { ConcentricEfficiency = 0.18 }) < Shipped.OtherExcessJoulesPerKilogramPerMeter);
    }

    [Fact]
    public void Less_knee_work_leaves_more_to_the_rest() =>
        Assert.True(RhoWith(new() { LevelConcentricCoefficient = 0.018, LevelEccentricCoefficient = 0.086 })
            > Shipped.OtherExcessJoulesPerKilogramPerMeter);

    [Fact]
    public void Lambda_of_the_mechanics_plays_no_part() =>
        Assert.Equal(
            Shipped.ReversalFraction, EvidenceFit.Run(new() { Quadriceps = new() { ReversalFraction = 0.1 } }).ReversalFraction);

    [Fact]
    public void Options_reach_the_rivals_that_they_concern()
    {
        IReadOnlyList<RuleError> shipped = LeaveOneStudyOut.Run();
        IReadOnlyList<RuleError> free = LeaveOneStudyOut.Run(new() { LambdaPriorStandardDeviation = double.PositiveInfinity });
        string[] withPrior = [
            .. shipped.Zip(free).Where(pair => pair.First.WeightedMeanErrorFraction != pair.Second.WeightedMeanErrorFraction)
                .Select(pair => pair.First.Name)];

        Assert.Equal(
            ["RetroWalkBackward", "ReversalPlusSpeedToOneAndAHalf", "ReversalPlusSpeedSquared", "ReversalPlusLevelNetCost",
                "ReversalPlusNetCost", "ReversalPlusSquareRootOfSpeed", "ReversalPlusConstant"],
            withPrior);
    }

    [Fact]
    public void Parameters_of_a_fit_carry_its_mechanics()
    {
        QuadricepsParameters mechanics = new() { EccentricEfficiency = 0.9 };
        EvidenceFit fit = EvidenceFit.Run(new() { Quadriceps = mechanics });

        Assert.Equal(mechanics with { ReversalFraction = fit.ReversalFraction }, fit.ToParameters().Quadriceps);
    }

    [Fact]
    public void A_fit_that_is_no_model_says_so()
    {
        EvidenceFit fit = EvidenceFit.Run(new() { LambdaPriorMean = 1.4, LambdaPriorStandardDeviation = 0.01 });

        Assert.True(fit.ReversalFraction > 1);
        Assert.Contains(
            "λ lies from 0 to 1", Assert.Throws<InvalidOperationException>(fit.ToParameters).Message, StringComparison.Ordinal);
    }

    // A prior without any doubt is what comes out, to the bit.
    [Fact]
    public void A_fit_held_to_a_complete_reversal_is_a_model() =>
        Assert.Equal(
            1,
            EvidenceFit.Run(
                new() { LambdaPriorMean = 1, LambdaPriorStandardDeviation = 1e-13 }).ToParameters().Quadriceps.ReversalFraction);

    [Fact]
    public void Mechanics_that_leave_nothing_to_reverse_are_refused_by_the_rule_that_needs_it() =>
        Assert.Equal(
            "The terms of the excess are not positive at every row under these options.",
            Assert.Throws<InvalidOperationException>(
                () => LeaveOneStudyOut.Run(new() { Quadriceps = new() { EccentricEfficiency = 0.1 } })).Message);

    // Between a prior that the data overrule and one that overrules the data the spread creeps: a thousand renewals lead to
    // neither.
    [Fact]
    public void On_the_brink_between_two_spreads_neither_fit_settles()
    {
        EvidenceFitOptions brink = Unlikely(14.411);

        IReadOnlyList<EvidenceRow> rows = EvidenceRows.FirstFiveStudies;

        Assert.InRange(EvidenceFit.Run(rows, Unlikely(14)).ExcessLogSpread, 0.3, 0.5);
        Assert.InRange(EvidenceFit.Run(rows, Unlikely(15)).ExcessLogSpread, 0.8, 0.9);
        foreach (Func<object> fit in (Func<object>[])[() => EvidenceFit.Run(rows, brink), () =>
            TwoTermFit.Of(EvidencePoint.All(rows, brink), brink.Prior)])
        {
            Assert.Equal(
                "The spread between studies does not settle under these options.",
                Assert.Throws<InvalidOperationException>(fit).Message);
        }

        static EvidenceFitOptions Unlikely(double mean) => new()
        {
            LambdaPriorMean = mean,
            LambdaPriorStandardDeviation = 4,
            HooperReading = HooperReading.PointsOfMaximalUptake,
        };
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Meaningless_prior_mean_is_refused(double value) =>
        Assert.Equal(
            "LambdaPriorMean",
            Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceFitOptions { LambdaPriorMean = value }).ParamName);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(0)]
    [InlineData(-0.2)]
    public void Meaningless_prior_spread_is_refused(double value) =>
        Assert.Equal(
            "LambdaPriorStandardDeviation",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => new EvidenceFitOptions { LambdaPriorStandardDeviation = value }).ParamName);

    [Fact]
    public void Missing_uptake_or_mechanics_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceFitOptions { HooperMaximalUptake = default });
        Assert.Throws<ArgumentNullException>(() => new EvidenceFitOptions { Quadriceps = null! });
    }

    private static double RhoWith(QuadricepsParameters mechanics) =>
        EvidenceFit.Run(new() { Quadriceps = mechanics }).OtherExcessJoulesPerKilogramPerMeter;

    private static double PowerOf(EvidenceFit fit) =>
        new RetroWalkBackward(fit.ToParameters()).EstimatePower(
            Speed.FromMetersPerSecond(1.12), Grade.FromPercent(7.5)).WattsPerKilogram;
}
