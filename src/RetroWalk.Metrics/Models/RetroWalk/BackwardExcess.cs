namespace RetroWalk.Metrics.Models;

/// <summary>What walking backward adds to walking forward, for one walk [W·kg⁻¹] or a session [J·kg⁻¹], and how certain that
/// is.</summary>
internal readonly record struct BackwardExcess
{
    private BackwardExcess(double total, double quadriceps, double absoluteSpread, double absoluteGroupSpread)
    {
        Total = total;
        Quadriceps = quadriceps;
        AbsoluteSpread = absoluteSpread;
        AbsoluteGroupSpread = absoluteGroupSpread;
    }

    /// <summary>f·h·k·κ·X.</summary>
    internal double Total { get; }

    /// <summary>f·h·k·κ·λ·D: the part attributed to the quadriceps.</summary>
    internal double Quadriceps { get; }

    /// <summary>Standard deviation of one person's excess; NaN where nobody has measured it.</summary>
    internal double AbsoluteSpread { get; }

    /// <summary>Standard deviation of the mean excess of a group; NaN where nobody has measured it, or where the excess is one
    /// person's own.</summary>
    internal double AbsoluteGroupSpread { get; }

    /// <summary>s of one person: coefficient of variation of the excess; 0 where there is no excess to be unsure of.</summary>
    internal double Spread => Total == 0 ? 0 : AbsoluteSpread / Math.Abs(Total);

    /// <summary>s of the mean of a group; 0 where there is no excess to be unsure of.</summary>
    internal double GroupSpread => Total == 0 ? 0 : AbsoluteGroupSpread / Math.Abs(Total);

    /// <summary>Share of the excess attributed to the quadriceps, from 0 to 1; NaN where there is no excess.</summary>
    internal double QuadricepsShare => Math.Clamp(Quadriceps / Total, 0, 1);

    /// <summary>The excess of a forward walk: none.</summary>
    internal static BackwardExcess None => default;

    /// <summary>The difference between the powers of two models, whose parts and spread are not known.</summary>
    internal static BackwardExcess Unknown { get; } = new(double.NaN, double.NaN, double.NaN, double.NaN);

    /// <summary>X = λ·D + ρ·v under conditions.</summary>
    /// <remarks>Of one person s is that of κ where κ was measured on the person, elsewhere s² = τ² + JᵀΣJ + σ_κ²; of the mean of
    /// a group s² = τ² + JᵀΣJ, with J = (D/X, v/X). Written without a division, so that it holds at X = 0.</remarks>
    /// <param name="v">Speed [m·s⁻¹]; of a session, its distance backward [m].</param>
    /// <param name="D">What a full reversal adds to the metabolic power of the quadriceps [W·kg⁻¹]; of a session, its sum over
    /// time [J·kg⁻¹].</param>
    /// <param name="parameters">λ, ρ, τ, Σ and σ_κ.</param>
    /// <param name="conditions">f, h, k and κ.</param>
    internal static BackwardExcess Of(double v, double D, RetroWalkParameters parameters, WalkConditions conditions)
    {
        double quadriceps = parameters.Quadriceps.ReversalFraction * D;
        double X = quadriceps + parameters.OtherExcessJoulesPerKilogramPerMeter * v;
        ConditionFactors known = conditions.Factors;
        double scale = known.Factor * known.HandrailFactor * known.ExcessFactor;
        if (known.ExcessSpread is double measured)
            return new(scale * X, scale * quadriceps, scale * Math.Abs(X) * measured, double.NaN);
        double ofGroup = GroupSpreadOf(X, v, D, parameters);
        double betweenPeople = X * parameters.ExcessSpreadBetweenPeople;
        return new(
            scale * X, scale * quadriceps, scale * Math.Sqrt(ofGroup * ofGroup + betweenPeople * betweenPeople), scale * ofGroup);
    }

    /// <summary>σ_B = √(σ² + a² + 2·r·σ_f·a): spread of a backward walk, with a the spread of the excess over the gross power,
    /// and r the correlation of f and κ where both were measured on the person.</summary>
    /// <param name="ofPerson">σ, of a forward walk of the same person on the same grade.</param>
    /// <param name="grossPower">Gross power under the conditions; for a session, its gross energy.</param>
    /// <param name="conditions">The conditions of <see cref="Of"/>.</param>
    /// <param name="shareOfWalks">Share of the gross energy to which f belongs [1]: of a session, that of the walks, since runs
    /// are priced without it.</param>
    internal double LogSpreadOfGross(
        double ofPerson, double grossPower, WalkConditions conditions, double shareOfWalks = 1)
    {
        double a = AbsoluteSpread / grossPower;
        double together = conditions.PersonalExcess.Spread is null
            ? 0
            : 2 * conditions.FactorExcessCorrelation * conditions.PersonalFactor.LogSpread * shareOfWalks * a;
        return Math.Sqrt(Math.Max(ofPerson * ofPerson + a * a + together, 0)); // rounding, at a correlation of −1
    }

    private static double GroupSpreadOf(double X, double v, double D, RetroWalkParameters parameters)
    {
        double betweenStudies = X * parameters.ExcessLogSpread;
        double ofFit = D * D * parameters.LambdaVariance + 2 * D * v * parameters.LambdaRhoCovariance
            + v * v * parameters.RhoVariance;
        // the caller's variances and covariance may not belong together
        return Math.Sqrt(betweenStudies * betweenStudies + Math.Max(ofFit, 0));
    }
}
