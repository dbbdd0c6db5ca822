namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="QuadricepsPower"/> in JSON.</summary>
internal sealed class QuadricepsPowerJson : ResultJsonForm<QuadricepsPower>
{
    protected override string Instead => "it is part of an estimate; price the walk again";

    internal override void Write(Utf8JsonWriter writer, QuadricepsPower value)
    {
        writer.WriteStartObject();
        writer.WriteExact("concentricWattsPerKilogram", value.ConcentricWattsPerKilogram);
        writer.WriteExact("eccentricWattsPerKilogram", value.EccentricWattsPerKilogram);
        writer.WriteExact("metabolicWattsPerKilogram", value.Metabolic.WattsPerKilogram);
        writer.WriteEndObject();
    }
}
