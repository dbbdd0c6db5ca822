namespace RetroWalk.Metrics.Calibration;

/// <summary>The sixth study, Ingraham et al. 2019 (doi:10.1152/japplphysiol.00714.2018), as it was predicted before it had a part
/// in the fit.</summary>
/// <remarks>
/// <para>The model was the one fitted to <see cref="EvidenceRows.FirstFiveStudies"/> under
/// <see cref="EvidenceFitOptions.BeforeTheSixthStudy"/>. It was written down before these people were found, and had nothing
/// below 1.10 m/s to go by.</para>
/// <para>The person means that the rows rest on were computed by a third party over whole bouts and are corrected for their
/// start; what was done stands in <c>Evidence/backward-evidence.csv</c>.</para>
/// </remarks>
public sealed record BlindTest
{
    // How many of the ten people walked backward at the speed of each row.
    private static readonly int[] PeopleOfSixthStudy = [10, 9, 2];

    private BlindTest(EvidenceRow row, int people, IReadOnlyList<BlindPrediction> predictions)
    {
        Row = row;
        People = people;
        Predictions = predictions;
    }

    /// <summary>The walk, with its measured ratio.</summary>
    public EvidenceRow Row { get; }

    /// <summary>How many people were measured.</summary>
    public int People { get; }

    /// <summary>What each rule said: the model of this project first, then the constant ratio fitted to the same five studies,
    /// 1.40 times forward, and 6.0 MET.</summary>
    public IReadOnlyList<BlindPrediction> Predictions { get; }

    /// <summary>The walks of the sixth study, in the order of the data file.</summary>
    public static IReadOnlyList<BlindTest> Run()
    {
        EvidenceFitOptions options = EvidenceFitOptions.BeforeTheSixthStudy;
        IReadOnlyList<EvidencePoint> learnt = EvidencePoint.All(EvidenceRows.FirstFiveStudies, options);
        EvidenceRow[] rows = [.. EvidenceRows.All.Where(row => row.Study.Key == EvidenceRows.SixthStudy)];
        EvidencePoint[] points = [.. EvidencePoint.All(EvidenceRows.All, options)
            .Where(point => point.Study == EvidenceRows.SixthStudy)];
        (IBackwardRule Rule, IReadOnlyList<double> Coefficients)[] rules =
            [.. Rules(options.Prior).Select(rule => (rule, rule.Learn(learnt)))];
        return Array.AsReadOnly([.. rows.Select((row, i) =>
            new BlindTest(row, PeopleOfSixthStudy[i],
                Array.AsReadOnly([.. rules.Select(rule => Prediction(rule.Rule, rule.Coefficients, points[i]))])))]);
    }

    private static IBackwardRule[] Rules(LambdaPrior prior) =>
        [ReversalAndSpeed.Rule(prior), ConstantRatio.Rule, new FortyPercentMore(), new SixMets()];

    private static BlindPrediction Prediction(IBackwardRule rule, IReadOnlyList<double> coefficients, EvidencePoint point)
    {
        double backward = rule.Predict(point, coefficients);
        return new() { Rule = rule.Name, GrossRatio = backward / point.Forward, ErrorFraction = backward / point.Backward - 1 };
    }

    /// <summary>The walk and the predictions in one line; the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Row.Speed}, {People} people: measured {Row.GrossRatio:0.000}; {string.Join(", ", Predictions)}");
}
