namespace RetroWalk.Metrics.Numerics;

/// <summary>Names for the reasons why a method is not inlined.</summary>
internal static class Inlining
{
    /// <summary>For a method that holds a whole formula: the JIT inlines only so much into one method, and a formula needs all of
    /// that for itself.</summary>
    internal const MethodImplOptions OwnBudget = MethodImplOptions.NoInlining;
}
