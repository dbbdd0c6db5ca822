using RetroWalk.Metrics;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Conditions in a line for people.</summary>
internal static class ConditionText
{
    /// <summary>Null where there are none.</summary>
    public static string? Of(WalkConditions conditions)
    {
        string[] parts = [.. Parts(conditions)];
        return parts.Length == 0 ? null : string.Join("; ", parts);
    }

    /// <summary>A short sentence for the head of a picture; null where there are none.</summary>
    public static string? Short(WalkConditions conditions)
    {
        List<string> parts = [];
        if (conditions.PersonalFactor != PersonalFactor.Unknown)
            parts.Add($"person × {Page.Number(conditions.PersonalFactor.Factor, 2)}");
        if (conditions.Practice != Practice.None)
            parts.Add($"excess × {Page.Number(conditions.Practice.Factor, 2)}");
        if (conditions.Handrail != Handrail.None)
            parts.Add($"handrail {Names.Of(conditions.Handrail)}");
        return parts.Count == 0 ? null : $"Priced with {string.Join(", ", parts)}.";
    }

    /// <summary>A line of its own, where there are conditions.</summary>
    public static void Write(IAnsiConsole console, WalkConditions conditions)
    {
        if (Of(conditions) is string text)
            console.MarkupLineInterpolated($"[bold]Conditions[/]: {text}");
    }

    private static IEnumerable<string> Parts(WalkConditions conditions)
    {
        if (conditions.PersonalFactor != PersonalFactor.Unknown)
            yield return $"this person costs {Page.Number(conditions.PersonalFactor.Factor, 2)} times the median";
        if (conditions.Practice is { Bouts: int bouts } guessed)
            yield return $"practice, {Page.Number(bouts, 0)} bouts: excess × {Page.Number(guessed.Factor, 2)}";
        else if (conditions.Practice != Practice.None)
            yield return $"practice, measured: excess × {Page.Number(conditions.Practice.Factor, 2)}";
        if (conditions.Handrail != Handrail.None)
            yield return $"handrail, {Names.Of(conditions.Handrail)}: above standing × {Page.Number(conditions.HandrailFactor, 2)}";
    }
}
