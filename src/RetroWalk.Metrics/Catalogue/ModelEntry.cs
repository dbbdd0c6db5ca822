namespace RetroWalk.Metrics.Models;

/// <summary>One model of the catalogue: its card, and a way to make it for a walk.</summary>
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

    /// <summary>Makes the model. The result is boxed, which costs little if its span call is used for many samples.</summary>
    /// <param name="inputs">What is known of the walk besides speed and grade.</param>
    /// <exception cref="ArgumentNullException">No inputs.</exception>
    /// <exception cref="ArgumentException">Something the model needs is missing, or a load or ground is given that it does not
    /// take.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An input outside the domain of the equation; the exception names
    /// it.</exception>
    public IWalkingModel For(ModelInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (WhyNot(inputs) is string reason)
            throw new ArgumentException(reason, nameof(inputs));
        return _from(inputs);
    }

    /// <summary>Why the model cannot be made from these inputs, in words; null if it can. Ranges are checked by
    /// <see cref="For"/>.</summary>
    /// <param name="inputs">What is known of the walk besides speed and grade.</param>
    /// <exception cref="ArgumentNullException">No inputs.</exception>
    public string? WhyNot(ModelInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ModelInputKinds missing = Card.Needs & ~inputs.Given;
        if (missing != ModelInputKinds.None)
            return $"{Card.Name} needs {Words(missing)}: not given.";
        // Ignoring a load would give a wrong number; ignoring a mass or height does no harm.
        ModelInputKinds ignored =
            inputs.Given & ~Card.Takes & ~Card.Needs & (ModelInputKinds.Load | ModelInputKinds.Terrain);
        return ignored == ModelInputKinds.None ? null : $"{Card.Name} knows nothing of {Words(ignored)}.";
    }

    /// <summary>The one entry of a model.</summary>
    internal static ModelEntry Of<TModel>()
        where TModel : struct, IPublishedModel<TModel> =>
        Only<TModel>.Entry;

    private static string Words(ModelInputKinds kinds)
    {
        (ModelInputKinds Kind, string Words)[] all =
        [
            (ModelInputKinds.BodyMass, "a body mass"), (ModelInputKinds.Height, "a height"),
            (ModelInputKinds.RestingPower, "a resting rate"), (ModelInputKinds.Load, "a carried load"),
            (ModelInputKinds.Terrain, "a terrain"),
        ];
        return string.Join(" and ", all.Where(one => kinds.HasFlag(one.Kind)).Select(one => one.Words));
    }

    private static class Only<TModel>
        where TModel : struct, IPublishedModel<TModel>
    {
        internal static readonly ModelEntry Entry = new(TModel.PublishedCard, static inputs => TModel.From(inputs));
    }
}
