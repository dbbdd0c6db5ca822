using System.CommandLine;
using System.CommandLine.Parsing;
using RetroWalk.Cli.Parsing;

namespace RetroWalk.Cli.Options;

/// <summary>What is wrong with the words of a command line, in words of this project.</summary>
internal static class CommandLineFault
{
    /// <summary>What is wrong with the first option or argument whose value is empty, as an unset variable of a shell leaves it,
    /// or left out, or there twice, or an option that is not known; null if nothing is.</summary>
    /// <param name="parsed">What the parser made of the words: it takes the next word for a value, an option too, and an unknown
    /// option for a file.</param>
    /// <param name="words">The words of the command line.</param>
    public static string? Of(ParseResult parsed, IEnumerable<string> words)
    {
        string[] stated = [.. words.TakeWhile(word => word != "--")];
        if (stated.Where(word => word is [.., '=' or ':']).Select(word => Named(word[..^1]))
            .FirstOrDefault(option => option is not null) is Option bare)
            return $"{bare.Name} has an empty value{Example(bare)}";
        return parsed.CommandResult.Children.Select(Fault).FirstOrDefault(fault => fault is not null);

        string? Fault(SymbolResult given)
        {
            Option? option = (given as OptionResult)?.Option;
            if (given.Tokens.Any(token => token.Value.Length == 0))
                return $"{option?.Name ?? ((ArgumentResult)given).Argument.Name} has an empty value{Example(option)}";
            if (option is null)
            {
                string? unknown = given.Tokens.Select(token => token.Value).Intersect(stated)
                    .FirstOrDefault(word => word.StartsWith("--", StringComparison.Ordinal));
                return unknown is null ? null : Unknown(parsed.CommandResult.Command, unknown);
            }

            bool isLeftOut = given is OptionResult { Implicit: false }
                && (given.Tokens.Count < option.Arity.MinimumNumberOfValues
                    || given.Tokens.Any(token => Named(token.Value) is not null));
            return isLeftOut ? $"{option.Name} has no value{Example(option)}"
                : given.Tokens.Count > option.Arity.MaximumNumberOfValues
                    ? $"{option.Name} has {given.Tokens.Count} values{Example(option)}"
                : null;
        }

        Option? Named(string word) => parsed.CommandResult.Command.Options.FirstOrDefault(
            option => option.Name == word || option.Aliases.Contains(word));
    }

    /// <summary>The refusal of a word that a command does not take.</summary>
    public static string Unknown(Command command, string word) =>
        $"'{word}' is nothing that {command.Name} takes"
        + NearestNames.Question(word, command.Options.Select(option => option.Name));

    /// <summary>That an option is needed, with an example.</summary>
    public static string Needed(Option option) => $"{option.Name} is needed{AsIn(option)}";

    private static string Example(Option? option) => option?.HelpName is null ? "" : $": it takes one{AsIn(option)}";

    private static string AsIn(Option option) => $", as in {option.Name} {option.HelpName?.Split('|')[0]}";
}
