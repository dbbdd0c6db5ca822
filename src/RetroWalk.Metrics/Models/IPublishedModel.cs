namespace RetroWalk.Metrics.Models;

/// <summary>A model of the catalogue: it has a card before it has a person, and is made from what is known of the walk.</summary>
/// <typeparam name="TSelf">The model itself.</typeparam>
internal interface IPublishedModel<TSelf> : IWalkingModel
    where TSelf : struct, IPublishedModel<TSelf>
{
    /// <summary>The card.</summary>
    static abstract ModelCard PublishedCard { get; }

    /// <summary>The model for a person, load and ground. What the card names as needed is there when this is called by
    /// <see cref="ModelEntry.For"/>.</summary>
    /// <param name="inputs">What is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">An input outside the domain of the equation, a load above all.</exception>
    static abstract TSelf From(ModelInputs inputs);
}
