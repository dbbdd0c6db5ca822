using System.CommandLine;
using System.CommandLine.Parsing;
using RetroWalk.Cli.Wording;

namespace RetroWalk.Cli.Options;

/// <summary>Options whose values are parsed with the command line, so that a refusal names the option.</summary>
internal static class TypedOption
{
    /// <param name="name">The name, as <c>--mass</c>.</param>
    /// <param name="description">A sentence for the help.</param>
    /// <param name="valueName">Examples of values, for the help.</param>
    /// <param name="parse">Reads a value; throws an <see cref="InputException"/> that says what is wrong with it.</param>
    /// <param name="shortName">One letter for the same, as <c>-m</c>.</param>
    /// <param name="words">Words that may be the value; only completion asks for them.</param>
    public static Option<T> Create<T>(
        string name, string description, string valueName, Func<string, T> parse,
        Func<IEnumerable<string>>? words = null, string? shortName = null) =>
        Create(name, description, valueName, (text, _) => parse(text), words, shortName);

    /// <summary>The same for a value whose reading depends on other options.</summary>
    public static Option<T> Create<T>(
        string name, string description, string valueName, Func<string, SymbolResult, T> parse,
        Func<IEnumerable<string>>? words = null, string? shortName = null)
    {
        Option<T> option = new(name)
        {
            Description = description,
            HelpName = valueName,
            CustomParser = result =>
            {
                try
                {
                    return parse(result.Tokens[0].Value, result);
                }
                catch (InputException exception)
                {
                    result.AddError($"{name}: {exception.Message}");
                    return default!;
                }
            },
        };
        option.CompletionSources.Clear(); // for an enumeration its names in C#, which the parser does not take
        if (shortName is not null)
            option.Aliases.Add(shortName);
        if (words is not null)
            option.CompletionSources.Add(_ => words());
        return option;
    }

    /// <summary>An option that takes one of a few words.</summary>
    public static Option<T> OfWords<T>(string name, string description, params (string Word, T Value)[] choices) =>
        OfWords(name, shortName: null, description, choices);

    /// <summary>An option that takes one of a few words, with a letter for its name.</summary>
    public static Option<T> OfWords<T>(
        string name, string? shortName, string description, params (string Word, T Value)[] choices)
    {
        string[] words = [.. choices.Select(choice => choice.Word)];
        return Create(name, description, string.Join('|', words), Chosen, () => words, shortName);

        T Chosen(string text) =>
            choices.Where(choice => string.Equals(choice.Word, text, StringComparison.OrdinalIgnoreCase))
                .Select(choice => (Given: true, choice.Value)).FirstOrDefault() is (true, var value)
                ? value
                : throw new InputException($"'{text}' is neither {Listing.Of(words, "nor")}");
    }
}
