using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics;

/// <summary>Spread of the excess under conditions, of one walk or of a session.</summary>
internal static class ConditionedSpread
{
    /// <summary>f·h·k·X·σ_k; σ_k is σ_X unless k was measured on the person.</summary>
    internal static double AbsoluteOf(BackwardExcess excess, WalkConditions conditions)
    {
        double scale = conditions.PersonalFactor.Factor * conditions.HandrailFactor * conditions.Practice.Factor;
        return scale * (conditions.Practice.LogSpread is double logSpread ? excess.Total * logSpread : excess.AbsoluteSpread);
    }

    /// <summary>√(σ² + a² + 2·r·σ_f·a), where a is the spread of the excess over the power, and r is 0 unless k was measured on the
    /// person.</summary>
    internal static double LogSpreadOf(double ofPerson, double ofExcess, WalkConditions conditions)
    {
        double together = conditions.Practice.LogSpread is null
            ? 0
            : 2 * conditions.PersonPracticeCorrelation * conditions.PersonalFactor.LogSpread * ofExcess;
        return Math.Sqrt(Math.Max(ofPerson * ofPerson + ofExcess * ofExcess + together, 0)); // rounding, at a correlation of −1
    }
}
