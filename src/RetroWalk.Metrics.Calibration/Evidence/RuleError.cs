namespace RetroWalk.Metrics.Calibration;

/// <summary>How far a rule errs on studies that it has not seen.</summary>
public sealed record RuleError
{
    internal RuleError()
    {
    }

    /// <summary>Name of the rule.</summary>
    public required string Name { get; init; }

    /// <summary>The rule as a formula; M is the forward model at the speed and grade, M_level at the speed on the level,
    /// M_standing at standing still.</summary>
    public required string Formula { get; init; }

    /// <summary>Σ w·|predicted/measured − 1| / Σ w over the backward rows, each predicted without its study [1].</summary>
    public required double WeightedMeanErrorFraction { get; init; }

    /// <summary>Coefficients fitted to all studies, in the order of the formula; empty where nothing is fitted.</summary>
    public required IReadOnlyList<double> Coefficients { get; init; }

    /// <summary>Whether anything is fitted.</summary>
    public bool IsFitted => Coefficients.Count > 0;

    /// <summary>Rule and error in one line; the same in every culture.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Name}, {Formula}: {100 * WeightedMeanErrorFraction:0.00} %");
}
