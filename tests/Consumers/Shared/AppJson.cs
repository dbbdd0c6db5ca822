using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

/// <summary>A type of the app's own that holds a record of the library.</summary>
internal sealed record KeptWalk(string Day, ComparisonRecord Walk);

[JsonSerializable(typeof(KeptWalk))]
internal sealed partial class AppJson : JsonSerializerContext;
