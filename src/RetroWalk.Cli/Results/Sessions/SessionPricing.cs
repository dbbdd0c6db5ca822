using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>By what recordings are priced: the rules, and the person at the body mass of each day.</summary>
internal sealed class SessionPricing
{
    private readonly StatedWalk _walk;
    private readonly Func<BodyMass, Walker> _walkerOf;
    private readonly ModelEntry? _forwardModel;

    /// <param name="walk">What the user states of every recording; its walker is the one of the first mass.</param>
    /// <param name="walkerOf">The person at a body mass.</param>
    /// <param name="masses">The body mass of each recording.</param>
    /// <param name="forwardModel">The model that is named for walking forward; null for the library's own.</param>
    /// <param name="rules">What prices runs, and by what intensity is told.</param>
    public SessionPricing(
        StatedWalk walk, Func<BodyMass, Walker> walkerOf, MassByDate masses, ModelEntry? forwardModel, SessionRules rules)
    {
        (_walk, _walkerOf, Masses, _forwardModel) = (walk, walkerOf, masses, forwardModel);
        Rules = rules with
        {
            ForwardModel = DefaultModels.IsOwn(forwardModel) ? null : forwardModel,
            ForwardInputs = new() { Height = walk.Height, Load = walk.Load, Terrain = walk.Terrain },
        };
        _ = EmptyAt(masses.First); // refuses what cannot be priced before any file is opened
    }

    public SessionRules Rules { get; }

    public MassByDate Masses { get; }

    /// <summary>The session of a recording that has begun, without samples, and the date of the weighing that it is priced by;
    /// null without one.</summary>
    public (SessionTotals Empty, DateOnly? Weighed) For(Recording recording)
    {
        (BodyMass mass, DateOnly? weighed) = Masses.Of(recording.Name, recording.Start);
        return (EmptyAt(mass), weighed);
    }

    private SessionTotals EmptyAt(BodyMass mass)
    {
        Walker walker = _walkerOf(mass);
        _ = (_walk with { Walker = walker }).ModelFor(_forwardModel, WalkingDirection.Forward); // refuses what cannot be made
        OxygenUptake rest = walker.RestingPower.OxygenUptake;
        return Rules.MaximalUptake is OxygenUptake maximum && maximum <= rest
            ? throw new InputException($"--vo2max must be above the uptake at rest, {rest}")
            : SessionTotals.For(walker, _walk.Conditions, Rules);
    }
}
