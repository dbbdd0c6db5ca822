namespace RetroWalk.Metrics.Models;

/// <summary>A model of the catalogue: it has a card before it has a person, and is made from what is known of the walk.</summary>
/// <remarks>The members of <see cref="IWalkingModel"/> that every such model has alike come from the text PublishedModel.cs.txt,
/// which the build turns into a part of each struct: default members of an interface would box the struct at each call.</remarks>
/// <typeparam name="TSelf">The model itself.</typeparam>
internal interface IPublishedModel<TSelf> : IWalkingModel
    where TSelf : struct, IPublishedModel<TSelf>
{
    /// <summary>The card.</summary>
    static abstract ModelCard PublishedCard { get; }

    /// <summary>The model for a person, load and ground; the only one, unless a model says otherwise.
    /// <see cref="ModelEntry.For"/> has checked that what the card needs is given.</summary>
    /// <param name="inputs">What is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">An input outside the domain of the equation, a load above all.</exception>
    static virtual TSelf From(ModelInputs inputs) => default;
}
