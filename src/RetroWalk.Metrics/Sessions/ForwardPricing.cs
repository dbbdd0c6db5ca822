namespace RetroWalk.Metrics;

/// <summary>Prices the walks forward of a session by a model that the rules name, made for the person, load and ground.</summary>
internal sealed record ForwardPricing
{
    private readonly IWalkingModel _model;
    private readonly ModelCard _card;

    internal ForwardPricing(ModelEntry entry, ModelInputs inputs)
    {
        _model = entry.For(inputs);
        _card = _model.Card;
        IsLoaded = inputs.HasLoadOrTerrain;
    }

    /// <summary>Whether there is a load or ground that only this model knows of.</summary>
    internal bool IsLoaded { get; }

    /// <summary>A walk forward as an estimate; as in the session, without the work of the quadriceps.</summary>
    internal EnergyEstimate Estimate(Walker walker, in WalkSample walk) => new(
        _card, walker, walk.Speed, walk.Grade, walk.Duration,
        _card.Covers(walk.Speed, walk.Grade) ? _model.EstimatePower(walk.Speed, walk.Grade).WattsPerKilogram : double.NaN,
        _model.LogSpread(walk.Speed, walk.Grade), mechanics: null);

    internal double FastestMetersPerSecond => _card.Supported.Edges.Doubles.HighestX;

    /// <summary>Adds a walk forward, or excludes it.</summary>
    internal void Add(
        ref DirectionSums sums, double restingWattsPerKilogram, IntensityLimits limits, double v, double G, double dt)
    {
        if (!_card.Supported.Contains(v, G))
        {
            sums.Exclude(dt, SessionSweep.ReasonOf(v, G, _card.Supported));
            return;
        }

        Speed speed = Speed.FromMetersPerSecond(v);
        Grade grade = Grade.FromFraction(G);
        double power = _model.EstimatePower(speed, grade).WattsPerKilogram;
        if (double.IsNaN(power))
        {
            sums.Exclude(dt, ExclusionReason.NoValue);
            return;
        }

        SampleSums<ScalarLane> sample = default;
        ScalarLane gross = sample.AddWithoutMechanics(
            new ConditionedPerson<ScalarLane>(default, restingWattsPerKilogram), new(v), new(G), new(dt), new(power),
            new(_model.LogSpread(speed, grade)));
        if (limits.AreCounted)
            sums.Dose.Add(gross.Value, dt, limits);
        sums.Priced.Add(in sample);
        if (_card.ValidityAt(speed, grade) != Validity.Measured)
            sums.Extrapolated += dt;
    }
}
