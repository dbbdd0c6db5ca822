using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Web;

/// <summary>The models that price runs; the address keeps the chosen one as <c>runs</c>.</summary>
public static class RunModels
{
    private const string Name = "runs";

    public static IReadOnlyList<ModelEntry> All { get; } =
        [.. WalkingModels.All.Where(entry => entry.Card.Gait == Gait.Running)];

    /// <summary>The rules with the chosen model; walks only where none is chosen.</summary>
    public static SessionRules RulesOf(Visit visit) =>
        All.FirstOrDefault(entry => entry.Card.Name == visit.Kept(Name)) is ModelEntry chosen
            ? new() { RunningModel = chosen.For(ModelInputs.None) }
            : SessionRules.Default;

    /// <summary>Keeps the name of the chosen model in the address; nothing takes the choice back.</summary>
    public static void Choose(Visit visit, string? model) =>
        visit.Keep(Name, string.IsNullOrEmpty(model) ? null : model);
}
