namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="ModelCard"/> in JSON: what a reader of a result wants to know of its model.</summary>
internal sealed class ModelCardJson() : ResultJsonForm<ModelCard>("find the model by its name in WalkingModels.All")
{
    private static readonly ModelDomainJson Domain = new();

    protected override void WriteMembers(Utf8JsonWriter writer, ModelCard value)
    {
        writer.WriteString("name", value.Name);
        writer.WriteString("direction", value.Direction.ToString());
        writer.WriteString("gait", value.Gait.ToString());
        Write(writer, value.Source);
        writer.WriteString("equation", value.Equation);
        writer.WriteString("nativeUnit", value.NativeUnit);
        writer.WriteString("nativeBasis", value.NativeBasis.ToString());
        Domain.Write(writer, "measured", value.Measured);
        Domain.Write(writer, "supported", value.Supported);
        writer.WriteText("load", value.Load);
        writer.WriteString("terrain", value.Terrain.Name);
        writer.WriteExact("terrainFactor", value.Terrain.Factor);
        writer.WriteString("population", value.Population);
        writer.WriteString("reportedError", value.ReportedError);
        writer.WriteString("trust", value.Trust);
        writer.WriteString("errata", value.Errata);
    }

    private static void Write(Utf8JsonWriter writer, Citation source)
    {
        writer.WriteStartObject("source");
        writer.WriteString("key", source.Key);
        writer.WriteString("authors", source.Authors);
        if (source.Year is int year)
            writer.WriteNumber("year", year);
        else
            writer.WriteNull("year");
        writer.WriteString("title", source.Title);
        writer.WriteString("publication", source.Publication);
        writer.WriteString("doi", source.Doi);
        writer.WriteEndObject();
    }
}
