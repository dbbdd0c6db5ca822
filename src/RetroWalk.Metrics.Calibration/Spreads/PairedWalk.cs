using MathNet.Numerics.Statistics;

namespace RetroWalk.Metrics.Calibration;

/// <summary>A walk backward beside the same person's own walks forward, so that how dear the person walks cancels.</summary>
/// <remarks>
/// <code>
/// L = mean of measured/M_F over the person's level forward walks        R = backward/(L·M_F)        κ = (R − 1)·M_F/X
/// </code>
/// M_F and X by the library's own pair of models. Immutable.
/// </remarks>
public sealed record PairedWalk
{
    private PairedWalk(MeasuredWalk walk, double personLevel)
    {
        Walk = walk;
        PersonLevel = personLevel;
        Model = new(walk.Speed, walk.Grade);
        GrossRatio = walk.Gross.WattsPerKilogram / (personLevel * Model.ForwardPower);
    }

    /// <summary>The walk backward.</summary>
    public MeasuredWalk Walk { get; }

    /// <summary>L: the person's level forward walks over the forward model, mean [1].</summary>
    public double PersonLevel { get; }

    /// <summary>R: backward over the person's own forward power [1].</summary>
    public double GrossRatio { get; }

    /// <summary>κ: the person's excess over the model's [1]; negative where backward cost this person less.</summary>
    public double ExcessFactor => (GrossRatio - 1) * Model.ForwardPower / Model.Excess;

    /// <summary>What the models say of the walk.</summary>
    internal ModelExcess Model { get; }

    /// <summary>The walks backward, beside the forward walks of the same people, in the order given.</summary>
    /// <remarks>Those of people without a level forward walk, and standing still, are left out: they have nothing to be held
    /// against.</remarks>
    /// <param name="walks">Walks of both directions.</param>
    public static IReadOnlyList<PairedWalk> Of(IEnumerable<MeasuredWalk> walks)
    {
        ArgumentNullException.ThrowIfNull(walks);
        MeasuredWalk[] all = [.. walks];
        Dictionary<string, double> levels = all
            .Where(walk => walk.Direction == WalkingDirection.Forward && walk.Grade == Grade.Level)
            .GroupBy(walk => walk.Person, StringComparer.Ordinal)
            .ToDictionary(person => person.Key, person => person.Select(walk => Math.Exp(walk.LogError)).Mean(),
                StringComparer.Ordinal);
        return Array.AsReadOnly([.. all
            .Where(walk => walk.Direction == WalkingDirection.Backward && walk.Speed.MetersPerSecond > 0
                && levels.ContainsKey(walk.Person))
            .Select(walk => new PairedWalk(walk, levels[walk.Person]))]);
    }

    /// <summary>How the excess factors differ between people and within them;
    /// <see cref="VarianceComponents.CoefficientOfVariationBetweenPeople"/> of these is σ_κ.</summary>
    /// <param name="walks">Paired walks of two people or more, somebody twice.</param>
    /// <exception cref="ArgumentException">Fewer than two people, or nobody twice.</exception>
    public static VarianceComponents ExcessFactors(IEnumerable<PairedWalk> walks)
    {
        ArgumentNullException.ThrowIfNull(walks);
        return VarianceComponents.Of(walks.GroupBy(walk => walk.Walk.Person, StringComparer.Ordinal)
            .Select(person => (IReadOnlyList<double>)[.. person.Select(walk => walk.ExcessFactor)]));
    }

    /// <summary>The walk, its ratio and its excess factor in one line; the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Walk}: ratio {GrossRatio:0.000}, κ {ExcessFactor:0.00}");
}
