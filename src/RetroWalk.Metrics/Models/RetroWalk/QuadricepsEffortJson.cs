namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="QuadricepsEffort"/> in JSON.</summary>
internal sealed class QuadricepsEffortJson : ResultJsonForm<QuadricepsEffort>
{
    private static readonly QuadricepsPowerJson Power = new();

    protected override string Instead => "it is part of a comparison; price the walk again";

    internal override void Write(Utf8JsonWriter writer, QuadricepsEffort value)
    {
        writer.WriteStartObject();
        Power.Write(writer, "forward", value.Forward);
        Power.Write(writer, "backward", value.Backward);
        writer.WriteExact("factor", value.Factor);
        writer.WriteEndObject();
    }
}
