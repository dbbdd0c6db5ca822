using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results;

/// <summary>Which model prices a walk: the one that the user names, or the library's own.</summary>
internal static class DefaultModels
{
    public static ModelEntry Of(WalkingDirection direction) =>
        direction == WalkingDirection.Forward ? WalkingModels.Looney2019Graded : WalkingModels.RetroWalkBackward;

    /// <summary>Whether it is the library's own, as it is where none is named.</summary>
    public static bool IsOwn(ModelEntry? named) => named is null || named == Of(named.Card.Direction);

    /// <summary>The named model, or the library's own if none is named; only the library's own know conditions.</summary>
    public static ModelEntry Choose(ModelEntry? named, WalkingDirection direction, WalkConditions conditions)
    {
        ModelEntry own = Of(direction);
        if (conditions != WalkConditions.None && named is not null && named != own)
        {
            throw new InputException(
                $"{named.Card.Name} knows no practice, handrail or profile: "
                + $"they are made for {own.Card.Name}, the library's own choice");
        }

        return named ?? own;
    }
}
