using System.CommandLine;
using System.CommandLine.Parsing;
using RetroWalk.Cli.Wording;

namespace RetroWalk.Cli.Options;

/// <summary>Which options the user gave.</summary>
internal static class Given
{
    public static bool Is(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>What is wrong with the first value that is empty, as an unset variable of a shell leaves it, or that was left
    /// out; null if all are there.</summary>
    /// <param name="parsed">What the parser made of the words, for which it takes the next option as a value.</param>
    /// <param name="words">The words of the command line.</param>
    public static string? LackOfValue(ParseResult parsed, IEnumerable<string> words)
    {
        if (words.TakeWhile(word => word != "--").Where(word => word.EndsWith('=')).Select(word => Named(word[..^1]))
            .FirstOrDefault(option => option is not null) is Option bare)
            return $"{bare.Name} has an empty value{Example(bare)}";
        foreach (SymbolResult given in parsed.CommandResult.Children)
        {
            Option? option = (given as OptionResult)?.Option;
            if (given.Tokens.Any(token => token.Value.Length == 0))
                return $"{option?.Name ?? ((ArgumentResult)given).Argument.Name} has an empty value{Example(option)}";
            bool isLeftOut = given is OptionResult { Implicit: false }
                && (given.Tokens.Count < option!.Arity.MinimumNumberOfValues
                    || given.Tokens.Any(token => Named(token.Value) is not null));
            if (isLeftOut)
                return $"{option!.Name} has no value{Example(option)}";
        }

        return null;

        Option? Named(string word) => parsed.CommandResult.Command.Options.FirstOrDefault(
            option => option.Name == word || option.Aliases.Contains(word));
    }

    private static string Example(Option? option) =>
        option?.HelpName is string values ? $": it takes one, as in {option.Name} {values.Split('|')[0]}" : "";

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
