using System.CommandLine;

namespace RetroWalk.Cli.Parsing;

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
            throw new InputException($"{Listed(options.Select(option => option.Name))} {rule}: {Listed(missing)} "
                + (missing.Length == 1 ? "is missing" : "are missing"));
    }

    private static string Listed(IEnumerable<string> names)
    {
        string[] all = names.ToArray();
        return all.Length == 1 ? all[0] : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
