namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="QuadricepsPower"/> in JSON.</summary>
internal sealed class QuadricepsPowerJson() : ResultJsonForm<QuadricepsPower>("it is part of an estimate; price the walk again")
{
    protected override void WriteMembers(Utf8JsonWriter writer, QuadricepsPower value)
    {
        writer.WriteExact("concentricWattsPerKilogram", value.ConcentricWattsPerKilogram);
        writer.WriteExact("eccentricWattsPerKilogram", value.EccentricWattsPerKilogram);
        writer.WriteExact("metabolicWattsPerKilogram", value.Metabolic.WattsPerKilogram);
    }
}
