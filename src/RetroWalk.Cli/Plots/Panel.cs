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
    private readonly List<Action<Sheet>> _drawn = [];

    public Panel(PixelRect area, string title, Scale x, Scale y, PixelPadding? margins = null)
    {
        Area = area;
        Title = title;
        // Fixed margins, so that the layout does not depend on the fonts of the machine.
        Margins = margins ?? new PixelPadding(62, 14, 48, title.Length > 0 ? 28 : 8);
        X = x;
        Y = y;
    }

    /// <summary>Its place in a picture of the usual size.</summary>
    public PixelRect Area { get; }

    public string Title { get; }

    public PixelPadding Margins { get; }

    public Scale X { get; }

    public Scale Y { get; }

    public bool HasGrid { get; init; } = true;

    public IReadOnlyList<Series> Numbers => _numbers;

    /// <summary>All that was drawn, for an area of this size and in these colours.</summary>
    public Plot Plotted(PixelRect area, Theme theme)
    {
        Plot plot = new();
        plot.FigureBackground.Color = theme.Background;
        plot.Layout.Fixed(Margins);
        plot.Axes.SetLimits(X.From, X.To, Y.From, Y.To);
        Dress(plot.Axes.Bottom, X, theme);
        Dress(plot.Axes.Left, Y, theme);
        plot.Axes.Right.FrameLineStyle.IsVisible = false;
        plot.Axes.Top.FrameLineStyle.IsVisible = false;
        plot.Grid.MajorLineColor = theme.Of(Ink.Grid);
        plot.Grid.IsVisible = HasGrid;
        Sheet sheet = new(plot, area, theme);
        foreach (Action<Sheet> draw in _drawn)
            draw(sheet);
        return plot;
    }

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
        _drawn.Add(sheet =>
        {
            Polygon area = sheet.Plot.Add.Polygon(outline);
            area.FillColor = sheet.Theme.Of(colour).WithAlpha(opacity);
            area.LineWidth = 0;
        });
    }

    public void Point(double x, double y, MarkerShape shape, Color colour, float size = 10) =>
        _drawn.Add(sheet => Mark(sheet, x, y, shape, colour, size));

    /// <summary>Many markers of one kind.</summary>
    public void Points(IEnumerable<Coordinates> places, MarkerShape shape, Color colour, float size)
    {
        Coordinates[] drawn = [.. places];
        if (drawn.Length == 0)
            return;
        _drawn.Add(sheet =>
        {
            Color shown = sheet.Theme.Of(colour);
            Markers markers = sheet.Plot.Add.Markers(drawn, shape, size, shown);
            markers.MarkerLineColor = shown;
        });
    }

    /// <summary>A marker and its meaning; offsets in pixels, right and down.</summary>
    public void Sign(MarkerShape shape, string meaning, double x, double y, Color colour, float right = 10, float down = 10) =>
        _drawn.Add(sheet =>
        {
            // Pixels to coordinates.
            double atX = x + right * (X.To - X.From) / (sheet.Area.Width - Margins.Left - Margins.Right);
            double atY = y - down * (Y.To - Y.From) / (sheet.Area.Height - Margins.Top - Margins.Bottom);
            Mark(sheet, atX, atY, shape, colour, 8);
            Word(sheet, meaning, atX, atY, Alignment.MiddleLeft, Ink.Text, SmallTextSize).OffsetX = 9;
        });

    public void Segment(double x1, double y1, double x2, double y2, Color colour, Stroke pattern, float width = 1) =>
        Line([new(x1, y1), new(x2, y2)], colour, pattern, width);

    /// <summary>A filled rectangle.</summary>
    public void Field(double left, double right, double low, double high, Color fill) =>
        _drawn.Add(sheet =>
        {
            Rectangle field = sheet.Plot.Add.Rectangle(left, right, low, high);
            field.FillColor = sheet.Theme.Of(fill);
            field.LineColor = sheet.Theme.Background;
            field.LineWidth = 1;
        });

    /// <summary>A word in the drawing; offsets in pixels, right and down.</summary>
    public void Say(
        string text, double x, double y, Alignment alignment, Color colour, float right = 0, float down = 0,
        bool isSmall = false) =>
        _drawn.Add(sheet =>
        {
            Text words = Word(sheet, text, x, y, alignment, colour, isSmall ? SmallTextSize : TextSize);
            words.OffsetX = right;
            words.OffsetY = down;
        });

    /// <summary>A number in the middle of a field.</summary>
    public void Write(string text, double x, double y, Color colour) =>
        _drawn.Add(sheet => Word(sheet, text, x, y, Alignment.MiddleCenter, colour, FieldTextSize)
            .LabelBackgroundColor = Colors.Transparent);

    private void Line(Coordinates[] points, Color colour, Stroke pattern, float width) =>
        _drawn.Add(sheet =>
        {
            Color shown = sheet.Theme.Of(colour);
            if (pattern == Stroke.Solid)
            {
                Scatter line = sheet.Plot.Add.ScatterLine(points, shown);
                line.LineWidth = width;
                return;
            }

            float unit = Math.Max(width, 1.5f);
            float dash = pattern == Stroke.Dashed ? 3 * unit : unit;
            sheet.Plot.Add.Plottable(new DashedLine(points, shown, width, [dash, 1.5f * unit]));
        });

    private static void Mark(Sheet sheet, double x, double y, MarkerShape shape, Color colour, float size)
    {
        Color shown = sheet.Theme.Of(colour);
        Marker marker = sheet.Plot.Add.Marker(x, y, shape, size, shown);
        marker.MarkerLineColor = shown;
        marker.MarkerLineWidth = 1.5f;
    }

    private static Text Word(Sheet sheet, string text, double x, double y, Alignment alignment, Color colour, float size)
    {
        Text words = sheet.Plot.Add.Text(text, x, y);
        words.LabelFontName = TextFont.Name;
        words.LabelFontSize = size;
        words.LabelFontColor = sheet.Theme.Of(colour);
        words.LabelBackgroundColor = sheet.Theme.Background.WithAlpha(0.6);
        words.LabelAlignment = alignment;
        return words;
    }

    private static void Dress(IAxis axis, Scale scale, Theme theme)
    {
        (double[] places, string[] texts) = scale.Ticks();
        axis.TickGenerator = new NumericManual(places, texts);
        axis.TickLabelStyle.FontName = TextFont.Name;
        axis.TickLabelStyle.FontSize = SmallTextSize;
        axis.TickLabelStyle.ForeColor = theme.Of(Ink.Text);
        axis.Label.Text = scale.Label;
        axis.Label.FontName = TextFont.Name;
        axis.Label.FontSize = TextSize;
        axis.Label.Bold = false;
        axis.Label.ForeColor = theme.Of(Ink.Text);
        axis.FrameLineStyle.Color = theme.Of(Ink.Faint);
        axis.MajorTickStyle.Color = theme.Of(Ink.Faint);
    }

    /// <summary>What a panel is drawn on.</summary>
    private sealed record Sheet(Plot Plot, PixelRect Area, Theme Theme);
}
