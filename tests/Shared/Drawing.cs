using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RetroWalk.Tests;

/// <summary>What an SVG draws, compared place by place: two systems draw the same, but for the measures of letters.</summary>
/// <remarks>Lines, areas and markers agree to rounding, and colours, words and numbers wholly. The system decides how high a word
/// stands and how large the area behind it is, so words may be a few pixels apart.</remarks>
internal sealed partial record Drawing(IReadOnlyList<Drawing.Part> Parts)
{
    private const double Rounding = 0.05; // px; files hold hundredths
    private const double FontHeight = 3; // px

    private static readonly string[] Places = ["d", "x", "y", "cx", "cy", "rx", "ry", "width", "height", "transform"];

    /// <summary>Asserts that a picture that is kept is what was drawn now, or keeps the new one.</summary>
    public static void Verify(string kept, string drawn)
    {
        if (Repository.IsUpdating && (!File.Exists(kept) || Difference(Load(kept), Load(drawn)) is not null))
            File.Copy(drawn, kept, overwrite: true);
        Assert.Null(Difference(Load(kept), Load(drawn)));
    }

    private static Drawing Load(string path) => new([.. XElement.Load(path).DescendantsAndSelf().Select(Of)]);

    /// <summary>Null where they agree, else the first part that differs.</summary>
    private static string? Difference(Drawing expected, Drawing actual)
    {
        int place = expected.Parts.Zip(actual.Parts).TakeWhile(pair => pair.First.IsLike(pair.Second)).Count();
        return place == expected.Parts.Count && place == actual.Parts.Count
            ? null
            : $"expected {expected.Parts.ElementAtOrDefault(place)?.Shown}\n"
                + $"drawn    {actual.Parts.ElementAtOrDefault(place)?.Shown}";
    }

    private static Part Of(XElement element)
    {
        bool isWords = element.Name.LocalName == "text";
        bool isBehindWords = element.Name.LocalName == "rect" && element.Attribute("fill")?.Value == "white"
            && element.Attribute("fill-opacity") is not null;
        List<double> places = [];
        string look = $"{element.Ancestors().Count()} {element.Name.LocalName}";
        foreach (XAttribute attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            string name = attribute.Name.LocalName;
            if (isBehindWords && name is "x" or "y" or "width" or "height")
                continue;
            look += $" {name}=" + (Places.Contains(name) ? Number().Replace(attribute.Value, Place) : attribute.Value);
        }

        double tolerance = isWords || isBehindWords ? FontHeight : Rounding;
        return new(look + (element.HasElements ? "" : $": {element.Value}"), places, tolerance, element.ToString());

        string Place(Match number)
        {
            places.Add(double.Parse(number.ValueSpan, CultureInfo.InvariantCulture));
            return "#";
        }
    }

    [GeneratedRegex(@"-?[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();

    /// <summary>One element: how it looks, word for word, and where it is.</summary>
    internal sealed record Part(string Look, IReadOnlyList<double> Numbers, double Tolerance, string Shown)
    {
        public bool IsLike(Part other) =>
            Look == other.Look && Numbers.Count == other.Numbers.Count
                && Numbers.Zip(other.Numbers).All(pair => Math.Abs(pair.First - pair.Second) <= Tolerance);
    }
}
