using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RetroWalk.Metrics.Json;

/// <summary>Contracts of the records of this library for System.Text.Json: writes and reads them without reflection.</summary>
/// <remarks>
/// <para><c>JsonSerializer.Serialize(record, RetroWalkJson.EstimateRecord)</c> needs nothing else, even in an app that is trimmed
/// or compiled ahead of time. An app whose own types contain such records adds <see cref="Resolver"/> to its resolvers, or lists
/// the records in its own context.</para>
/// <para>JSON names are the names of the properties, and do not change within a version. Doubles are written in the shortest
/// digits that read back exactly. A missing required member, or null where it is not allowed, throws
/// <see cref="System.Text.Json.JsonException"/>. Thread-safe.</para>
/// </remarks>
public static class RetroWalkJson
{
    /// <summary>All contracts, to be combined with an app's own, for instance by <c>JsonTypeInfoResolver.Combine</c>.</summary>
    public static IJsonTypeInfoResolver Resolver => RecordContract.Default;

    /// <summary>The contract of <see cref="Json.EstimateRecord"/>.</summary>
    public static JsonTypeInfo<EstimateRecord> EstimateRecord => RecordContract.Default.EstimateRecord;

    /// <summary>The contract of <see cref="Json.ComparisonRecord"/>.</summary>
    public static JsonTypeInfo<ComparisonRecord> ComparisonRecord => RecordContract.Default.ComparisonRecord;

    /// <summary>The contract of <see cref="Metrics.SessionState"/>, which continues a session or recorder later.</summary>
    public static JsonTypeInfo<SessionState> SessionState => RecordContract.Default.SessionState;
}

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata, RespectNullableAnnotations = true, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(EstimateRecord))]
[JsonSerializable(typeof(ComparisonRecord))]
[JsonSerializable(typeof(SessionState))]
internal sealed partial class RecordContract : JsonSerializerContext;
