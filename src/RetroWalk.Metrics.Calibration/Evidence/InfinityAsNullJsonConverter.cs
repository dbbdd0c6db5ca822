using System.Text.Json;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Writes a number as <see cref="RetroWalkJsonConverter"/> does, and positive infinity, for which JSON has no number, as
/// <c>null</c>, which is read back as infinity.</summary>
/// <remarks>For properties that are never NaN and never negative. Public because the source generator of System.Text.Json must
/// see the converter of a property.</remarks>
public sealed class InfinityAsNullJsonConverter : JsonConverter<double>
{
    private static readonly RetroWalkJsonConverter Exact = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null
            ? double.PositiveInfinity
            : Of(options).Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
        Of(options).Write(writer, value, options);

    private static JsonConverter<double> Of(JsonSerializerOptions options) =>
        (JsonConverter<double>)Exact.CreateConverter(typeof(double), options)!;
}
