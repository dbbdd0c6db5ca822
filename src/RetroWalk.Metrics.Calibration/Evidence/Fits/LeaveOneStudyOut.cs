namespace RetroWalk.Metrics.Calibration;

/// <summary>Prediction of each study by the others: the model of this project and its rivals.</summary>
/// <remarks>A rule is fitted to the rows of all studies but one and predicts the backward power of the rows of that one from
/// their forward power. On six studies, differences below about 1.5 points mean little. That ρ·v alone predicts as well as the
/// model says that oxygen uptake gives no evidence for the quadriceps term: λ stands on its prior.</remarks>
public static class LeaveOneStudyOut
{
    /// <summary>The weighted mean error of every rule: the model of this project first, the fitted rivals, then the rules that
    /// fit nothing.</summary>
    /// <param name="options">What to suppose; what the shipped fit supposes unless given.</param>
    /// <exception cref="InvalidOperationException">Under these options a rule has no fit with a positive excess.</exception>
    public static IReadOnlyList<RuleError> Run(EvidenceFitOptions? options = null) => Run(EvidenceRows.All, options);

    /// <summary>The same for other rows: with a study more, or without one.</summary>
    /// <param name="rows">The rows, of three studies or more.</param>
    /// <param name="options">What to suppose; what the shipped fit supposes unless given.</param>
    /// <exception cref="ArgumentException">A row that no fit can use, or a study without which the weights of the others do not
    /// add up to more than 1.</exception>
    /// <exception cref="InvalidOperationException">A rule has no fit with a positive excess.</exception>
    public static IReadOnlyList<RuleError> Run(IReadOnlyList<EvidenceRow> rows, EvidenceFitOptions? options = null)
    {
        options ??= EvidenceFitOptions.Shipped;
        IReadOnlyList<EvidencePoint> points = EvidencePoint.All(rows, options);
        EvidenceChecks.CheckWithoutEach(rows);
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
        ReversalPlusSquareRootOfSpeed.Rule(prior),
        ReversalPlusConstant.Rule(prior),
        SpeedAlone.Rule,
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
