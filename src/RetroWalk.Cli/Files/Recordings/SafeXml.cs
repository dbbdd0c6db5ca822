using System.Xml;

namespace RetroWalk.Cli.Files.Recordings;

/// <summary>XML from anybody: no document type, no entity, no outside address, nothing deep and nothing long.</summary>
internal static class SafeXml
{
    public const int DeepestElement = 32;

    private const long LongestDocument = 1L << 36; // characters: 64 Gi, more than any walk

    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        MaxCharactersInDocument = LongestDocument,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>What is wrong with a document, in the user's words.</summary>
    public static InputException Complaint(string name, XmlException exception)
    {
        string where = exception.LineNumber > 0 ? FormattableString.Invariant($"{name}, line {exception.LineNumber}") : name;
        string what = exception.Message switch
        {
            string text when text.Contains("DTD", StringComparison.Ordinal) => "it declares a document type, which is not read",
            string text when text.Contains("end of file", StringComparison.OrdinalIgnoreCase) || text.Contains("Root element is missing", StringComparison.Ordinal) =>
                "the XML ends before it is complete",
            string text => $"this is not well-formed XML: {text.Split(" Line ")[0]}",
        };
        return new InputException($"{where}: {what}");
    }
}
