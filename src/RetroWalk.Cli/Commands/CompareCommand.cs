using System.CommandLine;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Parsing;
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
        Option<OutputFormat> format = FormatOption.Create();
        Command command = new("compare", "The same walk forward and backward; an example when no walk is stated.");
        walkOptions.AddTo(command);
        command.Options.Add(forward);
        command.Options.Add(backward);
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            StatedWalk walk = walkOptions.AnyGiven(parsed) ? walkOptions.Read(parsed) : StatedWalk.Example;
            WalkComparison comparison = Compare(walk, parsed.GetValue(forward), parsed.GetValue(backward));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(format) == OutputFormat.Json)
                JsonOutput.Write(output, walk, comparison);
            else
                Page.Write(output, terminal, page => WalkTables.Write(page, walk, comparison));
        });
        return command;
    }

    private static WalkComparison Compare(StatedWalk walk, ModelEntry? namedForward, ModelEntry? namedBackward)
    {
        IWalkingModel forward = walk.ModelFor(namedForward, DefaultModels.Of(WalkingDirection.Forward));
        IWalkingModel backward = walk.ModelFor(namedBackward, DefaultModels.Of(WalkingDirection.Backward));
        return walk.Conditions == WalkConditions.None
            ? WalkingEnergy.Compare(forward, backward, walk.Walker, walk.Speed, walk.Grade, walk.Duration)
            : WalkingEnergy.Compare(walk.Walker, walk.Speed, walk.Grade, walk.Duration, walk.Conditions);
    }
}
