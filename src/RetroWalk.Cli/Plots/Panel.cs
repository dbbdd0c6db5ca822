using ScottPlot;
using ScottPlot.Plottables;
using ScottPlot.TickGenerators;

namespace RetroWalk.Cli.Plots;

/// <summary>Axes with units, what is drawn between them, and the numbers behind it.</summary>
internal sealed class Panel
{
    private const float TextSize = 13;
    private const float SmallTextSize = 12;
    private const float FieldTextSize = 11;

    private readonly List<Series> _numbers = [];

    public Panel(PixelRect area, string title, Scale x, Scale y, PixelPadding? margins = null)
    {
        Area = area;
        Title = title;
        // Fixed margins, so that the layout does not depend on the fonts of the machine.
        Margins = margins ?? new PixelPadding(62, 14, 48, title.Length > 0 ? 28 : 8);
        X = x;
        Y = y;
        Plot = new Plot();
        Plot.Layout.Fixed(Margins);
        Plot.Axes.SetLimits(x.From, x.To, y.From, y.To);
        Dress(Plot.Axes.Bottom, x);
        Dress(Plot.Axes.Left, y);
        Plot.Axes.Right.FrameLineStyle.IsVisible = false;
        Plot.Axes.Top.FrameLineStyle.IsVisible = false;
        Plot.Grid.MajorLineColor = Ink.Grid;
    }

    public PixelRect Area { get; }

    public string Title { get; }

    public PixelPadding Margins { get; }

    public Plot Plot { get; }

    public Scale X { get; }

    public Scale Y { get; }

    public IReadOnlyList<Series> Numbers => _numbers;

    /// <summary>Adds numbers to those that the picture carries as text.</summary>
    public void Keep(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<double>> rows) =>
        _numbers.Add(new(name, columns, [.. rows]));

    /// <summary>A line through the points that have a value.</summary>
    public void Curve(IEnumerable<(double X, double Y)> points, Color colour, Stroke pattern, float width = 2.5f) =>
        Line(
            [.. points.Where(point => double.IsFinite(point.Y)).Select(point => new Coordinates(point.X, point.Y))],
            colour, pattern, width);

    /// <summary>A light area between two curves.</summary>
    public void Band(IEnumerable<(double X, double Low, double High)> points, Color colour, double opacity)
    {
        (double X, double Low, double High)[] drawn = [.. points.Where(point => double.IsFinite(point.High - point.Low))];
        if (drawn.Length == 0)
            return;
        Coordinates[] outline =
        [
            .. drawn.Select(point => new Coordinates(point.X, point.High)),
            .. drawn.Reverse().Select(point => new Coordinates(point.X, point.Low)),
        ];
        Polygon area = Plot.Add.Polygon(outline);
        area.FillColor = colour.WithAlpha(opacity);
        area.LineWidth = 0;
    }

    public void Point(double x, double y, MarkerShape shape, Color colour, float size = 10)
    {
        Marker marker = Plot.Add.Marker(x, y, shape, size, colour);
        marker.MarkerLineColor = colour;
        marker.MarkerLineWidth = 1.5f;
    }

    /// <summary>Many markers of one kind.</summary>
    public void Points(IEnumerable<Coordinates> places, MarkerShape shape, Color colour, float size)
    {
        Coordinates[] drawn = [.. places];
        if (drawn.Length == 0)
            return;
        Markers markers = Plot.Add.Markers(drawn, shape, size, colour);
        markers.MarkerLineColor = colour;
    }

    /// <summary>A marker and its meaning; offsets in pixels, right and down.</summary>
    public void Sign(MarkerShape shape, string meaning, double x, double y, Color colour, float right = 10, float down = 10)
    {
        // Pixels to coordinates.
        double atX = x + right * (X.To - X.From) / (Area.Width - Margins.Left - Margins.Right);
        double atY = y - down * (Y.To - Y.From) / (Area.Height - Margins.Top - Margins.Bottom);
        Point(atX, atY, shape, colour, 8);
        Say(meaning, atX, atY, Alignment.MiddleLeft, Ink.Text, right: 9, isSmall: true);
    }

    public void Segment(double x1, double y1, double x2, double y2, Color colour, Stroke pattern, float width = 1) =>
        Line([new(x1, y1), new(x2, y2)], colour, pattern, width);

    /// <summary>A filled rectangle.</summary>
    public void Field(double left, double right, double low, double high, Color fill)
    {
        Rectangle field = Plot.Add.Rectangle(left, right, low, high);
        field.FillColor = fill;
        field.LineColor = Colors.White;
        field.LineWidth = 1;
    }

    /// <summary>A word in the drawing; offsets in pixels, right and down.</summary>
    public void Say(
        string text, double x, double y, Alignment alignment, Color colour, float right = 0, float down = 0, bool isSmall = false)
    {
        Text words = Plot.Add.Text(text, x, y);
        words.LabelFontName = TextFont.Name;
        words.LabelFontSize = isSmall ? SmallTextSize : TextSize;
        words.LabelFontColor = colour;
        words.LabelBackgroundColor = Colors.White.WithAlpha(0.6);
        words.LabelAlignment = alignment;
        words.OffsetX = right;
        words.OffsetY = down;
    }

    /// <summary>A number in the middle of a field.</summary>
    public void Write(string text, double x, double y, Color colour)
    {
        Text words = Plot.Add.Text(text, x, y);
        words.LabelFontName = TextFont.Name;
        words.LabelFontSize = FieldTextSize;
        words.LabelFontColor = colour;
        words.LabelAlignment = Alignment.MiddleCenter;
    }

    private void Line(Coordinates[] points, Color colour, Stroke pattern, float width)
    {
        if (pattern == Stroke.Solid)
        {
            Scatter line = Plot.Add.ScatterLine(points, colour);
            line.LineWidth = width;
            return;
        }

        float unit = Math.Max(width, 1.5f);
        float dash = pattern == Stroke.Dashed ? 3 * unit : unit;
        Plot.Add.Plottable(new DashedLine(points, colour, width, [dash, 1.5f * unit]));
    }

    private static void Dress(IAxis axis, Scale scale)
    {
        (double[] places, string[] texts) = scale.Ticks();
        axis.TickGenerator = new NumericManual(places, texts);
        axis.TickLabelStyle.FontName = TextFont.Name;
        axis.TickLabelStyle.FontSize = SmallTextSize;
        axis.TickLabelStyle.ForeColor = Ink.Text;
        axis.Label.Text = scale.Label;
        axis.Label.FontName = TextFont.Name;
        axis.Label.FontSize = TextSize;
        axis.Label.Bold = false;
        axis.Label.ForeColor = Ink.Text;
        axis.FrameLineStyle.Color = Ink.Faint;
        axis.MajorTickStyle.Color = Ink.Faint;
    }
}
