namespace RetroWalk.Metrics;

/// <content>What one sample costs by the rules of the session.</content>
public readonly partial record struct SessionTotals
{
    /// <summary>One sample as an estimate, with the number that <see cref="Add(WalkSample)"/> would add, or without one and with
    /// the reason.</summary>
    /// <remarks>It says of the sample whether it is extrapolated, which the totals count of runs and of walks forward
    /// only.</remarks>
    /// <param name="sample">The sample; it is not added.</param>
    /// <exception cref="InvalidOperationException">A default session, or one that another version of the library
    /// priced.</exception>
    public EnergyEstimate EstimateOf(WalkSample sample)
    {
        CheckTakesSamples();
        Pace pace = _pricing!.PaceOf(sample.Direction, sample.Speed.MetersPerSecond, sample.Gait);
        bool isForward = sample.Direction == WalkingDirection.Forward;
        return pace switch
        {
            Pace.Walk => WalkingEnergy.Estimate(
                _walker, sample.Direction, sample.Speed, sample.Grade, sample.Duration, _conditions),
            Pace.FastWalk => FastWalk(sample),
            Pace.NamedModel => _pricing.Forward!.Estimate(_walker, sample),
            Pace.Run when isForward && _pricing.Runs is RunPricing runs => runs.Estimate(_walker, sample),
            Pace.Run => WithoutValue(OwnCard(sample.Direction) with { WhyNoValue = WhyNoRun(isForward) }, sample),
            _ => WithoutValue(
                (isForward ? Rules.RunningModel!.Card : OwnCard(sample.Direction))
                    .Lacking(Rules.ForwardInputs.Load, Rules.ForwardInputs.Terrain),
                sample),
        };
    }

    private static string WhyNoRun(bool isForward) =>
        isForward ? "it is a run; name a running model" : "it is a run backward, and nobody has measured what that costs";

    private EnergyEstimate WithoutValue(ModelCard card, WalkSample sample) =>
        WalkingEnergy.WithoutValue(card, _walker, sample.Speed, sample.Grade, sample.Duration);

    /// <summary>The walking equation carried up to the slowest measured run.</summary>
    private EnergyEstimate FastWalk(WalkSample sample)
    {
        (double v, double G) = (sample.Speed.MetersPerSecond, sample.Grade.Fraction);
        ModelCard card = OwnCard(WalkingDirection.Forward) with { Supported = FacingForwardFast.Supported };
        if (!FacingForwardFast.Supported.Contains(v, G))
            return WithoutValue(card, sample);
        ConditionedPerson<ScalarLane> person = new(_conditions, _walker.RestingPower.WattsPerKilogram);
        PricedWalk<ScalarLane> walk = PricedWalk<ScalarLane>.At(new(v), new(G), in KneeConstants.Shipped);
        return new(
            card, _walker, sample.Speed, sample.Grade, sample.Duration,
            FacingForwardFast.Of(in walk, new ScalarLane(v), new(G), in person, in BackwardFormula.Shipped).Power.Value,
            person.LogSpread(new(G)).Value, QuadricepsParameters.Shipped, _conditions);
    }

    /// <summary>The card of the model that prices this direction without rules.</summary>
    private ModelCard OwnCard(WalkingDirection direction) =>
        WalkingEnergy.Estimate(_walker, direction, default, default, TimeSpan.Zero).Model;
}
