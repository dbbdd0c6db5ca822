using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Facts on backward walking that no fit has seen, held against the model.</summary>
public static class BlindFacts
{
    /// <summary>The verdict on every fact.</summary>
    /// <param name="parameters">Parameters of <see cref="RetroWalkBackward"/>; the shipped ones unless given.</param>
    public static IReadOnlyList<BlindFact> Check(RetroWalkParameters? parameters = null)
    {
        BackwardCost cost = new(new RetroWalkBackward(parameters ?? RetroWalkParameters.Shipped));
        return Array.AsReadOnly(
        [
            CheapestSpeed.NetOfStanding(cost),
            CheapestSpeed.Gross(cost),
            ConvexInSpeed.OfMyatt(cost),
            ConvexInSpeed.OfClarkson(cost),
            RisingWithGrade.OfChen(cost),
            ShareOfPeakUptake.OfFlynn(cost),
            WalkRunTransition.OfHreljac(cost),
        ]);
    }
}
