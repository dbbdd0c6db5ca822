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
        ShownUnits? units = found.Walk.Units;
        console.SayLine($"[bold]Walking {Names.Of(walk.Direction)}[/]: {Stated(found)}: {Cost(walk)}, {Names.Of(walk.Validity)}");
        Page.WriteConditions(console, found.Walk.Conditions);
        console.WriteLine();
        console.SayLine($"The same cost {Names.Of(found.Other)}:");
        Line(console, "as hard, same grade", found.Speed, speed => Shown(speed, units));
        Line(console, "as hard, same speed", found.Grade, grade => $"grade {NumberText.Of(grade.Percent, 1)} %");
        Line(console, "same energy, same speed and grade", found.Duration, Minutes);
        if (found.OnTheLevel is Equivalent<LevelPace> level)
        {
            console.WriteLine();
            console.MarkupLine("The same cost forward on the level:");
            Line(console, "as hard", level.Outcome, level.Value is LevelPace pace ? Pace(pace, units) : null);
        }

        if (found.AtIntensity is SpeedsAtIntensity speeds)
        {
            console.WriteLine();
            console.SayLine($"{NumberText.Short(speeds.Intensity.Mets)} MET on this grade:");
            Line(console, "forward", speeds.Forward, speed => Shown(speed, units));
            Line(console, "backward", speeds.Backward, speed => Shown(speed, units));
        }

        console.WriteLine();
        if (found.HasExtrapolated)
            console.MarkupLine("[dim]Extrapolated: within what the model supports, and beyond what people were measured at.[/]");
        string rate = Names.ForPeople(walk.Walker.RestingRate.Equation);
        console.SayLine($"[dim]Resting rate: {rate}. {Page.Disclaimer}[/]");
    }

    private static string Stated(Equivalents found) =>
        $"{Shown(found.Estimate.Speed, found.Walk.Units)}, grade {NumberText.Short(found.Estimate.Grade.Percent)} %, "
        + Minutes(found.Estimate.Duration);

    private static string Cost(EnergyEstimate walk) =>
        $"{NumberText.Of(walk.Gross.Kilocalories, 0)} kcal, {NumberText.Of(walk.MetabolicEquivalent.Mets, 1)} MET";

    private static void Line<T>(IAnsiConsole console, string name, Found<T> found, Func<T, string> show)
        where T : struct =>
        Line(
            console, name, found.Result.Outcome,
            (found.Result.Value, found.Validity) is (T value, Validity validity)
                ? $"{show(value)}, {Names.Of(validity)}"
                : null);

    private static void Line(IAnsiConsole console, string name, EquivalentOutcome outcome, string? shown) =>
        console.SayLine($"  {name,-36}{shown ?? Why(outcome)}");

    private static string Pace(LevelPace pace, ShownUnits? units) =>
        $"{Names.Of(pace.Gait)} at {Shown(pace.Speed, units)}, {Names.Of(pace.Validity)}";

    private static string Why(EquivalentOutcome outcome) => outcome switch
    {
        EquivalentOutcome.CostsLessThanAny => "none: everything there costs more",
        EquivalentOutcome.CostsMoreThanAny => "none: everything there costs less",
        EquivalentOutcome.BetweenWalkAndRun => "none: walks there cost less, and runs more",
        _ => "none: outside what the model supports",
    };

    private static string Shown(Speed speed, ShownUnits? units) => units is null
        ? $"{NumberText.Of(speed.MetersPerSecond, 2)} m/s ({NumberText.Of(speed.KilometersPerHour, 1)} km/h)"
        : $"{NumberText.Of(units.Speed.From(speed.MetersPerSecond), 2)} {units.Speed.Name}";

    private static string Minutes(TimeSpan time) => $"{NumberText.Short(time.TotalMinutes, 1)} min";
}
