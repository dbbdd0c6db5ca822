namespace RetroWalk.Metrics.Models;

/// <summary>X, what walking backward adds to walking forward, for one walk [W·kg⁻¹] or a session [J·kg⁻¹], and how certain that
/// is: X = λ·D + ρ·v under conditions.</summary>
/// <remarks>Kept per metre, where all numbers are of ordinary size: squares neither vanish nor overflow, however short or long
/// the session.</remarks>
internal readonly record struct BackwardExcess
{
    private readonly double _meters; // f·h·k·κ·v
    private readonly double _perMeter; // X/v
    private readonly double _quadricepsPerMeter; // λ·D/v
    private readonly double _variance; // (s·X/v)² of one person
    private readonly double _groupVariance; // (s·X/v)² of the mean of a group

    private BackwardExcess(double meters, double perMeter, double quadricepsPerMeter, double variance, double groupVariance)
    {
        _meters = meters;
        _perMeter = perMeter;
        _quadricepsPerMeter = quadricepsPerMeter;
        _variance = variance;
        _groupVariance = groupVariance;
    }

    /// <summary>f·h·k·κ·X.</summary>
    internal double Total => _meters * _perMeter;

    /// <summary>f·h·k·κ·λ·D: the part attributed to the quadriceps.</summary>
    internal double Quadriceps => _meters * _quadricepsPerMeter;

    /// <summary>Standard deviation of one person's excess; NaN where nobody has measured it.</summary>
    internal double AbsoluteSpread => _meters * Math.Sqrt(_variance);

    /// <summary>s of one person: coefficient of variation of the excess; 0 where there is no excess to be unsure of.</summary>
    internal double Spread => Relative(_variance);

    /// <summary>s of the mean of a group; 0 where there is no excess to be unsure of, NaN where nobody has measured it, or where
    /// the excess is one person's own.</summary>
    internal double GroupSpread => Relative(_groupVariance);

    /// <summary>Share of the excess attributed to the quadriceps, from 0 to 1; NaN where there is no excess.</summary>
    internal double QuadricepsShare => Math.Clamp(Quadriceps / Total, 0, 1);

    /// <summary>The excess of a forward walk: none.</summary>
    internal static BackwardExcess None => default;

    /// <summary>The difference between the powers of two models, whose parts and spread are not known.</summary>
    internal static BackwardExcess Unknown { get; } = new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);

    /// <summary>The excess of a walk, or of a session.</summary>
    /// <remarks>Of one person s is that of κ where κ was measured on the person, elsewhere s² = τ² + JᵀΣJ + σ_κ²; of the mean of
    /// a group s² = τ² + JᵀΣJ, with J = (D/X, v/X). Written without dividing by X, which may be 0.</remarks>
    /// <param name="meters">v, the speed [m·s⁻¹]; of a session, its distance backward [m].</param>
    /// <param name="reversal">D/v, what a full reversal adds to the metabolic power of the quadriceps, per metre
    /// [J·kg⁻¹·m⁻¹].</param>
    /// <param name="parameters">λ, ρ, τ, Σ and σ_κ.</param>
    /// <param name="conditions">f, h, k and κ.</param>
    internal static BackwardExcess Of(double meters, double reversal, RetroWalkParameters parameters, WalkConditions conditions)
    {
        double quadriceps = parameters.Quadriceps.ReversalFraction * reversal;
        double excess = quadriceps + parameters.OtherExcessJoulesPerKilogramPerMeter;
        ConditionFactors known = conditions.Factors;
        double scaled = known.Factor * known.HandrailFactor * known.ExcessFactor * meters;
        if (known.ExcessSpread is double measured)
            return new(scaled, excess, quadriceps, Squared(excess * measured), double.NaN);
        double ofFit = Squared(reversal) * parameters.LambdaVariance + 2 * reversal * parameters.LambdaRhoCovariance
            + parameters.RhoVariance;
        // the caller's variances and covariance may not belong together
        double ofGroup = Squared(excess * parameters.ExcessLogSpread) + Math.Max(ofFit, 0);
        return new(
            scaled, excess, quadriceps, ofGroup + Squared(excess * parameters.ExcessSpreadBetweenPeople), ofGroup);
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
        double metersOfPower = _meters / grossPower;
        double variance = Squared(ofPerson) + Squared(metersOfPower) * _variance;
        double together = conditions.SharedLogSpread;
        if (together == 0)
            return Math.Sqrt(variance);
        variance += 2 * together * shareOfWalks * metersOfPower * Math.Sqrt(_variance);
        return Math.Sqrt(Math.Max(variance, 0)); // rounding, at a correlation of −1
    }

    private double Relative(double variance) => Total == 0 ? 0 : Math.Sqrt(variance) / Math.Abs(_perMeter);

    private static double Squared(double x) => x * x;
}
