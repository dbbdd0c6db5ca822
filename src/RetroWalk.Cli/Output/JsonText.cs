using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
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
    /// are.</summary>
    /// <param name="result">What is written.</param>
    /// <param name="contract">Its contract.</param>
    /// <param name="profile">What is said of the default profile; null for nothing.</param>
    public static string Of<T>(T result, JsonTypeInfo<T> contract, ProfileNote? profile = null)
    {
        string text = JsonSerializer.Serialize(result, contract);
        if (profile is not null && JsonNode.Parse(text) is JsonObject whole)
        {
            whole.Insert(0, profile.Member, profile.Path);
            text = whole.ToJsonString(contract.Options);
        }

        return string.Join('\n', text.Split('\n').Select(VisibleText.Of));
    }

    /// <summary>A number, or null if it is not finite, for which JSON has no text.</summary>
    public static double? Number(double value) => double.IsFinite(value) ? value : null;
}
