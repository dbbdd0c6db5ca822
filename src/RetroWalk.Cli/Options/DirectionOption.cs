using System.CommandLine;
using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Options;

/// <summary>The option <c>--direction</c>.</summary>
internal static class DirectionOption
{
    public static Option<WalkingDirection> Create(string description, bool isRequired)
    {
        string[] words = ["forward", "backward"];
        Option<WalkingDirection> option =
            TypedOption.Create("--direction", description, string.Join('|', words), Quantities.ParseDirection, () => words, "-d");
        option.Required = isRequired;
        return option;
    }
}
