using System.Globalization;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>A recorded session as tables.</summary>
internal static class SessionTables
{
    private static readonly (string Name, Func<WalkTotals, string> Of)[] Rows =
    [
        ("time", t => Clock(t.DurationSeconds)),
        ("distance, m", t => NumberText.Of(t.DistanceMeters, 0)),
        ("ascent, m", t => NumberText.Of(t.AscentMeters, 0)),
        ("descent, m", t => NumberText.Of(t.DescentMeters, 0)),
        ("gross energy, kcal", t => NumberText.Of(t.Gross.Kilocalories, 0)),
        ("  95 %, one person", t => NumberText.Range(t.GrossInterval().Low.Kilocalories, t.GrossInterval().High.Kilocalories, 0)),
        ("active energy, kcal", t => NumberText.Of(t.Active.Kilocalories, 0)),
        ("resting energy, kcal", t => NumberText.Of(t.Resting.Kilocalories, 0)),
        ("mean intensity, MET", t => NumberText.Of(t.MeanGrossPower.MetabolicEquivalent.Mets, 1)),
        ("quadriceps, concentric, kJ", t => NumberText.Of(t.QuadricepsConcentric.Joules / 1000, 1)),
        ("quadriceps, eccentric, kJ", t => NumberText.Of(t.QuadricepsEccentric.Joules / 1000, 1)),
        ("quadriceps, metabolic, kJ", t => NumberText.Of(t.QuadricepsMetabolic.Joules / 1000, 1)),
    ];

    public static void Write(IAnsiConsole console, RecordedSession session)
    {
        SessionTotals totals = session.Totals;
        WriteHeading(console, session);
        Page.WriteConditions(console, totals.Conditions);
        Table table = PlainTable.Of([""], ["forward", "backward", "both"]);
        foreach ((string name, Func<WalkTotals, string> of) in Rows)
            table.AddCells(name, of(totals.Forward), of(totals.Backward), of(totals.Both));
        console.Write(table);
        if (session.Breakdown is Breakdown breakdown)
            WriteParts(console, breakdown == Breakdown.Laps ? "lap" : "minute", session.Parts);
        WriteExcluded(console, totals.Both.Excluded);
        if (totals.Both.DurationSeconds == 0 && totals.Both.Excluded.TotalSeconds == 0)
            console.MarkupLine("[yellow]No time passed[/]: a sample holds until the next, and the last only ends the session.");
        string longestGap = Clock(session.Recording.LongestGapSeconds);
        console.MarkupLineInterpolated($"[dim]Longest time between two samples: {longestGap}.[/]");
        string rate = Names.ForPeople(totals.Walker.RestingRate.Equation);
        console.MarkupLineInterpolated($"[dim]Resting rate: {rate}. {Page.Disclaimer}[/]");
    }

    private static void WriteHeading(IAnsiConsole console, RecordedSession session)
    {
        string mass = NumberText.Short(session.Totals.Walker.Mass.Kilograms);
        long samples = session.Recording.Samples;
        console.MarkupLineInterpolated(
            $"[bold]Session[/]: {session.Recording.Name}, {mass} kg, {samples} {(samples == 1 ? "sample" : "samples")}");
    }

    private static void WriteParts(IAnsiConsole console, string name, IReadOnlyList<SessionPart> parts)
    {
        Table table = PlainTable.Of([name], ["from", "time", "m", "forward\nkcal", "backward\nkcal", "active\nkcal"]);
        foreach (SessionPart part in parts)
        {
            WalkTotals both = part.Totals.Both;
            table.AddCells(
                NumberText.Short(part.Number), Clock(part.StartSeconds), Clock(both.DurationSeconds),
                NumberText.Of(both.DistanceMeters, 0), NumberText.Of(part.Totals.Forward.Gross.Kilocalories, 1),
                NumberText.Of(part.Totals.Backward.Gross.Kilocalories, 1), NumberText.Of(both.Active.Kilocalories, 1));
        }

        console.Write(table);
    }

    private static void WriteExcluded(IAnsiConsole console, ExcludedTime excluded)
    {
        if (excluded.TotalSeconds == 0)
            return;
        IEnumerable<string> reasons = Enum.GetValues<ExclusionReason>().Where(reason => excluded.SecondsOf(reason) > 0)
            .Select(reason => $"{Names.ForPeople(reason)} {Clock(excluded.SecondsOf(reason))}");
        console.MarkupLineInterpolated(
            $"[yellow]Not priced[/]: {Clock(excluded.TotalSeconds)} ({string.Join(", ", reasons)}).");
    }

    /// <summary>Hours, minutes and seconds; tenths of a second only if they are not zero.</summary>
    private static string Clock(double seconds)
    {
        double rounded = Math.Round(seconds, 1);
        double minutes = Math.Floor(rounded / 60);
        double hours = Math.Floor(minutes / 60);
        double rest = rounded - 60 * minutes;
        string tail = rest.ToString(rounded == Math.Floor(rounded) ? "00" : "00.0", CultureInfo.InvariantCulture);
        return hours > 0
            ? FormattableString.Invariant($"{hours:0}:{minutes - 60 * hours:00}:{tail}")
            : FormattableString.Invariant($"{minutes:0}:{tail}");
    }
}
