using System.Globalization;
using System.Text.Json;

namespace RetroWalk.Web;

/// <summary>The texts of the page in one language, by name: one file of <c>wwwroot/texts</c>.</summary>
public sealed class Texts
{
    private readonly Dictionary<string, string> _texts;

    private Texts(Dictionary<string, string> texts) => _texts = texts;

    /// <summary>The text with this name; the name itself where the file lacks it, which the tests refuse.</summary>
    public string this[string name] => _texts.GetValueOrDefault(name, name);

    /// <summary>The text with this name, with its places filled.</summary>
    public string Fill(string name, params ReadOnlySpan<object?> parts) =>
        string.Format(CultureInfo.InvariantCulture, this[name], parts);

    /// <summary>Reads a file of texts: one object of strings.</summary>
    public static Texts Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (JsonProperty text in document.RootElement.EnumerateObject())
            texts[text.Name] = text.Value.GetString()!;
        return new(texts);
    }
}
