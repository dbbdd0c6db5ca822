using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using ScottPlot;

namespace RetroWalk.Cli.Plots.Evidence;

/// <summary>The coverage of the forward intervals: measured over predicted by grade, and how many points lie inside.</summary>
internal static class CoveragePicture
{
    private static readonly double[] Levels = [0.5, 0.8, 0.95];

    private static readonly (string Name, Func<double, bool> Holds, MarkerShape Shape)[] Bands =
    [
        ("below −14 %", grade => grade < -0.14, MarkerShape.OpenTriangleDown),
        ("−14 to below 0 %", grade => grade is >= -0.14 and < 0, MarkerShape.FilledTriangleDown),
        ("0 %", grade => grade == 0, MarkerShape.FilledDiamond),
        ("above 0 to below 17.5 %", grade => grade is > 0 and < 0.175, MarkerShape.FilledTriangleUp),
        ("17.5 % and above", grade => grade >= 0.175, MarkerShape.OpenTriangleUp),
    ];

    public static Picture Of(IReadOnlyList<MeasuredPoint> points) => new(
        "Do the forward intervals hold what they promise?",
        "Left: every measured point over its estimate; bands hold 50 and 95 % of persons. "
            + "Right: share of points inside, by grade.",
        [ByGrade(points), Shares(points)]);

    private static Panel ByGrade(IReadOnlyList<MeasuredPoint> points)
    {
        Panel panel = new(
            Picture.Column(0, 2), "every point, by grade",
            new Scale("grade, %", -20, 45, 10), new Scale("measured ÷ predicted", 0.2, 2.2, 0.2));
        Speed speed = Speed.FromMetersPerSecond(1.2); // any: the interval depends on grade alone
        foreach ((double level, double opacity) in ((double, double)[])[(0.95, 0.14), (0.5, 0.22)])
        {
            (double X, double Low, double High)[] band =
            [
                .. Enumerable.Range(-20, 66).Select(grade =>
                {
                    (double low, double high) = MeasuredPoint.RatioIntervalAt(speed, Grade.FromPercent(grade), level);
                    return ((double)grade, low, high);
                }),
            ];
            panel.Band(band, Ink.Forward.Colour, opacity);
            panel.Keep(
                $"interval at {level * 100} %", ["grade", "low", "high"],
                band.Select(point => (double[])[point.X, point.Low, point.High]));
        }

        panel.Segment(-20, 1, 45, 1, Ink.Faint, Stroke.Dashed, 1.5f);
        panel.Points(
            points.Select(point => new Coordinates(point.Estimate.Grade.Percent, point.Ratio)),
            MarkerShape.FilledCircle, Ink.Text.WithAlpha(0.35), 3.5f);
        return panel;
    }

    private static Panel Shares(IReadOnlyList<MeasuredPoint> points)
    {
        Panel panel = new(
            Picture.Column(1, 2), "points inside the interval",
            new Scale("nominal, %", 30, 100, 10), new Scale("observed, %", 30, 100, 10));
        panel.Segment(30, 30, 100, 100, Ink.Faint, Stroke.Dashed, 1.5f);
        float line = 0;
        panel.Sign(MarkerShape.FilledSquare, $"all {points.Count}", 31, 100, Ink.Forward.Colour, right: 6, down: 10);
        foreach ((string name, Func<double, bool> holds, MarkerShape shape) in Bands)
        {
            MeasuredPoint[] band = [.. points.Where(point => holds(point.Estimate.Grade.Fraction))];
            if (band.Length == 0)
                continue;
            Draw(panel, name, band, shape, Ink.Text, 9);
            panel.Sign(shape, $"{name} ({NumberText.Of(band.Length, 0)})", 31, 100, Ink.Text, right: 6, down: 10 + 17 * ++line);
        }

        Draw(panel, "all", points, MarkerShape.FilledSquare, Ink.Forward.Colour, 11);
        foreach (double level in Levels)
        {
            double observed = 100 * Share(points, level);
            panel.Say(
                $"{NumberText.Of(observed, 0)} %", 100 * level, observed, Alignment.MiddleRight, Ink.Forward.Colour, right: -9);
        }

        return panel;
    }

    private static void Draw(
        Panel panel, string name, IReadOnlyList<MeasuredPoint> points, MarkerShape shape, Color colour, float size)
    {
        panel.Keep(name, ["nominal", "observed"], Levels.Select(level => (double[])[level, Share(points, level)]));
        foreach (double level in Levels)
            panel.Point(100 * level, 100 * Share(points, level), shape, colour, size);
    }

    private static double Share(IReadOnlyList<MeasuredPoint> points, double level) =>
        points.Count(point => point.IsWithin(level)) / (double)points.Count;
}
