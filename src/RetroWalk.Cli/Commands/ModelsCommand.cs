using System.CommandLine;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk models</c>: the catalogue, from the cards.</summary>
internal static class ModelsCommand
{
    public static Command Create(Terminal terminal)
    {
        ResultOption result = new(terminal);
        Command command = new ToolCommand(
            "models", "The models, where they come from and what they hold for.", "models", "models -f json");
        result.AddTo(command);
        command.SetAction(parsed => result.Show(
            parsed, () => [.. WalkingModels.All.Select(entry => ModelJson.Of(entry.Card))],
            JsonText.Contract.IReadOnlyListModelJson, page => ModelTables.Write(page, WalkingModels.All)));
        return command;
    }
}
