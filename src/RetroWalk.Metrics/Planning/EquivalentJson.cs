namespace RetroWalk.Metrics.Json;

/// <summary>An <see cref="Equivalent{T}"/> in JSON: how the search ended, and what it found.</summary>
internal sealed class EquivalentJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Equivalent<Speed>)
            ? new FoundJson<Speed>(static (writer, value) => writer.WriteText("value", value))
        : typeToConvert == typeof(Equivalent<Grade>)
            ? new FoundJson<Grade>(static (writer, value) => writer.WriteText("value", value))
        : typeToConvert == typeof(Equivalent<TimeSpan>)
            ? new FoundJson<TimeSpan>(static (writer, value) => writer.WriteTime("value", value))
        : typeToConvert == typeof(Equivalent<double>)
            ? new FoundJson<double>(static (writer, value) => writer.WriteExact("value", value))
        : typeToConvert == typeof(Equivalent<int>)
            ? new FoundJson<int>(static (writer, value) => writer.WriteNumber("value", value))
        : typeToConvert == typeof(Equivalent<LevelPace>) ? new FoundJson<LevelPace>(Write)
        : throw new NotSupportedException("An Equivalent of this type is none of the library's, and has no JSON.");

    private static void Write(Utf8JsonWriter writer, LevelPace value)
    {
        writer.WriteStartObject("value");
        writer.WriteText("speed", value.Speed);
        writer.WriteString("gait", value.Gait.ToString());
        writer.WriteString("validity", value.Validity.ToString());
        writer.WriteEndObject();
    }

    private sealed class FoundJson<T>(Action<Utf8JsonWriter, T> write) : ResultJsonForm<Equivalent<T>>
        where T : struct
    {
        protected override string Instead => "search again with WalkingEquivalents or WorkoutEquivalents";

        internal override void Write(Utf8JsonWriter writer, Equivalent<T> value)
        {
            writer.WriteStartObject();
            writer.WriteString("outcome", value.Outcome.ToString());
            if (value.Value is T found)
                write(writer, found);
            else
                writer.WriteNull("value");
            writer.WriteEndObject();
        }
    }
}
