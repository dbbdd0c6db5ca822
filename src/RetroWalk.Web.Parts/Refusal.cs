using System.Runtime.Versioning;

namespace RetroWalk.Web;

/// <summary>What the page itself refuses, by the name of its sentence and what fills that; the library's refusals are sentences
/// already.</summary>
public sealed class Refusal(string textName, params object?[] parts) : FormatException(textName)
{
    private string TextName { get; } = textName;

    private object?[] Parts { get; } = parts;

    /// <summary>The sentence for a visitor in a refusal of the page or of the library.</summary>
    [SupportedOSPlatform("browser")]
    public static string Of(Exception refused, Texts texts, UnitSystem units) => refused switch
    {
        Refusal own => texts.Fill(
            own.TextName, [.. own.Parts.Select(part => part is SpeedRange range ? range.In(units, texts) : part)]),
        ArgumentException { ParamName: string name } => WithoutName(refused.Message, name),
        _ => refused.Message,
    };

    /// <summary>A sentence with its full stop; some of the library's refusals end with a question.</summary>
    public static string Ended(string sentence) => sentence[^1] is '.' or '?' ? sentence : sentence + ".";

    // .NET appends the name of the parameter, and then its value, in words that differ between a build and a published page.
    private static string WithoutName(string message, string name)
    {
        int end = message.IndexOf(new ArgumentException("", name).Message, StringComparison.Ordinal);
        return end > 0 ? message[..end] : message;
    }
}
