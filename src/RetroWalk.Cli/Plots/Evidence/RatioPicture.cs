using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using ScottPlot;

namespace RetroWalk.Cli.Plots.Evidence;

/// <summary>Backward over forward, over speed and over grade, with the rows of the studies.</summary>
internal static class RatioPicture
{
    private const int Steps = 95;

    public static Picture Of() => new(
        "Backward over forward: gross energy at the same speed and grade",
        "Lines: the model. Band: 95 % interval of the solid line. Markers: rows of the studies, left with their grades in %.",
        [OverSpeed(), OverGrade()]);

    private static Panel OverSpeed()
    {
        Panel panel = new(
            Picture.Column(0, 2), "over speed",
            new Scale("speed, m/s", 0, 2.5, 0.5), new Scale("backward ÷ forward", 1, 2, 0.2));
        DrawBand(panel, 0, 1.9, speed => Ratio(speed, 0));
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

        StudyMarker.WriteLegend(panel, 0.05, 2);
        return panel;
    }

    private static Panel OverGrade()
    {
        Panel panel = new(
            Picture.Column(1, 2), "over grade", new Scale("grade, %", -30, 30, 10), new Scale("backward ÷ forward", 1, 2, 0.2));
        DrawBand(panel, -15, 25, grade => Ratio(1.34, grade));
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

    private static void DrawBand(Panel panel, double from, double to, Func<double, WalkComparison> at)
    {
        (double X, double Low, double High)[] points =
        [
            .. Places(from, to).Select(x =>
            {
                PredictionInterval<double> interval = at(x).GrossRatioInterval();
                return (x, interval.Low, interval.High);
            }),
        ];
        panel.Band(points, Ink.Backward.Colour, 0.15);
        panel.Keep("band", ["x", "low", "high"], points.Select(point => (double[])[point.X, point.Low, point.High]));
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
