using System.Runtime.Versioning;

namespace RetroWalk.Web;

/// <summary>What the page itself refuses, by the name of its sentence and what fills that; the library's refusals are sentences
/// already.</summary>
public sealed class Refusal(string textName, params object?[] parts) : FormatException(textName)
{
    /// <summary>The sentence for a visitor in a refusal of the page or of the library, with speeds in the visitor's
    /// units.</summary>
    [SupportedOSPlatform("browser")]
    public static string Of(Exception refused, Texts texts, UnitSystem units)
    {
        if (refused is not Refusal own) // .NET appends the name and value of the parameter
            return LibrarySentence.In(units, refused.Message.Split(" (Parameter")[0]);
        return texts.Fill(own.TextName, [.. own.Parts.Select(part => part is SpeedRange range ? range.In(units, texts) : part)]);
    }

    private string TextName { get; } = textName;

    private object?[] Parts { get; } = parts;
}
