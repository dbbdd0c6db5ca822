using RetroWalk.Metrics;

namespace RetroWalk.Cli.Wording;

/// <summary>The conditions of a walk in one line.</summary>
internal static class ConditionText
{
    /// <summary>Every condition with its effect; null if there are none.</summary>
    public static string? Of(WalkConditions conditions)
    {
        string[] parts = [.. Parts(conditions)];
        return parts.Length == 0 ? null : string.Join("; ", parts);
    }

    /// <summary>A short sentence for the head of a picture; null if there are none.</summary>
    public static string? Short(WalkConditions conditions)
    {
        List<string> parts = [];
        if (conditions.PersonalFactor != PersonalFactor.Unknown)
            parts.Add($"person × {NumberText.Of(conditions.PersonalFactor.Factor, 2)}");
        if (conditions.Practice != Practice.None || conditions.PersonalExcess != PersonalExcess.Unknown)
            parts.Add($"excess × {NumberText.Of(conditions.Practice.Factor * conditions.PersonalExcess.Factor, 2)}");
        if (conditions.Handrail != Handrail.None)
            parts.Add($"handrail {Names.Of(conditions.Handrail)}");
        return parts.Count == 0 ? null : $"Priced with {string.Join(", ", parts)}.";
    }

    private static IEnumerable<string> Parts(WalkConditions conditions)
    {
        if (conditions.PersonalFactor != PersonalFactor.Unknown)
            yield return $"this person costs {NumberText.Of(conditions.PersonalFactor.Factor, 2)} times the median";
        if (conditions.PersonalExcess != PersonalExcess.Unknown)
            yield return $"excess of this person: × {NumberText.Of(conditions.PersonalExcess.Factor, 2)}";
        if (conditions.Practice is { Bouts: int bouts } guessed)
            yield return $"practice, {NumberText.Of(bouts, 0)} bouts: excess × {NumberText.Of(guessed.Factor, 2)}";
        else if (conditions.Practice != Practice.None)
            yield return $"practice: excess × {NumberText.Of(conditions.Practice.Factor, 2)}";
        if (conditions.Handrail is not Handrail.None and Handrail handrail)
            yield return $"handrail, {Names.Of(handrail)}: above standing × {NumberText.Of(conditions.HandrailFactor, 2)}";
    }
}
