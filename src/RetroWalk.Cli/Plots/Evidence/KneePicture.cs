using MathNet.Numerics.Statistics;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Wording;
using ScottPlot;

namespace RetroWalk.Cli.Plots.Evidence;

/// <summary>The knee angle over the stride: backward, and forward as it is and played in reverse.</summary>
internal static class KneePicture
{
    private const int Steps = 100;
    private const double Highest = 80;

    public static Picture Of(IReadOnlyList<KneeCurve> curves)
    {
        KneeCurve[] backward = [.. curves.Where(curve => !curve.IsForward).OrderBy(curve => curve.SpeedMetersPerSecond)];
        KneeCurve[] forward = [.. curves.Where(curve => curve.IsForward).OrderBy(curve => curve.SpeedMetersPerSecond)];
        return new(
            "Knee angle backward, forward, and forward played in reverse",
            "Measured, mean of the people. Grey: the foot is on the ground. Reversed: contact where forward leaves the ground.",
            [.. backward.Select((curve, i) => Of(curve, forward, Picture.Column(i, backward.Length)))]);
    }

    private static Panel Of(KneeCurve backward, KneeCurve[] forward, PixelRect area)
    {
        Panel panel = new(
            area, $"{NumberText.Of(backward.SpeedMetersPerSecond, 1)} m/s", new Scale("stride, %", 0, 100, 25),
            new Scale("knee angle, °", 0, Highest, 20));
        panel.Field(0, 100 * backward.StanceFraction, 0, Highest, Ink.Grid.WithAlpha(0.6));
        (double Of, KneeCurve Low, KneeCurve High) between = Between(backward.SpeedMetersPerSecond, forward);
        double[] phases = [.. Enumerable.Range(0, Steps + 1).Select(i => (double)i / Steps)];
        double[] measured = [.. phases.Select(backward.At)];
        double[] played = [.. phases.Select(phase => At(between, curve => curve.At(phase)))];
        double[] reversed = [.. phases.Select(phase => At(between, curve => curve.At(curve.StanceFraction - phase)))];

        Draw(panel, "forward", phases, played, Ink.Forward.Colour, Stroke.Dotted, 2);
        Draw(panel, "forward in reverse", phases, reversed, Ink.Forward.Colour, Stroke.Dashed, 2);
        Draw(panel, "backward", phases, measured, Ink.Backward.Colour, Stroke.Solid, 2.5f);
        Say(panel, 0, Ink.Backward.Colour, Stroke.Solid, "backward");
        Say(panel, 1, Ink.Forward.Colour, Stroke.Dashed,
            $"reversed, r {NumberText.Of(Correlation.Pearson(measured, reversed), 2)}");
        Say(panel, 2, Ink.Forward.Colour, Stroke.Dotted,
            $"forward, r {NumberText.Of(Correlation.Pearson(measured, played), 2)}".Replace('-', '−'));
        return panel;
    }

    /// <summary>The two forward walks around a speed, and how far between them it lies; the nearest at an end.</summary>
    private static (double Share, KneeCurve Low, KneeCurve High) Between(double speed, KneeCurve[] forward)
    {
        KneeCurve low = forward.LastOrDefault(curve => curve.SpeedMetersPerSecond <= speed) ?? forward[0];
        KneeCurve high = forward.FirstOrDefault(curve => curve.SpeedMetersPerSecond >= speed) ?? forward[^1];
        double apart = high.SpeedMetersPerSecond - low.SpeedMetersPerSecond;
        return (apart <= 0 ? 0 : (speed - low.SpeedMetersPerSecond) / apart, low, high);
    }

    private static double At((double Share, KneeCurve Low, KneeCurve High) between, Func<KneeCurve, double> angle) =>
        double.Lerp(angle(between.Low), angle(between.High), between.Share);

    private static void Draw(Panel panel, string name, double[] phases, double[] angles, Color colour, Stroke stroke, float width)
    {
        panel.Curve(phases.Zip(angles, (phase, angle) => (100 * phase, angle)), colour, stroke, width);
        // Every tenth value: the curves belong to their authors, and the picture shows their shape.
        panel.Keep(name, ["stride", "angle"], phases.Zip(angles).Where((_, i) => i % 10 == 0)
            .Select(point => (double[])[100 * point.First, point.Second]));
    }

    private static void Say(Panel panel, int line, Color colour, Stroke stroke, string text)
    {
        double y = Highest - 4 - 5.5 * line;
        panel.Segment(4, y, 18, y, colour, stroke, 2);
        panel.Say(text, 20, y, Alignment.MiddleLeft, Ink.Text, isSmall: true);
    }
}
