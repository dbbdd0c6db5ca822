namespace RetroWalk.Metrics.Models;

/// <summary>What a caller knows of a walk besides speed and grade, for the equations that take more.</summary>
/// <remarks>What is not given is missing, except the load, which is then none, and the ground, which is then a treadmill.
/// Immutable and thread-safe.</remarks>
public sealed record ModelInputs
{
    /// <summary>Nothing but speed and grade.</summary>
    public static ModelInputs None { get; } = new();

    /// <summary>Body mass, without load; null where unknown.</summary>
    public BodyMass? Mass { get; init; }

    /// <summary>Standing height; null where unknown.</summary>
    public Height? Height { get; init; }

    /// <summary>Resting power of the person; null where unknown.</summary>
    public MetabolicPower? RestingPower { get; init; }

    /// <summary>Carried load; none unless given.</summary>
    public CarriedLoad Load { get; init; }

    /// <summary>Ground underfoot; a treadmill unless given.</summary>
    public Terrain Terrain { get; init; }

    /// <summary>What is known of a walker: mass and resting power.</summary>
    /// <param name="walker">The person.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    public static ModelInputs Of(Walker walker) =>
        walker.RestingRate is null
            ? throw new ArgumentException(
                "walker is default(Walker), which has no body mass: make it with new Walker(mass, restingRate).", nameof(walker))
            : new() { Mass = walker.Mass, RestingPower = walker.RestingPower };

    /// <summary>What is given here.</summary>
    public ModelInputKinds Given =>
        (Mass is null ? 0 : ModelInputKinds.BodyMass)
        | (Height is null ? 0 : ModelInputKinds.Height)
        | (RestingPower is null ? 0 : ModelInputKinds.RestingPower)
        | (Load == CarriedLoad.None ? 0 : ModelInputKinds.Load)
        | (Terrain.Factor == 1 ? 0 : ModelInputKinds.Terrain);

    /// <summary>Whether a load or a ground is given, which few models know.</summary>
    internal bool HasLoadOrTerrain => (Given & (ModelInputKinds.Load | ModelInputKinds.Terrain)) != 0;
}
