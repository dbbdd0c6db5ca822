namespace RetroWalk.Metrics.Models;

/// <summary>The catalogue: every model of the library, each by its name, to be listed, chosen and made for a walk.</summary>
/// <remarks>The build makes the list from the files in Models/Forward and Models/Backward, and adds the model in
/// Models/RetroWalk: a new model needs a new file and no other change.</remarks>
public static partial class WalkingModels
{
    /// <summary>Every model, forward ones first, in alphabetical order.</summary>
    public static IReadOnlyList<ModelEntry> All { get; } = Listed();

    /// <summary>The model with this name, in any case; null if there is none.</summary>
    /// <param name="name">Name, as in <c>Looney2019Graded</c>.</param>
    public static ModelEntry? Find(string name) =>
        All.FirstOrDefault(entry => string.Equals(entry.Card.Name, name, StringComparison.OrdinalIgnoreCase));

    private static partial ModelEntry[] Listed();
}
