namespace RetroWalk.Metrics.Json;

/// <summary><see cref="SessionRules"/> in JSON: models by name, and the numbers that go with them.</summary>
internal sealed class SessionRulesJson : JsonForm<SessionRules>
{
    protected override SessionRules Read(JsonMembers members) => new()
    {
        RunningModel = Model(members.TextOrNull("runningModel"))?.For(ModelInputs.None),
        RunsFrom = members.TextOrNull("runsFrom") is string speed ? Speed.Parse(speed) : null,
        MaximalUptake = members.TextOrNull("maximalUptake") is string uptake ? OxygenUptake.Parse(uptake) : null,
        CountsIntensity = members.YesOrNo("countsIntensity"),
        ForwardModel = Model(members.TextOrNull("forwardModel")),
        ForwardInputs = new()
        {
            Load = members.Quantity<CarriedLoad>("load"),
            Terrain = Terrain.Stored(members.Text("terrain"), members.Number("terrainFactor")),
            Height = members.TextOrNull("height") is string height ? Height.Parse(height) : null,
        },
    };

    protected override void WriteMembers(Utf8JsonWriter writer, SessionRules value)
    {
        writer.WriteString("runningModel", value.RunningModel?.Card.Name);
        WriteOrNull(writer, "runsFrom", value.RunsFrom);
        WriteOrNull(writer, "maximalUptake", value.MaximalUptake);
        writer.WriteBoolean("countsIntensity", value.CountsIntensity);
        writer.WriteString("forwardModel", value.ForwardModel?.Card.Name);
        writer.WriteText("load", value.ForwardInputs.Load);
        writer.WriteString("terrain", value.ForwardInputs.Terrain.Name);
        writer.WriteExact("terrainFactor", value.ForwardInputs.Terrain.Factor);
        WriteOrNull(writer, "height", value.ForwardInputs.Height);
    }

    private static ModelEntry? Model(string? name) =>
        name is null ? null : WalkingModels.Find(name) ?? throw new JsonException($"{name} is no model of the catalogue.");

    private static void WriteOrNull<T>(Utf8JsonWriter writer, string name, T? quantity)
        where T : struct, IUtf8SpanFormattable
    {
        if (quantity is T value)
            writer.WriteText(name, value);
        else
            writer.WriteNull(name);
    }
}
