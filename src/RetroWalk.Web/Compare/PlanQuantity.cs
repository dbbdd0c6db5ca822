using RetroWalk.Metrics;

namespace RetroWalk.Web.Compare;

/// <summary>What a plan shows in each cell.</summary>
/// <param name="Name">Its name in the address; that of its text follows "plan.".</param>
/// <param name="Decimals">Decimals of its numbers.</param>
/// <param name="Number">The number of a cell.</param>
/// <param name="IsMeasured">Whether people were measured there.</param>
public sealed record PlanQuantity(
    string Name, int Decimals, Func<WalkComparison, double> Number, Func<WalkComparison, bool> IsMeasured)
{
    public static IReadOnlyList<PlanQuantity> All { get; } =
    [
        new("backward", 0, walk => walk.Backward.Gross.Kilocalories, IsBackwardMeasured),
        new("forward", 0, walk => walk.Forward.Gross.Kilocalories, walk => walk.Forward.Validity == Validity.Measured),
        new("ratio", 2, walk => walk.GrossRatio, IsBackwardMeasured),
        new("quadriceps", 2, walk => walk.Backward.Quadriceps.Metabolic.WattsPerKilogram, IsBackwardMeasured),
    ];

    public static PlanQuantity Find(string? name) => All.FirstOrDefault(quantity => quantity.Name == name) ?? All[0];

    private static bool IsBackwardMeasured(WalkComparison walk) => walk.Backward.Validity == Validity.Measured;
}
