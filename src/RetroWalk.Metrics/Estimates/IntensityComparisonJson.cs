namespace RetroWalk.Metrics.Json;

/// <summary>An <see cref="IntensityComparison"/> in JSON.</summary>
internal sealed class IntensityComparisonJson()
    : ResultJsonForm<IntensityComparison>("price the walk again and take IntensityComparison.Of")
{
    private static readonly WalkIntensityJson Intensity = new();

    protected override void WriteMembers(Utf8JsonWriter writer, IntensityComparison value)
    {
        Intensity.Write(writer, "forward", value.Forward);
        Intensity.Write(writer, "backward", value.Backward);
        writer.WriteString("sentence", value.ToString());
    }
}
