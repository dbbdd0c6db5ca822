namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="PersonalFactor"/> in JSON; of somebody unknown there is a factor of 1 and no spread.</summary>
internal sealed class PersonalFactorJson : JsonForm<PersonalFactor>
{
    protected override PersonalFactor Read(JsonMembers members)
    {
        double factor = members.Number("factor");
        return members.OptionalNumber("logSpread") is double logSpread ? PersonalFactor.Measured(factor, logSpread)
            : factor == 1 ? PersonalFactor.Unknown
            : throw new JsonException("A personal factor other than 1 needs its logSpread.");
    }

    protected override void WriteMembers(Utf8JsonWriter writer, PersonalFactor value)
    {
        writer.WriteExact("factor", value.Factor);
        if (!value.IsUnknown)
            writer.WriteExact("logSpread", value.LogSpread);
    }
}
