namespace RetroWalk.Metrics.Models;

/// <summary>One model of the catalogue: its card, and the way to make it.</summary>
public sealed class ModelEntry
{
    private readonly Func<ModelInputs, IWalkingModel> _from;

    private ModelEntry(ModelCard card, Func<ModelInputs, IWalkingModel> from)
    {
        Card = card;
        _from = from;
    }

    /// <summary>The card.</summary>
    public ModelCard Card { get; }

    /// <summary>The model, boxed once; use its span call for many samples.</summary>
    /// <param name="inputs">What is known of the walk besides speed and grade.</param>
    /// <exception cref="ArgumentNullException">No inputs.</exception>
    /// <exception cref="ArgumentException">Something the model needs is missing, or a load or ground is given that it does not know.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An input outside the domain of the equation.</exception>
    public IWalkingModel For(ModelInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (WhyNot(inputs) is string reason)
            throw new ArgumentException(reason, nameof(inputs));
        return _from(inputs);
    }

    /// <summary>Why the model cannot be made from these inputs, in words; null where it can, but for inputs out of its range.</summary>
    /// <param name="inputs">What is known of the walk besides speed and grade.</param>
    /// <exception cref="ArgumentNullException">No inputs.</exception>
    public string? WhyNot(ModelInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ModelInputKinds missing = Card.Needs & ~inputs.Given;
        if (missing != ModelInputKinds.None)
            return $"{Card.Name} needs {Words(missing)}: not given.";
        // A load that is ignored would be a wrong number; a mass or height that is not needed does no harm.
        ModelInputKinds ignored =
            inputs.Given & ~Card.Takes & ~Card.Needs & (ModelInputKinds.Load | ModelInputKinds.Terrain);
        return ignored == ModelInputKinds.None ? null : $"{Card.Name} knows nothing of {Words(ignored)}.";
    }

    internal static ModelEntry Of<TModel>()
        where TModel : struct, IPublishedModel<TModel> =>
        new(TModel.PublishedCard, static inputs => TModel.From(inputs));

    private static string Words(ModelInputKinds kinds)
    {
        List<string> words = [];
        if (kinds.HasFlag(ModelInputKinds.BodyMass))
            words.Add("a body mass");
        if (kinds.HasFlag(ModelInputKinds.Height))
            words.Add("a height");
        if (kinds.HasFlag(ModelInputKinds.RestingPower))
            words.Add("a resting rate");
        if (kinds.HasFlag(ModelInputKinds.Load))
            words.Add("a carried load");
        if (kinds.HasFlag(ModelInputKinds.Terrain))
            words.Add("a terrain");
        return string.Join(" and ", words);
    }
}
