namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="ComparisonRecord"/> in JSON.</summary>
internal sealed class ComparisonRecordJson : JsonForm<ComparisonRecord>
{
    private static readonly EstimateRecordJson Estimate = new();

    protected override ComparisonRecord Read(JsonMembers members) => new()
    {
        Forward = members.Part("forward", Estimate),
        Backward = members.Part("backward", Estimate),
        GrossRatio = members.NumberOrNull("grossRatio"),
        LowGrossRatio = members.NumberOrNull("lowGrossRatio"),
        HighGrossRatio = members.NumberOrNull("highGrossRatio"),
        ActiveRatio = members.NumberOrNull("activeRatio"),
        QuadricepsFactor = members.NumberOrNull("quadricepsFactor"),
        QuadricepsShareOfExcess = members.NumberOrNull("quadricepsShareOfExcess"),
    };

    protected override void WriteMembers(Utf8JsonWriter writer, ComparisonRecord value)
    {
        Estimate.Write(writer, "forward", value.Forward);
        Estimate.Write(writer, "backward", value.Backward);
        writer.WriteExact("grossRatio", value.GrossRatio);
        writer.WriteExact("lowGrossRatio", value.LowGrossRatio);
        writer.WriteExact("highGrossRatio", value.HighGrossRatio);
        writer.WriteExact("activeRatio", value.ActiveRatio);
        writer.WriteExact("quadricepsFactor", value.QuadricepsFactor);
        writer.WriteExact("quadricepsShareOfExcess", value.QuadricepsShareOfExcess);
    }
}
