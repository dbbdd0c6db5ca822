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

    /// <summary>f.</summary>
    internal double Factor { get; }

    /// <summary>σ_f.</summary>
    internal double FactorLogSpread { get; }

    /// <summary>Whether f was measured on the person.</summary>
    internal bool IsPersonKnown { get; }

    /// <summary>h; <see cref="Handrail"/> names the source of each.</summary>
    internal double HandrailFactor { get; }

    /// <summary>k·κ: what practice and the person make of the excess.</summary>
    internal double ExcessFactor { get; }

    /// <summary>Coefficient of variation of κ, where it was measured on the person.</summary>
    internal double? ExcessSpread { get; }
}
