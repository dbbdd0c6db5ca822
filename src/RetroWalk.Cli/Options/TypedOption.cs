using System.CommandLine;

namespace RetroWalk.Cli.Options;

/// <summary>Options whose values are parsed with the command line, so that a refusal names the option.</summary>
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
