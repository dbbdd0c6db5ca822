using System.CommandLine;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk estimate</c>: one walk in one direction.</summary>
internal static class EstimateCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<WalkingDirection> direction = DirectionOption.Create("Which way the person faces.", isRequired: true);
        Option<ModelEntry?> model = ModelOption.Create();
        WalkOptions walkOptions = new();
        ResultOption result = new(terminal);
        Command command = new ToolCommand(
            "estimate", "What one walk costs in one direction.",
            "estimate -d backward -m 70kg -s 4km/h -g 10% -t 20min",
            "estimate -d forward -m 70kg -s 5km/h -t 1h --handrail gripping")
        {
            direction, model,
        };
        result.AddTo(command);
        walkOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            StatedWalk walk = walkOptions.Read(parsed);
            EnergyEstimate estimate = Estimate(walk, parsed.GetValue(direction), parsed.GetValue(model));
            result.Show(
                parsed, () => SingleEstimateJson.Of(walk, estimate), JsonText.Contract.SingleEstimateJson,
                page => WalkTables.Write(page, walk, estimate));
        });
        return command;
    }

    private static EnergyEstimate Estimate(StatedWalk walk, WalkingDirection direction, ModelEntry? named)
    {
        if (named is not null && named.Card.Direction != direction)
            throw new InputException(
                $"--model {named.Card.Name} prices walking {Names.Of(named.Card.Direction)}, not {Names.Of(direction)}");
        return walk.Estimate(walk.ModelFor(named, direction), walk.Speed, walk.Grade);
    }
}
