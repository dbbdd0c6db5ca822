using System.Text.Json;

namespace RetroWalk.Cli.Files;

/// <summary>What is wrong with a file of JSON, in words of this project.</summary>
internal static class JsonFault
{
    /// <summary>The sentence of the library, or ours where the text is no JSON, of which the framework speaks in terms of its
    /// parser.</summary>
    public static string Of(JsonException refused) =>
        refused.GetType() != typeof(JsonException) || refused.InnerException is JsonException
            ? $"it is no JSON{(refused.LineNumber is long line ? FormattableString.Invariant($", by line {line + 1}") : "")}"
            : refused.Message.Split(" Path:")[0].Split(" LineNumber")[0];
}
