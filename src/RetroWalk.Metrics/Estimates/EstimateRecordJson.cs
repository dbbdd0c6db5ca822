namespace RetroWalk.Metrics.Json;

/// <summary>An <see cref="EstimateRecord"/> in JSON.</summary>
internal sealed class EstimateRecordJson : JsonForm<EstimateRecord>
{
    protected override EstimateRecord Read(JsonMembers members) => new()
    {
        Model = members.Text("model"),
        Direction = members.OneOf<WalkingDirection>("direction"),
        BodyMassKilograms = members.Number("bodyMassKilograms"),
        LoadKilograms = members.OptionalNumber("loadKilograms") ?? 0,
        TerrainFactor = members.OptionalNumber("terrainFactor") ?? 1,
        RestingRate = members.OneOf<RestingEquation>("restingRate"),
        RestingWattsPerKilogram = members.Number("restingWattsPerKilogram"),
        SpeedMetersPerSecond = members.Number("speedMetersPerSecond"),
        GradeFraction = members.Number("gradeFraction"),
        DurationSeconds = members.Number("durationSeconds"),
        Validity = members.OneOf<Validity>("validity"),
        ValidityNotes = members.Text("validityNotes"),
        GrossWattsPerKilogram = members.NumberOrNull("grossWattsPerKilogram"),
        GrossKilocalories = members.NumberOrNull("grossKilocalories"),
        RestingKilocalories = members.NumberOrNull("restingKilocalories"),
        ActiveKilocalories = members.NumberOrNull("activeKilocalories"),
        LowGrossKilocalories = members.NumberOrNull("lowGrossKilocalories"),
        HighGrossKilocalories = members.NumberOrNull("highGrossKilocalories"),
        Mets = members.NumberOrNull("mets"),
    };

    protected override void WriteMembers(Utf8JsonWriter writer, EstimateRecord value)
    {
        writer.WriteString("model", value.Model);
        writer.WriteString("direction", value.Direction.ToString());
        writer.WriteExact("bodyMassKilograms", value.BodyMassKilograms);
        writer.WriteExact("loadKilograms", value.LoadKilograms);
        writer.WriteExact("terrainFactor", value.TerrainFactor);
        writer.WriteString("restingRate", value.RestingRate.ToString());
        writer.WriteExact("restingWattsPerKilogram", value.RestingWattsPerKilogram);
        writer.WriteExact("speedMetersPerSecond", value.SpeedMetersPerSecond);
        writer.WriteExact("gradeFraction", value.GradeFraction);
        writer.WriteExact("durationSeconds", value.DurationSeconds);
        writer.WriteString("validity", value.Validity.ToString());
        writer.WriteString("validityNotes", value.ValidityNotes);
        writer.WriteExact("grossWattsPerKilogram", value.GrossWattsPerKilogram);
        writer.WriteExact("grossKilocalories", value.GrossKilocalories);
        writer.WriteExact("restingKilocalories", value.RestingKilocalories);
        writer.WriteExact("activeKilocalories", value.ActiveKilocalories);
        writer.WriteExact("lowGrossKilocalories", value.LowGrossKilocalories);
        writer.WriteExact("highGrossKilocalories", value.HighGrossKilocalories);
        writer.WriteExact("mets", value.Mets);
    }
}
