using System.Text.Json.Serialization;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

internal sealed record SessionInputJson(
    string File, string Format, long Samples, double LongestGapSeconds, double BodyMassKilograms, string RestingRate,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ConditionsJson? Conditions);

internal sealed record WalkTotalsJson(
    double DurationSeconds,
    double DistanceMeters,
    double AscentMeters,
    double DescentMeters,
    double GrossKilocalories,
    double RestingKilocalories,
    double ActiveKilocalories,
    IReadOnlyList<double> Interval95Kilocalories,
    double QuadricepsConcentricJoules,
    double QuadricepsEccentricJoules,
    double QuadricepsMetabolicJoules)
{
    public static WalkTotalsJson Of(WalkTotals totals)
    {
        PredictionInterval<Energy> interval = totals.GrossInterval();
        double resting = totals.Resting.Kilocalories;
        double active = totals.Active.Kilocalories;
        return new(
            totals.DurationSeconds, totals.DistanceMeters, totals.AscentMeters, totals.DescentMeters,
            active + resting, // not converted from joules, so that gross = active + resting holds in kilocalories too
            resting, active,
            [interval.Low.Kilocalories, interval.High.Kilocalories],
            totals.QuadricepsConcentric.Joules, totals.QuadricepsEccentric.Joules, totals.QuadricepsMetabolic.Joules);
    }
}

internal sealed record ExcludedJson(double Seconds, IReadOnlyDictionary<string, double> Reasons)
{
    public static ExcludedJson Of(ExcludedTime excluded) =>
        new(
            excluded.TotalSeconds,
            Enum.GetValues<ExclusionReason>().Where(reason => excluded.SecondsOf(reason) > 0)
                .ToDictionary(reason => Names.Of(reason), excluded.SecondsOf));
}

internal sealed record SessionPartJson(
    long Number, double StartSeconds, WalkTotalsJson Totals, WalkTotalsJson Forward, WalkTotalsJson Backward,
    ExcludedJson Excluded)
{
    public static SessionPartJson Of(SessionPart part) =>
        new(
            part.Number, part.StartSeconds, WalkTotalsJson.Of(part.Totals.Both), WalkTotalsJson.Of(part.Totals.Forward),
            WalkTotalsJson.Of(part.Totals.Backward), ExcludedJson.Of(part.Totals.Both.Excluded));
}

/// <summary>The JSON of <c>retrowalk session</c>.</summary>
internal sealed record SessionJson(
    SessionInputJson Input,
    WalkTotalsJson Totals,
    WalkTotalsJson Forward,
    WalkTotalsJson Backward,
    ExcludedJson Excluded,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SessionPartJson>? Laps,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SessionPartJson>? Minutes)
{
    public static SessionJson Of(RecordedSession session)
    {
        SessionTotals totals = session.Totals;
        SessionPartJson[] parts = [.. session.Parts.Select(SessionPartJson.Of)];
        return new(
            new(
                session.Recording.Name, session.Recording.Format, session.Recording.Samples, session.Recording.LongestGapSeconds,
                totals.Walker.Mass.Kilograms, Names.Of(totals.Walker.RestingRate.Equation), ConditionsJson.Of(totals.Conditions)),
            WalkTotalsJson.Of(totals.Both), WalkTotalsJson.Of(totals.Forward), WalkTotalsJson.Of(totals.Backward),
            ExcludedJson.Of(totals.Both.Excluded),
            session.Breakdown == Breakdown.Laps ? parts : null,
            session.Breakdown == Breakdown.Minutes ? parts : null);
    }
}
