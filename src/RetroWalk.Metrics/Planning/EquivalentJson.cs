namespace RetroWalk.Metrics.Json;

/// <summary>An <see cref="Equivalent{T}"/> in JSON: how the search ended, and what it found.</summary>
internal sealed class EquivalentJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Equivalent<Speed>) ? new FoundJson<Speed>(JsonWriting.WriteText)
        : typeToConvert == typeof(Equivalent<Grade>) ? new FoundJson<Grade>(JsonWriting.WriteText)
        : typeToConvert == typeof(Equivalent<TimeSpan>) ? new FoundJson<TimeSpan>(JsonWriting.WriteTime)
        : typeToConvert == typeof(Equivalent<double>)
            ? new FoundJson<double>((writer, name, value) => writer.WriteExact(name, value))
        : typeToConvert == typeof(Equivalent<int>)
            ? new FoundJson<int>((writer, name, value) => writer.WriteNumber(name, value))
        : typeToConvert == typeof(Equivalent<LevelPace>) ? new FoundJson<LevelPace>(Pace)
        : throw new NotSupportedException("An Equivalent of this type is none of the library's, and has no JSON.");

    private static void Pace(Utf8JsonWriter writer, string name, LevelPace value)
    {
        writer.WriteStartObject(name);
        writer.WriteText("speed", value.Speed);
        writer.WriteString("gait", value.Gait.ToString());
        writer.WriteString("validity", value.Validity.ToString());
        writer.WriteEndObject();
    }

    private sealed class FoundJson<T>(Action<Utf8JsonWriter, string, T> write)
        : ResultJsonForm<Equivalent<T>>("search again with WalkingEquivalents or WorkoutEquivalents")
        where T : struct
    {
        protected override void WriteMembers(Utf8JsonWriter writer, Equivalent<T> value)
        {
            writer.WriteString("outcome", value.Outcome.ToString());
            if (value.Value is T found)
                write(writer, "value", found);
            else
                writer.WriteNull("value");
        }
    }
}
