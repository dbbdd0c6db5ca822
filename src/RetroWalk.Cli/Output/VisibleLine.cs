using System.Globalization;
using System.Runtime.CompilerServices;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Lines of a page. What is put into them may come from anywhere: it keeps to its line, and its control characters are
/// shown.</summary>
internal static class VisibleLine
{
    /// <summary>Writes a line of markup whose inserted parts are no markup.</summary>
    public static void SayLine(this IAnsiConsole console, FormattableString line)
    {
        object?[] visible = [.. line.GetArguments().Select(part => part is null ? null : Visible(part))];
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, FormattableStringFactory.Create(line.Format, visible));
    }

    private static object Visible(object part) => part is IFormattable number ? number : VisibleText.Of(part.ToString() ?? "");
}
