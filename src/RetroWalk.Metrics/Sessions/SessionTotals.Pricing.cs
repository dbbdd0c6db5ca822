namespace RetroWalk.Metrics;

/// <content>How samples are priced.</content>
public readonly partial record struct SessionTotals
{
    /// <summary>Adds samples that share a pace to this session, which must be a copy that nobody else has seen: changed in place,
    /// it is copied once less.</summary>
    private void Append(WalkingDirection direction, Pace pace, SampleColumns samples)
    {
        double resting = _walker.RestingPower.WattsPerKilogram;
        IntensityLimits limits = _pricing!.Limits;
        ref DirectionSums forward = ref Unsafe.AsRef(in _forward);
        ref DirectionSums backward = ref Unsafe.AsRef(in _backward);
        switch (pace, direction)
        {
            case (Pace.Walk, WalkingDirection.Forward):
                forward = SessionSweep.Run<FacingForward>(_conditions, resting, limits, forward, samples);
                return;
            case (Pace.Walk, _):
                backward = SessionSweep.Run<FacingBackward>(_conditions, resting, limits, backward, samples);
                return;
        }

        for (int i = 0; i < samples.Length; i++)
            Append(direction, pace, samples.Speeds[i], samples.Grades[i], samples.DurationOf(i));
    }

    /// <summary>The same for one sample.</summary>
    private void Append(
        WalkingDirection direction, double speedMetersPerSecond, double gradeFraction, double durationSeconds, Gait? gait)
    {
        Guard.Defined(direction);
        if (gait is not null)
            Guard.Defined(gait);
        CheckTakesSamples();
        double resting = _walker.RestingPower.WattsPerKilogram;
        double dt = SampleDuration.Checked(durationSeconds);
        if (!_pricing!.IsPlain || gait == Gait.Running)
            Append(direction, _pricing.PaceOf(direction, speedMetersPerSecond, gait), speedMetersPerSecond, gradeFraction, dt);
        else if (direction == WalkingDirection.Forward)
            SessionSweep.One<FacingForward>(
                _conditions, resting, _pricing.Limits, ref Unsafe.AsRef(in _forward), speedMetersPerSecond, gradeFraction, dt);
        else
            SessionSweep.One<FacingBackward>(
                _conditions, resting, _pricing.Limits, ref Unsafe.AsRef(in _backward), speedMetersPerSecond, gradeFraction, dt);
    }

    /// <summary>The same for one sample of a known pace.</summary>
    private void Append(WalkingDirection direction, Pace pace, double v, double G, double dt)
    {
        double resting = _walker.RestingPower.WattsPerKilogram;
        IntensityLimits limits = _pricing!.Limits;
        bool isForward = direction == WalkingDirection.Forward;
        ref DirectionSums walked = ref Unsafe.AsRef(in isForward ? ref _forward : ref _backward);
        ref DirectionSums running = ref Unsafe.AsRef(in _running);
        if (pace == Pace.Walk && isForward)
            SessionSweep.One<FacingForward>(_conditions, resting, limits, ref walked, v, G, dt);
        else if (pace == Pace.Walk)
            SessionSweep.One<FacingBackward>(_conditions, resting, limits, ref walked, v, G, dt);
        else if (pace == Pace.NamedModel)
            _pricing.Forward!.Add(ref walked, resting, limits, v, G, dt);
        else if (pace == Pace.Loaded)
            (isForward ? ref running : ref walked).Exclude(
                dt, SessionSweep.IsUsable(v, G) ? ExclusionReason.Load : ExclusionReason.Unusable);
        else if (pace == Pace.FastWalk)
            AppendFastWalk(ref walked, v, G, dt);
        else if (isForward && _pricing.Runs is RunPricing runs)
            runs.Add(ref running, resting, limits, v, G, dt);
        else
            RunPricing.Exclude(ref isForward ? ref running : ref walked, v, G, dt);
    }

    private void AppendFastWalk(ref DirectionSums forward, double v, double G, double dt)
    {
        double resting = _walker.RestingPower.WattsPerKilogram;
        if (SessionSweep.One<FacingForwardFast>(_conditions, resting, _pricing!.Limits, ref forward, v, G, dt))
            forward.Extrapolated += dt;
    }

    /// <summary>The fastest walk and the slowest and fastest run that are priced on the level [m·s⁻¹], where a gait is
    /// stated.</summary>
    internal (double FastestWalk, double SlowestRun, double FastestRun) SpeedsOfGaits => _pricing!.SpeedsOfGaits;

    private SessionTotals Add(WalkingDirection direction, SampleColumns samples, Gait? gait)
    {
        CheckTakesSamples();
        SessionTotals totals = this;
        if (_pricing!.IsPlain && gait != Gait.Running)
        {
            totals.Append(direction, Pace.Walk, samples);
            return totals;
        }

        samples.CheckDurations();
        for (int start = 0; start < samples.Length;)
        {
            Pace pace = _pricing.PaceOf(direction, samples.Speeds[start], gait);
            int end = start + 1;
            while (end < samples.Length && _pricing.PaceOf(direction, samples.Speeds[end], gait) == pace)
                end++;
            totals.Append(direction, pace, samples.Slice(start, end - start));
            start = end;
        }

        return totals;
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
        $"This session was priced by {PricedBy}, this library prices by {SessionFit.Of(Rules).Name}: "
        + "begin another session, their energies add.");

    private static DirectionSums WithGap(DirectionSums sums, double seconds) =>
        sums with { Excluded = sums.Excluded.Plus(seconds, ExclusionReason.Gap) };

    private static int EqualFromStart<T>(ReadOnlySpan<T> values)
        where T : struct, Enum
    {
        int end = values.IndexOfAnyExcept(values[0]);
        return end < 0 ? values.Length : end;
    }
}
