using System.CommandLine;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Options;

/// <summary>The options that say what prices the samples of a session or the blocks of a workout: walks forward, with a load or
/// on a ground, and runs.</summary>
internal sealed class PricingOptions(WalkOptions walk)
{
    private readonly Option<ModelEntry?> _forwardModel = ModelOption.Create("--forward-model", WalkingDirection.Forward);

    private readonly RunOptions _runs = new(walk.Units);

    public void AddTo(Command command)
    {
        command.Options.Add(_forwardModel);
        walk.AddLoadTo(command);
        _runs.AddTo(command);
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="masses">The body masses of the person.</param>
    /// <param name="maximum">By what intensity is told; null for METs.</param>
    public SessionPricing Read(ParseResult parsed, MassByDate masses, OxygenUptake? maximum = null)
    {
        ModelEntry? forward = parsed.GetValue(_forwardModel);
        if (forward is { Card.Gait: Gait.Running })
        {
            throw new InputException(
                $"{_forwardModel.Name}: {forward.Card.Name} prices running: name it by {RunOptions.ModelName}");
        }

        SessionRules rules = _runs.Read(parsed) with
        {
            MaximalUptake = maximum,
            ForwardInputs = walk.ReadForwardInputs(parsed),
        };
        return new(mass => walk.ReadRecorded(parsed, mass), masses, forward, rules);
    }
}
