using System.CommandLine;
using RetroWalk.Cli.Wording;

namespace RetroWalk.Cli.Options;

/// <summary>Which options the user gave.</summary>
internal static class Given
{
    public static bool Is(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    public static void RequireAll(ParseResult parsed, IReadOnlyCollection<Option> options, string rule)
    {
        string[] missing = [.. options.Where(option => !Is(parsed, option)).Select(option => option.Name)];
        if (missing.Length > 0 && options.Count == 1)
            throw new InputException($"{missing[0]} {rule}");
        if (missing.Length > 0)
        {
            throw new InputException($"{Listing.Of([.. options.Select(option => option.Name)], "and")} {rule}: "
                + $"{Listing.Of(missing, "and")} {(missing.Length == 1 ? "is" : "are")} missing");
        }
    }
}
