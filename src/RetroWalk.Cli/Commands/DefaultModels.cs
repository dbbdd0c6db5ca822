using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary>The models used where the user names none: the library's own choice.</summary>
internal static class DefaultModels
{
    public static string Of(WalkingDirection direction) =>
        direction == WalkingDirection.Forward ? nameof(Looney2019Graded) : nameof(RetroWalkBackward);
}
