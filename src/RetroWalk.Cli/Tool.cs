using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using RetroWalk.Cli.Commands;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Wording;

namespace RetroWalk.Cli;

/// <summary>The command line: parses it, runs one command, and turns every failure into one line and an exit code.</summary>
internal static class Tool
{
    private const int Success = 0;
    private const int OwnFailure = 1;
    private const int BadInput = 2;
    private const int NoReader = 141; // what shells report of a program that a broken pipe has ended

    // How long a run that is to stop may take for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        _ = VisibleText.Of("-"); // loads what a refusal needs, before the rest takes the last descriptors
        try
        {
            using StopSignals signals = new(toTheEnd: terminal.IsProcess);
            return await RunAsync(arguments, terminal, signals);
        }
        catch (ReaderGoneException)
        {
            return NoReader;
        }
        catch (InputException exception)
        {
            return Fail(terminal, exception.Message, BadInput);
        }
        catch (FileNotFoundException exception) when (exception.FileName?.Contains("Version=", StringComparison.Ordinal) == true)
        {
            string part = exception.FileName.Split(',')[0];
            return Fail(terminal, $"failed: {part} cannot be loaded; are too few open files allowed (ulimit -n)?", OwnFailure);
        }
#pragma warning disable CA1031 // whatever it is, a user sees one line and no stack trace
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(terminal, $"failed: {exception.Message}", OwnFailure);
        }
    }

    private static async Task<int> RunAsync(string[] arguments, Terminal terminal, StopSignals signals)
    {
        try
        {
            await ParseAndRunAsync(arguments, terminal with { Stop = signals.Token }, signals.Requested);
            return Success;
        }
        catch (OperationCanceledException)
        {
            return Fail(terminal, "stopped before the end; no file was written", signals.ExitCode);
        }
    }

    private static async Task ParseAndRunAsync(string[] arguments, Terminal terminal, Task stopRequested)
    {
        // Without response files and bundles of short options: an argument that begins with @ or - is what it says.
        ParserConfiguration parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
        ParseResult parsed = Commands(terminal).Parse(InOptions(arguments), parsing);

        if (parsed.Action is not HelpWithExamples && CommandLineFault.Of(parsed, arguments) is string fault)
            throw new InputException(fault);
        bool isHelpOnNothing = parsed is { Action: HelpWithExamples, UnmatchedTokens.Count: > 0 }
            && parsed.CommandResult.Command.Subcommands.Count > 0;
        if (parsed.Action is ParseErrorAction || isHelpOnNothing)
            throw new InputException(ErrorLine(parsed));

        using StreamWriter output = new(terminal.Out, leaveOpen: true);
        ToolInvocation invocation = new(terminal.FindProfile)
        {
            Output = output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null, // signals are ours
        };
        // Not on this thread: a command that waits for its input does not see that it is to stop, and is left behind.
        Task run = Task.Run(() => parsed.InvokeAsync(invocation, terminal.Stop), CancellationToken.None);
        if (await Task.WhenAny(run, stopRequested) != run && await Task.WhenAny(run, Task.Delay(Patience)) != run)
            throw new OperationCanceledException();
        await run;
        if (invocation is { Profile: ProfileNote profile, IsProfileSaid: false })
            Say(terminal, profile.Words);
    }

    // Words that people try first, as the options that do the same.
    private static string[] InOptions(string[] arguments) => arguments switch
    {
        [] or ["help"] => ["--help"],
        ["help", .. var command] => [.. command, "--help"],
        ["version"] => ["--version"],
        _ => arguments,
    };

    private static RootCommand Commands(Terminal terminal)
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
            ExplainCommand.Create(terminal),
            WorkoutCommand.Create(terminal),
            SessionCommand.Create(terminal),
            PlotCommand.Create(terminal),
            CalibrateCommand.Create(terminal),
            CompletionCommand.Create(),
        };
        // Without the spellings that begin with a slash, which is how a path begins.
        HelpOption help = new("--help", "-h", "-?");
        help.Action = new HelpWithExamples(
            (HelpAction)help.Action!,
            "compare -m 70kg -s 3mph -g 5% -t 30min", "explain -m 70kg -s 3mph -t 30min", "help compare");
        root.Options[root.Options.IndexOf(root.Options.OfType<HelpOption>().Single())] = help;
        return root;
    }

    private static string ErrorLine(ParseResult parsed)
    {
        const string Help = "(--help shows more)";
        Command command = parsed.CommandResult.Command;
        string[] missing =
        [
            .. command.Arguments.Where(argument => parsed.GetResult(argument) is null or { Tokens.Count: 0 })
                .Select(argument => argument.Name),
        ];
        string[] known = [.. command.Subcommands.Select(subcommand => subcommand.Name)];
        if (missing.Length > 0)
            return $"{command.Name} needs {string.Join(" and ", missing)} {Help}";
        string? typed = parsed.UnmatchedTokens is [string first, ..] ? first : null;
        if (known.Length > 0 && command.Action is null && command is not RootCommand)
        {
            return typed is null
                ? $"{command.Name} needs what to draw: {string.Join(", ", known)} {Help}"
                : $"'{typed}' is nothing to {command.Name}{NearestNames.Question(typed, known)}: "
                    + $"{Listing.Of(known, "or")} {Help}";
        }

        if (command is not RootCommand)
        {
            return typed is not null ? CommandLineFault.Unknown(command, typed)
                : command.Options.FirstOrDefault(option => option.Required && !Given.Is(parsed, option)) is Option option
                    ? CommandLineFault.Needed(option)
                : parsed.Errors[0].Message;
        }

        string commands = $"{Listing.Of(known, "or")} {Help}";
        return typed is null
            ? $"a command is needed: {commands}"
            : $"'{typed}' is not a command{NearestNames.Question(typed, known)}: {commands}";
    }

    private static int Fail(Terminal terminal, string message, int exitCode)
    {
        Say(terminal, message);
        return exitCode;
    }

    private static void Say(Terminal terminal, string message)
    {
        const StringSplitOptions Words = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        string line = VisibleText.Of(string.Join(' ', message.Split('\n', Words)));
        try
        {
            terminal.Error.WriteLine($"retrowalk: {line}");
        }
        catch (IOException)
        {
            // With nobody to tell, the exit code still says it.
        }
    }
}
