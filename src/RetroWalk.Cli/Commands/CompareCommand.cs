using System.CommandLine;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Results;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk compare</c>: the same walk forward and backward.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        WalkOptions walkOptions = new();
        Option<ModelEntry?> forward = ModelOption.Create("--forward-model", WalkingDirection.Forward);
        Option<ModelEntry?> backward = ModelOption.Create("--backward-model", WalkingDirection.Backward);
        ResultOption result = new(terminal);
        Command command = new ToolCommand(
            "compare", "The same walk forward and backward; an example when no walk is stated.",
            "compare -m 70kg -s 3mph -g 5% -t 30min",
            "compare -m 154lb -s 4km/h -t 1h --height 178cm --age 40 --sex male",
            "compare -m 70kg -s 4km/h -g -5% -t 20min -f json");
        walkOptions.AddTo(command);
        command.Options.Add(forward);
        command.Options.Add(backward);
        result.AddTo(command);
        command.SetAction(parsed =>
        {
            StatedWalk walk = walkOptions.ReadOrExample(parsed);
            if (walk.WhyNoLoad(parsed.GetValue(backward), WalkingDirection.Backward) is string missing)
            {
                EnergyEstimate half = walk.Estimate(
                    walk.ModelFor(parsed.GetValue(forward), WalkingDirection.Forward), walk.Speed, walk.Grade);
                result.Show(
                    parsed, () => CompareJson.Of(walk, half, missing), JsonText.Contract.CompareJson,
                    page => WalkTables.Write(page, walk, half, missing));
                return;
            }

            WalkComparison comparison = walk.Compare(
                walk.ModelFor(parsed.GetValue(forward), WalkingDirection.Forward),
                walk.ModelFor(parsed.GetValue(backward), WalkingDirection.Backward));
            result.Show(
                parsed, () => CompareJson.Of(walk, comparison), JsonText.Contract.CompareJson,
                page => WalkTables.Write(page, walk, comparison));
        });
        return command;
    }
}
