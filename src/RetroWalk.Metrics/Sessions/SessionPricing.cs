namespace RetroWalk.Metrics;

/// <summary>The rules of a session with what follows from them, made once per session.</summary>
internal sealed record SessionPricing
{
    private SessionPricing(SessionRules rules, IntensityLimits limits, ForwardPricing? forward)
    {
        Forward = forward;
        Rules = rules;
        Limits = limits;
        Runs = rules.RunningModel is IRunningEquation equation ? new(equation, rules.RunsFrom) : null;
        Fit = SessionFit.Of(rules);
    }

    /// <summary>Walks only.</summary>
    internal static SessionPricing Default { get; } = new(SessionRules.Default, IntensityLimits.ByMets, forward: null);

    internal SessionRules Rules { get; }

    /// <summary>What priced the session: this library, unless it comes from the state of another version.</summary>
    internal SessionFit Fit { get; private init; }

    /// <summary>Whether it is this library's fit, so that samples can be added.</summary>
    internal bool TakesSamples { get; private init; } = true;

    internal RunPricing? Runs { get; }

    /// <summary>What prices walks forward, if the rules name it.</summary>
    internal ForwardPricing? Forward { get; }

    /// <summary>Whether all samples that do not say another gait are walks, priced by the library's own models.</summary>
    internal bool IsPlain => Runs is null && Forward is null;

    /// <summary>From which power on an effort is moderate and vigorous.</summary>
    internal IntensityLimits Limits { get; }

    /// <summary>The fastest walk, and the slowest and fastest run by the rules [m·s⁻¹]; without a running model, NaN for
    /// runs.</summary>
    internal (double FastestWalk, double SlowestRun, double FastestRun) SpeedsOfGaits
    {
        get
        {
            double fastestWalk = Forward?.FastestMetersPerSecond ?? FacingForward.Supported.Edges.Doubles.HighestX;
            if (Runs is null)
                return (fastestWalk, double.NaN, double.NaN);
            double slowestRun = double.IsFinite(Runs.FromMetersPerSecond)
                ? Runs.FromMetersPerSecond
                : Runs.SlowestMeasuredMetersPerSecond;
            if (Forward is not null)
                return (fastestWalk, slowestRun, Runs.FastestMetersPerSecond);
            double fastWalk = Math.Min(Math.BitDecrement(slowestRun), Runs.SlowestMeasuredMetersPerSecond);
            return (fastWalk, slowestRun, Runs.FastestMetersPerSecond);
        }
    }

    /// <exception cref="ArgumentException">Runs begin above the speeds that the running model supports, the maximal uptake is not
    /// above that of rest, or the forward model cannot be made for the person, load and ground.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A load outside the domain of the forward model.</exception>
    internal static SessionPricing Of(SessionRules? rules, Walker walker, WalkConditions conditions)
    {
        if (rules is null || rules == SessionRules.Default)
            return Default;
        if (rules.RunningModel is { Card: ModelCard card } && rules.RunsFrom > card.Supported.HighestSpeed)
            throw new ArgumentException(
                $"Runs from {rules.RunsFrom} on are faster than {card.Name} supports, which is up to "
                + $"{card.Supported.HighestSpeed}.",
                nameof(rules));
        return new(rules, LimitsOf(rules, walker.RestingPower), ForwardOf(rules, walker, conditions));
    }

    private static ForwardPricing? ForwardOf(SessionRules rules, Walker walker, WalkConditions conditions)
    {
        ModelInputs inputs = rules.ForwardInputs with { Mass = walker.Mass, RestingPower = walker.RestingPower };
        if (rules.ForwardModel is not ModelEntry entry)
        {
            return (inputs.Given & (ModelInputKinds.Load | ModelInputKinds.Terrain)) == 0
                ? null
                : throw new ArgumentException(
                    "A load or ground needs a forward model that knows it: name one in ForwardModel.", nameof(rules));
        }

        if (!conditions.IsNone)
            throw new ArgumentException(
                $"{entry.Card.Name} knows no practice, handrail or personal factor: they are of the library's own models.",
                nameof(rules));
        if (entry.WhyNot(inputs) is string reason)
            throw new ArgumentException(reason, nameof(rules));
        return new(entry, inputs);
    }

    private static IntensityLimits LimitsOf(SessionRules rules, MetabolicPower restingPower)
    {
        if (!rules.CountsIntensity)
            return IntensityLimits.None;
        if (rules.MaximalUptake is not OxygenUptake maximum)
            return IntensityLimits.ByMets;
        OxygenUptake resting = restingPower.OxygenUptake;
        return maximum > resting
            ? IntensityLimits.OfReserve(restingPower.WattsPerKilogram, maximum.MetabolicPower.WattsPerKilogram)
            : throw new ArgumentException(
                $"The maximal uptake, {maximum}, must be above the resting uptake, {resting}.", nameof(rules));
    }

    /// <summary>The same for a session that was priced by a fit of its own.</summary>
    internal SessionPricing With(SessionFit fit) => fit == Fit ? this : this with { Fit = fit, TakesSamples = false };

    /// <summary>What a sample is.</summary>
    internal Pace PaceOf(WalkingDirection direction, double v, Gait? gait)
    {
        bool isForward = direction == WalkingDirection.Forward;
        // Backward, where walks are measured at higher speeds than some runs forward, only what no walk reaches is called a run.
        bool isRun = v > 0 && (gait is Gait stated
            ? stated == Gait.Running
            : v >= Runs?.FromMetersPerSecond && (isForward || v > FacingBackward.Supported.Edges.Doubles.HighestX));
        bool isLoaded = Forward is { IsLoaded: true };
        if (isRun)
            return isLoaded && isForward && Runs is not null ? Pace.Loaded : Pace.Run;
        if (isForward && Forward is not null)
            return Pace.NamedModel;
        if (isLoaded)
            return Pace.Loaded;
        bool isFast = isForward && v > FacingForward.Supported.Edges.Doubles.HighestX
            && v <= Runs?.SlowestMeasuredMetersPerSecond;
        return isFast ? Pace.FastWalk : Pace.Walk;
    }
}
