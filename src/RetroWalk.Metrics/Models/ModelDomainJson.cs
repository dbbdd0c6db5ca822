namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="ModelDomain"/> in JSON: its four edges as texts.</summary>
internal sealed class ModelDomainJson : JsonForm<ModelDomain>
{
    protected override ModelDomain Read(JsonMembers members) => ModelDomain.Between(
        members.Quantity<Speed>("lowestSpeed"), members.Quantity<Speed>("highestSpeed"),
        members.Quantity<Grade>("lowestGrade"), members.Quantity<Grade>("highestGrade"));

    protected override void WriteMembers(Utf8JsonWriter writer, ModelDomain value)
    {
        writer.WriteText("lowestSpeed", value.LowestSpeed);
        writer.WriteText("highestSpeed", value.HighestSpeed);
        writer.WriteText("lowestGrade", value.LowestGrade);
        writer.WriteText("highestGrade", value.HighestGrade);
    }
}
