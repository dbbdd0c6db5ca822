namespace RetroWalk.Metrics.Models;

/// <summary>Ground underfoot, as the terrain factor η [1], by which some equations multiply their speed and grade part.</summary>
/// <remarks>Factors of Soule and Goldman 1972, Givoni and Goldman 1971 and Pandolf et al. 1976, as reproduced by several
/// codes and guides. <c>default</c> is a treadmill, 1. Immutable and thread-safe.</remarks>
public readonly partial record struct Terrain
{
    private const double LeastFactor = 1;
    private const double MostFactor = 5;

    private readonly double _factor;
    private readonly string? _name; // null in default, which is a treadmill

    private Terrain(string name, double factor)
    {
        _name = name;
        _factor = factor;
    }

    /// <summary>Treadmill, blacktop or another hard even surface, η = 1.</summary>
    public static Terrain Treadmill => default;

    /// <summary>Every named ground, from the easiest.</summary>
    public static IReadOnlyList<Terrain> All { get; } =
    [
        Treadmill,
        new("dirt-road", 1.1),
        new("light-brush", 1.2),
        new("heavy-brush", 1.5),
        new("swamp", 1.8),
        new("loose-sand", 2.1),
        new("light-snow", 2.5),
        new("medium-snow", 3.3),
        new("deep-snow", 4.1),
    ];

    /// <summary>Name, as in <c>loose-sand</c>; <c>custom</c> for a factor from the caller.</summary>
    public string Name => _name ?? "treadmill";

    /// <summary>η [1].</summary>
    public double Factor => _name is null ? 1 : _factor;

    /// <summary>The ground of that name and factor, as it was stored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A factor outside 1 to 5, or NaN.</exception>
    internal static Terrain Stored(string name, double factor)
    {
        foreach (Terrain known in All)
        {
            if (known.Name == name && known.Factor == factor)
                return known;
        }

        return FromFactor(factor);
    }

    /// <summary>Ground with a factor from the caller.</summary>
    /// <param name="factor">η [1], from 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside 1 to 5, or NaN.</exception>
    public static Terrain FromFactor(double factor) =>
        new("custom", Guard.Between(factor, LeastFactor, MostFactor, "a terrain factor"));
}
