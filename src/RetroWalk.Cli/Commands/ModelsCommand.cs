using System.CommandLine;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk models</c>: the catalogue, from the cards.</summary>
internal static class ModelsCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<OutputFormat> format = FormatOption.Create();
        Command command = new("models", "The models, where they come from and what they hold for.") { format };
        command.SetAction(parsed =>
        {
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(format) == OutputFormat.Json)
                JsonOutput.Write(output, WalkingModels.All);
            else
                Page.Write(output, terminal, page => ModelTables.Write(page, WalkingModels.All));
        });
        return command;
    }
}
