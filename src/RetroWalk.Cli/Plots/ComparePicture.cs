using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>The energy of a walk in both directions over speed or grade, with intervals; the stated walk is marked.</summary>
internal static class ComparePicture
{
    private const int Steps = 100;
    private const double Fastest = 2; // m/s
    private const double Lowest = -20; // %
    private const double Highest = 30; // %

    /// <param name="walk">The stated walk.</param>
    /// <param name="forward">What prices it forward.</param>
    /// <param name="backward">What prices it backward; null where no model carries its load or knows its ground.</param>
    /// <param name="over">What the horizontal axis shows.</param>
    public static Picture Of(StatedWalk walk, IWalkingModel forward, IWalkingModel? backward, PlotOver over)
    {
        bool overSpeed = over == PlotOver.Speed;
        ShownUnits units = walk.Units ?? walk.TypedUnits;
        IWalkingModel[] models = backward is null ? [forward] : [forward, backward];
        Curve[] curves = [.. models.Select(model => Curve.Of(walk, model, over))];
        double largest = curves.SelectMany(curve => curve.Points).Select(point => point.High).Where(double.IsFinite)
            .Append(1).Max();
        Panel panel = new(
            Picture.Column(0, 1), "",
            overSpeed ? SpeedScale(units) : GradeScale(units),
            Scale.FromZero("gross energy, kcal", largest));

        foreach (Curve curve in curves)
            DrawBand(panel, curve);
        foreach (Curve curve in curves)
            DrawLine(panel, curve);
        if (backward is not null)
            DrawMeasured(panel, walk, backward.Card, overSpeed);
        MarkWalk(panel, walk, models, overSpeed);

        string where = overSpeed
            ? $"grade {units.TextOf(walk.Grade)}"
            : units.Speed.Of(walk.Speed.MetersPerSecond, 2);
        string who = $"{units.Mass.Of(walk.Walker.Mass.Kilograms)}, {NumberText.Short(walk.Duration.TotalMinutes)} min";
        return new Picture(
            $"Walking forward{(backward is null ? "" : " and backward")}: {who}, {where}{CarriedText.Of(walk.Inputs, units)}"
                .Replace('-', '−'),
            ConditionText.Short(walk.Conditions) is string conditions
                ? $"Bands: 95 % interval of one person. {conditions}"
                : backward is null
                ? $"Line: estimate by {forward.Card.Name}. Band: 95 % interval of one person. "
                    + "Backward: no model knows such a walk."
                : $"Lines: estimate by {forward.Card.Name} and {backward.Card.Name}. Bands: 95 % interval of one person.",
            [panel]);
    }

    private static Scale SpeedScale(ShownUnits units) => units.Speed.InBase == 1
        ? new Scale($"speed, {units.Speed.Name}", 0, Fastest, 0.2)
        : Scale.FromZero($"speed, {units.Speed.Name}", units.Speed.From(Fastest));

    private static Scale GradeScale(ShownUnits units)
    {
        const string Meaning = "(positive uphill, whichever way the person faces)";
        return units.GradeIsAngle
            ? new Scale($"grade, °  {Meaning}", -12, 18, 3)
            : new Scale($"grade, %  {Meaning}", Lowest, Highest, 5);
    }

    private static double XOf(StatedWalk walk, Speed speed, Grade grade, bool overSpeed)
    {
        ShownUnits units = walk.Units ?? walk.TypedUnits;
        return overSpeed ? units.Speed.From(speed.MetersPerSecond) : units.GradeOf(grade);
    }

    private static void DrawBand(Panel panel, Curve curve)
    {
        Ink ink = Ink.Of(curve.Direction);
        panel.Band(curve.Points.Select(point => (point.X, point.Low, point.High)), ink.Colour, 0.13);
        panel.Curve(curve.Points.Select(point => (point.X, point.Low)), ink.Colour.WithAlpha(0.7), ink.Line, 1);
        panel.Curve(curve.Points.Select(point => (point.X, point.High)), ink.Colour.WithAlpha(0.7), ink.Line, 1);
    }

    private static void DrawLine(Panel panel, Curve curve)
    {
        string name = Names.Of(curve.Direction);
        Ink ink = Ink.Of(curve.Direction);
        panel.Keep(
            name, [panel.X.Label.Split(',')[0], "kcal", "low", "high"],
            curve.Points.Select(point => (double[])[point.X, point.Middle, point.Low, point.High]));
        panel.Curve(curve.Points.Select(point => (point.X, point.Middle)), ink.Colour, ink.Line, 3);
        CurvePoint[] drawn = [.. curve.Points.Where(point => double.IsFinite(point.Middle))];
        if (drawn.Length == 0)
            return;
        CurvePoint named = drawn[drawn.Length * 17 / 20];
        bool isForward = curve.Direction == WalkingDirection.Forward;
        panel.Say(
            name, named.X, named.Middle, isForward ? Alignment.UpperLeft : Alignment.LowerRight, ink.Colour,
            right: isForward ? 4 : -4, down: isForward ? 5 : -5);
    }

    /// <summary>A bar on the axis over what was measured for the backward model at that grade, or at that speed.</summary>
    private static void DrawMeasured(Panel panel, StatedWalk walk, ModelCard card, bool overSpeed)
    {
        ModelDomain[] held = [.. new[] { card.Measured }.Concat(card.AlsoMeasured).Where(domain => overSpeed
            ? domain.Contains(domain.LowestSpeed, walk.Grade)
            : domain.Contains(walk.Speed, domain.LowestGrade))];
        if (held.Length == 0)
            return;
        double from = held.Min(domain => XOf(walk, domain.LowestSpeed, domain.LowestGrade, overSpeed));
        double to = held.Max(domain => XOf(walk, domain.HighestSpeed, domain.HighestGrade, overSpeed));
        if (from == to)
            return; // one place alone
        double y = 0.015 * panel.Y.To;
        panel.Segment(from, y, to, y, Ink.Backward.Colour, Stroke.Solid, 5);
        panel.Say("backward was measured here", (from + to) / 2, y, Alignment.LowerCenter, Ink.Text, down: -6, isSmall: true);
    }

    private static void MarkWalk(Panel panel, StatedWalk walk, IWalkingModel[] models, bool overSpeed)
    {
        double x = XOf(walk, walk.Speed, walk.Grade, overSpeed);
        if (x < panel.X.From || x > panel.X.To)
            return;
        panel.Segment(x, panel.Y.From, x, panel.Y.To, Ink.Faint, Stroke.Dotted);
        foreach (IWalkingModel model in models)
        {
            double energy = walk.Estimate(model, walk.Speed, walk.Grade).Gross.Kilocalories;
            bool isForward = model.Card.Direction == WalkingDirection.Forward;
            Ink ink = Ink.Of(model.Card.Direction);
            panel.Keep($"{Names.Of(model.Card.Direction)}, the asked walk", [panel.X.Label.Split(',')[0], "kcal"], [[x, energy]]);
            if (!double.IsFinite(energy))
                continue;
            panel.Point(x, energy, ink.Marker, ink.Colour, 13);
            bool isRight = isForward && x < panel.X.From + 0.85 * (panel.X.To - panel.X.From);
            bool isLeft = !isRight && x > panel.X.From + 0.15 * (panel.X.To - panel.X.From);
            Alignment alignment = isForward
                ? (isLeft ? Alignment.UpperRight : Alignment.UpperLeft)
                : (isLeft ? Alignment.LowerRight : Alignment.LowerLeft);
            panel.Say(
                $"{NumberText.Of(energy, 0)} kcal", x, energy, alignment, Ink.Text,
                right: isLeft ? -9 : 9, down: isForward ? 3 : -3);
        }
    }

    private readonly record struct CurvePoint(double X, double Middle, double Low, double High);

    private sealed record Curve(WalkingDirection Direction, IReadOnlyList<CurvePoint> Points)
    {
        public static Curve Of(StatedWalk walk, IWalkingModel model, PlotOver over) =>
            new(
                model.Card.Direction,
                [.. Enumerable.Range(0, Steps + 1).Select(i => PointAt(walk, model, over, (double)i / Steps))]);

        private static CurvePoint PointAt(StatedWalk walk, IWalkingModel model, PlotOver over, double share)
        {
            bool overSpeed = over == PlotOver.Speed;
            Speed speed = overSpeed ? Speed.FromMetersPerSecond(Fastest * share) : walk.Speed;
            Grade grade = overSpeed ? walk.Grade : Grade.FromPercent(Lowest + (Highest - Lowest) * share);
            EnergyEstimate estimate = walk.Estimate(model, speed, grade);
            double x = XOf(walk, speed, grade, overSpeed);
            PredictionInterval<Energy> interval = estimate.GrossInterval();
            return new(x, estimate.Gross.Kilocalories, interval.Low.Kilocalories, interval.High.Kilocalories);
        }
    }
}
