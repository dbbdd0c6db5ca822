using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>What a search found, or why nothing.</summary>
/// <param name="Result">The value and the outcome.</param>
/// <param name="Validity">Whether people were measured at a walk of this value; null if nothing was found.</param>
internal sealed record Found<T>(Equivalent<T> Result, Validity? Validity)
    where T : struct
{
    /// <param name="result">What was found.</param>
    /// <param name="estimate">The walk of that value.</param>
    public static Found<T> Of(Equivalent<T> result, Func<T, EnergyEstimate> estimate) =>
        new(result, result.Value is T value ? estimate(value).Validity : null);
}
