namespace RetroWalk.Metrics.Calibration;

/// <summary>Prediction of each study by the others: the model of this project and its rivals.</summary>
/// <remarks>A rule is fitted to the rows of all studies but one and predicts the backward power of the rows of that one from their
/// forward power. On five studies, differences below about 1.5 points mean little.</remarks>
public static class LeaveOneStudyOut
{
    /// <summary>The weighted mean error of every rule: the model of this project first, the fitted rivals, then the rules that fit nothing.</summary>
    /// <param name="options">What to suppose; what the shipped fit supposes unless given.</param>
    /// <exception cref="InvalidOperationException">Under these options a rule has no fit with a positive excess.</exception>
    public static IReadOnlyList<RuleError> Run(EvidenceFitOptions? options = null)
    {
        options ??= EvidenceFitOptions.Shipped;
        IReadOnlyList<EvidencePoint> points = EvidencePoint.All(options);
        return Array.AsReadOnly([.. Rules(options.Prior).Select(rule => ErrorOf(rule, points))]);
    }

    private static IBackwardRule[] Rules(LambdaPrior prior) =>
    [
        ReversalAndSpeed.Rule(prior),
        ConstantRatio.Rule,
        NetRatio.Rule,
        ReversalAlone.Rule,
        ReversalPlusSpeedToOneAndAHalf.Rule(prior),
        ReversalPlusSpeedSquared.Rule(prior),
        ReversalPlusLevelNetCost.Rule(prior),
        ReversalPlusNetCost.Rule(prior),
        new FortyPercentMore(),
        new SixMets(),
    ];

    internal static RuleError ErrorOf(IBackwardRule rule, IReadOnlyList<EvidencePoint> points)
    {
        double sum = 0;
        foreach (IGrouping<string, EvidencePoint> study in points.GroupBy(point => point.Study))
        {
            IReadOnlyList<double> coefficients = rule.Learn([.. points.Where(point => point.Study != study.Key)]);
            sum += study.Sum(point => point.Weight * Math.Abs(rule.Predict(point, coefficients) / point.Backward - 1));
        }

        return new()
        {
            Name = rule.Name,
            Formula = rule.Formula,
            WeightedMeanErrorFraction = sum / points.Sum(point => point.Weight),
            Coefficients = rule.Learn(points),
        };
    }
}
