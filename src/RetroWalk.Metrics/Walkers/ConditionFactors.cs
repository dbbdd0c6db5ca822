namespace RetroWalk.Metrics;

/// <summary>The numbers that follow from <see cref="WalkConditions"/>, computed once and not for every walk.</summary>
internal sealed record ConditionFactors
{
    internal ConditionFactors(Practice practice, Handrail handrail, PersonalFactor factor, PersonalExcess excess)
    {
        Factor = factor.Factor;
        FactorLogSpread = factor.LogSpread;
        IsPersonKnown = !factor.IsUnknown;
        HandrailFactor = handrail switch
        {
            Handrail.RestingHands => 0.93,
            Handrail.Gripping => 0.76,
            Handrail.LeaningBack => 0.62,
            _ => 1,
        };
        ExcessFactor = practice.Factor * excess.Factor;
        ExcessSpread = excess.Spread;
    }

    internal double Factor { get; } // f

    internal double FactorLogSpread { get; } // σ_f

    internal bool IsPersonKnown { get; } // whether f was measured on the person

    internal double HandrailFactor { get; } // h; Handrail names the source of each

    internal double ExcessFactor { get; } // k·κ: what practice and the person make of the excess

    internal double? ExcessSpread { get; } // coefficient of variation of κ, where it was measured on the person
}
