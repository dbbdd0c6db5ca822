using System.CommandLine;
using System.CommandLine.Parsing;
using RetroWalk.Cli.Wording;

namespace RetroWalk.Cli.Options;

/// <summary>Which options the user gave.</summary>
internal static class Given
{
    public static bool Is(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>The first option or argument with an empty value, as an unset variable of a shell gives it; null if none
    /// has.</summary>
    public static string? FirstEmpty(ParseResult parsed) =>
        parsed.CommandResult.Children.Where(given => given.Tokens.Any(token => token.Value.Length == 0))
            .Select(given => given is OptionResult option ? option.Option.Name : ((ArgumentResult)given).Argument.Name)
            .FirstOrDefault();

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
