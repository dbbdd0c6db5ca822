using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>A picture: a title, panels, and the numbers behind them.</summary>
internal sealed record Picture(string Title, string Subtitle, IReadOnlyList<Panel> Panels)
{
    /// <summary>The usual size, for which panels are placed [pixels].</summary>
    public const int Width = 800;
    public const int Height = 500;
    public const int HeadHeight = 48;

    /// <summary>The numbers behind all panels, as text; the same on every machine.</summary>
    public string Numbers => string.Concat(Panels.SelectMany(panel => panel.Numbers).Select(series => series.ToText()));

    /// <summary>The place of a panel in a picture of this size: the head keeps its height, the rest grows.</summary>
    public static PixelRect AreaOf(Panel panel, PictureStyle style)
    {
        float right = (float)style.Width / Width;
        float down = (float)(style.Height - HeadHeight) / (Height - HeadHeight);
        return new(
            panel.Area.Left * right, panel.Area.Right * right,
            HeadHeight + (panel.Area.Bottom - HeadHeight) * down, HeadHeight + (panel.Area.Top - HeadHeight) * down);
    }

    /// <summary>A part of the area below the title, split into equal parts side by side.</summary>
    public static PixelRect Column(int place, int of) => Cell(place, of, 0, 1);

    /// <summary>A part of the area below the title over its whole width, from one share of its height to another.</summary>
    public static PixelRect Rows(float from, float to)
    {
        float height = Height - HeadHeight;
        return new(0, Width, HeadHeight + to * height, HeadHeight + from * height);
    }

    /// <summary>A part of the area below the title, split into a grid.</summary>
    public static PixelRect Cell(int column, int columns, int row, int rows)
    {
        float width = (float)Width / columns;
        float height = (float)(Height - HeadHeight) / rows;
        return new(column * width, (column + 1) * width, HeadHeight + (row + 1) * height, HeadHeight + row * height);
    }
}
