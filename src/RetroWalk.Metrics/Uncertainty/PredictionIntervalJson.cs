namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="PredictionInterval{T}"/> in JSON, of an energy in kilocalories, or of a ratio.</summary>
internal sealed class PredictionIntervalJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(PredictionInterval<Energy>)
            ? new IntervalJson<Energy>("lowKilocalories", "highKilocalories", energy => energy.Kilocalories)
        : typeToConvert == typeof(PredictionInterval<double>) ? new IntervalJson<double>("low", "high", ratio => ratio)
        : throw new NotSupportedException("A PredictionInterval of this type is none of the library's, and has no JSON.");

    private sealed class IntervalJson<T>(string low, string high, Func<T, double> number)
        : ResultJsonForm<PredictionInterval<T>>("ask the result that it belongs to for its interval")
        where T : struct
    {
        protected override void WriteMembers(Utf8JsonWriter writer, PredictionInterval<T> value)
        {
            writer.WriteExact(low, number(value.Low));
            writer.WriteExact(high, number(value.High));
            writer.WriteExact("level", value.Level);
        }
    }
}
