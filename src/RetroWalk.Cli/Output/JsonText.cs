using System.Text.Encodings.Web;
using System.Text.Json;

namespace RetroWalk.Cli.Output;

/// <summary>How results become the text of JSON.</summary>
internal static class JsonText
{
    /// <summary>The contract without escapes for web pages, so that signs such as ÷ can be read.</summary>
    public static JsonContract Contract { get; } =
        new(new JsonSerializerOptions(JsonContract.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>A number, or null if it is not finite, for which JSON has no text.</summary>
    public static double? Number(double value) => double.IsFinite(value) ? value : null;
}
