using System.CommandLine;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Parsing;

/// <summary>A model chosen by name.</summary>
internal static class ModelOption
{
    public static Option<IWalkingModel?> Create() =>
        TypedOption.Create<IWalkingModel?>("--model", "Model to use; the library's own choice unless given.", "NAME", Find);

    private static IWalkingModel Find(string name) =>
        WalkingModels.All.FirstOrDefault(model => string.Equals(model.Card.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new InputException(
            $"'{name}' is not a known model: {string.Join(", ", WalkingModels.All.Select(model => model.Card.Name))}");
}
