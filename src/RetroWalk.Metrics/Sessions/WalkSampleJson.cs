namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="WalkSample"/> in JSON: direction, speed, grade and duration as texts.</summary>
internal sealed class WalkSampleJson : JsonForm<WalkSample>
{
    protected override WalkSample Read(JsonMembers members) => new(
        members.OneOf<WalkingDirection>("direction"), members.Quantity<Speed>("speed"), members.Quantity<Grade>("grade"),
        members.Time("duration"))
    {
        Gait = members.Has("gait") ? members.OneOf<Gait>("gait") : null,
    };

    protected override void WriteMembers(Utf8JsonWriter writer, WalkSample value)
    {
        writer.WriteString("direction", value.Direction.ToString());
        writer.WriteText("speed", value.Speed);
        writer.WriteText("grade", value.Grade);
        writer.WriteTime("duration", value.Duration);
        if (value.Gait is Gait gait)
            writer.WriteString("gait", gait.ToString());
    }
}
