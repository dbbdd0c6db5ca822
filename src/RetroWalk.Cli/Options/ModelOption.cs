using System.CommandLine;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Options;

/// <summary>A model chosen by name.</summary>
internal static class ModelOption
{
    public static Option<ModelEntry?> Create(string name = "--model", WalkingDirection? direction = null) =>
        TypedOption.Create<ModelEntry?>(
            name, "Model to use, of those that 'retrowalk models' lists; the library's own choice unless given.", "NAME",
            text => Find(text, direction),
            () => WalkingModels.All.Select(entry => entry.Card)
                .Where(card => direction is null || card.Direction == direction).Select(card => card.Name));

    private static ModelEntry Find(string name, WalkingDirection? direction)
    {
        ModelEntry entry = WalkingModels.Find(name) ?? throw Unknown(name);
        return direction is null || entry.Card.Direction == direction
            ? entry
            : throw new InputException($"{entry.Card.Name} prices walking {Names.Of(entry.Card.Direction)}");
    }

    private static InputException Unknown(string name)
    {
        IEnumerable<string> nearest = NearestNames.Of(name, WalkingModels.All.Select(model => model.Card.Name));
        return new($"'{name}' is not a known model; the nearest are {string.Join(", ", nearest)}");
    }
}
