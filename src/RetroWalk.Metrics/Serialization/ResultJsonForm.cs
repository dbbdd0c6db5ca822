namespace RetroWalk.Metrics.Json;

/// <summary>A result in JSON: written, and never read, because only the library's models make results.</summary>
internal abstract class ResultJsonForm<T> : JsonConverter<T>
{
    /// <summary>What to do instead of reading, as an imperative without a full stop.</summary>
    protected abstract string Instead { get; }

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException($"{typeof(T).Name.Split('`')[0]} is not read from JSON: {Instead}.");

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    internal abstract void Write(Utf8JsonWriter writer, T value);

    internal void Write(Utf8JsonWriter writer, string name, T value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }
}
