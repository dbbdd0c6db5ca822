using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RetroWalk.Cli.Tests;

/// <summary>Where a picture goes, as what, how large, in which colours, and whether it can be read.</summary>
public sealed partial class PictureOutputTests
{
    private const string Call = "plot compare --mass 70kg --speed 3mph --duration 30min";

    [Theory]
    [InlineData("svg")]
    [InlineData("png")]
    [InlineData("pdf")]
    public void Stream_gets_what_a_file_gets(string format)
    {
        byte[] file = Drawn($"{Call} -o FILE.{format}");

        Assert.Equal(file, Streamed($"{Call} -o - --format {format}"));
        Assert.Equal(file, Drawn($"{Call} -o FILE.{format}")); // and the same again
    }

    [Fact]
    public void Stream_gets_an_svg_unless_told_otherwise() => Assert.Equal(Drawn($"{Call} -o FILE.svg"), Streamed($"{Call} -o -"));

    // Lines and letters, no pixels; the letters come with the file.
    [Fact]
    public void Pdf_is_made_of_lines_and_brings_its_font()
    {
        byte[] drawn = Drawn($"{Call} -o FILE.pdf");
        string text = Encoding.Latin1.GetString(drawn);

        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/Subtype /Image", text, StringComparison.Ordinal);
        Assert.Contains("/FontFile2", text, StringComparison.Ordinal);
        Assert.Contains("DejaVuSans", text, StringComparison.Ordinal);
        Assert.Contains("/MediaBox [0 0 800 500]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/CreationDate", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("png", true)]
    [InlineData("pdf", true)]
    [InlineData("svg", false)]
    public void Window_is_not_filled_with_what_it_cannot_show(string format, bool isRefused)
    {
        ToolRun run = ToolRun.On(
            usual => usual with { OutputIsWatched = true }, [.. Call.Split(' '), "-o", "-", "--format", format]);

        if (isRefused)
            run.RefusedWith($"a window shows no {format.ToUpperInvariant()}: name a file, or redirect the output");
        else
            Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("-o a.svg --format png", "--format goes with '-o -' only")]
    [InlineData("-o a.svg --size 800", "'800' is not a size")]
    [InlineData("-o a.svg --size 800x499", "'800x499' is too small or too large")]
    [InlineData("-o a.svg --size 799x500", "'799x500' is too small or too large")]
    [InlineData("-o a.svg --size 2501x500", "'2501x500' is too small or too large")]
    [InlineData("-o a.svg --size 99999999999x500", "is not a size")]
    [InlineData("-o a.svg --theme blue", "'blue' is neither light nor dark")]
    public void What_cannot_be_drawn_is_refused(string options, string words) =>
        ToolRun.OfLine($"{Call} {options}").RefusedWith(words);

    [Fact]
    public void Size_is_that_of_the_picture_and_a_png_has_two_pixels_for_one()
    {
        byte[] png = Drawn($"{Call} --size 1200x900 -o FILE.png");

        Assert.Equal("0 0 1200 900", Svg($"{Call} --size 1200x900 -o FILE.svg").Attribute("viewBox")!.Value);
        Assert.Equal(
            (2400, 1800),
            (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.Contains("/MediaBox [0 0 1200 900]", Encoding.Latin1.GetString(Drawn($"{Call} --size 1200x900 -o FILE.pdf")), StringComparison.Ordinal);
    }

    // The panels fill a larger picture as they do the usual one.
    [Theory]
    [InlineData("plot plan --mass 70kg --duration 30min")]
    [InlineData("plot evidence quadriceps")]
    [InlineData(Call)]
    public void Words_of_a_larger_picture_are_the_same_and_farther_apart(string call)
    {
        XElement usual = Svg($"{call} -o FILE.svg");
        XElement larger = Svg($"{call} --size 1600x1000 -o FILE.svg");

        Assert.Equal(Texts(usual).Select(text => text.Value), Texts(larger).Select(text => text.Value));
        Assert.InRange(Texts(usual).Max(PlaceOf), 400, 800);
        Assert.InRange(Texts(larger).Max(PlaceOf), 800, 1600);
    }

    [Theory]
    [InlineData("plot plan --mass 70kg --duration 30min")]
    [InlineData("plot evidence ratio")]
    [InlineData("plot evidence quadriceps")]
    [InlineData(Call)]
    public void Words_of_a_dark_picture_stand_out_from_its_background(string call)
    {
        XElement svg = Svg($"{call} --theme dark -o FILE.svg");
        string[] fields = call.Contains("plan", StringComparison.Ordinal) ? [] : ["#1B1E23"];

        Assert.Contains(svg.Descendants(), element => Colour(element) == "#1B1E23");
        foreach (XElement text in Texts(svg))
        {
            if (fields.Length > 0 || !Number().IsMatch(text.Value))
                Assert.InRange(Contrast(Colour(text), "#1B1E23"), 4.5, 21);
        }
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Numbers_of_a_plan_can_be_read_on_every_field(string theme)
    {
        XElement svg = Svg($"plot plan --mass 70kg --duration 30min --theme {theme} -o FILE.svg");
        string[] fields =
        [
            .. svg.Descendants().Where(element => element.Name.LocalName is "path" or "rect").Select(Colour)
                .Where(colour => Light(colour) is > 0.3 and < 0.99).Distinct(),
        ];
        string[] numbers = [.. Texts(svg).Where(text => Number().IsMatch(text.Value)).Select(Colour).Distinct()];

        Assert.True(fields.Length > 50, "the fields were not found");
        Assert.Contains("#101010", numbers);
        Assert.All(fields, field => Assert.InRange(Contrast("#101010", field), 7, 21)); // WCAG 2.2, 1.4.6
    }

    // The letters of a title that is turned lie to the left of its base line, by less than their size.
    [Theory]
    [InlineData("plot plan --mass 70kg --duration 30min", "grade, %")]
    [InlineData("plot evidence coverage --measured MEASURED", "measured ÷ predicted")]
    [InlineData(Call, "gross energy, kcal")]
    public void Title_of_the_upright_axis_is_whole(string call, string title)
    {
        XElement[] turned = [.. Texts(Svg($"{call} -o FILE.svg")).Where(text => text.Value == title && IsTurned(text))];

        Assert.NotEmpty(turned);
        Assert.All(turned, text => Assert.InRange(
            PlaceOf(text) % 400 + double.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture),
            double.Parse(text.Attribute("font-size")!.Value, CultureInfo.InvariantCulture), 400));
    }

    [Fact]
    public void Axis_ends_where_the_numbers_do()
    {
        IEnumerable<double> places = Texts(Svg("plot evidence quadriceps -o FILE.svg")).Select(text => text.Value.Replace('−', '-'))
            .Where(text => double.TryParse(text, CultureInfo.InvariantCulture, out _))
            .Select(text => double.Parse(text, CultureInfo.InvariantCulture));

        Assert.Equal(30, places.Max());
    }

    [Fact]
    public void Title_of_a_panel_is_not_that_of_its_axis()
    {
        IEnumerable<string> words = Texts(Svg("plot evidence coverage --measured MEASURED -o FILE.svg")).Select(text => text.Value);

        Assert.Single(words, "measured ÷ predicted");
    }

    private static XElement Svg(string call) => XElement.Parse(Encoding.UTF8.GetString(Drawn(call)));

    private static byte[] Drawn(string call)
    {
        using TemporaryFolder folder = new();
        string file = call.Split(' ').Single(word => word.StartsWith("FILE", StringComparison.Ordinal));
        ToolRun run = ToolRun.Of([.. call.Split(' ').Select(
            word => word == file ? folder[word] : word == "MEASURED" ? ExampleFiles.In(folder, "measured.csv") : word)]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        return File.ReadAllBytes(folder[file]);
    }

    private static byte[] Streamed(string call)
    {
        using MemoryStream output = new();
        Assert.Equal(0, ToolRun.On(usual => usual with { Out = output }, call.Split(' ')).ExitCode);
        return output.ToArray();
    }

    private static IEnumerable<XElement> Texts(XElement svg) => svg.Descendants().Where(element => element.Name.LocalName == "text");

    // The last two numbers of "matrix(a b c d x y)" or of "translate(x y)"; the place of what has none is given directly.
    private static double PlaceOf(XElement text) =>
        text.AncestorsAndSelf().Select(element => element.Attribute("transform")?.Value).OfType<string>()
            .Select(transform => Numbers(transform)).FirstOrDefault() is { Length: >= 2 } numbers ? numbers[^2] : 0;

    private static bool IsTurned(XElement text) =>
        text.AncestorsAndSelf().Select(element => element.Attribute("transform")?.Value).OfType<string>().FirstOrDefault() is string transform
        && Numbers(transform) is [var first, _, ..] && Math.Abs(first) < 0.01;

    private static double[] Numbers(string text) =>
        [.. Signed().Matches(text).Select(match => double.Parse(match.ValueSpan, CultureInfo.InvariantCulture))];

    /// <summary>The colour of a filled thing as #RRGGBB; Skia writes some by name.</summary>
    private static string Colour(XElement element) => element.Attribute("fill")?.Value switch
    {
        null or "black" => "#000000",
        "white" => "#FFFFFF",
        ['#', var r, var g, var b] => $"#{r}{r}{g}{g}{b}{b}".ToUpperInvariant(),
        string other => ToHex(other).ToUpperInvariant(),
    };

    private static string ToHex(string colour) => Numbers(colour) is [var r, var g, var b] && colour.StartsWith("rgb", StringComparison.Ordinal)
        ? $"#{(int)r:X2}{(int)g:X2}{(int)b:X2}"
        : colour;

    // Relative luminance and contrast as WCAG 2.2 defines them.
    private static double Contrast(string one, string other) =>
        (Math.Max(Light(one), Light(other)) + 0.05) / (Math.Min(Light(one), Light(other)) + 0.05);

    private static double Light(string colour)
    {
        if (!Hex().IsMatch(colour))
            return -1; // none, or a pattern
        double[] parts = [.. Enumerable.Range(0, 3).Select(
            i => int.Parse(colour.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    [GeneratedRegex("^#[0-9A-F]{6}$")]
    private static partial Regex Hex();

    [GeneratedRegex(@"-?[0-9]+(\.[0-9]+)?(e-?[0-9]+)?")]
    private static partial Regex Signed();

    [GeneratedRegex(@"^\(?[0-9.]+\)?$")]
    private static partial Regex Number();
}
