using System.Text.Json.Serialization;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

internal sealed record ConditionsJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? PracticeBouts,
    double PracticeFactor,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? PracticeLogSpread,
    string Handrail,
    double HandrailFactor,
    double PersonalFactor,
    double PersonalLogSpread,
    double PersonPracticeCorrelation)
{
    /// <summary>Null if there are none.</summary>
    public static ConditionsJson? Of(WalkConditions conditions) =>
        conditions == WalkConditions.None
            ? null
            : new(
                conditions.Practice.Bouts, conditions.Practice.Factor, conditions.Practice.LogSpread,
                Names.Of(conditions.Handrail), conditions.HandrailFactor, conditions.PersonalFactor.Factor,
                conditions.PersonalFactor.LogSpread, conditions.PersonPracticeCorrelation);
}
