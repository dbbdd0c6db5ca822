namespace RetroWalk.Metrics.Models;

/// <summary>What walking backward adds to walking forward, for one walk [W·kg⁻¹] or a session [J·kg⁻¹], and how certain that
/// is.</summary>
internal readonly record struct BackwardExcess
{
    private BackwardExcess(double total, double quadriceps, double absoluteSpread)
    {
        Total = total;
        Quadriceps = quadriceps;
        AbsoluteSpread = absoluteSpread;
    }

    /// <summary>f·h·k·X.</summary>
    internal double Total { get; }

    /// <summary>f·h·k·λ·D: the part attributed to the quadriceps.</summary>
    internal double Quadriceps { get; }

    /// <summary>Standard deviation of ln X, times X; NaN where it is not known.</summary>
    internal double AbsoluteSpread { get; }

    /// <summary>Standard deviation of ln X; 0 where there is no excess.</summary>
    internal double LogSpread => Total == 0 ? 0 : AbsoluteSpread / Math.Abs(Total);

    /// <summary>Share of the excess attributed to the quadriceps, from 0 to 1; NaN where there is no excess.</summary>
    internal double QuadricepsShare => Math.Clamp(Quadriceps / Total, 0, 1);

    /// <summary>The excess of a forward walk: none.</summary>
    internal static BackwardExcess None => default;

    /// <summary>The difference between the powers of two models, whose parts and spread are not known.</summary>
    internal static BackwardExcess Between(double forwardPower, double backwardPower) =>
        new(backwardPower - forwardPower, double.NaN, double.NaN);

    /// <summary>X = λ·D + ρ·v under conditions.</summary>
    /// <remarks>The spread of ln X is that of k where k was measured on the person; elsewhere σ_X² = τ² + JᵀΣJ with J = (D/X,
    /// v/X), written without a division, so that it holds at X = 0.</remarks>
    /// <param name="v">Speed [m·s⁻¹]; for a session, its distance backward [m].</param>
    /// <param name="D">What a full reversal adds to the metabolic power of the quadriceps [W·kg⁻¹]; for a session, its sum over
    /// time [J·kg⁻¹].</param>
    /// <param name="parameters">λ, ρ, τ and Σ.</param>
    /// <param name="conditions">f, h and k.</param>
    internal static BackwardExcess Of(double v, double D, RetroWalkParameters parameters, WalkConditions conditions)
    {
        double quadriceps = parameters.Quadriceps.ReversalFraction * D;
        double X = quadriceps + parameters.OtherExcessJoulesPerKilogramPerMeter * v;
        double scale = conditions.PersonalFactor.Factor * conditions.HandrailFactor * conditions.Practice.Factor;
        double spread = conditions.Practice.LogSpread is double measured
            ? Math.Abs(X) * measured
            : AbsoluteSpreadOf(X, v, D, parameters);
        return new(scale * X, scale * quadriceps, scale * spread);
    }

    /// <summary>σ_B = √(σ² + a² + 2·r·σ_f·a): spread of a backward walk, with a the spread of the excess over the gross power,
    /// and r the correlation of f and k where both were measured on the person.</summary>
    /// <param name="ofPerson">σ, of a forward walk of the same person on the same grade.</param>
    /// <param name="grossPower">Gross power under the conditions; for a session, its gross energy.</param>
    /// <param name="conditions">The conditions of <see cref="Of"/>.</param>
    internal double LogSpreadOfGross(double ofPerson, double grossPower, WalkConditions conditions)
    {
        double a = AbsoluteSpread / grossPower;
        double together = conditions.Practice.LogSpread is null
            ? 0
            : 2 * conditions.PersonPracticeCorrelation * conditions.PersonalFactor.LogSpread * a;
        return Math.Sqrt(Math.Max(ofPerson * ofPerson + a * a + together, 0)); // rounding can go below 0 at a correlation of −1
    }

    private static double AbsoluteSpreadOf(double X, double v, double D, RetroWalkParameters parameters)
    {
        double betweenStudies = X * parameters.ExcessLogSpread;
        double ofFit = D * D * parameters.LambdaVariance + 2 * D * v * parameters.LambdaRhoCovariance
            + v * v * parameters.RhoVariance;
        // the caller's variances and covariance may not belong together
        return Math.Sqrt(betweenStudies * betweenStudies + Math.Max(ofFit, 0));
    }
}
