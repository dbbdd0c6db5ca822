namespace RetroWalk.Metrics.Json;

/// <summary>A number in digits that are read back to the same bits; NaN is <c>null</c>.</summary>
internal sealed class ExactNumberJson : JsonConverter<double>
{
    public override bool HandleNull => true;

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? double.NaN : ReadNumber(ref reader);

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteExact(value);

    internal static double ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new JsonException($"A number is needed here, not a {reader.TokenType}.");
        double number = reader.GetDouble();
        return double.IsFinite(number) ? number : throw new JsonException("The number is too large.");
    }
}
