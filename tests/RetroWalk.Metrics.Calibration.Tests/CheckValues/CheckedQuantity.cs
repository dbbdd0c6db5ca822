using RetroWalk.Metrics.Tests.CheckValues;

namespace RetroWalk.Metrics.Calibration.Tests.CheckValues;

/// <summary>What the names in the first column of the check-value files mean, asked of the library.</summary>
internal static class CheckedQuantity
{
    private const string Rule = "LeaveOneStudyOutPercent.";

    private static readonly EvidenceFit Fit = EvidenceFit.Run();

    private static readonly IReadOnlyList<RuleError> Rules = LeaveOneStudyOut.Run();

    private static readonly EvidenceFit FiveStudies = EvidenceFit.Run(EvidenceRows.FirstFiveStudies,
        EvidenceFitOptions.BeforeTheSixthStudy);

    private static readonly EvidenceFit OldPrior = EvidenceFit.Run(EvidenceFitOptions.BeforeTheSixthStudy);

    private static readonly IReadOnlyList<BlindTest> Blind = BlindTest.Run();

    private static RuleError HeldToItsPrior => LeaveOneStudyOut.ErrorOf(
        new FittedRule("ReversalAlone", "X = λ·D", ReversalAlone.Terms, EvidenceFitOptions.Shipped.Prior),
        EvidencePoint.All(EvidenceRows.All, EvidenceFitOptions.Shipped));

    internal static IEnumerable<string> RuleNames => Rules.Select(rule => Rule + rule.Name);

    internal static double Of(CheckValue row) => row.Quantity switch
    {
        "Fit.Lambda" => Fit.ReversalFraction,
        "Fit.LambdaStandardDeviation" => Fit.LambdaStandardDeviation,
        "Fit.Rho" => Fit.OtherExcessJoulesPerKilogramPerMeter,
        "Fit.RhoStandardDeviation" => Fit.RhoStandardDeviation,
        "Fit.Correlation" => Fit.LambdaRhoCorrelation,
        "Fit.Tau" => Fit.ExcessLogSpread,
        "Fit.LambdaVariance" => Fit.LambdaVariance,
        "Fit.LambdaRhoCovariance" => Fit.LambdaRhoCovariance,
        "Fit.RhoVariance" => Fit.RhoVariance,
        "FiveStudies.Lambda" => FiveStudies.ReversalFraction,
        "FiveStudies.Rho" => FiveStudies.OtherExcessJoulesPerKilogramPerMeter,
        "FiveStudies.Tau" => FiveStudies.ExcessLogSpread,
        "SixStudiesOldPrior.Lambda" => OldPrior.ReversalFraction,
        "SixStudiesOldPrior.Rho" => OldPrior.OtherExcessJoulesPerKilogramPerMeter,
        "SixStudiesOldPrior.Tau" => OldPrior.ExcessLogSpread,
        "SixStudiesOldPrior.LeaveOneStudyOutPercent" =>
            100 * LeaveOneStudyOut.Run(EvidenceFitOptions.BeforeTheSixthStudy)[0].WeightedMeanErrorFraction,
        "Blind.Measured" => BlindAt(row).Row.GrossRatio,
        "Blind.RetroWalkBackward" => PredictionOf(row).GrossRatio,
        "BlindErrorPercent.RetroWalkBackward" or "BlindErrorPercent.ConstantRatio" or "BlindErrorPercent.FortyPercentMore" =>
            100 * PredictionOf(row).ErrorFraction,
        "ConstantRatio.Coefficient" => Rules.Single(rule => rule.Name == "ConstantRatio").Coefficients.Single(),
        "ReversalAloneHeldToItsPriorPercent" => 100 * HeldToItsPrior.WeightedMeanErrorFraction,
        _ => 100 * Rules.Single(rule => Rule + rule.Name == row.Quantity).WeightedMeanErrorFraction,
    };

    private static BlindTest BlindAt(CheckValue row) => Blind.Single(test => test.Row.Speed.MetersPerSecond == row.Input("v"));

    private static BlindPrediction PredictionOf(CheckValue row) =>
        BlindAt(row).Predictions.Single(prediction => prediction.Rule == row.Quantity.Split('.')[1]);
}
