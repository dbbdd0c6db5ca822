namespace RetroWalk.Metrics;

/// <summary>Prices the runs of a session by a running model, whose equation it carries down to slower runs.</summary>
internal sealed record RunPricing
{
    private readonly ModelDomain _measured;
    private readonly ModelDomain _supported;
    private readonly ModelCard _card;

    internal RunPricing(IRunningEquation equation, Speed? from)
    {
        Equation = equation;
        ModelCard card = equation.Card;
        FromMetersPerSecond = from?.MetersPerSecond ?? double.PositiveInfinity;
        _measured = card.Measured;
        _supported = ModelDomain.Between(
            SessionRules.SlowestRun, card.Supported.HighestSpeed, card.Supported.LowestGrade, card.Supported.HighestGrade);
        _card = card with { Supported = _supported };
    }

    /// <summary>A run forward as an estimate.</summary>
    internal EnergyEstimate Estimate(Walker walker, in WalkSample run)
    {
        (double v, double G) = (run.Speed.MetersPerSecond, run.Grade.Fraction);
        bool isPriced = _supported.Contains(v, G);
        return new(
            _card, walker, run.Speed, run.Grade, run.Duration, isPriced ? Equation.WattsPerKilogram(v, G) : double.NaN,
            isPriced ? ShippedSpread.LogSpreadLine.At(G) : double.NaN, mechanics: null);
    }

    internal IRunningEquation Equation { get; }

    /// <summary>From here on a sample that does not say its gait is a run; infinite if none is.</summary>
    internal double FromMetersPerSecond { get; }

    internal double SlowestMeasuredMetersPerSecond => _measured.Edges.Doubles.LowestX;

    internal double FastestMetersPerSecond => _supported.Edges.Doubles.HighestX;

    /// <summary>Adds a run forward, or excludes it.</summary>
    internal void Add(
        ref DirectionSums sums, double restingWattsPerKilogram, IntensityLimits limits, double v, double G, double dt)
    {
        if (!_supported.Contains(v, G))
        {
            sums.Exclude(dt, SessionSweep.ReasonOf(v, G, _supported));
            return;
        }

        ConditionedPerson<ScalarLane> person = new(default, restingWattsPerKilogram); // conditions are those of walking
        SampleSums<ScalarLane> sample = default;
        ScalarLane gross = sample.AddWithoutMechanics(
            in person, new(v), new(G), new(dt), new(Equation.WattsPerKilogram(v, G)), person.LogSpread(new(G)));
        if (limits.AreCounted)
            sums.Dose.Add(gross.Value, dt, limits);
        sums.Priced.Add(in sample);
        if (!_measured.Contains(v, G))
            sums.Extrapolated += dt;
    }

    /// <summary>Excludes a run that nothing prices.</summary>
    internal static void Exclude(ref DirectionSums sums, double v, double G, double dt) =>
        sums.Exclude(dt, SessionSweep.IsUsable(v, G) ? ExclusionReason.Run : ExclusionReason.Unusable);
}
