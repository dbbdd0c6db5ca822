namespace RetroWalk.Metrics.Json;

/// <summary>A result in JSON: written, and never read, because only the library's models make results.</summary>
/// <param name="instead">What to do instead of reading, as an imperative without a full stop.</param>
internal abstract class ResultJsonForm<T>(string instead) : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException($"{typeof(T).Name.Split('`')[0]} is not read from JSON: {instead}.");

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>The members of <see cref="WriteMembers"/> as an object, unless a form writes something else.</summary>
    internal virtual void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    internal void Write(Utf8JsonWriter writer, string name, T value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }

    protected virtual void WriteMembers(Utf8JsonWriter writer, T value)
    {
    }
}
