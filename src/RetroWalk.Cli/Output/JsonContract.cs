using System.Text.Json.Serialization;

namespace RetroWalk.Cli.Output;

/// <summary>The shapes of the tool's JSON. Property names are a contract: add, never rename.</summary>
/// <remarks>Numbers are not rounded. One that does not exist (outside a domain, a ratio when standing still) is null.</remarks>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CompareJson))]
[JsonSerializable(typeof(SingleEstimateJson))]
[JsonSerializable(typeof(EvaluationJson))]
[JsonSerializable(typeof(EvidenceJson))]
[JsonSerializable(typeof(CalibrationJson))]
[JsonSerializable(typeof(GainJson))]
[JsonSerializable(typeof(KneeJson))]
[JsonSerializable(typeof(PairedJson))]
[JsonSerializable(typeof(IReadOnlyList<ModelJson>))]
[JsonSerializable(typeof(SessionJson))]
[JsonSerializable(typeof(SessionsJson))]
[JsonSerializable(typeof(EquivalentJson))]
[JsonSerializable(typeof(ExplanationJson))]
[JsonSerializable(typeof(WorkoutJson))]
internal sealed partial class JsonContract : JsonSerializerContext;
