namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="WalkIntensity"/> in JSON.</summary>
internal sealed class WalkIntensityJson : ResultJsonForm<WalkIntensity>
{
    protected override string Instead => "price the walk again and take WalkIntensity.Of";

    internal override void Write(Utf8JsonWriter writer, WalkIntensity value)
    {
        writer.WriteStartObject();
        writer.WriteString("class", value.Class?.ToString());
        writer.WriteExact("mets", value.Estimate.MetabolicEquivalent.Mets);
        writer.WriteExact("reserveShare", value.ReserveShare);
        writer.WriteEndObject();
    }
}
