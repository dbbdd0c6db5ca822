using System.Text.Json.Serialization;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

internal sealed record ConditionsJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? PracticeBouts,
    double PracticeFactor,
    string Handrail,
    double HandrailFactor,
    double PersonalFactor,
    double PersonalLogSpread,
    double ExcessFactor,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? ExcessSpread,
    double FactorExcessCorrelation)
{
    /// <summary>Null if there are none.</summary>
    public static ConditionsJson? Of(WalkConditions conditions) =>
        conditions == WalkConditions.None
            ? null
            : new(
                conditions.Practice.Bouts, conditions.Practice.Factor,
                Names.Of(conditions.Handrail), conditions.HandrailFactor, conditions.PersonalFactor.Factor,
                conditions.PersonalFactor.LogSpread, conditions.PersonalExcess.Factor, conditions.PersonalExcess.Spread,
                conditions.FactorExcessCorrelation);
}
