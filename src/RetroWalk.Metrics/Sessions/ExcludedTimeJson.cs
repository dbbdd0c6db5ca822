namespace RetroWalk.Metrics.Json;

/// <summary>An <see cref="ExcludedTime"/> in JSON: all of it, and by reason.</summary>
internal sealed class ExcludedTimeJson : ResultJsonForm<ExcludedTime>
{
    protected override string Instead => "it is part of a session; store SessionTotals.ToState()";

    internal override void Write(Utf8JsonWriter writer, ExcludedTime value)
    {
        writer.WriteStartObject();
        writer.WriteExact("seconds", value.TotalSeconds);
        writer.WriteStartObject("reasons");
        foreach (ExclusionReason reason in Enum.GetValues<ExclusionReason>())
        {
            if (value.SecondsOf(reason) > 0)
                writer.WriteExact(JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()), value.SecondsOf(reason));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
