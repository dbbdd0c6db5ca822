using System.CommandLine;

namespace RetroWalk.Cli.Commands;

/// <summary>A command with examples, which its help shows.</summary>
/// <param name="name">Its word on the command line.</param>
/// <param name="description">A sentence for the help.</param>
/// <param name="examples">Calls that work, without the name of the tool.</param>
internal sealed class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
