namespace RetroWalk.Metrics.Models;

/// <summary>What walking backward adds to walking forward, of one walk [W·kg⁻¹] or of a session [J·kg⁻¹], and how sure that is.</summary>
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

    /// <summary>Standard deviation of ln X times X; NaN where nobody has measured it.</summary>
    internal double AbsoluteSpread { get; }

    /// <summary>Standard deviation of ln X; 0 where there is no excess to be unsure of.</summary>
    internal double LogSpread => Total == 0 ? 0 : AbsoluteSpread / Math.Abs(Total);

    /// <summary>Share of the excess attributed to the quadriceps, from 0 to 1; NaN where there is no excess.</summary>
    internal double QuadricepsShare => Math.Clamp(Quadriceps / Total, 0, 1);

    /// <summary>No excess: of a walk forward.</summary>
    internal static BackwardExcess None => default;

    /// <summary>The difference of two models' powers, of which neither the parts nor the spread are known.</summary>
    internal static BackwardExcess Between(double forwardPower, double backwardPower) =>
        new(backwardPower - forwardPower, double.NaN, double.NaN);

    /// <summary>X = λ·D + ρ·v under conditions.</summary>
    /// <remarks>The spread of ln X is that of k where k was measured on the person; elsewhere σ_X² = τ² + JᵀΣJ with J = (D/X, v/X),
    /// written without a division, so that it holds at X = 0.</remarks>
    /// <param name="v">Speed [m·s⁻¹]; of a session, its distance backward [m].</param>
    /// <param name="D">What a full reversal adds to the metabolic power of the quadriceps [W·kg⁻¹]; of a session, its sum over
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

    /// <summary>σ_B = √(σ² + a² + 2·r·σ_f·a): spread of a backward walk, with a the spread of the excess over the gross power, and r
    /// the correlation of f and k where both were measured on the person.</summary>
    /// <param name="ofPerson">σ, of a forward walk of the same person on the same grade.</param>
    /// <param name="grossPower">Gross power under the conditions; of a session, its gross energy.</param>
    /// <param name="conditions">The conditions of <see cref="Of"/>.</param>
    internal double LogSpreadOfGross(double ofPerson, double grossPower, WalkConditions conditions)
    {
        double a = AbsoluteSpread / grossPower;
        double together = conditions.Practice.LogSpread is null
            ? 0
            : 2 * conditions.PersonPracticeCorrelation * conditions.PersonalFactor.LogSpread * a;
        return Math.Sqrt(Math.Max(ofPerson * ofPerson + a * a + together, 0)); // rounding, at a correlation of −1
    }

    private static double AbsoluteSpreadOf(double X, double v, double D, RetroWalkParameters parameters)
    {
        double betweenStudies = X * parameters.ExcessLogSpread;
        double ofFit = D * D * parameters.LambdaVariance + 2 * D * v * parameters.LambdaRhoCovariance + v * v * parameters.RhoVariance;
        return Math.Sqrt(betweenStudies * betweenStudies + Math.Max(ofFit, 0)); // a covariance typed in by hand may not be one
    }
}
