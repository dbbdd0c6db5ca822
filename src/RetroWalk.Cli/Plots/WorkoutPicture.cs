using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>The power of a workout over its time, a step for each block, the power of the quadriceps in it, and below both the
/// grade. Of runs and of walks by a named forward model that of the quadriceps is not known.</summary>
internal static class WorkoutPicture
{
    private const float PowerShare = 0.72f;
    private const int MostSteps = 500; // narrower ones could not be told apart
    private const int SteepestPercent = 100; // 45°, steeper than anybody walks
    private const int LongestSubtitle = 90;

    public static Picture Of(WorkoutEstimate estimate, ShownUnits units)
    {
        Step[] steps = [.. StepsOf(estimate)];
        double minutes = estimate.Workout.Duration.TotalMinutes;
        bool inHours = minutes > 180;
        double unit = inHours ? 60 : 1;
        Scale time = Scale.FromZero(inHours ? "time, h" : "time, min", minutes / unit);
        string carried = CarriedText.Of(estimate.Rules.ForwardInputs, units);
        string energy =
            estimate.Validity == Validity.Outside ? "" : $", {NumberText.Of(estimate.Gross.Kilocalories, 0)} kcal gross";
        string model = estimate.Rules.ForwardModel is ModelEntry named ? $"Forward by {named.Card.Name}. " : "";
        return new Picture(
            $"Workout: {units.Mass.Of(estimate.Walker.Mass.Kilograms)}, {NumberText.Short(minutes, 1)} min{carried}{energy}",
            model + (ConditionText.Short(estimate.Conditions) ?? Shortened(estimate.Workout.ToString())),
            [Power(steps, unit, time), Grade(steps, unit, time)]);
    }

    private static Panel Power(Step[] steps, double unit, Scale time)
    {
        double largest = steps.Select(step => step.Block.GrossPower.WattsPerKilogram).Where(double.IsFinite).Append(1).Max();
        Panel panel = new(
            Picture.Rows(0, PowerShare), "", time with { Label = "" }, Scale.FromZero("power, W/kg", 1.12 * largest),
            new PixelPadding(62, 14, 22, 8));
        foreach (WorkoutPart part in WorkoutPart.All)
        {
            Ink ink = InkOf(part);
            Step[] ofPart = [.. steps.Where(step => WorkoutPart.Of(step.Block) == part)];
            if (part.IsRun && ofPart.Length == 0)
                continue;
            panel.Keep(
                $"{part.Name}, gross power and that of the quadriceps",
                [time.Label, $"to {time.Label}", "W/kg", "quadriceps, W/kg"],
                ofPart.Select(step => (double[])[
                    step.Start / unit, step.End / unit, step.Block.GrossPower.WattsPerKilogram,
                    step.Block.Quadriceps.Metabolic.WattsPerKilogram]));
            foreach (Step step in ofPart)
            {
                double power = step.Block.GrossPower.WattsPerKilogram;
                double quadriceps = step.Block.Quadriceps.Metabolic.WattsPerKilogram;
                panel.Band([(step.Start / unit, 0, power), (step.End / unit, 0, power)], ink.Colour, 0.15);
                panel.Band([(step.Start / unit, 0, quadriceps), (step.End / unit, 0, quadriceps)], ink.Colour, 0.35);
                panel.Curve([(step.Start / unit, power), (step.End / unit, power)], ink.Colour, ink.Line, 2.5f);
            }
        }

        foreach (IGrouping<WorkoutPart, Step> group in steps
            .Where(step => double.IsFinite(step.Block.GrossPower.WattsPerKilogram)).GroupBy(step => WorkoutPart.Of(step.Block)))
        {
            Step first = group.First();
            panel.Say(
                group.Key.Name, first.Start / unit, first.Block.GrossPower.WattsPerKilogram, Alignment.LowerLeft,
                InkOf(group.Key).Colour, right: 2, down: -3);
        }

        panel.Say(Legend(steps), panel.X.To, panel.Y.To, Alignment.UpperRight, Ink.Text, right: -4, down: 4, isSmall: true);
        return panel;
    }

    /// <summary>What the darker bands are, of what there are none, and why the power has gaps.</summary>
    private static string Legend(Step[] steps)
    {
        Step[] drawn = [.. steps.Where(step => double.IsFinite(step.Block.GrossPower.WattsPerKilogram))];
        Step[] without = [.. drawn.Where(step => double.IsNaN(step.Block.Quadriceps.Metabolic.WattsPerKilogram))];
        string[] unknown = [.. without.Select(step => WorkoutPart.Of(step.Block)).Distinct().Select(part => part.Plural)];
        string darker = without.Length == drawn.Length ? ""
            : "darker: of it the quadriceps" + (unknown.Length == 0 ? "" : $", unknown of {Listing.Of(unknown, "and")}");
        string gaps = drawn.Length == steps.Length ? "" : "gaps: no number";
        return string.Join("; ", ((string[])[darker, gaps]).Where(words => words.Length > 0));
    }

    private static Ink InkOf(WorkoutPart part) =>
        part.IsRun ? Ink.Running : part == WorkoutPart.Forward ? Ink.Forward : Ink.Backward;

    private static Panel Grade(Step[] steps, double unit, Scale time)
    {
        double low = Math.Min(0, steps.Min(step => step.Block.Grade.Percent));
        double high = Math.Max(1, steps.Max(step => step.Block.Grade.Percent));
        double steepest = high > -low ? high : low;
        if (Math.Abs(steepest) > SteepestPercent)
            throw new InputException(
                $"a picture shows grades to {SteepestPercent} %, and the workout has one of {NumberText.Short(steepest)} %");
        double span = high - low > 20 ? 20 : high - low > 10 ? 10 : 5;
        double bottom = low < 0 ? (Math.Ceiling(low / span) - 1) * span : 0; // else the curve would lie on the frame
        double top = (Math.Floor(high / span) + 1) * span;
        Panel panel = new(
            Picture.Rows(PowerShare, 1), "", time, new Scale("grade, %", bottom, top, span), new PixelPadding(62, 14, 48, 6));
        (double X, double Y)[] points = [.. steps.SelectMany(step => ((double, double)[])[
            (step.Start / unit, step.Block.Grade.Percent), (step.End / unit, step.Block.Grade.Percent)])];
        panel.Keep("grade", [time.Label, "%"], points.Select(point => (double[])[point.X, point.Y]));
        panel.Curve(points, Ink.Text, Stroke.Solid, 2);
        return panel;
    }

    /// <summary>Every block as it is walked, round after round.</summary>
    private static IEnumerable<Step> StepsOf(WorkoutEstimate estimate)
    {
        IReadOnlyList<WorkoutSet> sets = estimate.Workout.Sets;
        int count = sets.Sum(set => set.Rounds * set.Blocks.Count);
        if (count > MostSteps)
            throw new InputException(
                $"a picture shows at most {MostSteps} blocks one after the other, and the workout has {count}");
        double minutes = 0;
        for (int i = 0; i < sets.Count; i++)
        {
            for (int round = 0; round < sets[i].Rounds; round++)
            {
                for (int j = 0; j < sets[i].Blocks.Count; j++)
                {
                    double end = minutes + sets[i].Blocks[j].Duration.TotalMinutes;
                    yield return new(minutes, end, estimate[i, j]);
                    minutes = end;
                }
            }
        }
    }

    private static string Shortened(string text) =>
        text.Length <= LongestSubtitle ? text : $"{text[..LongestSubtitle]}…";

    /// <param name="Start">Minutes from the start of the workout.</param>
    /// <param name="End">The same, at the end of the block.</param>
    /// <param name="Block">The block.</param>
    private sealed record Step(double Start, double End, EnergyEstimate Block);
}
