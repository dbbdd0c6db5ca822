using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results;

/// <summary>One walk by everything that has a figure for it, in both directions; the library's own choice comes first.</summary>
internal sealed record Explanation(
    StatedWalk Walk, IReadOnlyList<ExplainedCost> Forward, IReadOnlyList<ExplainedCost> Backward)
{
    // A running app multiplies distance and mass by it.
    private const double KilocaloriesPerKilogramAndKilometer = 1.036;

    private static readonly ModelEntry[] KnowNoDirection =
        [WalkingModels.Acsm2014Walking, WalkingModels.Compendium2024Treadmill, WalkingModels.Pandolf1977];

    public static Explanation Of(StatedWalk walk, IReadOnlyDictionary<WalkingDirection, ExplainedCost> measured) =>
        new(
            walk,
            [.. Models(walk, WalkingDirection.Forward), .. Plain(walk), .. Measured(walk, WalkingDirection.Forward, measured)],
            [
                .. Models(walk, WalkingDirection.Backward), .. WithoutDirection(walk), .. Plain(walk),
                .. Measured(walk, WalkingDirection.Backward, measured),
            ]);

    private static IEnumerable<ExplainedCost> Models(StatedWalk walk, WalkingDirection direction) =>
        WalkingModels.All.Where(entry => entry.Card.Direction == direction)
            .OrderBy(entry => entry == DefaultModels.Of(direction) ? 0 : 1) // keeps the order of the others
            .Select(entry => Priced(walk, entry, CostSource.Model));

    private static IEnumerable<ExplainedCost> WithoutDirection(StatedWalk walk) =>
        KnowNoDirection.Select(entry => Priced(walk, entry, CostSource.ForwardModel));

    private static IEnumerable<ExplainedCost> Plain(StatedWalk walk)
    {
        yield return new(
            CostSource.Arithmetic, "distance × mass",
            KilocaloriesPerKilogramAndKilometer * Energy.FromKilocalories(1).Joules * walk.Speed.MetersPerSecond / 1000,
            FormattableString.Invariant(
                $"{KilocaloriesPerKilogramAndKilometer} kcal per kg and km: knows no speed, no grade and no direction"));
    }

    private static IEnumerable<ExplainedCost> Measured(
        StatedWalk walk, WalkingDirection direction, IReadOnlyDictionary<WalkingDirection, ExplainedCost> measured) =>
        MeasuredMeans.OfStudies(walk, direction).Concat(measured.Where(mean => mean.Key == direction).Select(mean => mean.Value));

    private static ExplainedCost Priced(StatedWalk walk, ModelEntry entry, CostSource source)
    {
        string name = entry.Card.Name;
        try
        {
            EnergyEstimate estimate = walk.Estimate(walk.ModelFor(entry, entry.Card.Direction), walk.Speed, walk.Grade);
            return estimate.Validity == Validity.Outside
                ? new(source, name, double.NaN, estimate.ValidityNotes[0])
                : new(
                    source, name, estimate.GrossPower.WattsPerKilogram,
                    source == CostSource.ForwardModel
                        ? "the same forward: it does not know which way the person faces"
                        : ModelReasons.Of(name));
        }
        catch (InputException refused)
        {
            return new(source, name, double.NaN, refused.Message);
        }
    }
}
