namespace RetroWalk.Metrics.Json;

/// <summary>An <see cref="EnergyEstimate"/> in JSON: its <see cref="EstimateRecord"/>; null for <c>default</c>.</summary>
internal sealed class EnergyEstimateJson()
    : ResultJsonForm<EnergyEstimate>("read an EstimateRecord, or price the walk again with WalkingEnergy.Estimate")
{
    private static readonly EstimateRecordJson Record = new();

    internal override void Write(Utf8JsonWriter writer, EnergyEstimate value)
    {
        if (value.Model is null)
            writer.WriteNullValue();
        else
            Record.Write(writer, EstimateRecord.Of(value));
    }
}
