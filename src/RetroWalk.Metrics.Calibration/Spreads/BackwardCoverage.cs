using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>How many measured walks backward lie inside the intervals: of the energy, and of the ratio to the same person's own
/// forward walks.</summary>
/// <remarks>Nothing is refitted but σ_κ, and that only where it says so. Immutable and thread-safe.</remarks>
public sealed record BackwardCoverage
{
    // The mass cancels: powers are per kilogram.
    private static readonly Walker Anybody = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    private BackwardCoverage(IReadOnlyList<MeasuredWalk> backward, IReadOnlyList<PairedWalk> paired)
    {
        Energy = Coverage.Of("energy", backward, IsEnergyInside);
        Ratio = Coverage.Of("ratio", paired, IsRatioInside);
        ExcessFactors = PairedWalk.ExcessFactors(paired);
        Dictionary<string, double> ofTheOthers = paired.Select(walk => walk.Walk.Person).Distinct(StringComparer.Ordinal)
            .ToDictionary(
                person => person,
                person => PairedWalk.ExcessFactors(paired.Where(walk => walk.Walk.Person != person))
                    .CoefficientOfVariationBetweenPeople,
                StringComparer.Ordinal);
        Shapes = Array.AsReadOnly([.. Enum.GetValues<ExcessShape>().Select(shape =>
            ShapeScore.Of(
                shape, paired, RetroWalkParameters.Shipped.ExcessSpreadBetweenPeople, walk => ofTheOthers[walk.Walk.Person]))]);
    }

    /// <summary>Measured energy inside the shipped interval of one person.</summary>
    public Coverage Energy { get; }

    /// <summary>Measured ratio inside the shipped interval of one person.</summary>
    public Coverage Ratio { get; }

    /// <summary>How people and walks differ by their excess: where σ_κ comes from.</summary>
    public VarianceComponents ExcessFactors { get; }

    /// <summary>The shipped shape of the excess first, then its rivals, in the order of <see cref="ExcessShape"/>.</summary>
    public IReadOnlyList<ShapeScore> Shapes { get; }

    /// <summary>The coverage backward of measured walks of both directions.</summary>
    /// <param name="walks">Walks of three people or more who walked backward, and forward on the level; two of them or more
    /// backward twice.</param>
    /// <exception cref="ArgumentException">Fewer people: σ_κ cannot be estimated without one of them.</exception>
    public static BackwardCoverage Of(IReadOnlyList<MeasuredWalk> walks)
    {
        ArgumentNullException.ThrowIfNull(walks);
        IReadOnlyList<PairedWalk> paired = PairedWalk.Of(walks);
        int[] counts = [.. paired.GroupBy(walk => walk.Walk.Person, StringComparer.Ordinal).Select(person => person.Count())];
        if (counts.Length < 3 || counts.Count(count => count > 1) < 2)
        {
            throw new ArgumentException(
                "Three people or more must have walked backward and, on the level, forward, and two of them backward twice.",
                nameof(walks));
        }

        return new([.. walks.Where(walk => walk.Direction == WalkingDirection.Backward)], paired);
    }

    private static bool IsEnergyInside(MeasuredWalk walk, double level)
    {
        EnergyEstimate estimate = WalkingEnergy.Estimate(Anybody, walk.Direction, walk.Speed, walk.Grade, TimeSpan.FromHours(1));
        PredictionInterval<Energy> interval = estimate.GrossInterval(level);
        double measured = walk.Gross.EnergyOf(Anybody.Mass, TimeSpan.FromHours(1)).Joules;
        return measured >= interval.Low.Joules && measured <= interval.High.Joules;
    }

    private static bool IsRatioInside(PairedWalk paired, double level)
    {
        PredictionInterval<double> interval = WalkingEnergy
            .Compare(Anybody, paired.Walk.Speed, paired.Walk.Grade, TimeSpan.FromHours(1)).GrossRatioInterval(level);
        return paired.GrossRatio >= interval.Low && paired.GrossRatio <= interval.High;
    }

    /// <summary>Both coverages in one line; the same in every culture.</summary>
    public override string ToString() => $"{Energy}; ratio: {Ratio}";
}
