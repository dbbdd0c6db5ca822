namespace RetroWalk.Web;

/// <summary>What the page itself refuses, by the name of its sentence and what fills that; the library's refusals are sentences
/// already.</summary>
public sealed class Refusal(string textName, params object?[] parts) : FormatException(textName)
{
    /// <summary>The sentence for a visitor in a refusal of the page or of the library.</summary>
    public static string Of(Exception refused, Texts texts) =>
        refused is Refusal own
            ? texts.Fill(own.TextName, own.Parts)
            : refused.Message.Split(" (Parameter")[0]; // .NET appends the name and value of the parameter

    private string TextName { get; } = textName;

    private object?[] Parts { get; } = parts;
}
