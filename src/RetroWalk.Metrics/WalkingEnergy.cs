using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics;

/// <summary>The front door: what a walk costs, forward, backward, and one against the other.</summary>
/// <remarks>Pure functions; no allocation. Not medical advice.</remarks>
public static class WalkingEnergy
{
    /// <summary>What a walk costs in one direction, by the library's model for it:
    /// <see cref="Looney2019Graded"/> forward, <see cref="RetroWalkBackward"/> backward.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">Duration, not negative.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration, or a direction that is not defined.</exception>
    public static EnergyEstimate Estimate(
        Walker walker, WalkingDirection direction, Speed speed, Grade grade, TimeSpan duration) =>
        direction switch
        {
            WalkingDirection.Forward => Priced(default(Looney2019Graded), walker, speed, grade, duration),
            WalkingDirection.Backward => Estimate(default, walker, speed, grade, duration),
            _ => throw new ArgumentOutOfRangeException(
                nameof(direction), direction, FormattableString.Invariant($"direction is {(int)direction}: it must be Forward or Backward.")),
        };

    /// <summary>What a walk costs by a model of the caller's choice, in that model's direction.</summary>
    /// <typeparam name="TModel">Type of the model.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">Duration, not negative.</param>
    /// <exception cref="ArgumentNullException">No model.</exception>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration.</exception>
    public static EnergyEstimate Estimate<TModel>(TModel model, Walker walker, Speed speed, Grade grade, TimeSpan duration)
        where TModel : IWalkingModel
    {
        ArgumentNullException.ThrowIfNull(model);
        return model is RetroWalkBackward own // its quadriceps may have parameters of their own
            ? Estimate(own, walker, speed, grade, duration)
            : Priced(model, walker, speed, grade, duration);
    }

    /// <summary>What a backward walk costs, with other parameters of the backward model, for research.</summary>
    /// <param name="model">The backward model.</param>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">Duration, not negative.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration.</exception>
    public static EnergyEstimate Estimate(
        RetroWalkBackward model, Walker walker, Speed speed, Grade grade, TimeSpan duration)
    {
        CheckInputs(walker, duration);
        BackwardEvaluation evaluation = model.Evaluate(speed.MetersPerSecond, grade.Fraction);
        return EnergyEstimate.Of(
            model.Card, walker, speed, grade, duration, evaluation.Power, evaluation.LogSpread, evaluation.Knee.Backward);
    }

    /// <summary>The same walk forward and backward, by the library's models.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">Duration, not negative.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration.</exception>
    public static WalkComparison Compare(Walker walker, Speed speed, Grade grade, TimeSpan duration) =>
        Compare(default, walker, speed, grade, duration);

    /// <summary>The same walk forward and backward, with other parameters of the backward model, for research.</summary>
    /// <param name="backwardModel">The backward model.</param>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">Duration, not negative.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration.</exception>
    public static WalkComparison Compare(
        RetroWalkBackward backwardModel, Walker walker, Speed speed, Grade grade, TimeSpan duration)
    {
        CheckInputs(walker, duration);
        BackwardEvaluation evaluation = backwardModel.Evaluate(speed.MetersPerSecond, grade.Fraction);
        return new WalkComparison(
            EnergyEstimate.Of(
                default(Looney2019Graded).Card, walker, speed, grade, duration,
                evaluation.ForwardPower, Spread.OfOnePerson, evaluation.Knee.Forward),
            EnergyEstimate.Of(
                backwardModel.Card, walker, speed, grade, duration,
                evaluation.Power, evaluation.LogSpread, evaluation.Knee.Backward),
            evaluation.Excess);
    }

    private static EnergyEstimate Priced<TModel>(TModel model, Walker walker, Speed speed, Grade grade, TimeSpan duration)
        where TModel : IWalkingModel
    {
        CheckInputs(walker, duration);
        ModelCard card = model.Card;
        KneePower knee = KneePower.At(speed.MetersPerSecond, grade.Fraction, QuadricepsParameters.Shipped);
        return EnergyEstimate.Of(
            card, walker, speed, grade, duration, model.EstimatePower(speed, grade).WattsPerKilogram, model.LogSpread(speed, grade),
            card.Direction == WalkingDirection.Forward ? knee.Forward : knee.Backward);
    }

    private static void CheckInputs(Walker walker, TimeSpan duration)
    {
        if (walker.RestingRate is null)
            throw new ArgumentException("The walker has no body mass: default(Walker) is nobody.", nameof(walker));
        Guard.NotNegative(duration);
    }
}
