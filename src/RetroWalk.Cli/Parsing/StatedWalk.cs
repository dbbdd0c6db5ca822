using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Parsing;

/// <summary>A walk, ready to be priced.</summary>
internal sealed record StatedWalk(Walker Walker, Speed Speed, Grade Grade, TimeSpan Duration)
{
    /// <summary>The walk that is shown when the user states none.</summary>
    public static StatedWalk Example { get; } = new(
        new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet),
        Speed.FromMilesPerHour(3), Grade.FromPercent(5), TimeSpan.FromMinutes(30))
    { IsExample = true };

    public bool IsExample { get; private init; }

    public Height? Height { get; init; }

    /// <summary>Whether the user chose the resting rate; a model that rests on it takes no default for an answer.</summary>
    public bool RestIsStated { get; init; }

    public CarriedLoad Load { get; init; }

    public Terrain Terrain { get; init; }

    /// <summary>What sets the walk or the person apart.</summary>
    public WalkConditions Conditions { get; init; }

    /// <summary>A model for this walk; the named one, or the library's own where none is named.</summary>
    public IWalkingModel ModelFor(ModelEntry? named, string defaultName)
    {
        ConditionOptions.RequireOwnModel(Conditions, named, defaultName);
        ModelEntry entry = named ?? WalkingModels.Find(defaultName)!;
        ModelInputs inputs = new()
        {
            Mass = Walker.Mass,
            RestingPower = RestIsStated ? Walker.RestingPower : null,
            Height = Height,
            Load = Load,
            Terrain = Terrain,
        };
        if (entry.WhyNot(inputs) is string reason)
            throw new InputException(reason + Hint(entry, inputs));
        try
        {
            return entry.For(inputs);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new InputException($"{entry.Card.Name}: {exception.Message.Split('\n')[0].Split(" (Parameter")[0]}");
        }
    }

    /// <summary>This walk at a speed and grade, by a model that <see cref="ModelFor"/> gave for it.</summary>
    public EnergyEstimate Estimate(IWalkingModel model, Speed speed, Grade grade) =>
        Conditions == WalkConditions.None
            ? WalkingEnergy.Estimate(model, Walker, speed, grade, Duration)
            : WalkingEnergy.Estimate(Walker, model.Card.Direction, speed, grade, Duration, Conditions);

    private static string Hint(ModelEntry entry, ModelInputs inputs)
    {
        ModelInputKinds missing = entry.Card.Needs & ~inputs.Given;
        if (missing != ModelInputKinds.None)
            return (missing.HasFlag(ModelInputKinds.Height) ? " Give --height." : "")
                + (missing.HasFlag(ModelInputKinds.RestingPower) ? " Give --resting-rate, be it standard." : "");
        string[] others = [.. WalkingModels.All
            .Where(other => other.Card.Direction == entry.Card.Direction && other.WhyNot(inputs) is null)
            .Select(other => other.Card.Name)];
        return others.Length == 0 ? "" : $" These do: {string.Join(", ", others)}.";
    }
}
