namespace RetroWalk.Metrics.Json;

/// <summary>An <see cref="IntensityComparison"/> in JSON.</summary>
internal sealed class IntensityComparisonJson : ResultJsonForm<IntensityComparison>
{
    private static readonly WalkIntensityJson Intensity = new();

    protected override string Instead => "price the walk again and take IntensityComparison.Of";

    internal override void Write(Utf8JsonWriter writer, IntensityComparison value)
    {
        writer.WriteStartObject();
        Intensity.Write(writer, "forward", value.Forward);
        Intensity.Write(writer, "backward", value.Backward);
        writer.WriteString("sentence", value.ToString());
        writer.WriteEndObject();
    }
}
