using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using ScottPlot;

namespace RetroWalk.Cli.Plots.Evidence;

/// <summary>The quadriceps over grade: their efforts in both directions, and the ratio of these, the effort factor.</summary>
internal static class QuadricepsPicture
{
    private const double From = -15;
    private const double To = 25;
    private const int Steps = 80;

    // Any walker will do: efforts are per kilogram.
    private static readonly Walker Anybody = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    public static Picture Of() => new(
        "Quadriceps: what backward walking asks of them",
        "The factor is the ratio of the efforts. Bands: 95 % over the plausible mechanics, left at 1.34 m/s, right backward.",
        [Factor(), Effort()]);

    private static Panel Factor()
    {
        Panel panel = new(
            Picture.Column(0, 2), "effort factor: backward ÷ forward",
            new Scale("grade, %", -30, 30, 10), new Scale("effort factor", 0, 3, 0.5));
        DrawBand(panel, "factor, 1.34 m/s", grade => Walk(1.34, grade).QuadricepsFactorInterval(), Ink.Text);
        panel.Segment(-30, 1, 30, 1, Ink.Faint, Stroke.Solid);
        (double Speed, Stroke Stroke)[] lines = [(0.45, Stroke.Dotted), (0.9, Stroke.Dashed), (1.34, Stroke.Solid)];
        foreach ((double speed, Stroke stroke) in lines)
        {
            string name = $"{NumberText.Short(speed)} m/s";
            (double X, double Y)[] points = [.. Grades().Select(grade => (grade, At(speed, grade).Factor))];
            panel.Curve(points, Ink.Text, stroke, 2);
            panel.Keep($"factor, {name}", ["grade", "factor"], points.Select(point => (double[])[point.X, point.Y]));
            panel.Say(name, points[0].X, points[0].Y, Alignment.MiddleRight, Ink.Text, right: -5, isSmall: true);
        }

        return panel;
    }

    private static Panel Effort()
    {
        Panel panel = new(
            Picture.Column(1, 2), "effort, metabolic",
            new Scale("grade, %", -20, 35, 10), new Scale("quadriceps, W/kg", 0, 10, 1));
        foreach (double speed in (double[])[0.45, 1.34])
        {
            DrawBand(
                panel, $"backward, {NumberText.Short(speed)} m/s", grade => Walk(speed, grade).QuadricepsBackwardInterval(),
                Ink.Backward.Colour);
            foreach (WalkingDirection direction in (WalkingDirection[])[WalkingDirection.Forward, WalkingDirection.Backward])
            {
                Ink ink = Ink.Of(direction);
                string name = $"{Names.Of(direction)}, {NumberText.Short(speed)} m/s";
                (double X, double Y)[] points =
                    [.. Grades().Select(grade => (grade, Of(At(speed, grade), direction).Metabolic.WattsPerKilogram))];
                panel.Curve(points, ink.Colour, ink.Line, 2.5f);
                panel.Keep(name, ["grade", "W/kg"], points.Select(point => (double[])[point.X, point.Y]));
                panel.Say(
                    $"{NumberText.Short(speed)} m/s", points[^1].X, points[^1].Y, Alignment.MiddleLeft, ink.Colour, right: 5,
                    isSmall: true);
            }
        }

        Say(panel, 9.5, WalkingDirection.Backward);
        Say(panel, 9.0, WalkingDirection.Forward);
        return panel;
    }

    private static void Say(Panel panel, double y, WalkingDirection direction)
    {
        Ink ink = Ink.Of(direction);
        panel.Segment(-18, y, -11, y, ink.Colour, ink.Line, 2.5f);
        panel.Say(Names.Of(direction), -10, y, Alignment.MiddleLeft, ink.Colour, isSmall: true);
    }

    private static void DrawBand(Panel panel, string name, Func<double, PredictionInterval<double>> at, Color colour)
    {
        (double X, double Low, double High)[] points = [.. Grades().Select(grade => (grade, at(grade).Low, at(grade).High))];
        panel.Band(points, colour, 0.13);
        panel.Keep($"band, {name}", ["grade", "low", "high"], points.Select(point => (double[])[point.X, point.Low, point.High]));
    }

    private static QuadricepsEffort At(double speed, double gradePercent) => Walk(speed, gradePercent).Quadriceps;

    private static WalkComparison Walk(double speed, double gradePercent) =>
        WalkingEnergy.Compare(Anybody, Speed.FromMetersPerSecond(speed), Grade.FromPercent(gradePercent), TimeSpan.FromHours(1));

    private static QuadricepsPower Of(QuadricepsEffort effort, WalkingDirection direction) =>
        direction == WalkingDirection.Forward ? effort.Forward : effort.Backward;

    private static IEnumerable<double> Grades() => Enumerable.Range(0, Steps + 1).Select(i => From + i * (To - From) / Steps);
}
