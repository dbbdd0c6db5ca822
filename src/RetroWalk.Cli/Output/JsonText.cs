using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RetroWalk.Cli.Output;

/// <summary>How results become the text of JSON.</summary>
internal static class JsonText
{
    /// <summary>The contract without escapes for web pages, so that signs such as ÷ can be read.</summary>
    public static JsonContract Contract { get; } =
        new(new JsonSerializerOptions(JsonContract.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NewLine = "\n",
        });

    /// <summary>The text of a result. The serializer escapes control characters, and leaves marks of writing direction as they
    /// are.
    /// </summary>
    public static string Of<T>(T result, JsonTypeInfo<T> contract) =>
        string.Join('\n', JsonSerializer.Serialize(result, contract).Split('\n').Select(VisibleText.Of));

    /// <summary>A number, or null if it is not finite, for which JSON has no text.</summary>
    public static double? Number(double value) => double.IsFinite(value) ? value : null;
}
