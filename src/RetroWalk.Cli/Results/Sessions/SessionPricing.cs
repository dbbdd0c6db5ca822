using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>By what recordings are priced: the rules, and the person at the body mass of each day.</summary>
internal sealed class SessionPricing
{
    private readonly Func<BodyMass, StatedWalk> _walkOf;
    private readonly ModelEntry? _forwardModel;

    /// <param name="walkOf">What the user states of every recording, of the person at a body mass.</param>
    /// <param name="masses">The body mass of each recording.</param>
    /// <param name="forwardModel">The model that is named for walking forward; null for the library's own.</param>
    /// <param name="rules">What prices runs, by what intensity is told, and what is known of walks forward besides speed and
    /// grade.</param>
    public SessionPricing(
        Func<BodyMass, StatedWalk> walkOf, MassByDate masses, ModelEntry? forwardModel, SessionRules rules)
    {
        (_walkOf, Masses, _forwardModel) = (walkOf, masses, forwardModel);
        Rules = rules with { ForwardModel = DefaultModels.IsOwn(forwardModel) ? null : forwardModel };
        // Refuses what cannot be priced before any file is opened; which weighings are used, the recordings say.
        if (masses.Stated is BodyMass stated)
            _ = At(stated);
    }

    public SessionRules Rules { get; }

    public MassByDate Masses { get; }

    /// <summary>The session of a recording that has begun, without samples, and the date of the weighing that it is priced by;
    /// null without one.</summary>
    public (SessionTotals Empty, DateOnly? Weighed) For(Recording recording)
    {
        (BodyMass mass, DateOnly? weighed) = Masses.Of(recording.Name, recording.Start);
        try
        {
            return (At(mass), weighed);
        }
        catch (InputException refused) when (weighed is DateOnly day)
        {
            throw new InputException(
                $"{recording.Name}, by the mass of {MassByDate.Text(day)} in {Masses.HistoryName}: {refused.Message}");
        }
    }

    /// <summary>The session of the person at a body mass, without samples.</summary>
    public SessionTotals At(BodyMass mass)
    {
        StatedWalk walk = _walkOf(mass);
        _ = walk.ModelFor(_forwardModel, WalkingDirection.Forward); // refuses what cannot be made
        OxygenUptake rest = walk.Walker.RestingPower.OxygenUptake;
        return Rules.MaximalUptake is OxygenUptake maximum && maximum <= rest
            ? throw new InputException($"--vo2max must be above the uptake at rest, {rest}")
            : SessionTotals.For(walk.Walker, walk.Conditions, Rules);
    }
}
