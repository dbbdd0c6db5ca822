using System.Globalization;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Text for people: colours where somebody watches, plain lines of any length in a pipe or a file.</summary>
internal static class Page
{
    private const int EndlessWidth = 1000;

    /// <summary>Writes through a console of the right kind; tables do not stretch, so only a person's window wraps.</summary>
    public static void Write(TextWriter output, Terminal terminal, Action<IAnsiConsole> write)
    {
        if (terminal.OutputIsWatched)
        {
            bool hasColours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
            IAnsiConsole window = Console(
                output, hasColours ? AnsiSupport.Detect : AnsiSupport.No, hasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors);
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

    /// <summary>A number with so many decimals, or a dash where there is none; the same in every culture.</summary>
    public static string Number(double value, int decimals)
    {
        if (!double.IsFinite(value))
            return "–";
        string text = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAnyInRange('1', '9') ? text : text.TrimStart('-'); // -0.00 is nothing
    }

    /// <summary>Two ends of an interval, or a dash where there is none.</summary>
    public static string Range(double low, double high, int decimals) =>
        double.IsFinite(low) && double.IsFinite(high) ? $"{Number(low, decimals)} to {Number(high, decimals)}" : "–";

    /// <summary>As many digits as matter, without trailing zeros.</summary>
    public static string Short(double value, int decimals = 3) =>
        (Math.Round(value, decimals) + 0.0).ToString(CultureInfo.InvariantCulture); // -0 + 0 is 0

    private static IAnsiConsole Console(TextWriter output, AnsiSupport ansi, ColorSystemSupport colours) =>
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = colours,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
}
