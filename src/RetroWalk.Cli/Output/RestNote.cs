using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>The note below intervals of energy that begin below rest.</summary>
internal static class RestNote
{
    /// <param name="console">Where it is written.</param>
    /// <param name="intervals">Words for the intervals that begin below rest, such as <c>forward</c>; without any nothing is
    /// written.</param>
    public static void Write(IAnsiConsole console, params IEnumerable<string> intervals)
    {
        string names = string.Join(" and ", intervals);
        if (names.Length > 0)
            console.SayLine(
                $"[dim]The interval {names} begins below the resting energy, which is assumed: a person may rest on less.[/]");
    }
}
