namespace RetroWalk.Metrics;

/// <summary>What was stated in <see cref="WalkConditions"/>, and the numbers that follow from it, computed once and not for every
/// walk.</summary>
/// <remarks>To be made by <c>new</c>: <c>with</c> would keep the old numbers.</remarks>
internal sealed record ConditionFactors(
    Practice Practice, Handrail Handrail, PersonalFactor PersonalFactor, PersonalExcess PersonalExcess,
    double FactorExcessCorrelation)
{
    internal static readonly ConditionFactors Nothing = new(default, default, default, default, 0);

    internal static ConditionFactors? OrNone(ConditionFactors stated) => stated == Nothing ? null : stated;

    internal double Factor { get; } = PersonalFactor.Factor; // f

    internal double FactorLogSpread { get; } = PersonalFactor.LogSpread; // σ_f

    internal bool IsPersonKnown { get; } = !PersonalFactor.IsUnknown; // whether f was measured on the person

    internal double HandrailFactor { get; } = Handrail switch // h; Handrail names the source of each
    {
        Handrail.RestingHands => 0.93,
        Handrail.Gripping => 0.76,
        Handrail.LeaningBack => 0.62,
        _ => 1,
    };

    internal double ExcessFactor { get; } = Practice.Factor * PersonalExcess.Factor; // k·κ: what both make of the excess

    internal double? ExcessSpread { get; } = PersonalExcess.Spread; // coefficient of variation of κ, where it was measured
}
