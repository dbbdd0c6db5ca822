using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>What is believed of f and κ before the first measurement: ln f ~ N(0, σ_p²), κ a gamma of mean 1 and coefficient of
/// variation σ_κ, and the practice k as stated.</summary>
/// <param name="FactorVariance">σ_p².</param>
/// <param name="Practice">k.</param>
/// <param name="ExcessVariance">σ_κ².</param>
internal readonly record struct PersonalPrior(double FactorVariance, double Practice, double ExcessVariance)
{
    internal static PersonalPrior For(Practice practice)
    {
        double betweenPeople = SpreadParameters.Shipped.BetweenPeopleLogSpread;
        double ofExcess = RetroWalkParameters.Shipped.ExcessSpreadBetweenPeople;
        return new(betweenPeople * betweenPeople, practice.Factor, ofExcess * ofExcess);
    }

    /// <summary>Shape of the gamma, 1/σ_κ²; its rate is the same, so that the mean is 1.</summary>
    internal double Shape => 1 / ExcessVariance;
}
