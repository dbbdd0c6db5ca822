using System.CommandLine;

namespace RetroWalk.Cli.Parsing;

/// <summary>Options whose text becomes a quantity while the command line is parsed.</summary>
internal static class TypedOption
{
    public static Option<T> Create<T>(string name, string description, string valueName, Func<string, T> parse) =>
        new(name)
        {
            Description = description,
            HelpName = valueName,
            CustomParser = result =>
            {
                try
                {
                    return parse(result.Tokens[0].Value);
                }
                catch (InputException exception)
                {
                    result.AddError($"{name}: {exception.Message}");
                    return default!;
                }
            },
        };
}
