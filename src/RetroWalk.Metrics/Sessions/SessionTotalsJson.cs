namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="SessionTotals"/> in JSON: the totals of each direction, of runs where they are priced, and of all; null
/// for <c>default</c>.</summary>
internal sealed class SessionTotalsJson()
    : ResultJsonForm<SessionTotals>("store its ToState(), and read that with SessionTotals.FromState")
{
    private static readonly WalkTotalsJson Totals = new();

    internal override void Write(Utf8JsonWriter writer, SessionTotals value)
    {
        if (value.Walker.RestingRate is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        Totals.Write(writer, "forward", value.Forward);
        Totals.Write(writer, "backward", value.Backward);
        if (value.Rules.RunningModel is not null)
            Totals.Write(writer, "running", value.Running);
        Totals.Write(writer, "both", value.Both);
        writer.WriteEndObject();
    }
}
