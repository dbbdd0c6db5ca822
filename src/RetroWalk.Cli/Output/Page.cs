using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Text for people: colours in a window, plain lines of any length in a pipe or a file.</summary>
internal static class Page
{
    public const string Disclaimer = "Estimates for healthy adults; not medical advice.";

    public const string RunsWithoutConditions = "The conditions are those of walking: runs are priced without them.";

    private const int EndlessWidth = 1000; // wider than any table of the tool

    public static void Write(TextWriter output, Terminal terminal, Action<IAnsiConsole> write)
    {
        if (terminal.OutputIsWatched)
        {
            bool hasColours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
            IAnsiConsole window = hasColours
                ? Console(output, AnsiSupport.Detect, ColorSystemSupport.Detect)
                : Console(output, AnsiSupport.No, ColorSystemSupport.NoColors);
            window.Profile.Width = terminal.Columns ?? window.Profile.Width;
            write(window);
            return;
        }

        using StringWriter lines = new();
        IAnsiConsole plain = Console(lines, AnsiSupport.No, ColorSystemSupport.NoColors);
        plain.Profile.Width = EndlessWidth;
        write(plain);
        foreach (string line in lines.ToString().TrimEnd().Split('\n'))
            output.WriteLine(line.TrimEnd());
    }

    /// <summary>A line with the conditions of a walk, if it has any.</summary>
    public static void WriteConditions(IAnsiConsole console, WalkConditions conditions)
    {
        if (ConditionText.Of(conditions) is string text)
            console.SayLine($"[bold]Conditions[/]: {text}");
    }

    /// <summary>A line with the forward model that was named, its load and ground; nothing if none was.</summary>
    public static void WriteForward(IAnsiConsole console, SessionRules rules, ShownUnits units)
    {
        if (rules.ForwardModel is ModelEntry named)
            console.SayLine($"[dim]Walks forward by {named.Card.Name}{CarriedText.Of(rules.ForwardInputs, units)}.[/]");
    }

    private static IAnsiConsole Console(TextWriter output, AnsiSupport ansi, ColorSystemSupport colours)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = colours,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Pipeline.Attach(new VisibleSegments());
        return console;
    }
}
