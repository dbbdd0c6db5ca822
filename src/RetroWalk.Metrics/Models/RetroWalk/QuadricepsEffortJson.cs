namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="QuadricepsEffort"/> in JSON.</summary>
internal sealed class QuadricepsEffortJson()
    : ResultJsonForm<QuadricepsEffort>("it is part of a comparison; price the walk again")
{
    private static readonly QuadricepsPowerJson Power = new();

    protected override void WriteMembers(Utf8JsonWriter writer, QuadricepsEffort value)
    {
        Power.Write(writer, "forward", value.Forward);
        Power.Write(writer, "backward", value.Backward);
        writer.WriteExact("factor", value.Factor);
    }
}
