using RetroWalk.Cli.Files;
using ScottPlot;
using SkiaSharp;

namespace RetroWalk.Cli.Plots;

/// <summary>Draws a picture as the bytes of a file.</summary>
internal static class PictureFile
{
    private const int PixelsPerPoint = 2; // for screens of high resolution

    /// <summary>The format by the ending of a name.</summary>
    public static PictureFormat FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".SVG" => PictureFormat.Svg,
        ".PNG" => PictureFormat.Png,
        ".PDF" => PictureFormat.Pdf,
        _ => throw new InputException($"{path} is neither an .svg, a .png nor a .pdf: the ending decides what is drawn"),
    };

    /// <summary>Writes drawn bytes whole or not at all.</summary>
    public static void Write(byte[] drawn, string path, bool force, Terminal terminal)
    {
        using OutputFile file = OutputFile.Create(path, force, terminal);
        file.Stream.Write(drawn);
        file.Keep();
    }

    public static byte[] Draw(Picture picture, PictureFormat format, PictureStyle style) => format switch
    {
        PictureFormat.Svg => Svg(picture, style),
        PictureFormat.Pdf => Pdf(picture, style),
        _ => Png(picture, style),
    };

    private static byte[] Svg(Picture picture, PictureStyle style)
    {
        using MemoryStream memory = new();
        using (SKCanvas canvas = SKSvgCanvas.Create(SKRect.Create(style.Width, style.Height), memory))
            Draw(picture, canvas, style);
        memory.Position = 0;
        return SvgFinish.Of(memory, picture, style);
    }

    private static byte[] Png(Picture picture, PictureStyle style)
    {
        SKImageInfo size = new(style.Width * PixelsPerPoint, style.Height * PixelsPerPoint);
        using SKSurface surface = SKSurface.Create(size);
        surface.Canvas.Scale(PixelsPerPoint);
        Draw(picture, surface.Canvas, style);
        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return data.ToArray();
    }

    // Without a date, so that the same call draws the same bytes.
    private static byte[] Pdf(Picture picture, PictureStyle style)
    {
        SKDocumentPdfMetadata about = SKDocumentPdfMetadata.Default;
        about.Title = picture.Title;
        about.Subject = picture.Subtitle;
        about.Creator = "retrowalk";
        using MemoryStream memory = new();
        using (SKDocument document = SKDocument.CreatePdf(memory, about))
        {
            using SKCanvas page = document.BeginPage(style.Width, style.Height);
            Draw(picture, page, style);
            document.EndPage();
            document.Close();
        }

        return memory.ToArray();
    }

    private static void Draw(Picture picture, SKCanvas canvas, PictureStyle style)
    {
        canvas.Clear(new SKColor(style.Theme.Background.ARGB));
        using Paint paint = Paint.NewDisposablePaint();
        foreach (Panel panel in picture.Panels)
        {
            PixelRect area = Picture.AreaOf(panel, style);
            Plot plot = panel.Plotted(area, style.Theme);
            // The first render of a plot draws everything twice, and an SVG would keep both; so that one goes to memory.
            plot.RenderInMemory((int)area.Width, (int)area.Height);
            plot.RenderManager.ClearCanvasBeforeEachRender = false;
            plot.Render(canvas, area);
            Pixel corner = new(area.Left + panel.Margins.Left, area.Top + panel.Margins.Top - 20);
            Head(panel.Title, 13, style.Theme.Of(Ink.Text)).Render(canvas, corner, paint);
        }

        Head(picture.Title, 17, style.Theme.Of(Ink.Text)).Render(canvas, new Pixel(14, 8), paint);
        Head(picture.Subtitle, 12, style.Theme.Of(Ink.Faint)).Render(canvas, new Pixel(14, 30), paint);
    }

    private static LabelStyle Head(string text, float size, Color colour) => new()
    {
        Text = text,
        FontName = TextFont.Name,
        FontSize = size,
        ForeColor = colour,
        Alignment = Alignment.UpperLeft,
    };
}
