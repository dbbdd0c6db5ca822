using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Soak;

/// <summary>What holds for every model of the catalogue in its own domain, with a load and a ground where it takes
/// them.</summary>
internal static class ModelPromises
{
    public static void Hold(in RandomWalk walk, ModelEntry entry, RandomWalks random, Checks checks)
    {
        ModelInputs inputs = ModelInputs.Of(walk.Walker) with { Height = walk.Height };
        if (entry.Card.Takes.HasFlag(ModelInputKinds.Load))
            inputs = inputs with { Load = CarriedLoad.FromKilograms(random.Between(0, 0.3) * walk.Walker.Mass.Kilograms) };
        if (entry.Card.Takes.HasFlag(ModelInputKinds.Terrain))
            inputs = inputs with { Terrain = Terrain.FromFactor(random.Between(1, 1.2)) };
        IWalkingModel model = entry.For(inputs);
        (Speed speed, Grade grade) = random.Within(model.Card.Supported);
        EnergyEstimate estimate = WalkingEnergy.Estimate(model, walk.Walker, speed, grade, walk.Duration);
        RandomWalk priced = walk with { Speed = speed, Grade = grade };

        double power = model.EstimatePower(speed, grade).WattsPerKilogram;
        bool hasValue = !double.IsNaN(power);
        checks.That($"power of {entry.Card.Name} is NaN, or 0 to 80 W/kg", !hasValue || power is > 0 and < 80, priced);
        checks.That(
            "a model has a value exactly where its estimate has", hasValue == double.IsFinite(estimate.Gross.Joules), priced);
        checks.That("no value has a reason", hasValue || estimate.ValidityNotes.Count > 0, priced);
        checks.That("a model never prices below rest", !hasValue || estimate.Gross.Joules >= estimate.Resting.Joules, priced);
    }
}
