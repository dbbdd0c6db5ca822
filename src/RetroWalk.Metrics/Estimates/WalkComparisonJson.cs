namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="WalkComparison"/> in JSON: its <see cref="ComparisonRecord"/>; null for <c>default</c>.</summary>
internal sealed class WalkComparisonJson()
    : ResultJsonForm<WalkComparison>("read a ComparisonRecord, or price the walk again with WalkingEnergy.Compare")
{
    private static readonly ComparisonRecordJson Record = new();

    internal override void Write(Utf8JsonWriter writer, WalkComparison value)
    {
        if (value.Forward.Model is null)
            writer.WriteNullValue();
        else
            Record.Write(writer, ComparisonRecord.Of(value));
    }
}
