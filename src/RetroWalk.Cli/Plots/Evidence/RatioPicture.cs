using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using ScottPlot;

namespace RetroWalk.Cli.Plots.Evidence;

/// <summary>Backward over forward, over speed and over grade, with the rows of the studies.</summary>
internal static class RatioPicture
{
    private const int Steps = 95;

    /// <param name="people">Single walks to draw; none where their file was not given.</param>
    public static Picture Of(IReadOnlyList<PairedWalk> people) => new(
        "Backward over forward: gross energy at the same speed and grade",
        "Lines: the model. Bands of the solid line, 95 %: wide, one person; narrow, a group's mean. Markers: studies"
            + (people.Count == 0 ? "." : "; dots: people."),
        [OverSpeed(people), OverGrade(people)]);

    private static Panel OverSpeed(IReadOnlyList<PairedWalk> people)
    {
        Panel panel = new(
            Picture.Column(0, 2), "over speed",
            new Scale("speed, m/s", 0, 2.5, 0.5), new Scale("backward ÷ forward", 0.8, 2.4, 0.2));
        DrawBands(panel, 0, 1.9, speed => Ratio(speed, 0));
        DrawPeople(panel, people, walk => walk.Walk.Speed.MetersPerSecond);
        (double Grade, Stroke Stroke)[] lines = [(0, Stroke.Solid), (5, Stroke.Dashed), (10, Stroke.Dotted)];
        foreach ((double grade, Stroke stroke) in lines)
        {
            (double x, double y) = DrawLine(panel, $"grade {grade} %", 0, 1.9, stroke, speed => Ratio(speed, grade))[^1];
            panel.Say($"at {grade} %", x, y, Alignment.MiddleLeft, Ink.Text, right: 5, isSmall: true);
        }

        // Rows at the same place share one text with all their grades.
        foreach (IGrouping<(double Speed, double Ratio), EvidenceRow> rows in
            EvidenceRows.All.GroupBy(row => (row.Speed.MetersPerSecond, Math.Round(row.GrossRatio, 4))))
        {
            string grades = string.Join(", ", rows.Select(row => NumberText.Short(row.Grade.Percent, 1)));
            DrawStudy(panel, rows.First(), rows.Key.Speed);
            bool isBelow = rows.Count() > 2; // a long list has more room there
            panel.Say(
                grades, rows.Key.Speed, rows.Key.Ratio, isBelow ? Alignment.UpperCenter : Alignment.LowerCenter, Ink.Text,
                down: isBelow ? 6 : -6, isSmall: true);
        }

        StudyMarker.WriteLegend(panel, 0.05, 2.4);
        return panel;
    }

    private static Panel OverGrade(IReadOnlyList<PairedWalk> people)
    {
        Panel panel = new(
            Picture.Column(1, 2), "over grade", new Scale("grade, %", -30, 30, 10),
            new Scale("backward ÷ forward", 0.8, 2.4, 0.2));
        DrawBands(panel, -15, 25, grade => Ratio(1.34, grade));
        DrawPeople(panel, people, walk => walk.Walk.Grade.Percent);
        (double Speed, Stroke Stroke, float Down)[] lines =
            [(1.56, Stroke.Dotted, -6), (1.34, Stroke.Solid, 3), (1.12, Stroke.Dashed, 3)];
        foreach ((double speed, Stroke stroke, float down) in lines)
        {
            string name = $"{NumberText.Short(speed)} m/s";
            (double x, double y) = DrawLine(panel, name, -15, 25, stroke, grade => Ratio(speed, grade))[0];
            panel.Say(name, x, y, Alignment.MiddleRight, Ink.Text, right: -5, down: down, isSmall: true);
        }

        foreach (EvidenceRow row in EvidenceRows.All)
            DrawStudy(panel, row, row.Grade.Percent);
        return panel;
    }

    private static void DrawBands(Panel panel, double from, double to, Func<double, WalkComparison> at)
    {
        DrawBand(panel, "one person", from, to, x => at(x).GrossRatioInterval(), 0.12);
        DrawBand(panel, "mean of a group", from, to, x => at(x).GroupMeanRatioInterval(), 0.20);
    }

    private static void DrawBand(
        Panel panel, string name, double from, double to, Func<double, PredictionInterval<double>> at, double opacity)
    {
        (double X, double Low, double High)[] points = [.. Places(from, to).Select(x => (x, at(x).Low, at(x).High))];
        panel.Band(points, Ink.Backward.Colour, opacity);
        panel.Keep(name, ["x", "low", "high"], points.Select(point => (double[])[point.X, point.Low, point.High]));
    }

    // Only their number is kept in the picture: the measurements belong to their authors.
    private static void DrawPeople(Panel panel, IReadOnlyList<PairedWalk> people, Func<PairedWalk, double> x)
    {
        if (people.Count == 0)
            return;
        panel.Points(
            people.Select(walk => new Coordinates(x(walk), walk.GrossRatio)), MarkerShape.FilledCircle,
            Ink.Backward.Colour.WithAlpha(0.45), 5);
        panel.Keep("persons", ["walks"], [[people.Count]]);
    }

    private static (double X, double Y)[] DrawLine(
        Panel panel, string name, double from, double to, Stroke stroke, Func<double, WalkComparison> at)
    {
        (double X, double Y)[] points = [.. Places(from, to).Select(x => (x, at(x).GrossRatio))];
        panel.Curve(points, Ink.Text, stroke, 2);
        panel.Keep(name, ["x", "ratio"], points.Select(point => (double[])[point.X, point.Y]));
        return points;
    }

    private static void DrawStudy(Panel panel, EvidenceRow row, double x)
    {
        panel.Point(x, row.GrossRatio, StudyMarker.Of(row.Study.Key), Ink.Backward.Colour, 10);
        panel.Keep(row.Study.Key, ["x", "ratio"], [[x, row.GrossRatio]]);
    }

    private static IEnumerable<double> Places(double from, double to) =>
        Enumerable.Range(0, Steps + 1).Select(i => double.Lerp(from, to, (double)i / Steps));

    private static WalkComparison Ratio(double speed, double gradePercent) => WalkingEnergy.Compare(
        new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet),
        Speed.FromMetersPerSecond(speed), Grade.FromPercent(gradePercent), TimeSpan.FromHours(1));
}
