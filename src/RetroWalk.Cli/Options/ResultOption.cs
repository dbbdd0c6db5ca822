using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using RetroWalk.Cli.Output;
using Spectre.Console;

namespace RetroWalk.Cli.Options;

/// <summary>The option <c>--format</c>, and the one way in which a command shows its result.</summary>
internal sealed class ResultOption(Terminal terminal)
{
    private readonly Option<OutputFormat> _format = TypedOption.OfWords(
        "--format", "-f", "How to show the result; table unless given.",
        ("table", OutputFormat.Table), ("json", OutputFormat.Json));

    public void AddTo(Command command) => command.Options.Add(_format);

    /// <summary>Shows a result as the user asked: as JSON, or as tables.</summary>
    public void Show<TJson>(ParseResult parsed, Func<TJson> json, JsonTypeInfo<TJson> contract, Action<IAnsiConsole> tables)
    {
        ToolInvocation invocation = ToolInvocation.Of(parsed);
        ProfileNote? profile = invocation.Profile;
        if (parsed.GetValue(_format) == OutputFormat.Json)
            invocation.Output.WriteLine(JsonText.Of(json(), contract, profile));
        else
            Page.Write(invocation.Output, terminal, page => Write(page, tables, profile));
        invocation.IsProfileSaid = true;
    }

    private static void Write(IAnsiConsole page, Action<IAnsiConsole> tables, ProfileNote? profile)
    {
        tables(page);
        if (profile is not null)
            page.SayLine($"[dim]{char.ToUpperInvariant(profile.Words[0])}{profile.Words[1..]}.[/]");
    }
}
