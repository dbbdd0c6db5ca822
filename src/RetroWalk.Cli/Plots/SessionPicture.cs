using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>The power of a session over its time, forward, backward and running, and below it the grade.</summary>
internal static class SessionPicture
{
    private const float PowerShare = 0.72f;
    private const double BetweenLines = 6; // of a hatched area, in pixels
    private const double PanelWidth = 724; // in pixels, in a picture of the usual size

    public static Picture Of(SessionCurve curve, string name, ShownUnits units)
    {
        bool inHours = curve.EndSeconds > 3 * 3600;
        double unit = inHours ? 3600 : 60;
        Scale time = Scale.FromZero(inHours ? "time, h" : "time, min", curve.EndSeconds / unit);
        SessionTotals totals = curve.Totals;
        SessionRules rules = totals.Rules;
        string parts = string.Join(
            "; ", Parts(totals).Select(part => $"{part.Name} {Kilocalories(part.Of(totals))}, {part.Look}"));
        string tail = ConditionText.Short(totals.Conditions) is string conditions ? conditions
            : rules.ForwardModel is ModelEntry model ? $"Forward by {model.Card.Name}."
            : $"Means of {NumberText.Short(curve.StretchSeconds)} s.";
        string file = totals.Conditions == WalkConditions.None ? $"{VisibleText.Of(Path.GetFileName(name))}: " : "";
        return new Picture(
            $"Session: {units.Mass.Of(totals.Walker.Mass.Kilograms)}{CarriedText.Of(rules.ForwardInputs, units)}, "
                + $"{Kilocalories(totals.Both)} gross",
            $"{file}{parts}. {tail}",
            [Power(curve, unit, time), Grade(curve, unit, time)]);
    }

    private static IEnumerable<Part> Parts(SessionTotals totals)
    {
        yield return new("forward", "solid", Ink.Forward, session => session.Forward);
        yield return new("backward", "dashed", Ink.Backward, session => session.Backward);
        if (totals.Rules.RunningModel is not null)
            yield return new("running", "dotted and hatched", Ink.Running, session => session.Running) { IsHatched = true };
    }

    private static Panel Power(SessionCurve curve, double unit, Scale time)
    {
        Part[] parts = [.. Parts(curve.Totals)];
        double largest = curve.Stretches.SelectMany(stretch => parts.Select(part => part.Of(stretch)))
            .Select(part => part.MeanGrossPower.WattsPerKilogram).Where(double.IsFinite).Append(1).Max();
        Panel panel = new(
            Picture.Rows(0, PowerShare), "", time with { Label = "" }, Scale.FromZero("gross power, W/kg", largest),
            new PixelPadding(62, 14, 22, 8));
        foreach (Part part in parts)
        {
            (double X, double Y)[] steps = Steps(curve, unit, totals => part.Of(totals).MeanGrossPower.WattsPerKilogram);
            panel.Keep(
                $"{part.Name}, gross power", [time.Label, "W/kg"], steps.Select(step => (double[])[step.X, step.Y]));
            (double X, double Y)[][] stretches = [.. Runs(steps)];
            foreach ((double X, double Y)[] run in stretches)
            {
                panel.Band(run.Select(step => (step.X, 0.0, step.Y)), part.Ink.Colour, 0.15);
                if (part.IsHatched)
                    Hatch(panel, run, part.Ink.Colour);
                panel.Curve(run, part.Ink.Colour, part.Ink.Line, 2.5f);
            }

            if (part.IsHatched && stretches.Length > 0)
            {
                (double x, double y) = stretches[0][0];
                panel.Say(part.Name, x, y, Alignment.UpperLeft, part.Ink.Colour, right: 4, down: 6);
            }
        }

        return panel;
    }

    private static void Hatch(Panel panel, (double X, double Y)[] steps, Color colour)
    {
        double between = BetweenLines * (panel.X.To - panel.X.From) / PanelWidth;
        for (int i = 1; i < steps.Length; i++)
        {
            for (double line = Math.Ceiling(steps[i - 1].X / between); line * between < steps[i].X; line++)
                panel.Segment(line * between, 0, line * between, steps[i].Y, colour, Stroke.Solid, 0.7f);
        }
    }

    // Net climb over distance, since a session keeps sums and no samples.
    private static Panel Grade(SessionCurve curve, double unit, Scale time)
    {
        (double X, double Y)[] steps = Steps(curve, unit, totals => 100 * MeanGrade(totals.Both));
        double[] grades = [.. steps.Select(step => step.Y).Where(double.IsFinite)];
        double low = Math.Min(0, grades.Append(0).Min());
        double high = Math.Max(1, grades.Append(0).Max());
        double step = high - low > 20 ? 20 : high - low > 10 ? 10 : 5;
        double bottom = low < 0 ? (Math.Ceiling(low / step) - 1) * step : 0; // else the curve would lie on the frame
        double top = (Math.Floor(high / step) + 1) * step;
        Panel panel = new(
            Picture.Rows(PowerShare, 1), "", time, new Scale("grade, %", bottom, top, step),
            new PixelPadding(62, 14, 48, 6));
        panel.Keep("grade", [time.Label, "%"], steps.Select(part => (double[])[part.X, part.Y]));
        foreach ((double X, double Y)[] run in Runs(steps))
            panel.Curve(run, Ink.Text, Stroke.Solid, 2);
        return panel;
    }

    private static double MeanGrade(WalkTotals totals)
    {
        double rise = totals.AscentMeters - totals.DescentMeters;
        double run = Math.Sqrt(Math.Max(0, totals.DistanceMeters * totals.DistanceMeters - rise * rise));
        return run > 0 ? rise / run : totals.DurationSeconds > 0 ? 0 : double.NaN;
    }

    /// <summary>Both ends of every stretch, at its value; NaN where nothing was priced.</summary>
    private static (double X, double Y)[] Steps(SessionCurve curve, double unit, Func<SessionTotals, double> value) =>
    [
        .. curve.Stretches.SelectMany((totals, place) =>
        {
            double start = place * curve.StretchSeconds;
            double end = Math.Min(start + curve.StretchSeconds, curve.EndSeconds);
            double y = value(totals);
            return ((double, double)[])[(start / unit, y), (end / unit, y)];
        }),
    ];

    private static IEnumerable<(double X, double Y)[]> Runs((double X, double Y)[] steps)
    {
        for (int start = 0; start < steps.Length;)
        {
            int length = steps.AsSpan(start).ToArray().TakeWhile(step => double.IsFinite(step.Y)).Count();
            if (length > 0)
                yield return steps[start..(start + length)];
            start += length + 1;
        }
    }

    private static string Kilocalories(WalkTotals totals) => $"{NumberText.Of(totals.Gross.Kilocalories, 0)} kcal";

    /// <summary>Walking in a direction or running: its name, how it is drawn, in words and in ink, and its totals.</summary>
    private sealed record Part(string Name, string Look, Ink Ink, Func<SessionTotals, WalkTotals> Of)
    {
        public bool IsHatched { get; init; }
    }
}
