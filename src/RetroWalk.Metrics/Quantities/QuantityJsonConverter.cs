namespace RetroWalk.Metrics.Json;

/// <summary>A quantity in JSON is its text with the unit, as in <c>"1.34 m/s"</c>; every unit that parsing accepts can be
/// read.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <remarks>The quantities name this converter in an attribute: nothing has to be registered, and no reflection is needed. What
/// is written is read back exactly.</remarks>
public sealed class QuantityJsonConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, IUtf8SpanFormattable
{
    private const int LongestText = 64; // 24 for any double, the rest for the unit

    /// <inheritdoc/>
    /// <exception cref="JsonException">Not a text, or not the text of this quantity; the message says why.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A {typeof(T).Name} is a text with a unit, not a {reader.TokenType}.");
        try
        {
            return T.Parse(reader.GetString()!, null);
        }
        catch (Exception refused) when (refused is FormatException or OverflowException)
        {
            throw new JsonException($"{refused.Message}.", refused);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[LongestText];
        if (!value.TryFormat(text, out int written, "R", null))
            throw new JsonException($"The text of a {typeof(T).Name} is longer than {LongestText} bytes.");
        writer.WriteStringValue(text[..written]);
    }
}
