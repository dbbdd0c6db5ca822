using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>What the model makes a backward walk cost; NaN outside its supported domain.</summary>
internal sealed class BackwardCost(RetroWalkBackward model)
{
    /// <summary>M_B(v,G), gross [W·kg⁻¹].</summary>
    internal double At(double metersPerSecond, double gradeFraction = 0) =>
        PowerAt(metersPerSecond, gradeFraction).WattsPerKilogram;

    /// <summary>Oxygen uptake, gross [mL·kg⁻¹·min⁻¹].</summary>
    internal double UptakeAt(double metersPerSecond) => PowerAt(metersPerSecond, 0).OxygenUptake.MillilitersPerKilogramPerMinute;

    /// <summary>M_B(v,0)/v [J·kg⁻¹·m⁻¹].</summary>
    internal double GrossPerMeter(double metersPerSecond) => At(metersPerSecond) / metersPerSecond;

    /// <summary>(M_B(v,0) − M_B(0,0))/v [J·kg⁻¹·m⁻¹]; at 0 m/s there is only standing.</summary>
    internal double NetOfStandingPerMeter(double metersPerSecond) => (At(metersPerSecond) - At(0)) / metersPerSecond;

    private MetabolicPower PowerAt(double metersPerSecond, double gradeFraction) =>
        model.EstimatePower(Speed.FromMetersPerSecond(metersPerSecond), Grade.FromFraction(gradeFraction));
}
