using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Calibration;

/// <summary>What one model, table or study says that a walk costs; NaN where it says nothing, and why.</summary>
/// <param name="Source">Where the figure comes from.</param>
/// <param name="Name">Name of the model, of the arithmetic, or key of the study.</param>
/// <param name="GrossWattsPerKilogram">Gross metabolic power [W·kg⁻¹]; NaN where there is no figure.</param>
/// <param name="Why">Why the figure differs from those of others, or why there is none, in one line.</param>
public sealed record ExplainedCost(
    CostSource Source, string Name,
    [property: JsonConverter(typeof(RetroWalkJsonConverter))] double GrossWattsPerKilogram, string Why);
