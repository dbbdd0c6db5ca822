using System.Text.Json.Serialization.Metadata;

namespace RetroWalk.Metrics.Json;

/// <summary>Contracts of the types of this library for System.Text.Json: writes and reads them without reflection.</summary>
/// <remarks>
/// <para><c>JsonSerializer.Serialize(record, RetroWalkJson.EstimateRecord)</c> needs nothing else, even in an app that is trimmed
/// or compiled ahead of time. An app whose own types contain such types adds <see cref="Resolver"/> to its resolvers, or lists
/// them in its own context.</para>
/// <para>JSON names are in camel case, and do not change within a version. Doubles are written in digits that read back exactly.
/// A member that is missing, unknown or there twice, or null where it is not allowed, throws
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

    /// <summary>The contract of <see cref="Metrics.PersonProfile"/>, the file that <c>retrowalk calibrate</c> writes.</summary>
    public static JsonTypeInfo<PersonProfile> PersonProfile => RecordContract.Default.PersonProfile;

    /// <summary>The contract of <see cref="Metrics.SessionState"/>, which continues a session or recorder later.</summary>
    public static JsonTypeInfo<SessionState> SessionState => RecordContract.Default.SessionState;
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EstimateRecord))]
[JsonSerializable(typeof(ComparisonRecord))]
[JsonSerializable(typeof(PersonProfile))]
[JsonSerializable(typeof(SessionState))]
[JsonSerializable(typeof(Walker))]
[JsonSerializable(typeof(WalkConditions))]
[JsonSerializable(typeof(WalkSample))]
[JsonSerializable(typeof(EnergyEstimate))]
[JsonSerializable(typeof(WalkComparison))]
[JsonSerializable(typeof(SessionTotals))]
[JsonSerializable(typeof(WalkTotals))]
internal sealed partial class RecordContract : JsonSerializerContext;
