using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics;

/// <content>How samples are priced.</content>
public readonly partial record struct SessionTotals
{
    /// <summary>A session with more samples, which share a pace.</summary>
    private SessionTotals(in SessionTotals before, WalkingDirection direction, Pace pace, SampleColumns samples)
    {
        this = before; // one copy, which is then changed in place
        double resting = _walker.RestingPower.WattsPerKilogram;
        switch (pace, direction)
        {
            case (Pace.Walk, WalkingDirection.Forward):
                _forward = SessionSweep.Run<FacingForward>(_conditions, resting, _forward, samples);
                return;
            case (Pace.Walk, _):
                _backward = SessionSweep.Run<FacingBackward>(_conditions, resting, _backward, samples);
                return;
        }

        for (int i = 0; i < samples.Length; i++)
        {
            AddOne(
                ref _forward, ref _backward, ref _running, direction, pace, samples.Speeds[i], samples.Grades[i],
                samples.DurationOf(i));
        }
    }

    /// <summary>A session with one more sample.</summary>
    private SessionTotals(in SessionTotals before, WalkingDirection direction, Pace pace, double v, double G, double dt)
    {
        this = before; // one copy, which is then changed in place
        AddOne(ref _forward, ref _backward, ref _running, direction, pace, v, G, dt);
    }

    /// <summary>The fastest walk and the slowest and fastest run that are priced on the level [m·s⁻¹], where a gait is
    /// stated.</summary>
    internal (double FastestWalk, double SlowestRun, double FastestRun) SpeedsOfGaits => _pricing!.SpeedsOfGaits;

    private SessionTotals Add(WalkingDirection direction, SampleColumns samples, Gait? gait)
    {
        CheckTakesSamples();
        if (_pricing!.Runs is null && gait != Gait.Running)
            return new(in this, direction, Pace.Walk, samples);
        samples.CheckDurations();
        SessionTotals totals = this;
        for (int start = 0; start < samples.Length;)
        {
            Pace pace = _pricing.PaceOf(direction, samples.Speeds[start], gait);
            int end = start + 1;
            while (end < samples.Length && _pricing.PaceOf(direction, samples.Speeds[end], gait) == pace)
                end++;
            totals = new(in totals, direction, pace, samples.Slice(start, end - start));
            start = end;
        }

        return totals;
    }

    private Pace PaceOf(WalkingDirection direction, double v, Gait? gait)
    {
        CheckTakesSamples();
        return _pricing!.Runs is null && gait != Gait.Running ? Pace.Walk : _pricing.PaceOf(direction, v, gait);
    }

    private void AddOne(
        ref DirectionSums forward, ref DirectionSums backward, ref DirectionSums running,
        WalkingDirection direction, Pace pace, double v, double G, double dt)
    {
        double resting = _walker.RestingPower.WattsPerKilogram;
        bool isForward = direction == WalkingDirection.Forward;
        if (pace == Pace.Walk && isForward)
            SessionSweep.One<FacingForward>(_conditions, resting, ref forward, v, G, dt);
        else if (pace == Pace.Walk)
            SessionSweep.One<FacingBackward>(_conditions, resting, ref backward, v, G, dt);
        else if (pace == Pace.FastWalk)
            AddFastWalk(ref forward, resting, v, G, dt);
        else if (isForward && _pricing!.Runs is RunPricing runs)
            runs.Add(ref running, resting, v, G, dt);
        else
            RunPricing.Exclude(ref isForward ? ref running : ref backward, v, G, dt);
    }

    private void AddFastWalk(ref DirectionSums forward, double resting, double v, double G, double dt)
    {
        if (SessionSweep.One<FacingForwardFast>(_conditions, resting, ref forward, v, G, dt))
            forward.Extrapolated = forward.Extrapolated.Plus(dt);
    }

    internal void CheckOwner()
    {
        if (_walker.RestingRate is null)
            throw new InvalidOperationException("default(SessionTotals) has no person: begin with SessionTotals.For(walker).");
    }

    private void CheckTakesSamples()
    {
        CheckOwner();
        if (!_pricing!.TakesSamples)
            throw PricedDifferently(); // in a method of its own, so that this check is inlined
    }

    private InvalidOperationException PricedDifferently() => new(
        $"This session was priced by {PricedBy}, this library prices by {SessionPricing.Of(Rules).Fit.Name}: "
        + "begin another session, their energies add.");
}
