using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>The speeds between the walks and the runs that were measured for the models of a session.</summary>
/// <param name="FastestWalk">The fastest that was measured of the forward model.</param>
/// <param name="SlowestRun">The slowest that was measured of the running model.</param>
internal readonly record struct GaitGap(Speed FastestWalk, Speed SlowestRun)
{
    /// <summary>Null where runs are not priced.</summary>
    public static GaitGap? Of(SessionRules rules) => rules.RunningModel is IWalkingModel runs
        ? new(
            (rules.ForwardModel ?? DefaultModels.Of(WalkingDirection.Forward)).Card.Measured.HighestSpeed,
            runs.Card.Measured.LowestSpeed)
        : null;

    public bool Holds(double metersPerSecond) =>
        metersPerSecond > FastestWalk.MetersPerSecond && metersPerSecond < SlowestRun.MetersPerSecond;
}
