namespace RetroWalk.Metrics.Json;

/// <summary>A type as a JSON object that is read back to the same bits, or refused.</summary>
internal abstract class JsonForm<T> : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement);
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>Reads the object; every fault becomes a <see cref="JsonException"/>.</summary>
    internal T Read(JsonElement json)
    {
        try
        {
            JsonMembers members = new(json, typeof(T).Name);
            T value = Read(members);
            members.CheckNoneIsLeft();
            return value;
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or OverflowException)
        {
            throw new JsonException($"This is no {typeof(T).Name}: {FirstSentence(refused.Message)}", refused);
        }
    }

    internal void Write(Utf8JsonWriter writer, T value)
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

    protected abstract T Read(JsonMembers members);

    protected abstract void WriteMembers(Utf8JsonWriter writer, T value);

    // What the framework appends names parameters, which JSON does not have.
    private static string FirstSentence(string message)
    {
        string sentence = message.Split(" (Parameter '")[0];
        return sentence.EndsWith('.') ? sentence : $"{sentence}.";
    }
}
