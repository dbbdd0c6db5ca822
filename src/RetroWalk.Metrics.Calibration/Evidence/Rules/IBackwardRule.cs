namespace RetroWalk.Metrics.Calibration;

/// <summary>A rule that says what walking backward costs, after learning from some rows of the evidence.</summary>
internal interface IBackwardRule
{
    /// <summary>Name, as in the results.</summary>
    string Name { get; }

    /// <summary>The rule as a formula.</summary>
    string Formula { get; }

    /// <summary>The fitted coefficients after learning from these rows, in the order of the formula; none where nothing is
    /// fitted.</summary>
    IReadOnlyList<double> Learn(IReadOnlyList<EvidencePoint> points);

    /// <summary>Backward power of a row with these coefficients [W·kg⁻¹].</summary>
    double Predict(EvidencePoint point, IReadOnlyList<double> coefficients);
}
