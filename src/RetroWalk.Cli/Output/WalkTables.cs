using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>Estimates and comparisons as tables for people.</summary>
internal static class WalkTables
{
    private const string Disclaimer = "Estimates for healthy adults; not medical advice.";

    public static void Write(IAnsiConsole console, StatedWalk walk, WalkComparison comparison)
    {
        if (walk.IsExample)
            console.MarkupLine("[dim]No walk was stated, so this is an example. State yours, as in:[/]\n"
                + "[dim]  retrowalk compare --mass 82kg --speed 4km/h --grade 10% --duration 20min[/]\n");
        WriteHeading(console, "Forward against backward", walk);

        EnergyEstimate forward = comparison.Forward;
        EnergyEstimate backward = comparison.Backward;
        Table table = NewTable("", "forward", "backward", "backward ÷\nforward");
        PredictionInterval<double> ratio = comparison.GrossRatioInterval();
        string[] ratios = new string[Rows.Length];
        Array.Fill(ratios, "");
        ratios[0] = Page.Number(comparison.GrossRatio, 2);
        ratios[1] = Page.Range(ratio.Low, ratio.High, 2);
        ratios[2] = Page.Number(comparison.ActiveRatio, 2);
        ratios[^2] = Page.Number(comparison.Quadriceps.Factor, 2);
        for (int i = 0; i < Rows.Length; i++)
            table.AddRow(Text(Rows[i].Name), Text(Rows[i].Of(forward)), Text(Rows[i].Of(backward)), Text(ratios[i]));
        AddMechanics(table, comparison);
        console.Write(table);

        if (Math.Round(comparison.ExtraGross.Kilocalories) > 0)
            console.MarkupLine($"Backward costs [bold]{Page.Number(comparison.ExtraGross.Kilocalories, 0)} kcal[/] more"
                + (double.IsNaN(comparison.QuadricepsShareOfExcess)
                    ? "."
                    : $"; the model attributes {Page.Number(comparison.QuadricepsShareOfExcess * 100, 0)} % of that to the quadriceps."));
        WriteNotes(console, walk, forward, backward);
    }

    public static void Write(IAnsiConsole console, StatedWalk walk, EnergyEstimate estimate)
    {
        string direction = Names.Of(estimate.Direction);
        WriteHeading(console, $"Walking {direction}", walk);
        Table table = NewTable("", direction);
        foreach ((string name, Func<EnergyEstimate, string> of) in Rows)
            table.AddRow(Text(name), Text(of(estimate)));
        console.Write(table);
        WriteNotes(console, walk, estimate);
    }

    private static void AddMechanics(Table table, WalkComparison comparison)
    {
        PredictionInterval<double> backward = comparison.QuadricepsBackwardInterval();
        PredictionInterval<double> factor = comparison.QuadricepsFactorInterval();
        table.InsertRow(
            Rows.Length - 1, Text("  95 %, of the mechanics"), Text(""), Text(Page.Range(backward.Low, backward.High, 2)),
            Text(Page.Range(factor.Low, factor.High, 2)));
    }

    // Units stand with the names, so that the table fits a window of 80 columns.
    private static readonly (string Name, Func<EnergyEstimate, string> Of)[] Rows =
    [
        ("gross energy, kcal", e => Page.Number(e.Gross.Kilocalories, 0)),
        ("  95 %, one person", e => Interval(e.GrossInterval())),
        ("active energy, kcal", e => Page.Number(e.Active.Kilocalories, 0)),
        ("resting energy, kcal", e => Page.Number(e.Resting.Kilocalories, 0)),
        ("metabolic power, gross, W/kg", e => Page.Number(e.GrossPower.WattsPerKilogram, 2)),
        ("intensity, MET", e => Page.Number(e.MetabolicEquivalent.Mets, 1)),
        ("oxygen uptake, mL/(kg·min)", e => Page.Number(e.OxygenUptake.MillilitersPerKilogramPerMinute, 1)),
        ("cost of transport, J/(kg·m)", e => Page.Number(e.CostOfTransport.JoulesPerKilogramPerMeter, 2)),
        ("quadriceps, concentric, W/kg", e => Page.Number(e.Quadriceps.ConcentricWattsPerKilogram, 2)),
        ("quadriceps, eccentric, W/kg", e => Page.Number(e.Quadriceps.EccentricWattsPerKilogram, 2)),
        ("quadriceps, metabolic, W/kg", e => Page.Number(e.Quadriceps.Metabolic.WattsPerKilogram, 2)),
        ("validity", e => Names.Of(e.Validity)),
    ];

    private static string Interval(PredictionInterval<Energy> interval) =>
        Page.Range(interval.Low.Kilocalories, interval.High.Kilocalories, 0);

    private static void WriteHeading(IAnsiConsole console, string title, StatedWalk walk)
    {
        console.MarkupLine($"[bold]{title}[/]: {Page.Short(walk.Walker.Mass.Kilograms)} kg, "
            + $"{Page.Short(walk.Speed.MetersPerSecond)} m/s ({Page.Short(walk.Speed.MilesPerHour)} mph), "
            + $"grade {Page.Short(walk.Grade.Percent)} %, {Page.Short(walk.Duration.TotalMinutes)} min"
            + (walk.Load == CarriedLoad.None ? "" : $", load {walk.Load}")
            + (walk.Terrain.Factor == 1 ? "" : $", {walk.Terrain}"));
        ConditionText.Write(console, walk.Conditions);
    }

    private static void WriteNotes(IAnsiConsole console, StatedWalk walk, params ReadOnlySpan<EnergyEstimate> estimates)
    {
        foreach (EnergyEstimate estimate in estimates)
        {
            foreach (string note in estimate.ValidityNotes)
                console.MarkupLineInterpolated($"[yellow]{Names.Of(estimate.Validity)}:[/] {note}");
        }

        string[] borrowers = [.. estimates.ToArray().Where(e => e.Model.BorrowsSpread).Select(e => e.Model.Name)];
        if (borrowers.Length > 0)
            console.MarkupLineInterpolated($"[dim]The interval of {string.Join(" and ", borrowers)} borrows the spread of unloaded walking.[/]");
        string models = string.Join(", ", estimates.ToArray().Select(e => $"{Names.Of(e.Direction)} {e.Model.Name}"));
        console.MarkupLineInterpolated($"[dim]Models: {models}; resting rate: {Names.ForPeople(walk.Walker.RestingRate.Equation)}.[/]");
        console.MarkupLineInterpolated($"[dim]{Disclaimer}[/]");
    }

    private static Table NewTable(params ReadOnlySpan<string> columns)
    {
        Table table = new Table().Border(TableBorder.Simple);
        for (int i = 0; i < columns.Length; i++)
        {
            TableColumn column = new(Text(columns[i])) { NoWrap = true };
            table.AddColumn(i == 0 ? column : column.RightAligned());
        }

        return table;
    }

    private static Text Text(string text) => new(text);
}
