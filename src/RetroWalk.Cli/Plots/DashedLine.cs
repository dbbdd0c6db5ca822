using ScottPlot;
using SkiaSharp;

namespace RetroWalk.Cli.Plots;

/// <summary>A line of dashes or dots, drawn as filled areas, because Skia's SVG canvas drops the dashes of a line.</summary>
internal sealed class DashedLine(
    IReadOnlyList<Coordinates> points, Color colour, float width, IReadOnlyList<float> onAndOff) : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits; // the axes of a panel are fixed

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
