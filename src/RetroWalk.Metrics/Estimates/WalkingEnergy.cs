namespace RetroWalk.Metrics;

/// <summary>The main calls: what a walk costs forward, backward, and in comparison.</summary>
/// <remarks>Pure functions; no allocation. Not medical advice.</remarks>
public static partial class WalkingEnergy
{
    /// <summary>What a walk costs in one direction, by the library's model for it:
    /// <see cref="Looney2019Graded"/> forward, <see cref="RetroWalkBackward"/> backward.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">Duration, not negative.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration, or a direction that is not defined.</exception>
    public static EnergyEstimate Estimate(
        Walker walker, WalkingDirection direction, Speed speed, Grade grade, TimeSpan duration,
        WalkConditions conditions = default)
    {
        return Guard.Defined(direction) == WalkingDirection.Forward
            ? EstimateForward(walker, speed, grade, duration, conditions)
            : Estimate(default, walker, speed, grade, duration, conditions);
    }

    /// <summary>What a walk costs by a model of the caller's choice, in that model's direction.</summary>
    /// <typeparam name="TModel">Type of the model.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">Duration, not negative.</param>
    /// <inheritdoc cref="Compare(Walker, Speed, Grade, TimeSpan, WalkConditions)" path="/exception"/>
    /// <exception cref="ArgumentNullException">No model.</exception>
    public static EnergyEstimate Estimate<TModel>(TModel model, Walker walker, Speed speed, Grade grade, TimeSpan duration)
        where TModel : IWalkingModel
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model is RetroWalkBackward own) // its quadriceps parameters may differ from the shipped ones
            return Estimate(own, walker, speed, grade, duration, WalkConditions.None);
        CheckInputs(walker, duration);
        ModelCard card = model.Card;
        return new(
            card, walker, speed, grade, duration,
            card.Covers(speed, grade) ? model.EstimatePower(speed, grade).WattsPerKilogram : double.NaN,
            model.LogSpread(speed, grade), card.QuadricepsApply ? QuadricepsParameters.Shipped : null);
    }

    /// <summary>What a backward walk costs, with other parameters of the backward model, for research.</summary>
    /// <param name="model">The backward model.</param>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">Duration, not negative.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor; none unless given.</param>
    /// <inheritdoc cref="Compare(Walker, Speed, Grade, TimeSpan, WalkConditions)" path="/exception"/>
    public static EnergyEstimate Estimate(
        RetroWalkBackward model, Walker walker, Speed speed, Grade grade, TimeSpan duration, WalkConditions conditions)
    {
        CheckInputs(walker, duration);
        PricedBackward priced = PricedBackward.At(model, speed, grade, conditions);
        BackwardExcess excess = BackwardExcess.Of(speed.MetersPerSecond, priced.ReversalPerMeter, model.Parameters, conditions);
        double ofPerson = PricedPair.ForwardLogSpread(grade, conditions);
        return new(
            model.Card, walker, speed, grade, duration, priced.Power,
            excess.LogSpreadOfGross(ofPerson, priced.Power, conditions), model.Parameters.Quadriceps, conditions);
    }

    /// <summary>Gross metabolic power of the library's model for a direction, which may be below that at rest; NaN outside its
    /// supported domain.</summary>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor; none unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">A direction that is not defined.</exception>
    public static MetabolicPower EstimatePower(
        WalkingDirection direction, Speed speed, Grade grade, WalkConditions conditions = default)
    {
        return MetabolicPower.Unchecked(
            Guard.Defined(direction) == WalkingDirection.Forward
                ? PricedPair.ForwardAt(speed, grade, conditions)
                : PricedBackward.At(default, speed, grade, conditions).Power);
    }

    /// <summary>The same walk forward and backward, by the library's models.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">Duration, not negative.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor; none unless given.</param>
    /// <exception cref="ArgumentException">A default walker.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration.</exception>
    public static WalkComparison Compare(
        Walker walker, Speed speed, Grade grade, TimeSpan duration, WalkConditions conditions = default) =>
        Compare(default, walker, speed, grade, duration, conditions);

    /// <summary>The same walk forward and backward, with other parameters of the backward model, for research.</summary>
    /// <param name="backwardModel">The backward model.</param>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">Duration, not negative.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor; none unless given.</param>
    /// <inheritdoc cref="Compare(Walker, Speed, Grade, TimeSpan, WalkConditions)" path="/exception"/>
    public static WalkComparison Compare(
        RetroWalkBackward backwardModel, Walker walker, Speed speed, Grade grade, TimeSpan duration,
        WalkConditions conditions = default)
    {
        CheckInputs(walker, duration);
        PricedPair pair = PricedPair.At(backwardModel, speed, grade, conditions);
        double ofPerson = PricedPair.ForwardLogSpread(grade, conditions);
        BackwardExcess excess = BackwardExcess.Of(
            speed.MetersPerSecond, pair.Backward.ReversalPerMeter, backwardModel.Parameters, conditions);
        QuadricepsParameters mechanics = backwardModel.Parameters.Quadriceps;
        return new WalkComparison(
            new(
                default(Looney2019Graded).Card, walker, speed, grade, duration, pair.ForwardPower, ofPerson, mechanics,
                conditions),
            new(
                backwardModel.Card, walker, speed, grade, duration, pair.Backward.Power,
                excess.LogSpreadOfGross(ofPerson, pair.Backward.Power, conditions), mechanics, conditions),
            excess);
    }

    /// <summary>Gross metabolic power of many samples forward and backward [W·kg⁻¹], by the library's models, in little more
    /// than the time of one direction.</summary>
    /// <remarks>Each element equals that of the model's own call for columns bit for bit, and is NaN outside the supported domain
    /// of its own direction. A destination may be one of the inputs, and elements beyond the inputs' length are not
    /// changed.</remarks>
    /// <param name="speedsMetersPerSecond">Speeds [m·s⁻¹].</param>
    /// <param name="gradeFractions">Grades as fractions [1], as many as speeds.</param>
    /// <param name="forwardDestinationWattsPerKilogram">Receives the powers forward [W·kg⁻¹]; at least as long.</param>
    /// <param name="backwardDestinationWattsPerKilogram">Receives the powers backward [W·kg⁻¹]; at least as long.</param>
    /// <exception cref="ArgumentException">Lengths differ, a destination is too short, overlaps an input in part or overlaps the
    /// other one; nothing has been written then.</exception>
    public static void ComparePowers(
        ReadOnlySpan<double> speedsMetersPerSecond,
        ReadOnlySpan<double> gradeFractions,
        Span<double> forwardDestinationWattsPerKilogram,
        Span<double> backwardDestinationWattsPerKilogram) =>
        PairSweep.Run(
            in BackwardFormula.Shipped, speedsMetersPerSecond, gradeFractions,
            forwardDestinationWattsPerKilogram, backwardDestinationWattsPerKilogram);

    /// <inheritdoc cref="ComparePowers(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double}, Span{double})"/>
    /// <remarks>In single precision, for columns of sensors: each element equals that of the model's own single-precision call
    /// bit for bit.</remarks>
    public static void ComparePowers(
        ReadOnlySpan<float> speedsMetersPerSecond,
        ReadOnlySpan<float> gradeFractions,
        Span<float> forwardDestinationWattsPerKilogram,
        Span<float> backwardDestinationWattsPerKilogram) =>
        PairSweep.Run(
            in BackwardFormula.Shipped, speedsMetersPerSecond, gradeFractions,
            forwardDestinationWattsPerKilogram, backwardDestinationWattsPerKilogram);

    /// <summary>The same walk forward and backward, by two models of the caller's choice.</summary>
    /// <remarks>
    /// <para>The interval of the ratio and the share of the quadriceps exist only for the library's own pair; for any other
    /// they are NaN.</para>
    /// <para>Both halves are the same walk. A model that was made for a load or a ground beside one that was not leaves the other
    /// half without a value: <see cref="WalkComparison.MissingHalf"/> says which, and its
    /// <see cref="EnergyEstimate.ValidityNotes"/> why.</para>
    /// </remarks>
    /// <typeparam name="TForward">Type of the forward model.</typeparam>
    /// <typeparam name="TBackward">Type of the backward model.</typeparam>
    /// <param name="forwardModel">The forward model.</param>
    /// <param name="backwardModel">The backward model.</param>
    /// <param name="walker">The person.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel, positive uphill whichever way the person faces.</param>
    /// <param name="duration">Duration, not negative.</param>
    /// <exception cref="ArgumentNullException">No model.</exception>
    /// <exception cref="ArgumentException">A default walker, a model of the wrong direction, or two models that were made for
    /// different loads or grounds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration.</exception>
    public static WalkComparison Compare<TForward, TBackward>(
        TForward forwardModel, TBackward backwardModel, Walker walker, Speed speed, Grade grade, TimeSpan duration)
        where TForward : IWalkingModel
        where TBackward : IWalkingModel
    {
        CheckDirection(forwardModel, WalkingDirection.Forward, nameof(forwardModel));
        CheckDirection(backwardModel, WalkingDirection.Backward, nameof(backwardModel));
        if (forwardModel is Looney2019Graded && backwardModel is RetroWalkBackward own)
            return Compare(own, walker, speed, grade, duration);

        CheckSameWalk(forwardModel.Card, backwardModel.Card, nameof(backwardModel));
        return new WalkComparison(
            Half(forwardModel, backwardModel.Card, walker, speed, grade, duration),
            Half(backwardModel, forwardModel.Card, walker, speed, grade, duration), BackwardExcess.Unknown);
    }

    /// <summary>An estimate without numbers, by a card that says why.</summary>
    internal static EnergyEstimate WithoutValue(ModelCard card, Walker walker, Speed speed, Grade grade, TimeSpan duration)
    {
        CheckInputs(walker, duration);
        return new(card, walker, speed, grade, duration, double.NaN, double.NaN, null);
    }

    /// <summary>The walk in the direction of a model, with the load and ground that the model of the other half was made
    /// for.</summary>
    private static EnergyEstimate Half<TModel>(
        TModel model, ModelCard other, Walker walker, Speed speed, Grade grade, TimeSpan duration)
        where TModel : IWalkingModel =>
        other.HasLoadOrTerrain && !model.Card.HasLoadOrTerrain
            ? WithoutValue(model.Card.Lacking(other.Load, other.Terrain), walker, speed, grade, duration)
            : Estimate(model, walker, speed, grade, duration);

    private static EnergyEstimate EstimateForward(
        Walker walker, Speed speed, Grade grade, TimeSpan duration, WalkConditions conditions)
    {
        CheckInputs(walker, duration);
        return new(
            default(Looney2019Graded).Card, walker, speed, grade, duration, PricedPair.ForwardAt(speed, grade, conditions),
            PricedPair.ForwardLogSpread(grade, conditions), QuadricepsParameters.Shipped, conditions);
    }

    private static void CheckDirection(IWalkingModel model, WalkingDirection direction, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(model, parameterName);
        if (model.Card.Direction != direction)
            throw new ArgumentException(
                $"{model.Card.Name} prices walking {model.Card.Direction}, not {direction}.", parameterName);
    }

    private static void CheckSameWalk(ModelCard forward, ModelCard backward, string parameterName)
    {
        bool isSame = forward.Load == backward.Load && forward.Terrain.Factor == backward.Terrain.Factor;
        if (!isSame && forward.HasLoadOrTerrain && backward.HasLoadOrTerrain)
            throw new ArgumentException(
                $"{forward.Name} was made for {forward.Load} on {forward.Terrain}, {backward.Name} for {backward.Load} on "
                + $"{backward.Terrain}: a comparison is of one walk.",
                parameterName);
    }

    private static void CheckInputs(Walker walker, TimeSpan duration)
    {
        if (walker.RestingRate is null)
            throw new ArgumentException(
                "walker is default(Walker), which has no body mass: make it with new Walker(mass, restingRate).", nameof(walker));
        Guard.NotNegative(duration);
    }
}
