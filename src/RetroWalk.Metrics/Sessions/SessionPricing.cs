using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics;

/// <summary>The rules of a session with what follows from them, made once per session.</summary>
internal sealed record SessionPricing
{
    private SessionPricing(SessionRules rules, IntensityLimits limits)
    {
        Rules = rules;
        Limits = limits;
        Runs = rules.RunningModel is IRunningEquation equation ? new(equation, rules.RunsFrom) : null;
        Fit = SessionFit.Of(rules);
    }

    /// <summary>Walks only.</summary>
    internal static SessionPricing Default { get; } = new(SessionRules.Default, IntensityLimits.ByMets);

    internal SessionRules Rules { get; }

    /// <summary>What priced the session: this library, unless it comes from the state of another version.</summary>
    internal SessionFit Fit { get; private init; }

    /// <summary>Whether it is this library's fit, so that samples can be added.</summary>
    internal bool TakesSamples { get; private init; } = true;

    internal RunPricing? Runs { get; }

    /// <summary>From which power on an effort is moderate and vigorous.</summary>
    internal IntensityLimits Limits { get; }

    /// <summary>The fastest walk, and the slowest and fastest run by the rules [m·s⁻¹]; without a running model, NaN for
    /// runs.</summary>
    internal (double FastestWalk, double SlowestRun, double FastestRun) SpeedsOfGaits
    {
        get
        {
            double fastestWalk = FacingForward.Supported.Edges.Doubles.HighestX;
            if (Runs is null)
                return (fastestWalk, double.NaN, double.NaN);
            double slowestRun = double.IsFinite(Runs.FromMetersPerSecond)
                ? Runs.FromMetersPerSecond
                : Runs.SlowestMeasuredMetersPerSecond;
            double fastWalk = Math.Min(Math.BitDecrement(slowestRun), Runs.SlowestMeasuredMetersPerSecond);
            return (fastWalk, slowestRun, Runs.FastestMetersPerSecond);
        }
    }

    /// <exception cref="ArgumentException">Runs begin above the speeds that the running model supports, or the maximal uptake is
    /// not above that of rest.</exception>
    internal static SessionPricing Of(SessionRules? rules, MetabolicPower restingPower)
    {
        if (rules is null || rules == SessionRules.Default)
            return Default;
        if (rules.RunningModel is { Card: ModelCard card } && rules.RunsFrom > card.Supported.HighestSpeed)
            throw new ArgumentException(
                $"Runs from {rules.RunsFrom} on are faster than {card.Name} supports, which is up to "
                + $"{card.Supported.HighestSpeed}.",
                nameof(rules));
        return new(rules, LimitsOf(rules, restingPower));
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
            : throw new ArgumentException($"The maximal uptake, {maximum}, must be above the resting uptake, {resting}.", nameof(rules));
    }

    /// <summary>The same for a session that was priced by a fit of its own.</summary>
    internal SessionPricing With(SessionFit fit) => fit == Fit ? this : this with { Fit = fit, TakesSamples = false };

    /// <summary>What a sample is.</summary>
    internal Pace PaceOf(WalkingDirection direction, double v, Gait? gait)
    {
        bool isRun = v > 0 && (gait is Gait stated ? stated == Gait.Running : v >= Runs?.FromMetersPerSecond);
        if (isRun)
            return Pace.Run;
        bool isFast = direction == WalkingDirection.Forward && v > FacingForward.Supported.Edges.Doubles.HighestX
            && v <= Runs?.SlowestMeasuredMetersPerSecond;
        return isFast ? Pace.FastWalk : Pace.Walk;
    }
}
