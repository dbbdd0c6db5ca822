using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Equivalent walks as lines of text.</summary>
internal static class EquivalentTables
{
    public static void Write(IAnsiConsole console, Equivalents found)
    {
        EnergyEstimate walk = found.Estimate;
        console.MarkupLineInterpolated($"[bold]Walking {Names.Of(walk.Direction)}[/]: {Stated(walk)}: {Cost(walk)}");
        Page.WriteConditions(console, found.Walk.Conditions);
        console.WriteLine();
        console.MarkupLineInterpolated($"The same cost {Names.Of(found.Other)}:");
        Line(console, "as hard, same grade", found.Speed, Speed);
        Line(console, "as hard, same speed", found.Grade, grade => $"grade {NumberText.Of(grade.Percent, 1)} %");
        Line(console, "same energy, same speed and grade", found.Duration, Minutes);
        if (found.OnTheLevel is Equivalent<LevelPace> level)
        {
            console.WriteLine();
            console.MarkupLine("The same cost forward on the level:");
            Line(console, "as hard", level, Pace);
        }

        if (found.AtIntensity is SpeedsAtIntensity speeds)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"{NumberText.Short(speeds.Intensity.Mets)} MET on this grade:");
            Line(console, "forward", speeds.Forward, Speed);
            Line(console, "backward", speeds.Backward, Speed);
        }

        console.WriteLine();
        string rate = Names.ForPeople(walk.Walker.RestingRate.Equation);
        console.MarkupLineInterpolated($"[dim]Resting rate: {rate}. {Page.Disclaimer}[/]");
    }

    private static string Stated(EnergyEstimate walk) =>
        $"{Speed(walk.Speed)}, grade {NumberText.Short(walk.Grade.Percent)} %, {Minutes(walk.Duration)}";

    private static string Cost(EnergyEstimate walk) =>
        $"{NumberText.Of(walk.Gross.Kilocalories, 0)} kcal, {NumberText.Of(walk.MetabolicEquivalent.Mets, 1)} MET";

    private static void Line<T>(IAnsiConsole console, string name, Equivalent<T> found, Func<T, string> show)
        where T : struct =>
        console.MarkupLineInterpolated($"  {name,-36}{(found.Value is T value ? show(value) : Why(found.Outcome))}");

    private static string Pace(LevelPace pace) =>
        $"{Names.Of(pace.Gait)} at {Speed(pace.Speed)}, {Names.Of(pace.Validity)}";

    private static string Why(EquivalentOutcome outcome) => outcome switch
    {
        EquivalentOutcome.CostsLessThanAny => "none: everything there costs more",
        EquivalentOutcome.CostsMoreThanAny => "none: everything there costs less",
        EquivalentOutcome.BetweenWalkAndRun => "none: walks there cost less, and runs more",
        _ => "none: outside what the model supports",
    };

    private static string Speed(Speed speed) =>
        $"{NumberText.Of(speed.MetersPerSecond, 2)} m/s ({NumberText.Of(speed.KilometersPerHour, 1)} km/h)";

    private static string Minutes(TimeSpan time) => $"{NumberText.Short(time.TotalMinutes, 1)} min";
}
