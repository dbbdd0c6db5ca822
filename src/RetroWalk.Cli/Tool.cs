using System.CommandLine;
using System.CommandLine.Invocation;
using RetroWalk.Cli.Commands;

namespace RetroWalk.Cli;

/// <summary>The command line: parses, runs one command, and turns every failure into one line and an exit code.</summary>
internal static class Tool
{
    private const int Success = 0;
    private const int OwnFailure = 1;
    private const int BadInput = 2;
    private const int Interrupted = 130; // as shells report a run that Ctrl+C has ended

    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        try
        {
            return await ParseAndRunAsync(arguments, terminal);
        }
        catch (InputException exception)
        {
            return Fail(terminal, exception.Message, BadInput);
        }
        catch (OperationCanceledException)
        {
            return Fail(terminal, "stopped before the end; nothing was written", Interrupted);
        }
#pragma warning disable CA1031 // the last resort: a user never sees a stack trace
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(terminal, $"failed: {exception.Message}", OwnFailure);
        }
    }

    private static async Task<int> ParseAndRunAsync(string[] arguments, Terminal terminal)
    {
        RootCommand root = new("What a walk costs, forward against backward. Not medical advice.")
        {
            CompareCommand.Create(terminal),
            EstimateCommand.Create(terminal),
            BatchCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            ModelsCommand.Create(terminal),
            EvidenceCommand.Create(terminal),
            EquivalentCommand.Create(terminal),
            SessionCommand.Create(terminal),
            PlotCommand.Create(terminal),
            CalibrateCommand.Create(terminal),
        };
        // An argument is a value, whatever its first letter: no response files, no bundles of short options.
        ParserConfiguration parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
        ParseResult parsed = root.Parse(arguments, parsing);

        if (parsed.Action is ParseErrorAction)
            throw new InputException(ErrorLine(parsed));

        using StreamWriter output = new(terminal.Out, leaveOpen: true);
        InvocationConfiguration invocation = new()
        {
            Output = output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        // The actions return nothing and throw on failure: another exit code means that a signal ended the wait for one.
        return await parsed.InvokeAsync(invocation) == Success ? Success : throw new OperationCanceledException();
    }

    private static string ErrorLine(ParseResult parsed)
    {
        const string Commands = "compare, estimate, batch, evaluate, models, evidence, equivalent, session, plot or calibrate (--help shows more)";
        Command command = parsed.CommandResult.Command;
        string[] missing = [.. command.Arguments.Where(argument => parsed.GetResult(argument) is null or { Tokens.Count: 0 }).Select(argument => argument.Name)];
        if (missing.Length > 0)
            return $"{command.Name} needs {string.Join(" and ", missing)} (--help shows more)";
        if (command is { Subcommands.Count: > 0 } and not RootCommand && parsed.UnmatchedTokens.Count == 0)
            return $"{command.Name} needs what to draw: {string.Join(", ", command.Subcommands.Select(known => known.Name))} (--help shows more)";
        if (command is not RootCommand)
            return parsed.Errors[0].Message;
        return parsed.UnmatchedTokens.Count == 0
            ? $"a command is needed: {Commands}"
            : $"'{parsed.UnmatchedTokens[0]}' is not a command: {Commands}";
    }

    private static int Fail(Terminal terminal, string message, int exitCode)
    {
        string line = string.Join(' ', message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        terminal.Error.WriteLine($"retrowalk: {line}");
        return exitCode;
    }
}
