using System.Text.Json;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Wording;

/// <summary>The words that the tool uses for values of the library, in JSON, in tables and on the command line.</summary>
internal static class Names
{
    public static string Of(Validity validity) => validity switch
    {
        Validity.Measured => "measured",
        Validity.Extrapolated => "extrapolated",
        _ => "outside",
    };

    public static string Of(WalkingDirection direction) =>
        direction == WalkingDirection.Forward ? "forward" : "backward";

    public static string Of(Gait gait) => gait == Gait.Running ? "running" : "walking";

    public static string Of(Handrail handrail) => handrail switch
    {
        Handrail.RestingHands => "resting",
        Handrail.Gripping => "gripping",
        Handrail.LeaningBack => "leaning-back",
        _ => "none",
    };

    public static string Of(ExclusionReason reason) => JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());

    public static string ForPeople(ExclusionReason reason) => reason switch
    {
        ExclusionReason.Gap => "gaps",
        ExclusionReason.Unusable => "without usable speed or grade",
        ExclusionReason.HighestSpeed => "too fast for the model",
        ExclusionReason.LowestGrade => "too steep downhill for the model",
        ExclusionReason.Run => "runs backward, which no model prices",
        ExclusionReason.LowestSpeed => "too slow for the model",
        ExclusionReason.Load => "backward or running, with a load or on ground that the model does not know",
        ExclusionReason.NoValue => "without a value in the model",
        _ => "too steep uphill for the model",
    };

    public static string Of(EquivalentOutcome outcome) => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString());

    public static string Of(WorkoutMeasure measure) => JsonNamingPolicy.CamelCase.ConvertName(measure.ToString());

    public static string ForPeople(WorkoutMeasure measure) => measure switch
    {
        WorkoutMeasure.Active => "active",
        WorkoutMeasure.Quadriceps => "of the quadriceps",
        _ => "gross",
    };

    public static string Of(FindingKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    public static string Of(RecordingFormat format) => JsonNamingPolicy.CamelCase.ConvertName(format.ToString());

    public static string Of(RestingEquation equation) => JsonNamingPolicy.CamelCase.ConvertName(equation.ToString());

    public static string ForPeople(RestingEquation equation) => equation switch
    {
        RestingEquation.StandardMet => "standard, 1 MET",
        RestingEquation.Measured => "measured",
        RestingEquation.MifflinStJeor => "Mifflin-St Jeor, from height, age and sex",
        RestingEquation.HarrisBenedict1984 => "Harris-Benedict 1984, from height, age and sex",
        RestingEquation.Henry2005 => "Henry 2005, from height, age and sex",
        RestingEquation.Cunningham => "Cunningham, from fat-free mass",
        RestingEquation.KatchMcArdle => "Katch-McArdle, from fat-free mass",
        _ => equation.ToString(),
    };

    public static string Of(EnergyBasis basis) => basis switch
    {
        EnergyBasis.NetOfResting => "netOfResting",
        EnergyBasis.NetOfStanding => "netOfStanding",
        _ => "gross",
    };

    public static string Of(Verdict verdict) => JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString());

    public static string ForPeople(Verdict verdict) => verdict switch
    {
        Verdict.Agrees => "agrees",
        Verdict.Disagrees => "disagrees",
        _ => "cannot tell",
    };

    public static string ForPeople(ExcessShape shape) => shape switch
    {
        ExcessShape.Gamma => "gamma, as shipped",
        ExcessShape.Normal => "normal",
        ExcessShape.LogNormal => "log-normal",
        _ => "log-normal, of study means",
    };

    public static string ForPeople(KnownWalks known) => known switch
    {
        KnownWalks.None => "nothing",
        KnownWalks.LevelForward => "the level walks forward",
        KnownWalks.LevelForwardAndOneBackward => "and one other backward",
        _ => "and all others backward",
    };

    public static string Of(Citation citation)
    {
        string year = citation.Year is int number ? FormattableString.Invariant($" {number}") : "";
        return $"{citation.Authors}{year}. {citation.Title}. {citation.Publication}.";
    }

    public static IReadOnlyList<string> Of(ModelInputKinds kinds)
    {
        (ModelInputKinds Kind, string Name)[] all =
        [
            (ModelInputKinds.BodyMass, "bodyMass"),
            (ModelInputKinds.Height, "height"),
            (ModelInputKinds.RestingPower, "restingPower"),
            (ModelInputKinds.Load, "load"),
            (ModelInputKinds.Terrain, "terrain"),
        ];
        return [.. all.Where(known => kinds.HasFlag(known.Kind)).Select(known => known.Name)];
    }
}
