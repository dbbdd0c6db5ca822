namespace RetroWalk.Metrics.Json;

/// <summary>A number, as <see cref="ExactNumberJson"/> writes it, or null.</summary>
internal sealed class ExactNumberOrNullJson : JsonConverter<double?>
{
    public override double? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ExactNumberJson.ReadNumber(ref reader);

    public override void Write(Utf8JsonWriter writer, double? value, JsonSerializerOptions options) =>
        writer.WriteExact(value ?? double.NaN);
}
