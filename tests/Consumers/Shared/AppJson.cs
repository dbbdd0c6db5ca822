using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

[JsonSerializable(typeof(ComparisonRecord))]
internal sealed partial class AppJson : JsonSerializerContext;
