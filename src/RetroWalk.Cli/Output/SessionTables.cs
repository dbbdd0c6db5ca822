using System.Globalization;
using RetroWalk.Cli.Results;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Recordings;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>A recorded session as tables.</summary>
internal static class SessionTables
{
    private static readonly (string Name, Func<ShownTotals, string> Of) Extrapolated =
        ("time extrapolated", t => Clock(t.ExtrapolatedSeconds));

    public static void Write(IAnsiConsole console, RecordedSession session, ShownUnits units)
    {
        Recording recording = session.Recording;
        SessionTotals totals = session.Totals;
        long samples = recording.Summary!.Points;
        console.SayLine(
            $"[bold]Session[/]: {recording.Name}, {Mass(totals, units)}, {samples} {(samples == 1 ? "sample" : "samples")}");
        Page.WriteConditions(console, totals.Conditions);
        WriteMostOfTheTime(console, session, "");
        bool isMostlyPriced = session.Shown.All.PricedShare >= 0.5;
        if (!isMostlyPriced)
            WritePriced(console, session.Shown.All);
        WriteTotals(console, session.Shown, totals.Rules, units);
        if (session.Breakdown is Breakdown breakdown)
            WriteParts(console, breakdown == Breakdown.Laps ? "lap" : "minute", session.Parts, units);
        if (isMostlyPriced)
            WritePriced(console, session.Shown.All);
        foreach (Finding finding in recording.Account.Findings)
            console.SayLine($"{finding}.");
        console.SayLine($"[dim]Longest time between two samples: {Clock(recording.LongestGapSeconds)}.[/]");
        WriteMassSource(console, [session]);
        WriteFoot(console, [session], session.Shown, units);
    }

    /// <summary>Several recordings: a row for each, their sum, and what was met in each.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<RecordedSession> sessions, ShownUnits units)
    {
        ShownSession sum = RecordedSession.Sum(sessions);
        SessionTotals first = sessions[0].Totals;
        console.SayLine($"[bold]Sessions[/]: {sessions.Count} recordings, {Masses(sessions, units)}");
        Page.WriteConditions(console, first.Conditions);
        foreach (RecordedSession session in sessions)
            WriteMostOfTheTime(console, session, $"{session.Recording.Name}: ");
        bool isMostlyPriced = sum.All.PricedShare >= 0.5;
        if (!isMostlyPriced)
            WritePriced(console, sum.All);
        string[] running = HasRuns(first.Rules) ? ["running\nkcal"] : [];
        bool saysMass = sessions.Any(session => session.Totals.Walker.Mass != first.Walker.Mass);
        string[] mass = saysMass ? [units.Mass.Name] : [];
        Table table = PlainTable.Of(
            ["recording"],
            [.. mass, "time", units.Distance.Name, "forward\nkcal", "backward\nkcal", .. running, "active\nkcal", "not\npriced"]);
        foreach (RecordedSession session in sessions)
        {
            ShownTotals all = session.Shown.All;
            table.AddCells(
            [
                Path.GetFileName(session.Recording.Name),
                .. saysMass ? (string[])[NumberText.Of(units.Mass.From(session.Totals.Walker.Mass.Kilograms), 1)] : [],
                Clock(all.DurationSeconds), Shown(all.DistanceMeters, units.Distance),
                .. Kilocalories(session.Shown, first.Rules), Clock(all.ExcludedSeconds),
            ]);
        }

        console.Write(table);
        WriteTotals(console, sum, first.Rules, units);
        foreach (RecordedSession session in sessions.Where(session => session.Breakdown is not null))
        {
            console.SayLine($"[bold]{session.Recording.Name}[/]");
            WriteParts(console, session.Breakdown == Breakdown.Laps ? "lap" : "minute", session.Parts, units);
        }

        if (isMostlyPriced)
            WritePriced(console, sum.All);
        foreach (RecordedSession session in sessions.Where(session => session.Recording.Account.Findings.Count > 0))
        {
            console.SayLine($"[bold]{session.Recording.Name}[/]");
            foreach (Finding finding in session.Recording.Account.Findings)
                console.SayLine($"  {finding}.");
        }

        WriteMassSource(console, sessions);
        WriteFoot(console, sessions, sum, units);
    }

    private static bool HasRuns(SessionRules rules) => rules.RunningModel is not null;

    /// <summary>Gross forward, backward and, where runs are priced, running; and active of all.</summary>
    private static IEnumerable<string> Kilocalories(ShownSession session, SessionRules rules)
    {
        ShownTotals[] parts = HasRuns(rules)
            ? [session.Forward, session.Backward, session.Running]
            : [session.Forward, session.Backward];
        IEnumerable<Energy> energies = parts.Select(part => part.Gross).Append(session.All.Active);
        return energies.Select(energy => NumberText.Of(energy.Kilocalories, 1));
    }

    private static string Minutes(ShownTotals totals, IntensityClass intensity) =>
        NumberText.Of(totals.Intensity.SecondsOf(intensity) / 60, 1);

    private static string Masses(IReadOnlyList<RecordedSession> sessions, ShownUnits units)
    {
        double[] masses = [.. sessions.Select(session => session.Totals.Walker.Mass.Kilograms).Order()];
        string lightest = NumberText.Short(units.Mass.From(masses[0]));
        return masses[0] == masses[^1] ? units.Mass.Of(masses[0]) : $"{lightest} to {units.Mass.Of(masses[^1])}";
    }

    private static string Mass(SessionTotals totals, ShownUnits units) => units.Mass.Of(totals.Walker.Mass.Kilograms);

    private static void WriteTotals(IAnsiConsole console, ShownSession session, SessionRules rules, ShownUnits units)
    {
        bool hasRuns = HasRuns(rules);
        List<(string Heading, string Name, ShownTotals Totals)> parts =
            [("forward", "forward", session.Forward), ("backward", "backward", session.Backward)];
        if (hasRuns)
            parts.Add(("running", "running", session.Running));
        parts.Add(hasRuns ? ("all", "of all", session.All) : ("both", "of both", session.All));
        Table table = PlainTable.Of([""], [.. parts.Select(part => part.Heading)]);
        bool saysExtrapolated = hasRuns || session.All.ExtrapolatedSeconds > 0;
        foreach ((string name, Func<ShownTotals, string> of) in saysExtrapolated ? [.. Rows(units), Extrapolated] : Rows(units))
            table.AddCells([name, .. parts.Select(part => of(part.Totals))]);
        console.Write(table);
        RestNote.Write(console, parts.Where(part => part.Totals.BeginsBelowRest).Select(part => part.Name));
    }

    private static (string Name, Func<ShownTotals, string> Of)[] Rows(ShownUnits units) =>
    [
        ("time", t => Clock(t.DurationSeconds)),
        ($"distance, {units.Distance.Name}", t => Shown(t.DistanceMeters, units.Distance)),
        ($"ascent, {units.Climb.Name}", t => Shown(t.AscentMeters, units.Climb)),
        ($"descent, {units.Climb.Name}", t => Shown(t.DescentMeters, units.Climb)),
        ("gross energy, kcal", t => NumberText.Of(t.Gross.Kilocalories, 0)),
        ("  95 %, one person", t => NumberText.Range(t.GrossInterval.Low.Kilocalories, t.GrossInterval.High.Kilocalories, 0)),
        ("active energy, kcal", t => NumberText.Of(t.Active.Kilocalories, 0)),
        ("resting energy, kcal", t => NumberText.Of(t.Resting.Kilocalories, 0)),
        ("mean intensity, MET", t => NumberText.Of(t.MeanMets, 1)),
        ("light, min", t => Minutes(t, IntensityClass.Light)),
        ("moderate, min", t => Minutes(t, IntensityClass.Moderate)),
        ("vigorous, min", t => Minutes(t, IntensityClass.Vigorous)),
        ("MET-minutes", t => NumberText.Of(t.Intensity.MetMinutes, 0)),
        ("quadriceps, concentric, kJ", t => NumberText.Of(t.QuadricepsConcentric.Joules / 1000, 1)),
        ("quadriceps, eccentric, kJ", t => NumberText.Of(t.QuadricepsEccentric.Joules / 1000, 1)),
        ("quadriceps, metabolic, kJ", t => NumberText.Of(t.QuadricepsMetabolic.Joules / 1000, 1)),
    ];

    private static string Shown(double meters, ShownUnit unit) => NumberText.Of(unit.From(meters), unit.Decimals);

    // What the sum hangs on must not be overlooked.
    private static void WriteMostOfTheTime(IAnsiConsole console, RecordedSession session, string name)
    {
        foreach (Finding finding in session.Recording.Account.MostOfTheTime)
            console.SayLine($"[bold yellow]{name}MOST OF THE TIME[/]: {finding}.");
        // A row of a table holds until the next, however late; a point of a track does not.
        ShownTotals all = session.Shown.All;
        double longest = session.Recording.LongestGapSeconds;
        bool isTrack = session.Recording.Summary!.Format != RecordingFormat.Csv;
        if (isTrack && 2 * longest > all.DurationSeconds && longest <= all.DurationSeconds)
        {
            console.SayLine(
                $"[bold yellow]{name}MOST OF THE TIME[/] lies between two points {Clock(longest)} apart.");
        }

        if (all.DurationSeconds == 0 && all.ExcludedSeconds == 0)
            console.SayLine($"[bold yellow]{name}No time passed[/], so nothing is priced.");
    }

    /// <summary>Where the masses come from, if not from <c>--mass</c> alone.</summary>
    private static void WriteMassSource(IAnsiConsole console, IReadOnlyList<RecordedSession> sessions)
    {
        if (sessions[0].MassHistory is not string history)
            return;
        int stated = sessions.Count(session => session.Weighed is null);
        string source = sessions is [{ Weighed: DateOnly weighed }] ? $"{history}, weighed on {MassByDate.Text(weighed)}"
            : stated == sessions.Count ? $"--mass: {history} has none for {(stated == 1 ? "this recording" : "these recordings")}"
            : $"{history}, the last weighing up to the day of each recording"
                + (stated == 0 ? "" : $", and by --mass for {stated} that it has none for");
        console.SayLine($"[dim]Body mass by {source}.[/]");
    }

    private static void WriteFoot(
        IAnsiConsole console, IReadOnlyList<RecordedSession> sessions, ShownSession shown, ShownUnits units)
    {
        SessionTotals totals = sessions[0].Totals;
        string least = NumberText.Short(IntensityDose.WeeklyModerateMinutes);
        string minutes = NumberText.Of(shown.All.Intensity.EquivalentModerateMinutes, 1);
        console.SayLine(
            $"[dim]Moderate minutes, vigorous ones twice: {minutes}. WHO 2020 names at least {least} a week.[/]");
        if (totals.Rules.MaximalUptake is OxygenUptake maximum)
            console.SayLine($"[dim]Intensity by the share of your reserve, up to {maximum}.[/]");
        if (totals.Rules is { RunningModel: IWalkingModel runs, RunsFrom: Speed from })
        {
            ModelCard forward = (totals.Rules.ForwardModel ?? DefaultModels.Of(WalkingDirection.Forward)).Card;
            ModelCard backward = DefaultModels.Of(WalkingDirection.Backward).Card;
            string start = units.Speed.Of(from.MetersPerSecond, 2);
            console.SayLine(
                $"[dim]Models: forward {forward.Name}, backward {backward.Name}, runs from {start} on {runs.Card.Name}.[/]");
            if (shown.Running.DurationSeconds > 0 && totals.Conditions != WalkConditions.None)
                console.SayLine($"[dim]{Page.RunsWithoutConditions}[/]");
            if (sessions.Any(session => session.Counted.HasBetweenGaits) && GaitGap.Of(totals.Rules) is GaitGap gap)
            {
                string fastestWalk = NumberText.Short(units.Speed.From(gap.FastestWalk.MetersPerSecond), 2);
                string slowestRun = units.Speed.Of(gap.SlowestRun.MetersPerSecond, 2);
                console.SayLine(
                    $"[dim]Between {fastestWalk} and {slowestRun} neither was measured: extrapolated.[/]");
            }
        }

        Page.WriteForward(console, totals.Rules, units);
        string rate = Names.ForPeople(totals.Walker.RestingRate.Equation);
        console.SayLine($"[dim]Resting rate: {rate}. {Page.Disclaimer}[/]");
    }

    private static void WriteParts(IAnsiConsole console, string name, IReadOnlyList<SessionPart> parts, ShownUnits units)
    {
        string[] running = parts.Any(part => HasRuns(part.Session.Totals.Rules)) ? ["running\nkcal"] : [];
        Table table = PlainTable.Of(
            [name], ["from", "time", units.Distance.Name, "forward\nkcal", "backward\nkcal", .. running, "active\nkcal"]);
        foreach (SessionPart part in parts)
        {
            ShownSession shown = part.Session.Shown;
            table.AddCells(
            [
                NumberText.Short(part.Number), Clock(part.StartSeconds), Clock(shown.All.DurationSeconds),
                Shown(shown.All.DistanceMeters, units.Distance), .. Kilocalories(shown, part.Session.Totals.Rules),
            ]);
        }

        console.Write(table);
    }

    private static void WritePriced(IAnsiConsole console, ShownTotals totals)
    {
        if (totals.ExcludedSeconds == 0)
            return;
        IEnumerable<string> reasons = totals.Excluded.Select(part => $"{Names.ForPeople(part.Key)} {Clock(part.Value)}");
        string time = $"{Clock(totals.ExcludedSeconds)} ({string.Join(", ", reasons)})";
        string share = NumberText.Of(100 * totals.PricedShare, 1);
        console.SayLine(
            $"[yellow]Not priced[/]: {time}; {share} % of the time is priced.");
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
