using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RetroWalk.Cli.Commands;

/// <summary>The usual help of a command, and below it examples.</summary>
/// <param name="usual">The help of System.CommandLine.</param>
/// <param name="examplesOfRoot">Examples for the help of the tool as a whole.</param>
internal sealed class HelpWithExamples(HelpAction usual, params string[] examplesOfRoot) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        IReadOnlyList<string> examples =
            parseResult.CommandResult.Command is ToolCommand command ? command.Examples : examplesOfRoot;
        foreach (string example in examples)
            output.WriteLine($"  retrowalk {example}");
        output.WriteLine();
        return exitCode;
    }
}
