namespace RetroWalk.Metrics.Models;

/// <summary>A model of the catalogue that prices running, and whose equation a session may carry down to slower runs.</summary>
internal interface IRunningEquation : IWalkingModel
{
    /// <summary>Gross power without the domain check [W·kg⁻¹].</summary>
    /// <param name="v">Speed [m·s⁻¹].</param>
    /// <param name="G">Grade as a fraction [1].</param>
    double WattsPerKilogram(double v, double G);
}
