namespace RetroWalk.Metrics.Calibration;

/// <summary>What is believed of ln f and ln k before the first measurement: ln f ~ N(0, σ_p²), ln k ~ N(ln k₀, σ_k²).</summary>
/// <param name="FactorVariance">σ_p².</param>
/// <param name="LnPractice">ln k₀.</param>
/// <param name="PracticeVariance">σ_k²: of the stated practice where it has a spread, else the mean of the model's σ_X² over the
/// measurements that hold an excess; 0 where there is none, so that k is not asked for.</param>
internal readonly record struct PersonalPrior(double FactorVariance, double LnPractice, double PracticeVariance)
{
    internal bool HasPractice => PracticeVariance > 0;

    internal static PersonalPrior For(IReadOnlyList<PersonalPoint> points, Practice practice)
    {
        double between = Spread.BetweenPeople;
        PersonalPoint[] telling = [.. points.Where(point => point.Excess > 0)];
        double ofPractice = telling.Length == 0 ? 0
            : practice.LogSpread is double stated ? stated * stated
            : telling.Average(point => point.ExcessVariance);
        return new(between * between, Math.Log(practice.Factor), ofPractice);
    }
}
