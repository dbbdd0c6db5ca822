namespace RetroWalk.Metrics.Json;

/// <summary>An <see cref="ExcludedTime"/> in JSON: all of it, and by reason.</summary>
internal sealed class ExcludedTimeJson() : ResultJsonForm<ExcludedTime>("it is part of a session; store SessionTotals.ToState()")
{
    protected override void WriteMembers(Utf8JsonWriter writer, ExcludedTime value)
    {
        writer.WriteExact("seconds", value.TotalSeconds);
        writer.WriteStartObject("reasons");
        foreach (ExclusionReason reason in Enum.GetValues<ExclusionReason>())
        {
            if (value.SecondsOf(reason) > 0)
                writer.WriteExact(JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()), value.SecondsOf(reason));
        }

        writer.WriteEndObject();
    }
}
