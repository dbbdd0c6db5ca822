using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Web;

/// <summary>What prices runs, and from which speed on. Immutable.</summary>
public sealed record RunChoice
{
    /// <summary>The name of <see cref="Model"/> in the address, that of the tool's option.</summary>
    public const string ModelName = "run-model";

    /// <summary>The name of <see cref="Above"/> in the address, that of the tool's option.</summary>
    public const string AboveName = "run-above";

    private RunChoice()
    {
    }

    /// <summary>Nothing is a run.</summary>
    public static RunChoice None { get; } = new();

    /// <summary>The models that price runs; listed when first asked for, since the first view needs none.</summary>
    public static IReadOnlyList<ModelEntry> Models =>
        field ??= [.. WalkingModels.All.Where(entry => entry.Card.Gait == Gait.Running)];

    /// <summary>The model that prices runs; null where nothing is a run.</summary>
    public ModelEntry? Model { get; private init; }

    /// <summary>The speed that was stated; null where it is the library's.</summary>
    public Speed? Above { get; private init; }

    /// <summary>From this speed on a walk forward is a run.</summary>
    public Speed From => Above ?? SessionRules.Default.RunsFrom!.Value;

    public SessionRules Rules =>
        Model is null ? SessionRules.Default : new() { RunningModel = Model.For(ModelInputs.None), RunsFrom = From };

    /// <summary>With another model, from the same speed on where it prices runs from there.</summary>
    /// <exception cref="FormatException">No such model.</exception>
    public RunChoice By(string name)
    {
        ModelEntry model = Models.FirstOrDefault(entry => entry.Card.Name == name)
            ?? throw new Refusal("refused.runModel", name, string.Join(", ", Models.Select(entry => entry.Card.Name)));
        return new() { Model = model, Above = Above <= model.Card.Supported.HighestSpeed ? Above : null };
    }

    /// <summary>With runs from a typed speed on; a plain number is in the unit of the field, and no text takes the speed
    /// back.</summary>
    /// <exception cref="FormatException">No speed, or one from which the model cannot price runs.</exception>
    public RunChoice FromTyped(string text, string unit)
    {
        if (text.Length == 0)
            return this with { Above = null };
        Speed above = Typed.Speed(text, unit);
        if (Model is null)
            throw new Refusal("refused.runAboveAlone", text);
        SpeedRange range = new(SessionRules.SlowestRun, Model.Card.Supported.HighestSpeed);
        return range.Holds(above)
            ? this with { Above = above == None.From ? null : above }
            : throw new Refusal("refused.runAbove", text, range, Model.Card.Name);
    }

    /// <summary>What is stated, in the words of the tool's options.</summary>
    public IEnumerable<(string Name, string Value)> Stated(UnitSystem units)
    {
        if (Model is not null)
            yield return (ModelName, Model.Card.Name);
        if (Above is Speed above)
            yield return (AboveName, QuantityText.Of(above, units));
    }
}
