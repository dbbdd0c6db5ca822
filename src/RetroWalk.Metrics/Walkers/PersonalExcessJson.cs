namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="PersonalExcess"/> in JSON; of somebody unknown there is a factor of 1 and no spread.</summary>
internal sealed class PersonalExcessJson : JsonForm<PersonalExcess>
{
    protected override PersonalExcess Read(JsonMembers members)
    {
        double factor = members.Number("factor");
        return members.OptionalNumber("spread") is double spread ? PersonalExcess.Measured(factor, spread)
            : factor == 1 ? PersonalExcess.Unknown
            : throw new JsonException("A personal excess other than 1 needs its spread.");
    }

    protected override void WriteMembers(Utf8JsonWriter writer, PersonalExcess value)
    {
        writer.WriteExact("factor", value.Factor);
        if (value.Spread is double spread)
            writer.WriteExact("spread", spread);
    }
}
