using System.Text.Json;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Json;

/// <summary><see cref="SessionRules"/> in JSON: the name of the running model, and the speed from which on samples are runs.</summary>
internal sealed class SessionRulesJson : JsonForm<SessionRules>
{
    protected override SessionRules Read(JsonMembers members) => new()
    {
        RunningModel = members.TextOrNull("runningModel") is string name
            ? WalkingModels.Find(name)?.For(ModelInputs.None) ?? throw new JsonException($"{name} is no model of the catalogue.")
            : null,
        RunsFrom = members.TextOrNull("runsFrom") is string speed ? Speed.Parse(speed) : null,
    };

    protected override void WriteMembers(Utf8JsonWriter writer, SessionRules value)
    {
        writer.WriteString("runningModel", value.RunningModel?.Card.Name);
        if (value.RunsFrom is Speed speed)
            writer.WriteText("runsFrom", speed);
        else
            writer.WriteNull("runsFrom");
    }
}
