using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>One walk by everything that has a figure for it: every model, what consoles and running apps multiply, and what
/// people were measured to pay. The library's own choice comes first.</summary>
/// <param name="Forward">The figures for walking forward.</param>
/// <param name="Backward">The figures for walking backward, with those of what knows no direction.</param>
public sealed record WalkExplanation(IReadOnlyList<ExplainedCost> Forward, IReadOnlyList<ExplainedCost> Backward)
{
    // A running app multiplies distance and mass by it.
    private const double KilocaloriesPerKilogramAndKilometer = 1.036;

    private const double NearMetersPerSecond = 0.1;
    private const double NearGradeFraction = 0.01;

    /// <summary>How near a measured point must be, in words: <c>0.1 m/s and 1 %</c>.</summary>
    public static string Nearness { get; } =
        FormattableString.Invariant($"{NearMetersPerSecond} m/s and {NearGradeFraction * 100} %");

    private static readonly ModelEntry[] KnowNoDirection =
        [WalkingModels.Acsm2014Walking, WalkingModels.Compendium2024Treadmill, WalkingModels.Pandolf1977];

    /// <summary>Explains a walk.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="inputs">What is known of the walk besides speed and grade. A model that needs what is not given here has no
    /// figure.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <exception cref="ArgumentNullException">No inputs.</exception>
    /// <exception cref="ArgumentException">A default walker.</exception>
    public static WalkExplanation Of(Walker walker, ModelInputs inputs, Speed speed, Grade grade)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        StatedInputs walk = new(walker, inputs, speed, grade);
        return new(
            [.. ByModels(walk, WalkingDirection.Forward), ByArithmetic(speed), .. ByStudies(walk, WalkingDirection.Forward)],
            [
                .. ByModels(walk, WalkingDirection.Backward), .. WithoutDirection(walk), ByArithmetic(speed),
                .. ByStudies(walk, WalkingDirection.Backward),
            ]);
    }

    /// <summary>Whether a measured point is near enough to a walk to stand beside it; see <see cref="Nearness"/>.</summary>
    /// <param name="speed">Speed of the walk.</param>
    /// <param name="grade">Grade of the walk.</param>
    /// <param name="measuredSpeedMetersPerSecond">Speed of the point [m·s⁻¹].</param>
    /// <param name="measuredGradeFraction">Grade of the point as a fraction [1].</param>
    public static bool IsNear(Speed speed, Grade grade, double measuredSpeedMetersPerSecond, double measuredGradeFraction) =>
        Math.Abs(speed.MetersPerSecond - measuredSpeedMetersPerSecond) <= NearMetersPerSecond
        && Math.Abs(grade.Fraction - measuredGradeFraction) <= NearGradeFraction;

    private static IEnumerable<ExplainedCost> ByModels(StatedInputs walk, WalkingDirection direction)
    {
        ModelEntry choice =
            direction == WalkingDirection.Forward ? WalkingModels.Looney2019Graded : WalkingModels.RetroWalkBackward;
        return WalkingModels.All.Where(entry => entry.Card.Direction == direction)
            .OrderBy(entry => entry == choice ? 0 : 1) // keeps the order of the others
            .Select(entry => Priced(walk, entry, CostSource.Model));
    }

    private static IEnumerable<ExplainedCost> WithoutDirection(StatedInputs walk) =>
        KnowNoDirection.Select(entry => Priced(walk, entry, CostSource.ForwardModel));

    private static ExplainedCost ByArithmetic(Speed speed) => new(
        CostSource.Arithmetic, "distance × mass",
        KilocaloriesPerKilogramAndKilometer * Energy.FromKilocalories(1).Joules * speed.MetersPerSecond / 1000,
        FormattableString.Invariant(
            $"{KilocaloriesPerKilogramAndKilometer} kcal per kg and km: knows no speed, no grade and no direction"));

    private static IEnumerable<ExplainedCost> ByStudies(StatedInputs walk, WalkingDirection direction) =>
        from row in EvidenceRows.All
        where row.Basis.StartsWith("measured", StringComparison.Ordinal)
            && IsNear(walk.Speed, walk.Grade, row.Speed.MetersPerSecond, row.Grade.Fraction)
        let power = direction == WalkingDirection.Forward ? row.Forward : row.Backward
        select new ExplainedCost(
            CostSource.Measured, row.Study.Key, power.WattsPerKilogram,
            $"measured: the mean of a study at {row.Speed:0.00 m/s} and {row.Grade:0.# %}");

    private static ExplainedCost Priced(StatedInputs walk, ModelEntry entry, CostSource source)
    {
        string name = entry.Card.Name;
        if (entry.WhyNot(walk.Inputs) is string reason)
            return new(source, name, double.NaN, reason);
        try
        {
            EnergyEstimate estimate =
                WalkingEnergy.Estimate(entry.For(walk.Inputs), walk.Walker, walk.Speed, walk.Grade, TimeSpan.Zero);
            return estimate.Validity == Validity.Outside
                ? new(source, name, double.NaN, estimate.ValidityNotes[0])
                : new(
                    source, name, estimate.GrossPower.WattsPerKilogram,
                    source == CostSource.ForwardModel
                        ? "the same forward: it does not know which way the person faces"
                        : ModelReasons.Of(name));
        }
        catch (ArgumentOutOfRangeException refused) when (walk.Walker.RestingRate is not null)
        {
            return new(source, name, double.NaN, $"{name}: {refused.Message.Split(" (Parameter")[0]}");
        }
    }

    private sealed record StatedInputs(Walker Walker, ModelInputs Inputs, Speed Speed, Grade Grade);
}
