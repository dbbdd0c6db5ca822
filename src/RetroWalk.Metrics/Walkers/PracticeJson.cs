namespace RetroWalk.Metrics.Json;

/// <summary><see cref="Practice"/> in JSON: its factor, and the bouts where they were stated.</summary>
internal sealed class PracticeJson : JsonForm<Practice>
{
    protected override Practice Read(JsonMembers members)
    {
        double factor = members.Number("factor");
        if (!members.Has("bouts"))
            return Practice.OfFactor(factor);
        Practice stated = Practice.AfterBouts(members.WholeNumber("bouts"));
        return stated.Factor == factor
            ? stated
            : throw new JsonException("The factor of this practice is not that of its bouts.");
    }

    protected override void WriteMembers(Utf8JsonWriter writer, Practice value)
    {
        writer.WriteExact("factor", value.Factor);
        if (value.Bouts is int bouts)
            writer.WriteNumber("bouts", bouts);
    }
}
