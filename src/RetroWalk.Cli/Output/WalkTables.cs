using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Estimates and comparisons as tables.</summary>
internal static class WalkTables
{
    // Units stand with the names, so that the table fits a window of 80 columns.
    private static readonly WalkRow[] Rows =
    [
        new("gross energy, kcal", e => NumberText.Of(e.Gross.Kilocalories, 0)) { Ratio = c => NumberText.Of(c.GrossRatio, 2) },
        new("  95 %, one person", e => Interval(e.GrossInterval())) { Ratio = c => Interval(c.GrossRatioInterval()) },
        new("active energy, kcal", e => NumberText.Of(e.Active.Kilocalories, 0)) { Ratio = c => NumberText.Of(c.ActiveRatio, 2) },
        new("resting energy, kcal", e => NumberText.Of(e.Resting.Kilocalories, 0)),
        new("metabolic power, gross, W/kg", e => NumberText.Of(e.GrossPower.WattsPerKilogram, 2)),
        new("intensity, MET", e => NumberText.Of(e.MetabolicEquivalent.Mets, 1)),
        new("oxygen uptake, mL/(kg·min)", e => NumberText.Of(e.OxygenUptake.MillilitersPerKilogramPerMinute, 1)),
        new("cost of transport, J/(kg·m)", e => NumberText.Of(e.CostOfTransport.JoulesPerKilogramPerMeter, 2)),
        new("quadriceps, concentric, W/kg", e => NumberText.Of(e.Quadriceps.ConcentricWattsPerKilogram, 2)),
        new("quadriceps, eccentric, W/kg", e => NumberText.Of(e.Quadriceps.EccentricWattsPerKilogram, 2)),
        new("quadriceps, metabolic, W/kg", e => NumberText.Of(e.Quadriceps.Metabolic.WattsPerKilogram, 2))
        {
            Ratio = c => NumberText.Of(c.Quadriceps.Factor, 2),
        },
        new("  95 %, of the mechanics", Estimate: null)
        {
            Backward = c => Interval(c.QuadricepsBackwardInterval()),
            Ratio = c => Interval(c.QuadricepsFactorInterval()),
        },
        new("validity", e => Names.Of(e.Validity)),
    ];

    /// <summary>Says that nobody stated the walk, and how it is stated.</summary>
    public static void WriteExample(IAnsiConsole console, StatedWalk walk, string command)
    {
        if (walk.IsExample)
            console.MarkupLine("[dim]No walk was stated, so this is an example. State yours, as in:[/]\n"
                + $"[dim]  retrowalk {command} --mass 82kg --speed 4km/h --grade 10% --duration 20min[/]\n");
    }

    public static void Write(IAnsiConsole console, StatedWalk walk, WalkComparison comparison)
    {
        WriteExample(console, walk, "compare");
        WriteHeading(console, "Forward against backward", walk);
        Table table = PlainTable.Of([""], ["forward", "backward", "backward ÷\nforward"]);
        foreach (WalkRow row in Rows)
            table.AddCells(row.Of(comparison));
        console.Write(table);
        WriteExtra(console, comparison);
        WriteNotes(console, walk, comparison.Forward, comparison.Backward);
    }

    /// <summary>One half of a comparison, and why the other is missing.</summary>
    public static void Write(IAnsiConsole console, StatedWalk walk, EnergyEstimate half, string missing)
    {
        Write(console, walk, half);
        console.SayLine($"[yellow]Backward is missing:[/] {missing}.");
    }

    public static void Write(IAnsiConsole console, StatedWalk walk, EnergyEstimate estimate)
    {
        string direction = Names.Of(estimate.Direction);
        WriteHeading(console, $"{(estimate.Model.Gait == Gait.Running ? "Running" : "Walking")} {direction}", walk);
        Table table = PlainTable.Of([""], [direction]);
        foreach (WalkRow row in Rows)
        {
            if (row.Estimate is not null)
                table.AddCells(row.Name, row.Estimate(estimate));
        }

        console.Write(table);
        WriteNotes(console, walk, estimate);
    }

    private static string Interval(PredictionInterval<Energy> interval) =>
        NumberText.Range(interval.Low.Kilocalories, interval.High.Kilocalories, 0);

    private static string Interval(PredictionInterval<double> interval) => NumberText.Range(interval.Low, interval.High, 2);

    /// <summary>The line that states the walk.</summary>
    public static void WriteHeading(IAnsiConsole console, string title, StatedWalk walk)
    {
        ShownUnits units = walk.Units ?? ShownUnits.Usual;
        console.MarkupLine($"[bold]{title}[/]: {units.Mass.Of(walk.Walker.Mass.Kilograms)}, "
            + $"{units.Speed.Of(walk.Speed.MetersPerSecond)}"
            + (walk.Units is null ? $" ({NumberText.Short(walk.Speed.MilesPerHour)} mph), " : ", ")
            + $"grade {NumberText.Short(walk.Grade.Percent)} %, {NumberText.Short(walk.Duration.TotalMinutes)} min"
            + CarriedText.Of(walk.Inputs, units));
        Page.WriteConditions(console, walk.Conditions);
    }

    private static void WriteExtra(IAnsiConsole console, WalkComparison comparison)
    {
        double extra = comparison.ExtraGross.Kilocalories;
        if (!(Math.Round(extra) > 0))
            return;
        double share = comparison.QuadricepsShareOfExcess;
        console.MarkupLine($"Backward costs [bold]{NumberText.Of(extra, 0)} kcal[/] more"
            + (double.IsNaN(share)
                ? "."
                : $"; the model attributes {NumberText.Of(share * 100, 0)} % of that to the quadriceps."));
    }

    private static void WriteNotes(IAnsiConsole console, StatedWalk walk, params EnergyEstimate[] estimates)
    {
        foreach (EnergyEstimate estimate in estimates)
        {
            foreach (string note in estimate.ValidityNotes)
                console.SayLine($"[yellow]{Names.Of(estimate.Validity)}:[/] {(walk.Units ?? ShownUnits.Usual).Of(note)}");
        }

        RestNote.Write(
            console, estimates.Where(e => e.GrossInterval().Low < e.Resting).Select(e => Names.Of(e.Direction)));
        string borrowers = string.Join(" and ", estimates.Where(e => e.Model.BorrowsSpread).Select(e => e.Model.Name));
        if (borrowers.Length > 0)
            console.SayLine($"[dim]The interval of {borrowers} borrows the spread of unloaded walking.[/]");
        string models = string.Join(", ", estimates.Select(e => $"{Names.Of(e.Direction)} {e.Model.Name}"));
        string rate = Names.ForPeople(walk.Walker.RestingRate.Equation);
        console.SayLine($"[dim]Models: {models}; resting rate: {rate}.[/]");
        console.SayLine($"[dim]{Page.Disclaimer}[/]");
    }

    /// <summary>A row of the tables; without <paramref name="Estimate"/> only comparisons have it.</summary>
    private sealed record WalkRow(string Name, Func<EnergyEstimate, string>? Estimate)
    {
        /// <summary>The cell of the backward walk, if an estimate alone does not give it.</summary>
        public Func<WalkComparison, string>? Backward { get; init; }

        public Func<WalkComparison, string>? Ratio { get; init; }

        public IEnumerable<string> Of(WalkComparison comparison) =>
        [
            Name,
            Estimate?.Invoke(comparison.Forward) ?? "",
            Backward?.Invoke(comparison) ?? Estimate?.Invoke(comparison.Backward) ?? "",
            Ratio?.Invoke(comparison) ?? "",
        ];
    }
}
