using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Plots;

namespace RetroWalk.Cli.Options;

/// <summary>Where a picture goes, as what, how large and in which colours.</summary>
internal sealed partial class PictureOptions(Terminal terminal)
{
    // In less than the usual size numbers and words lie upon each other; a PNG of the largest takes 100 MB of memory.
    private const int LargestSide = 2500;

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "File to draw; its ending decides between SVG, PNG and PDF. '-' for standard output.",
        HelpName = "FILE.svg|FILE.png|FILE.pdf",
        Required = true,
    };

    private readonly Option<PictureFormat> _format = TypedOption.OfWords(
        "--format", "-f", "What to draw on standard output; svg unless given.",
        ("svg", PictureFormat.Svg), ("png", PictureFormat.Png), ("pdf", PictureFormat.Pdf));

    private readonly Option<(int Width, int Height)> _size = TypedOption.Create(
        "--size", "Width and height, 800x500 unless given; the letters keep theirs, and a PNG has two pixels for one.",
        "1200x800",
        ParseSize);

    private readonly Option<ThemeName> _theme = TypedOption.OfWords(
        "--theme", "Colours; light unless given.", ("light", ThemeName.Light), ("dark", ThemeName.Dark));

    private readonly Option<bool> _force = new("--force") { Description = "Replace the file if it exists." };

    public void AddTo(Command command)
    {
        foreach (Option option in (ReadOnlySpan<Option>)[_output, _format, _size, _theme, _force])
            command.Options.Add(option);
    }

    /// <summary>Draws into the named file. A wrong ending of its name is refused before the picture is computed.</summary>
    public void Draw(ParseResult parsed, Func<Picture> picture)
    {
        string path = parsed.GetValue(_output)!;
        bool toStream = path == InputFile.StandardStream;
        if (!toStream && Given.Is(parsed, _format))
            throw new InputException("--format goes with '-o -' only: the ending of a name decides what is drawn");
        PictureFormat format = toStream ? parsed.GetValue(_format) : PictureFile.FormatOf(path);
        if (toStream && format != PictureFormat.Svg && terminal.OutputIsWatched)
        {
            throw new InputException(
                $"a window shows no {format.ToString().ToUpperInvariant()}: name a file, or redirect the output");
        }

        (int width, int height) = Given.Is(parsed, _size) ? parsed.GetValue(_size) : (Picture.Width, Picture.Height);
        byte[] drawn = PictureFile.Draw(picture(), format, new(width, height, Theme.Of(parsed.GetValue(_theme))));
        if (toStream)
            terminal.Out.Write(drawn);
        else
            PictureFile.Write(drawn, path, parsed.GetValue(_force), terminal);
    }

    private static (int Width, int Height) ParseSize(string text)
    {
        if (Size().Match(text) is not { Success: true } size)
            throw new InputException($"'{text}' is not a size: width and height in pixels, as in 1200x800");
        int width = int.Parse(size.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        int height = int.Parse(size.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return width is >= Picture.Width and <= LargestSide && height is >= Picture.Height and <= LargestSide
            ? (width, height)
            : throw new InputException(
                $"'{text}' is too small or too large: from {Picture.Width}x{Picture.Height} to {LargestSide}x{LargestSide}");
    }

    [GeneratedRegex("^([0-9]{1,5})x([0-9]{1,5})$", RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
