namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="HeartRateRange"/> in JSON: both ends, and whether the upper one is a guess.</summary>
internal sealed class HeartRateRangeJson : JsonForm<HeartRateRange>
{
    protected override HeartRateRange Read(JsonMembers members)
    {
        HeartRateRange range = HeartRateRange.Measured(
            members.Number("restingBeatsPerMinute"), members.Number("maximalBeatsPerMinute"));
        return members.YesOrNo("isMaximumEstimated") ? range.WithEstimatedMaximum() : range;
    }

    protected override void WriteMembers(Utf8JsonWriter writer, HeartRateRange value)
    {
        if (value.MaximalBeatsPerMinute == 0)
            throw new JsonException("default(HeartRateRange) is no range, and is not written.");
        writer.WriteExact("restingBeatsPerMinute", value.RestingBeatsPerMinute);
        writer.WriteExact("maximalBeatsPerMinute", value.MaximalBeatsPerMinute);
        writer.WriteBoolean("isMaximumEstimated", value.IsMaximumEstimated);
    }
}
