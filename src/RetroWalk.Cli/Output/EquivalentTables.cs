using RetroWalk.Metrics;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Equivalent walks as a table for people.</summary>
internal static class EquivalentTables
{
    public static void Write(IAnsiConsole console, Equivalents found)
    {
        EnergyEstimate walk = found.Estimate;
        console.MarkupLineInterpolated(
            $"[bold]Walking {Names.Of(walk.Direction)}[/]: {Speed(walk.Speed)}, grade {Page.Short(walk.Grade.Percent)} %, {Minutes(walk.Duration)}: {Page.Number(walk.Gross.Kilocalories, 0)} kcal, {Page.Number(walk.MetabolicEquivalent.Mets, 1)} MET");
        ConditionText.Write(console, found.Walk.Conditions);
        console.WriteLine();
        console.MarkupLineInterpolated($"The same cost {Names.Of(found.Other)}:");
        Line(console, "as hard, same grade", found.Speed, Speed);
        Line(console, "as hard, same speed", found.Grade, grade => $"grade {Page.Number(grade.Percent, 1)} %");
        Line(console, "same energy, same speed and grade", found.Duration, Minutes);
        if (found.Intensity is MetabolicEquivalent intensity)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"{Page.Short(intensity.Mets)} MET on this grade:");
            Line(console, "forward", found.ForwardAtIntensity, Speed);
            Line(console, "backward", found.BackwardAtIntensity, Speed);
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[dim]Resting rate: {Names.ForPeople(walk.Walker.RestingRate.Equation)}. Estimates for healthy adults; not medical advice.[/]");
    }

    private static void Line<T>(IAnsiConsole console, string name, Equivalent<T> found, Func<T, string> show)
        where T : struct =>
        console.MarkupLineInterpolated($"  {name,-36}{(found.Value is T value ? show(value) : Why(found.Outcome))}");

    private static string Why(EquivalentOutcome outcome) => outcome switch
    {
        EquivalentOutcome.CostsLessThanAny => "none: everything there costs more",
        EquivalentOutcome.CostsMoreThanAny => "none: everything there costs less",
        _ => "none: outside what the model supports",
    };

    private static string Speed(Speed speed) => $"{Page.Number(speed.MetersPerSecond, 2)} m/s ({Page.Number(speed.KilometersPerHour, 1)} km/h)";

    private static string Minutes(TimeSpan time) => $"{Page.Short(time.TotalMinutes, 1)} min";
}
