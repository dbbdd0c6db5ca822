using RetroWalk.Metrics.Calibration;
using static RetroWalk.Cli.Output.JsonText;

namespace RetroWalk.Cli.Output;

internal sealed record KneeConditionJson(
    string Subject, string Direction, double SpeedMetersPerSecond, double GradeFraction, int Strides,
    double ConcentricWattsPerKilogram,
    double EccentricWattsPerKilogram, double? ConcentricShare, bool IsUsed)
{
    public static KneeConditionJson Of(KneeCondition walk, bool isUsed) =>
        new(
            walk.Subject, Wording.Names.Of(walk.Direction), walk.Speed.MetersPerSecond, walk.Grade.Fraction, walk.Strides,
            walk.ConcentricWattsPerKilogram, walk.EccentricWattsPerKilogram, Number(walk.ConcentricShare), isUsed);
}

internal sealed record KneePersonJson(
    string Subject, double? ReversalFraction, double? WorkRatio, double? LevelConcentricCoefficient,
    double? LevelEccentricCoefficient)
{
    public static KneePersonJson Of(KneePerson person) =>
        new(
            person.Subject, Number(person.ReversalFraction), Number(person.WorkRatio), Number(person.LevelConcentricCoefficient),
            Number(person.LevelEccentricCoefficient));
}

/// <summary>The JSON of <c>retrowalk evidence knee</c>. A backward walk without forward speeds on both sides is not
/// used.</summary>
internal sealed record KneeJson(
    IReadOnlyList<KneeConditionJson> Walks, IReadOnlyList<KneePersonJson> People, int Count, double? Mean,
    double? StandardDeviation,
    double? StandardError, double PriorMean, double PriorStandardDeviation, double Shipped)
{
    public static KneeJson Of(KneeReversal found) =>
        new(
            [.. found.Conditions.Select(walk =>
                KneeConditionJson.Of(walk, !found.People.Any(person => person.NotUsed.Contains(walk))))],
            [.. found.People.Select(KneePersonJson.Of)], found.Count, Number(found.Mean), Number(found.StandardDeviation),
            Number(found.StandardError),
            EvidenceFitOptions.Shipped.LambdaPriorMean, EvidenceFitOptions.Shipped.LambdaPriorStandardDeviation,
            Metrics.QuadricepsParameters.Shipped.ReversalFraction);
}
