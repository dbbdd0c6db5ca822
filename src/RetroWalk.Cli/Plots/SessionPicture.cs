using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>The power of a session over its time, forward and backward, and below it the grade.</summary>
internal static class SessionPicture
{
    private const float PowerShare = 0.72f;

    public static Picture Of(SessionCurve curve, string name, SessionTotals totals, ShownUnits units)
    {
        bool inHours = curve.EndSeconds > 3 * 3600;
        double unit = inHours ? 3600 : 60;
        Scale time = Scale.FromZero(inHours ? "time, h" : "time, min", curve.EndSeconds / unit);
        string directions = $"forward {Kilocalories(totals.Forward)}, solid; backward {Kilocalories(totals.Backward)}, dashed.";
        return new Picture(
            $"Session: {units.Mass.Of(totals.Walker.Mass.Kilograms)}, {Kilocalories(totals.Both)} gross",
            ConditionText.Short(totals.Conditions) is string conditions
                ? $"{directions} {conditions}"
                : $"{VisibleText.Of(Path.GetFileName(name))}: {directions} Means of {NumberText.Short(curve.StretchSeconds)} s.",
            [Power(curve, unit, time), Grade(curve, unit, time)]);
    }

    private static Panel Power(SessionCurve curve, double unit, Scale time)
    {
        double largest = curve.Stretches.SelectMany(stretch => new[] { stretch.Forward, stretch.Backward })
            .Select(part => part.MeanGrossPower.WattsPerKilogram).Where(double.IsFinite).Append(1).Max();
        Panel panel = new(
            Picture.Rows(0, PowerShare), "", time with { Label = "" }, Scale.FromZero("gross power, W/kg", largest),
            new PixelPadding(62, 14, 22, 8));
        foreach (WalkingDirection direction in (WalkingDirection[])[WalkingDirection.Forward, WalkingDirection.Backward])
        {
            Ink ink = Ink.Of(direction);
            bool isForward = direction == WalkingDirection.Forward;
            (double X, double Y)[] steps = Steps(
                curve, unit, totals => (isForward ? totals.Forward : totals.Backward).MeanGrossPower.WattsPerKilogram);
            panel.Keep(
                $"{Names.Of(direction)}, gross power", [time.Label, "W/kg"], steps.Select(step => (double[])[step.X, step.Y]));
            foreach ((double X, double Y)[] run in Runs(steps))
            {
                panel.Band(run.Select(step => (step.X, 0.0, step.Y)), ink.Colour, 0.15);
                panel.Curve(run, ink.Colour, ink.Line, 2.5f);
            }
        }

        return panel;
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
}
