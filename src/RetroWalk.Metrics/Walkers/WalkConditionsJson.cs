namespace RetroWalk.Metrics.Json;

/// <summary><see cref="WalkConditions"/> in JSON: all of them, also those that nobody stated.</summary>
internal sealed class WalkConditionsJson : JsonForm<WalkConditions>
{
    private static readonly PracticeJson Practice = new();
    private static readonly PersonalFactorJson Factor = new();
    private static readonly PersonalExcessJson Excess = new();

    protected override WalkConditions Read(JsonMembers members) => new()
    {
        Practice = members.Part("practice", Practice),
        Handrail = members.OneOf<Handrail>("handrail"),
        PersonalFactor = members.Part("personalFactor", Factor),
        PersonalExcess = members.Part("personalExcess", Excess),
        FactorExcessCorrelation = members.Number("factorExcessCorrelation"),
    };

    protected override void WriteMembers(Utf8JsonWriter writer, WalkConditions value)
    {
        Practice.Write(writer, "practice", value.Practice);
        writer.WriteString("handrail", value.Handrail.ToString());
        Factor.Write(writer, "personalFactor", value.PersonalFactor);
        Excess.Write(writer, "personalExcess", value.PersonalExcess);
        writer.WriteExact("factorExcessCorrelation", value.FactorExcessCorrelation);
    }
}
