using System.CommandLine;

namespace RetroWalk.Cli.Parsing;

/// <summary>How a result is shown.</summary>
internal enum OutputFormat
{
    Table,
    Json,
}

internal static class FormatOption
{
    public static Option<OutputFormat> Create() =>
        TypedOption.Create(
            "--format", "How to show the result; table unless given.", "table|json",
            text => text switch
            {
                "table" => OutputFormat.Table,
                "json" => OutputFormat.Json,
                _ => throw new InputException($"'{text}' is neither table nor json"),
            });
}
