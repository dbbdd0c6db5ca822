using RetroWalk.Metrics;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>A recorded session as tables for people.</summary>
internal static class SessionTables
{
    private static readonly (string Name, Func<WalkTotals, string> Of)[] Rows =
    [
        ("time", t => Clock(t.DurationSeconds)),
        ("distance, m", t => Page.Number(t.DistanceMeters, 0)),
        ("ascent, m", t => Page.Number(t.AscentMeters, 0)),
        ("descent, m", t => Page.Number(t.DescentMeters, 0)),
        ("gross energy, kcal", t => Page.Number(t.Gross.Kilocalories, 0)),
        ("  95 %, one person", t => Page.Range(t.GrossInterval().Low.Kilocalories, t.GrossInterval().High.Kilocalories, 0)),
        ("active energy, kcal", t => Page.Number(t.Active.Kilocalories, 0)),
        ("resting energy, kcal", t => Page.Number(t.Resting.Kilocalories, 0)),
        ("mean intensity, MET", t => Page.Number(t.MeanGrossPower.MetabolicEquivalent.Mets, 1)),
        ("quadriceps, concentric, kJ", t => Page.Number(t.QuadricepsConcentric.Joules / 1000, 1)),
        ("quadriceps, eccentric, kJ", t => Page.Number(t.QuadricepsEccentric.Joules / 1000, 1)),
        ("quadriceps, metabolic, kJ", t => Page.Number(t.QuadricepsMetabolic.Joules / 1000, 1)),
    ];

    public static void Write(IAnsiConsole console, RecordedSession session)
    {
        SessionTotals totals = session.Totals;
        long samples = session.Recording.Samples;
        console.MarkupLineInterpolated($"[bold]Session[/]: {session.Recording.Name}, {Page.Short(totals.Walker.Mass.Kilograms)} kg, {samples} {(samples == 1 ? "sample" : "samples")}");
        ConditionText.Write(console, totals.Conditions);
        Table table = NewTable("", "forward", "backward", "both");
        foreach ((string name, Func<WalkTotals, string> of) in Rows)
            table.AddRow(Text(name), Text(of(totals.Forward)), Text(of(totals.Backward)), Text(of(totals.Both)));
        console.Write(table);
        if (session.Breakdown is Breakdown breakdown)
            WriteParts(console, breakdown == Breakdown.Laps ? "lap" : "minute", session.Parts);
        WriteExcluded(console, totals.Both.Excluded);
        if (totals.Both.DurationSeconds == 0 && totals.Both.Excluded.TotalSeconds == 0)
            console.MarkupLine("[yellow]No time passed[/]: a sample holds until the next, and the last only ends the session.");
        console.MarkupLineInterpolated($"[dim]Longest time between two samples: {Clock(session.Recording.LongestGapSeconds)}.[/]");
        console.MarkupLineInterpolated($"[dim]Resting rate: {Names.ForPeople(totals.Walker.RestingRate.Equation)}. Estimates for healthy adults; not medical advice.[/]");
    }

    private static void WriteParts(IAnsiConsole console, string name, IReadOnlyList<SessionPart> parts)
    {
        Table table = NewTable(name, "from", "time", "m", "forward\nkcal", "backward\nkcal", "active\nkcal");
        foreach (SessionPart part in parts)
        {
            WalkTotals both = part.Totals.Both;
            table.AddRow(
                Text(Page.Short(part.Number)), Text(Clock(part.StartSeconds)), Text(Clock(both.DurationSeconds)), Text(Page.Number(both.DistanceMeters, 0)),
                Text(Page.Number(part.Totals.Forward.Gross.Kilocalories, 1)), Text(Page.Number(part.Totals.Backward.Gross.Kilocalories, 1)),
                Text(Page.Number(both.Active.Kilocalories, 1)));
        }

        console.Write(table);
    }

    private static void WriteExcluded(IAnsiConsole console, ExcludedTime excluded)
    {
        if (excluded.TotalSeconds == 0)
            return;
        IEnumerable<string> reasons = Enum.GetValues<ExclusionReason>().Where(reason => excluded.SecondsOf(reason) > 0)
            .Select(reason => $"{Words(reason)} {Clock(excluded.SecondsOf(reason))}");
        console.MarkupLineInterpolated($"[yellow]Not priced[/]: {Clock(excluded.TotalSeconds)} ({string.Join(", ", reasons)}).");
    }

    private static string Words(ExclusionReason reason) => reason switch
    {
        ExclusionReason.Gap => "gaps",
        ExclusionReason.Unusable => "without usable speed or grade",
        ExclusionReason.HighestSpeed => "too fast for the model",
        ExclusionReason.LowestGrade => "too steep downhill for the model",
        _ => "too steep uphill for the model",
    };

    /// <summary>Hours, minutes and seconds, with a tenth where there is one.</summary>
    private static string Clock(double seconds)
    {
        double rounded = Math.Round(seconds, 1);
        double minutes = Math.Floor(rounded / 60);
        double hours = Math.Floor(minutes / 60);
        double rest = rounded - 60 * minutes;
        string tail = rest.ToString(rounded == Math.Floor(rounded) ? "00" : "00.0", System.Globalization.CultureInfo.InvariantCulture);
        return hours > 0
            ? FormattableString.Invariant($"{hours:0}:{minutes - 60 * hours:00}:{tail}")
            : FormattableString.Invariant($"{minutes:0}:{tail}");
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
