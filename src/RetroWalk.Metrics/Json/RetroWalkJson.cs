using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RetroWalk.Metrics.Json;

/// <summary>The records of this library for System.Text.Json: how each is written and read, with no reflection.</summary>
/// <remarks>
/// <para><c>JsonSerializer.Serialize(record, RetroWalkJson.EstimateRecord)</c> needs nothing else, trimmed and compiled ahead of time
/// included. An app whose own types hold such records adds <see cref="Resolver"/> to its resolvers, or names the records
/// in a context of its own.</para>
/// <para>Names of the members are those of the records, and stay as long as their version. Doubles are written in shortest digits and read
/// back to the bit. A member that is missing, or null where none may be, is a <see cref="System.Text.Json.JsonException"/>. Thread-safe.</para>
/// </remarks>
public static class RetroWalkJson
{
    /// <summary>All of them, to be combined with an app's own, as by <c>JsonTypeInfoResolver.Combine</c>.</summary>
    public static IJsonTypeInfoResolver Resolver => RecordContract.Default;

    /// <summary>For an estimate that is kept.</summary>
    public static JsonTypeInfo<EstimateRecord> EstimateRecord => RecordContract.Default.EstimateRecord;

    /// <summary>For a comparison that is kept.</summary>
    public static JsonTypeInfo<ComparisonRecord> ComparisonRecord => RecordContract.Default.ComparisonRecord;

    /// <summary>For a session that goes on later, or a recorder in the middle of it.</summary>
    public static JsonTypeInfo<SessionState> SessionState => RecordContract.Default.SessionState;
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, RespectNullableAnnotations = true, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(EstimateRecord))]
[JsonSerializable(typeof(ComparisonRecord))]
[JsonSerializable(typeof(SessionState))]
internal sealed partial class RecordContract : JsonSerializerContext;
