namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="WalkIntensity"/> in JSON.</summary>
internal sealed class WalkIntensityJson() : ResultJsonForm<WalkIntensity>("price the walk again and take WalkIntensity.Of")
{
    protected override void WriteMembers(Utf8JsonWriter writer, WalkIntensity value)
    {
        writer.WriteString("class", value.Class?.ToString());
        writer.WriteExact("mets", value.Estimate.MetabolicEquivalent.Mets);
        writer.WriteExact("reserveShare", value.ReserveShare);
    }
}
