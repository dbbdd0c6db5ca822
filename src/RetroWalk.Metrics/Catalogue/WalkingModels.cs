namespace RetroWalk.Metrics.Models;

/// <summary>The catalogue: every model of the library, for lists, documentation and choice by name.</summary>
/// <remarks>The list is written while the library is built, from the files in Models/Forward and
/// Models/Backward, and our own in Models/RetroWalk: a new model is a new file, and nothing else has to be touched.</remarks>
public static partial class WalkingModels
{
    /// <summary>Every model, forward ones first, in alphabetical order.</summary>
    public static IReadOnlyList<ModelEntry> All { get; } = Listed();

    /// <summary>A model by its name, in any case; null where there is none.</summary>
    /// <param name="name">Name, as in <c>Looney2019Graded</c>.</param>
    public static ModelEntry? Find(string name) =>
        All.FirstOrDefault(entry => string.Equals(entry.Card.Name, name, StringComparison.OrdinalIgnoreCase));

    private static partial ModelEntry[] Listed();
}
