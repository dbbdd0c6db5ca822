namespace RetroWalk.Metrics.Models;

/// <summary>A model of the catalogue: its card is known without a person, and it is made from what is known of the
/// walk.</summary>
/// <remarks>The members of <see cref="IWalkingModel"/> that are the same in every such model stand in PublishedModel.cs.txt,
/// which the build adds to each struct: default members of an interface would box the struct at each call.</remarks>
/// <typeparam name="TSelf">The model itself.</typeparam>
internal interface IPublishedModel<TSelf> : IWalkingModel
    where TSelf : struct, IPublishedModel<TSelf>
{
    /// <summary>The card.</summary>
    static abstract ModelCard PublishedCard { get; }

    /// <summary>The model for a person, load and ground; the same for all unless a model overrides this.
    /// <see cref="ModelEntry.For"/> has checked that the inputs contain what the card needs.</summary>
    /// <param name="inputs">What is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">An input outside the domain of the equation, a load above all.</exception>
    static virtual TSelf From(ModelInputs inputs) => default;
}
