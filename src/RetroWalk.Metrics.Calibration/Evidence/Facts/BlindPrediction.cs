namespace RetroWalk.Metrics.Calibration;

/// <summary>What a rule made of a walk before that walk had a part in any fit.</summary>
/// <remarks>Immutable.</remarks>
public sealed record BlindPrediction
{
    internal BlindPrediction()
    {
    }

    /// <summary>Name of the rule, as in <see cref="LeaveOneStudyOut"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>The predicted ratio of backward over forward gross power [1].</summary>
    public required double GrossRatio { get; init; }

    /// <summary>Predicted over measured ratio, minus 1 [1].</summary>
    public required double ErrorFraction { get; init; }

    /// <summary>Rule, ratio and error in one line; the same in every culture.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Rule} {GrossRatio:0.000} ({100 * ErrorFraction:+0.0;-0.0} %)");
}
