namespace RetroWalk.Metrics.Json;

/// <summary>A value that is its text in JSON, such as a workout:
/// <c>"4x(3min backward 1m/s 5%, 3min forward 1.34m/s)"</c>.</summary>
/// <typeparam name="T">The type, whose <see cref="object.ToString"/> writes what its parser reads.</typeparam>
/// <remarks>The types name this converter in an attribute: nothing has to be registered, and no reflection is needed. What is
/// written is read back as the same.</remarks>
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : IParsable<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">Not a text, or not one of this type; the message says why.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A {typeof(T).Name} is a text, not a {reader.TokenType}.");
        try
        {
            return T.Parse(reader.GetString()!, null);
        }
        catch (FormatException refused)
        {
            throw new JsonException($"{refused.Message}.", refused);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
