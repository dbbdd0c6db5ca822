using System.Text.Json.Serialization;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Json;

/// <summary>A type of the app's own that holds values of the library.</summary>
internal sealed record KeptWalk(string Day, ComparisonRecord Walk, Walker Walker, WalkConditions Conditions);

[JsonSerializable(typeof(KeptWalk))]
[JsonSerializable(typeof(WalkComparison))]
internal sealed partial class AppJson : JsonSerializerContext;
