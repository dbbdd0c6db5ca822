using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>A workout as a table of its blocks, with what was found above and the interval below.</summary>
internal static class WorkoutTables
{
    public static void Write(IAnsiConsole console, WorkoutAnswer answer, ShownUnits units)
    {
        if (answer.Found is FoundUnknown found)
            WriteFound(console, answer, found, units);
        if (answer.Estimate is not WorkoutEstimate estimate)
            return;
        Walker walker = estimate.Walker;
        string carried = CarriedText.Of(estimate.Rules.ForwardInputs, units);
        console.SayLine(
            $"[bold]Workout[/]: {units.Mass.Of(walker.Mass.Kilograms)}, {Minutes(estimate.Workout.Duration)} min{carried}");
        Page.WriteConditions(console, estimate.Conditions);
        console.Write(Blocks(estimate, units));
        PredictionInterval<Energy> interval = estimate.GrossInterval();
        string range = NumberText.Range(interval.Low.Kilocalories, interval.High.Kilocalories, 0);
        console.SayLine($"Gross energy, 95 %, one person: {range} kcal");
        WriteNotes(console, answer, estimate, units);
        console.WriteLine();
        if (estimate.Rules.RunningModel is IWalkingModel model && estimate.Rules.RunsFrom is Speed speed)
        {
            console.SayLine(
                $"[dim]Runs, and forward from {units.Speed.Of(speed.MetersPerSecond)} on: {model.Card.Name}.[/]");
            if (estimate.Totals.Running.DurationSeconds > 0 && estimate.Conditions != WalkConditions.None)
                console.SayLine($"[dim]{Page.RunsWithoutConditions}[/]");
        }

        Page.WriteForward(console, estimate.Rules, units);
        console.SayLine(
            $"[dim]Resting rate: {Names.ForPeople(walker.RestingRate.Equation)}. {Page.Disclaimer}[/]");
    }

    private static void WriteNotes(IAnsiConsole console, WorkoutAnswer answer, WorkoutEstimate estimate, ShownUnits units)
    {
        foreach (string note in estimate.ValidityNotes)
            console.SayLine($"[yellow]Not as measured[/]: {units.Of(note)}");
        if (answer.BackwardIsMissing is string missing)
            console.SayLine($"[yellow]Backward is missing:[/] {missing}.");
        if (estimate.ValidityNotes.Any(note => note.EndsWith("name a running model", StringComparison.Ordinal)))
            console.MarkupLine("[yellow]Runs are priced by a model that --run-model names.[/]");
    }

    private static Table Blocks(WorkoutEstimate estimate, ShownUnits units)
    {
        Table table = PlainTable.Of(
            ["block"], ["rounds", "min", units.Distance.Name, "kcal", "active\nkcal", "MET", "quadriceps\nkcal"]);
        Workout workout = estimate.Workout;
        double meters = 0;
        for (int i = 0; i < workout.Sets.Count; i++)
        {
            WorkoutSet set = workout.Sets[i];
            for (int j = 0; j < set.Blocks.Count; j++)
            {
                WorkoutBlock block = set.Blocks[j];
                EnergyEstimate one = estimate[i, j];
                Energy quadriceps = one.Quadriceps.Metabolic.EnergyOf(one.Walker.Mass, one.Duration);
                meters += set.Rounds * block.DistanceMeters;
                table.AddCells(
                    Words(block, one, units), NumberText.Of(set.Rounds, 0), Minutes(set.Rounds * block.Duration),
                    Distance(set.Rounds * block.DistanceMeters, units), Kilocalories(set.Rounds * one.Gross),
                    Kilocalories(set.Rounds * one.Active), NumberText.Of(one.MetabolicEquivalent.Mets, 1),
                    Kilocalories(set.Rounds * quadriceps));
            }
        }

        double mets = estimate.Totals.Both.MeanGrossPower.MetabolicEquivalent.Mets;
        table.AddCells(
            "all", "", Minutes(workout.Duration), Distance(meters, units), Kilocalories(estimate.Gross),
            Kilocalories(estimate.Active), NumberText.Of(estimate.Validity == Validity.Outside ? double.NaN : mets, 1),
            Kilocalories(estimate.QuadricepsMetabolic));
        return table;
    }

    private static void WriteFound(IAnsiConsole console, WorkoutAnswer answer, FoundUnknown found, ShownUnits units)
    {
        string what = found switch
        {
            { Value: null } => $"none: {found.Why}",
            { Taken: Energy taken } =>
                $"{NumberText.Of(found.Value.Value, 0)}, which {(found.Value == 1 ? "takes" : "take")} "
                + $"{Kilocalories(taken)} kcal{OneMore(found)}",
            { Unknown: WorkoutUnknown.Duration } => $"{NumberText.Of(found.Value.Value / 60, 2)} min",
            _ => $"grade {NumberText.Of(found.Value.Value, 1)} %",
        };
        console.SayLine(
            $"[bold]?[/] for {Kilocalories(found.Target)} kcal {Names.ForPeople(found.Measure)}: {what}");
        if (found.Tried is WorkoutEstimate tried)
            WriteNotes(console, answer, tried, units);
    }

    /// <summary>The block as its text, with no more digits than people read.</summary>
    private static string Words(WorkoutBlock block, EnergyEstimate priced, ShownUnits units)
    {
        string length = block.IsByDistance
            ? $"{Distance(block.DistanceMeters, units)} {units.Distance.Name}"
            : $"{NumberText.Short(block.Duration.TotalMinutes, 2)} min";
        string grade = block.Grade == Grade.Level ? "" : $", {NumberText.Short(block.Grade.Percent, 1)} %";
        string way = (block.Gait ?? priced.Model.Gait, block.Direction) switch
        {
            (Gait.Running, WalkingDirection.Forward) => "run",
            (Gait.Running, _) => "run backward",
            _ => Names.Of(block.Direction),
        };
        return $"{length} {way}, {units.Speed.Of(block.Speed.MetersPerSecond, 2)}{grade}";
    }

    private static string Distance(double meters, ShownUnits units) =>
        NumberText.Of(units.Distance.From(meters), units.Distance.Decimals);

    private static string OneMore(FoundUnknown found) =>
        found.TakenByOneMore is Energy more ? $"; one more would take {Kilocalories(more)}" : "";

    private static string Minutes(TimeSpan time) => NumberText.Short(time.TotalMinutes, 1);

    private static string Kilocalories(Energy energy) => NumberText.Of(energy.Kilocalories, 0);
}
