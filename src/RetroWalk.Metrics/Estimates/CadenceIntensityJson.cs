namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="CadenceIntensity"/> in JSON: what it was made from.</summary>
internal sealed class CadenceIntensityJson : JsonForm<CadenceIntensity>
{
    protected override CadenceIntensity Read(JsonMembers members) =>
        new(members.Number("stepsPerMinute"), members.Number("ageYears"));

    protected override void WriteMembers(Utf8JsonWriter writer, CadenceIntensity value)
    {
        if (value.AgeYears == 0)
            throw new JsonException("default(CadenceIntensity) is of nobody, and is not written.");
        writer.WriteExact("stepsPerMinute", value.StepsPerMinute);
        writer.WriteExact("ageYears", value.AgeYears);
    }
}
