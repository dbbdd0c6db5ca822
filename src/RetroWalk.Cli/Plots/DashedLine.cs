using ScottPlot;
using SkiaSharp;

namespace RetroWalk.Cli.Plots;

/// <summary>A line of dashes or dots, drawn as the areas that they cover: the SVG of the drawing library knows no dashes.</summary>
internal sealed class DashedLine(IReadOnlyList<Coordinates> points, Color colour, float width, IReadOnlyList<float> onAndOff) : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits; // the frame is fixed

    public void Render(RenderPack rp)
    {
        using SKPath line = new();
        line.AddPoly([.. points.Select(Axes.GetPixel).Select(pixel => new SKPoint(pixel.X, pixel.Y))], close: false);
        using SKPathEffect dashes = SKPathEffect.CreateDash([.. onAndOff], 0);
        using SKPaint stroke = new() { Style = SKPaintStyle.Stroke, StrokeWidth = width, PathEffect = dashes };
        using SKPath covered = stroke.GetFillPath(line);
        using SKPaint fill = new() { Style = SKPaintStyle.Fill, Color = new SKColor(colour.ARGB), IsAntialias = true };
        rp.Canvas.DrawPath(covered, fill);
    }
}
