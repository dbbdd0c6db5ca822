using System.CommandLine;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk estimate</c>: one walk in one direction.</summary>
internal static class EstimateCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<WalkingDirection> direction =
            TypedOption.Create("--direction", "Which way the person faces.", "forward|backward", Quantities.ParseDirection);
        direction.Required = true;
        Option<ModelEntry?> model = ModelOption.Create();
        WalkOptions walkOptions = new();
        Option<OutputFormat> format = FormatOption.Create();
        Command command = new("estimate", "What one walk costs in one direction.") { direction, model, format };
        walkOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            StatedWalk walk = walkOptions.Read(parsed);
            EnergyEstimate estimate = Estimate(walk, parsed.GetValue(direction), parsed.GetValue(model));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(format) == OutputFormat.Json)
                JsonOutput.Write(output, walk, estimate);
            else
                Page.Write(output, terminal, page => WalkTables.Write(page, walk, estimate));
        });
        return command;
    }

    private static EnergyEstimate Estimate(StatedWalk walk, WalkingDirection direction, ModelEntry? named)
    {
        if (named is not null && named.Card.Direction != direction)
            throw new InputException(
                $"--model {named.Card.Name} prices walking {Names.Of(named.Card.Direction)}, not {Names.Of(direction)}");
        return walk.Estimate(walk.ModelFor(named, DefaultModels.Of(direction)), walk.Speed, walk.Grade);
    }
}
