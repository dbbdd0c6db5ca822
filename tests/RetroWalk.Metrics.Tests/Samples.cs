using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.CheckValues;

namespace RetroWalk.Metrics.Tests;

/// <summary>The walk that most tests take: 70 kg, 1.34 m/s, +5 %, half an hour, standard resting rate.</summary>
internal static class Samples
{
    /// <summary>The check value of this walk, forward [W/kg].</summary>
    internal static double CheckedForward { get; } = CheckValueFile.PowerOf("Looney2019Graded", "v=1.34 G=0.05");

    /// <summary>The check value of this walk, backward [W/kg].</summary>
    internal static double CheckedBackward { get; } = CheckValueFile.PowerOf("RetroWalkBackward", "v=1.34 G=0.05");

    internal static Walker Walker { get; } = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    /// <summary>The same person for the models that need more: 1.75 m, no load, on a treadmill.</summary>
    internal static ModelInputs Inputs { get; } = ModelInputs.Of(Walker) with { Height = Height.FromMeters(1.75) };

    internal static EnergyEstimate Estimate(
        WalkingDirection direction, double metersPerSecond = 1.34, double gradeFraction = 0.05, TimeSpan? duration = null) =>
        WalkingEnergy.Estimate(
            Walker, direction, Speed.FromMetersPerSecond(metersPerSecond), Grade.FromFraction(gradeFraction),
            duration ?? TimeSpan.FromMinutes(30));

    internal static WalkComparison Compare(double metersPerSecond = 1.34, double gradeFraction = 0.05) =>
        WalkingEnergy.Compare(
            Walker, Speed.FromMetersPerSecond(metersPerSecond), Grade.FromFraction(gradeFraction), TimeSpan.FromMinutes(30));
}
