using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results;

/// <summary>The walk that the user states.</summary>
internal sealed record StatedWalk(Walker Walker, Speed Speed, Grade Grade, TimeSpan Duration)
{
    /// <summary>The walk that is shown when the user states none.</summary>
    public static StatedWalk Example { get; } = new(
        new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet),
        Speed.FromMilesPerHour(3), Grade.FromPercent(5), TimeSpan.FromMinutes(30))
    { IsExample = true };

    public bool IsExample { get; private init; }

    public Height? Height { get; init; }

    /// <summary>Whether the user chose the resting rate; a model that needs one does not take the default.</summary>
    public bool RestIsStated { get; init; }

    public CarriedLoad Load { get; init; }

    public Terrain Terrain { get; init; }

    public WalkConditions Conditions { get; init; }

    /// <summary>The units in which the user wants to see it; null where none were asked for.</summary>
    public ShownUnits? Units { get; init; }

    /// <summary>The units in which it was typed.</summary>
    public ShownUnits TypedUnits { get; init; } = ShownUnits.Usual;

    /// <summary>What is known of this walk besides speed and grade.</summary>
    public ModelInputs Inputs => new()
    {
        Mass = Walker.Mass,
        RestingPower = RestIsStated ? Walker.RestingPower : null,
        Height = Height,
        Load = Load,
        Terrain = Terrain,
    };

    /// <summary>The energy of this walk at a power [kcal]; NaN where that is NaN.</summary>
    public double Kilocalories(double wattsPerKilogram) =>
        wattsPerKilogram * Walker.Mass.Kilograms * Duration.TotalSeconds / Energy.FromKilocalories(1).Joules;

    /// <summary>Why no model of a direction carries the load or knows the ground of this walk; null if one does, or if one is
    /// named, which <see cref="ModelFor"/> then refuses.</summary>
    public string? WhyNoLoad(ModelEntry? named, WalkingDirection direction) =>
        named is null ? WhyNoLoad(Inputs, direction) : null;

    /// <summary>Why no model of a direction carries a load or knows a ground; null if one does.</summary>
    public static string? WhyNoLoad(ModelInputs inputs, WalkingDirection direction)
    {
        ModelInputKinds stated = inputs.Given & (ModelInputKinds.Load | ModelInputKinds.Terrain);
        bool isKnown = WalkingModels.All.Any(
            entry => entry.Card.Direction == direction && (stated & ~entry.Card.Takes) == ModelInputKinds.None);
        if (isKnown)
            return null;
        string what = inputs.Load == CarriedLoad.None ? "this ground" : "a carried load";
        return $"nobody has measured what walking {Names.Of(direction)} costs with {what}, and no model knows it";
    }

    /// <summary>The named model, or the library's own if none is named, made for this walk.</summary>
    public IWalkingModel ModelFor(ModelEntry? named, WalkingDirection direction)
    {
        ModelEntry entry = DefaultModels.Choose(named, direction, Conditions);
        if (entry.WhyNot(Inputs) is string reason)
            throw new InputException(reason + Hint(entry, Inputs));
        try
        {
            return entry.For(Inputs);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new InputException($"{entry.Card.Name}: {InputException.Words(exception)}");
        }
    }

    /// <summary>The cost of this walk at a speed and grade, by a model that <see cref="ModelFor"/> made.</summary>
    public EnergyEstimate Estimate(IWalkingModel model, Speed speed, Grade grade) =>
        Conditions == WalkConditions.None
            ? WalkingEnergy.Estimate(model, Walker, speed, grade, Duration)
            : WalkingEnergy.Estimate(Walker, model.Card.Direction, speed, grade, Duration, Conditions);

    /// <summary>This walk in both directions, by models that <see cref="ModelFor"/> made.</summary>
    public WalkComparison Compare(IWalkingModel forward, IWalkingModel backward) =>
        Conditions == WalkConditions.None
            ? WalkingEnergy.Compare(forward, backward, Walker, Speed, Grade, Duration)
            : WalkingEnergy.Compare(Walker, Speed, Grade, Duration, Conditions);

    /// <summary>The cost with what the user can add where a model lacks something.</summary>
    public ExplainedCost WithHint(ExplainedCost cost) =>
        WalkingModels.Find(cost.Name) is ModelEntry entry && entry.WhyNot(Inputs) is not null
            ? cost with { Why = cost.Why + Hint(entry, Inputs) }
            : cost;

    private static string Hint(ModelEntry entry, ModelInputs inputs)
    {
        ModelInputKinds missing = entry.Card.Needs & ~inputs.Given;
        if (missing != ModelInputKinds.None)
            return (missing.HasFlag(ModelInputKinds.Height) ? " Give --height." : "")
                + (missing.HasFlag(ModelInputKinds.RestingPower) ? " Give --resting-rate; it may be standard." : "");
        ModelInputKinds carried = inputs.Given & (ModelInputKinds.Load | ModelInputKinds.Terrain);
        string[] others = [.. WalkingModels.All
            .Where(other => other.Card.Direction == entry.Card.Direction && (carried & ~other.Card.Takes) == ModelInputKinds.None)
            .Select(other => other.Card.Name + NeededOptions(other.Card.Needs & ~inputs.Given))];
        return others.Length == 0 ? "" : $" These do: {string.Join(", ", others)}.";
    }

    private static string NeededOptions(ModelInputKinds missing)
    {
        List<string> options = [];
        if (missing.HasFlag(ModelInputKinds.Height))
            options.Add("--height");
        if (missing.HasFlag(ModelInputKinds.RestingPower))
            options.Add("--resting-rate");
        return options.Count == 0 ? "" : $" (with {Listing.Of(options, "and")})";
    }
}
