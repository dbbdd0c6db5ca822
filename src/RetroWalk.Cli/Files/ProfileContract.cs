using System.Text.Json.Serialization;

namespace RetroWalk.Cli.Files;

/// <summary>How a profile is written and read: unknown, doubled and null fields are refused.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false,
    RespectNullableAnnotations = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProfileJson))]
internal sealed partial class ProfileContract : JsonSerializerContext;
