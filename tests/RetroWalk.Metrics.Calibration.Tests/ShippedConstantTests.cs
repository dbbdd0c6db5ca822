using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests;

/// <summary>The shipped constants are the rounded fit: nobody can change one without the other.</summary>
public sealed class ShippedConstantTests
{
    private static readonly EvidenceFit Fit = EvidenceFit.Run();

    [Fact]
    public void Shipped_parameters_are_the_rounded_fit()
    {
        RetroWalkParameters fitted = Fit.ToParameters();
        RetroWalkParameters rounded = new()
        {
            Quadriceps = fitted.Quadriceps with { ReversalFraction = Math.Round(fitted.Quadriceps.ReversalFraction, 3) },
            OtherExcessJoulesPerKilogramPerMeter = Math.Round(fitted.OtherExcessJoulesPerKilogramPerMeter, 3),
            ExcessLogSpread = Math.Round(fitted.ExcessLogSpread, 3),
            LambdaVariance = Math.Round(fitted.LambdaVariance, 6),
            LambdaRhoCovariance = Math.Round(fitted.LambdaRhoCovariance, 6),
            RhoVariance = Math.Round(fitted.RhoVariance, 6),
        };

        Assert.Equal(RetroWalkParameters.Shipped, rounded);
        Assert.Equal(QuadricepsParameters.Shipped, rounded.Quadriceps);
    }

    [Fact]
    public void Shipped_constant_ratio_is_the_rounded_fit()
    {
        double c = LeaveOneStudyOut.Run().Single(rule => rule.Name == "ConstantRatio").Coefficients.Single();
        double forward = default(Looney2019Graded).EstimatePower(Speed.FromMetersPerSecond(1), Grade.Level).WattsPerKilogram;
        double backward = WalkingModels.ConstantRatioBackward.For(ModelInputs.None)
            .EstimatePower(Speed.FromMetersPerSecond(1), Grade.Level).WattsPerKilogram;

        Assert.Equal(Math.Round(c, 4), backward / forward - 1, 1e-12);
    }

    [Fact]
    public void Cards_quote_the_errors_that_leave_one_study_out_finds()
    {
        IReadOnlyList<RuleError> rules = LeaveOneStudyOut.Run();
        string card = WalkingModels.ConstantRatioBackward.Card.ReportedError;

        foreach (string name in (string[])["RetroWalkBackward", "ConstantRatio"])
        {
            double percent = 100 * rules.Single(rule => rule.Name == name).WeightedMeanErrorFraction;
            Assert.Contains(FormattableString.Invariant($"{percent:0.00} %"), card, StringComparison.Ordinal);
            Assert.Contains(FormattableString.Invariant($"{percent:0.00} %"), default(RetroWalkBackward).Card.ReportedError,
                StringComparison.Ordinal);
        }
    }
}
