using System.Text.Json.Serialization;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Output;

/// <summary>The recording and its person. When it was weighed is there where the mass is that of <c>--mass-history</c>.</summary>
internal sealed record SessionInputJson(
    string File, string Format,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? Start,
    long Samples, double LongestGapSeconds, double BodyMassKilograms,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? WeighedOn,
    string RestingRate,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ConditionsJson? Conditions,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ForwardJson? Forward,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RunsJson? Runs,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? MaximalUptakeMillilitersPerKilogramPerMinute);

/// <summary>What prices walks forward, where it was named, and under what.</summary>
internal sealed record ForwardJson(string Model, double LoadKilograms, double TerrainFactor)
{
    public static ForwardJson? Of(SessionRules rules) =>
        rules.ForwardModel is ModelEntry model
            ? new(model.Card.Name, rules.ForwardInputs.Load.Kilograms, rules.ForwardInputs.Terrain.Factor)
            : null;
}

/// <summary>What prices runs, and from which speed on samples are runs.</summary>
internal sealed record RunsJson(string Model, double FromMetersPerSecond)
{
    public static RunsJson? Of(SessionRules rules) =>
        rules is { RunningModel: IWalkingModel model, RunsFrom: Speed speed }
            ? new(model.Card.Name, speed.MetersPerSecond)
            : null;
}

/// <summary>Time and MET-minutes by intensity, and both kinds of minutes that a week is compared with.</summary>
internal sealed record IntensityJson(
    double LightSeconds, double ModerateSeconds, double VigorousSeconds,
    double LightMetMinutes, double ModerateMetMinutes, double VigorousMetMinutes,
    double EquivalentModerateMinutes, double WeeklyGuidelineShare)
{
    public static IntensityJson Of(IntensityDose dose) =>
        new(
            dose.SecondsOf(IntensityClass.Light), dose.SecondsOf(IntensityClass.Moderate),
            dose.SecondsOf(IntensityClass.Vigorous), dose.MetMinutesOf(IntensityClass.Light),
            dose.MetMinutesOf(IntensityClass.Moderate),
            dose.MetMinutesOf(IntensityClass.Vigorous), dose.EquivalentModerateMinutes, dose.WeeklyGuidelineShare);
}

/// <summary>The totals of walks, of runs or of all. Null stands for what is not known: the quadriceps of runs.</summary>
internal sealed record WalkTotalsJson(
    double DurationSeconds,
    double DistanceMeters,
    double AscentMeters,
    double DescentMeters,
    double GrossKilocalories,
    double RestingKilocalories,
    double ActiveKilocalories,
    IReadOnlyList<double> Interval95Kilocalories,
    bool IntervalBeginsBelowResting,
    double? QuadricepsConcentricJoules,
    double? QuadricepsEccentricJoules,
    double? QuadricepsMetabolicJoules,
    double ExtrapolatedSeconds,
    string Validity,
    IntensityJson Intensity)
{
    public static WalkTotalsJson Of(ShownTotals totals)
    {
        double resting = totals.Resting.Kilocalories;
        double active = totals.Active.Kilocalories;
        return new(
            totals.DurationSeconds, totals.DistanceMeters, totals.AscentMeters, totals.DescentMeters,
            active + resting, // not converted from joules, so that gross = active + resting holds in kilocalories too
            resting, active,
            [totals.GrossInterval.Low.Kilocalories, totals.GrossInterval.High.Kilocalories],
            totals.BeginsBelowRest,
            JsonText.Number(totals.QuadricepsConcentric.Joules), JsonText.Number(totals.QuadricepsEccentric.Joules),
            JsonText.Number(totals.QuadricepsMetabolic.Joules), totals.ExtrapolatedSeconds,
            Names.Of(totals.Validity), IntensityJson.Of(totals.Intensity));
    }

    /// <summary>Those of runs; null where nothing prices runs.</summary>
    public static WalkTotalsJson? OfRuns(ShownSession session, SessionRules rules) =>
        rules.RunningModel is null ? null : Of(session.Running);
}

internal sealed record ExcludedJson(double Seconds, IReadOnlyDictionary<string, double> Reasons)
{
    public static ExcludedJson Of(ShownTotals totals) =>
        new(totals.ExcludedSeconds, totals.Excluded.ToDictionary(part => Names.Of(part.Key), part => part.Value));
}

/// <summary>One kind of thing that was met in a recording; the first time is null where it is not known.</summary>
internal sealed record FindingJson(
    string Kind, long Count, double Seconds, long FirstPoint, double? FirstSeconds, string? Detail, bool IsRepair, string Text)
{
    public static IReadOnlyList<FindingJson> Of(IEnumerable<Finding> findings) =>
    [
        .. findings.Select(finding => new FindingJson(
            Names.Of(finding.Kind), finding.Count, finding.Seconds, finding.FirstPoint, JsonText.Number(finding.FirstSeconds),
            finding.Detail, finding.IsRepair, finding.ToString())),
    ];
}

internal sealed record SessionPartJson(
    long Number, double StartSeconds, WalkTotalsJson Totals, WalkTotalsJson Forward, WalkTotalsJson Backward,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WalkTotalsJson? Running,
    ExcludedJson Excluded)
{
    public static SessionPartJson Of(SessionPart part)
    {
        ShownSession shown = part.Session.Shown;
        return new(
            part.Number, part.StartSeconds, WalkTotalsJson.Of(shown.All), WalkTotalsJson.Of(shown.Forward),
            WalkTotalsJson.Of(shown.Backward), WalkTotalsJson.OfRuns(shown, part.Session.Totals.Rules),
            ExcludedJson.Of(shown.All));
    }
}

/// <summary>The JSON of <c>retrowalk session</c> for one recording.</summary>
/// <remarks>The priced share is that of the recorded time, and null where no time passed. Most of the time are the kinds of
/// findings that concern more than half of it.</remarks>
internal sealed record SessionJson(
    SessionInputJson Input,
    WalkTotalsJson Totals,
    WalkTotalsJson Forward,
    WalkTotalsJson Backward,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WalkTotalsJson? Running,
    ExcludedJson Excluded,
    double? PricedShare,
    IReadOnlyList<FindingJson> Findings,
    IReadOnlyList<string> MostOfTheTime,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SessionPartJson>? Laps,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SessionPartJson>? Minutes)
{
    public static SessionJson Of(RecordedSession session)
    {
        SessionTotals totals = session.Totals;
        ShownSession shown = session.Shown;
        Recording recording = session.Recording;
        RecordingSummary summary = recording.Summary!;
        SessionPartJson[] parts = [.. session.Parts.Select(SessionPartJson.Of)];
        return new(
            new(
                recording.Name, Names.Of(summary.Format), recording.Start, summary.Points, recording.LongestGapSeconds,
                totals.Walker.Mass.Kilograms, session.Weighed is DateOnly weighed ? MassByDate.Text(weighed) : null,
                Names.Of(totals.Walker.RestingRate.Equation), ConditionsJson.Of(totals.Conditions),
                ForwardJson.Of(totals.Rules), RunsJson.Of(totals.Rules),
                totals.Rules.MaximalUptake?.MillilitersPerKilogramPerMinute),
            WalkTotalsJson.Of(shown.All), WalkTotalsJson.Of(shown.Forward), WalkTotalsJson.Of(shown.Backward),
            WalkTotalsJson.OfRuns(shown, totals.Rules),
            ExcludedJson.Of(shown.All),
            JsonText.Number(shown.All.PricedShare),
            FindingJson.Of(recording.Account.Findings),
            [.. recording.Account.MostOfTheTime.Select(finding => Names.Of(finding.Kind))],
            session.Breakdown == Breakdown.Laps ? parts : null,
            session.Breakdown == Breakdown.Minutes ? parts : null);
    }
}

/// <summary>The JSON of <c>retrowalk session</c> for several recordings: each of them, and their sum.</summary>
internal sealed record SessionsJson(
    IReadOnlyList<SessionJson> Recordings,
    WalkTotalsJson Totals,
    WalkTotalsJson Forward,
    WalkTotalsJson Backward,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WalkTotalsJson? Running,
    ExcludedJson Excluded,
    double? PricedShare)
{
    public static SessionsJson Of(IReadOnlyList<RecordedSession> sessions)
    {
        ShownSession sum = RecordedSession.Sum(sessions);
        return new(
            [.. sessions.Select(SessionJson.Of)],
            WalkTotalsJson.Of(sum.All), WalkTotalsJson.Of(sum.Forward), WalkTotalsJson.Of(sum.Backward),
            WalkTotalsJson.OfRuns(sum, sessions[0].Totals.Rules),
            ExcludedJson.Of(sum.All), JsonText.Number(sum.All.PricedShare));
    }
}
