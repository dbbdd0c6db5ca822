using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace RetroWalk.Cli.Plots;

/// <summary>Finishes a drawn SVG: repeatable names, short numbers, text for any font, and what was drawn as metadata.</summary>
internal static partial class SvgFinish
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly string[] Geometry = ["d", "x", "y", "width", "height", "cx", "cy", "transform"];

    public static byte[] Of(Stream drawn, Picture picture, PictureStyle style)
    {
        XDocument document = XDocument.Load(drawn);
        XElement root = document.Root!;
        Round(root);
        ShareClips(root);
        foreach (XElement text in root.Descendants(Svg + "text").ToArray())
            Anchor(text);
        root.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {style.Width} {style.Height}"));
        root.SetAttributeValue("role", "img");
        root.AddFirst(
            new XElement(Svg + "title", picture.Title),
            new XElement(Svg + "desc", picture.Subtitle),
            new XElement(Svg + "metadata", "\n" + picture.Numbers));

        using MemoryStream memory = new();
        XmlWriterSettings settings = new()
        {
            Indent = true,
            IndentChars = "",
            NewLineChars = "\n",
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using (XmlWriter writer = XmlWriter.Create(memory, settings))
            document.Save(writer);
        memory.WriteByte((byte)'\n');
        return memory.ToArray();
    }

    // To hundredths of a pixel, which no screen shows.
    private static void Round(XElement root)
    {
        foreach (XAttribute attribute in root.Descendants().Attributes().Where(any => Geometry.Contains(any.Name.LocalName)))
        {
            attribute.Value = LongNumber().Replace(
                attribute.Value, number => Shown(double.Parse(number.ValueSpan, CultureInfo.InvariantCulture)));
        }
    }

    // ScottPlot makes a clip for everything that it draws, with a name that counts them since the process started.
    private static void ShareClips(XElement root)
    {
        Dictionary<string, string> names = [];
        Dictionary<string, string> shapes = [];
        foreach (XElement clip in root.Descendants(Svg + "clipPath").ToArray())
        {
            string shape = string.Concat(clip.Elements());
            bool isKnown = shapes.TryGetValue(shape, out string? name);
            name ??= FormattableString.Invariant($"c{shapes.Count}");
            shapes[shape] = name;
            names[$"url(#{clip.Attribute("id")!.Value})"] = $"url(#{name})";
            clip.SetAttributeValue("id", name);
            if (isKnown)
                clip.Remove();
        }

        foreach (XAttribute user in root.Descendants().Attributes("clip-path"))
            user.Value = names[user.Value];
    }

    // Drawn text has a position for every letter, which fits one font only; one position and an anchor fit any font.
    private static void Anchor(XElement text)
    {
        double[] places = Numbers(text.Attribute("x")!.Value);
        double size = double.Parse(text.Attribute("font-size")!.Value, CultureInfo.InvariantCulture);
        string words = text.Value.Trim();
        string? anchor = places switch
        {
            [> -0.5, ..] => null,
            [var only] => only < -0.45 * size ? "end" : "middle",
            [.., var last] => last > -0.2 * size ? "middle" : "end",
            _ => null,
        };
        text.SetAttributeValue("x", "0"); // the position itself is in the transform
        text.SetAttributeValue("y", Shown(Numbers(text.Attribute("y")!.Value).FirstOrDefault()));
        text.SetAttributeValue("text-anchor", anchor);
        text.SetAttributeValue("font-family", TextFont.Family);
        text.Value = words;
    }

    private static double[] Numbers(string list) =>
        [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static string Shown(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?[0-9]+\.[0-9]{3,}")]
    private static partial Regex LongNumber();
}
