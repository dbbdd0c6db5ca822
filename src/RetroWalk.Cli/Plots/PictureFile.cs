using RetroWalk.Cli.Files;
using ScottPlot;
using SkiaSharp;

namespace RetroWalk.Cli.Plots;

/// <summary>Draws a picture into a file; the extension decides between SVG and PNG.</summary>
internal static class PictureFile
{
    private const int PixelsPerPoint = 2; // for screens of high resolution

    /// <summary>Refuses a name with another ending than .svg or .png.</summary>
    public static void CheckName(string path)
    {
        if (!IsSvg(path) && !HasExtension(path, ".png"))
            throw new InputException($"{path} is neither an .svg nor a .png: the ending decides what is drawn");
    }

    public static void Write(Picture picture, string path, bool force, Terminal terminal)
    {
        byte[] drawn = IsSvg(path) ? Svg(picture) : Png(picture);
        using OutputFile file = OutputFile.Create(path, force, terminal);
        file.Stream.Write(drawn);
        file.Keep();
    }

    public static byte[] Svg(Picture picture)
    {
        using MemoryStream memory = new();
        using (SKCanvas canvas = SKSvgCanvas.Create(SKRect.Create(Picture.Width, Picture.Height), memory))
            Draw(picture, canvas);
        memory.Position = 0;
        return SvgFinish.Of(memory, picture);
    }

    private static byte[] Png(Picture picture)
    {
        SKImageInfo size = new(Picture.Width * PixelsPerPoint, Picture.Height * PixelsPerPoint);
        using SKSurface surface = SKSurface.Create(size);
        surface.Canvas.Scale(PixelsPerPoint);
        Draw(picture, surface.Canvas);
        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return data.ToArray();
    }

    private static void Draw(Picture picture, SKCanvas canvas)
    {
        canvas.Clear(SKColors.White);
        using Paint paint = Paint.NewDisposablePaint();
        foreach (Panel panel in picture.Panels)
        {
            // The first render of a plot draws everything twice, and an SVG would keep both; so that one goes to memory.
            panel.Plot.RenderInMemory((int)panel.Area.Width, (int)panel.Area.Height);
            panel.Plot.RenderManager.ClearCanvasBeforeEachRender = false;
            panel.Plot.Render(canvas, panel.Area);
            Pixel corner = new(panel.Area.Left + panel.Margins.Left, panel.Area.Top + panel.Margins.Top - 20);
            Head(panel.Title, 13, Ink.Text).Render(canvas, corner, paint);
        }

        Head(picture.Title, 17, Ink.Text).Render(canvas, new Pixel(14, 8), paint);
        Head(picture.Subtitle, 12, Ink.Faint).Render(canvas, new Pixel(14, 30), paint);
    }

    private static LabelStyle Head(string text, float size, Color colour) => new()
    {
        Text = text,
        FontName = TextFont.Name,
        FontSize = size,
        ForeColor = colour,
        Alignment = Alignment.UpperLeft,
    };

    private static bool IsSvg(string path) => HasExtension(path, ".svg");

    private static bool HasExtension(string path, string extension) =>
        string.Equals(Path.GetExtension(path), extension, StringComparison.OrdinalIgnoreCase);
}
