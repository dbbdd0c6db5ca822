namespace RetroWalk.Metrics;

/// <summary>A session of one person, sample by sample, in both directions, with or without runs: time, distance, climb, energies,
/// work of the quadriceps.</summary>
/// <remarks>
/// <para>A value: <see cref="Add(WalkSample)"/> returns new totals and does not change the old ones, without allocation. Only
/// sums are kept, so a session of any length has the same size.</para>
/// <para>Speed and grade of a sample hold for its duration (zero-order hold). Sums over samples, and over blocks of a column, are
/// compensated: how often samples come, how they are split, in which order parts are merged and where a session is cut changes
/// only the last digits (relative 1e-12). Parts of one person's session are joined by <c>+</c>.</para>
/// <para>Time outside the supported domain of a model, or with unusable numbers, is excluded and counted as such. Each direction
/// is priced by the model that <see cref="WalkingEnergy"/> uses for it. Runs are priced where the <see cref="SessionRules"/> name
/// a running model.</para>
/// <para><c>default</c> has no person and takes no samples: begin with <see cref="For"/>. Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(SessionTotalsJson))]
public readonly partial record struct SessionTotals : IFormattable
{
    private readonly Walker _walker;
    private readonly WalkConditions _conditions;
    private readonly SessionPricing? _pricing; // null in default
    private readonly DirectionSums _forward;
    private readonly DirectionSums _backward;
    private readonly DirectionSums _running;

    private SessionTotals(
        Walker walker, WalkConditions conditions, SessionPricing pricing,
        in DirectionSums forward, in DirectionSums backward, in DirectionSums running)
    {
        _walker = walker;
        _conditions = conditions;
        _pricing = pricing;
        _forward = forward;
        _backward = backward;
        _running = running;
    }

    /// <summary>The person.</summary>
    public Walker Walker => _walker;

    /// <summary>Practice, handrail and the person's own factor, throughout.</summary>
    public WalkConditions Conditions => _conditions;

    /// <summary>The models that priced the session, with their parameters; see <see cref="SessionState.PricedBy"/>.</summary>
    public string PricedBy => Fit.Name;

    /// <summary>Which samples are runs, and what prices them; <see cref="SessionRules.Default"/> unless given.</summary>
    public SessionRules Rules => (_pricing ?? SessionPricing.Default).Rules;

    /// <summary>What was walked forward.</summary>
    public WalkTotals Forward => new(
        _walker, _conditions, Fit.Parameters, _forward, BackwardExcess.None, CountsIntensity,
        lacksMechanics: Rules.ForwardModel is not null);

    /// <summary>What was walked backward.</summary>
    public WalkTotals Backward => new(
        _walker, _conditions, Fit.Parameters, _backward, Excess, CountsIntensity, hasBackward: true);

    /// <summary>What was run forward, by the running model of the rules.</summary>
    public WalkTotals Running => new(
        _walker, default, Fit.Parameters, _running, BackwardExcess.None, CountsIntensity, lacksMechanics: true);

    /// <summary>Everything together: both directions, and runs.</summary>
    public WalkTotals Both => new(
        _walker, _conditions, Fit.Parameters, _forward.Plus(in _backward).Plus(in _running), Excess, CountsIntensity,
        hasBackward: _backward.Priced.Values.Seconds.Value > 0,
        lacksMechanics: Rules.ForwardModel is not null && _forward.Priced.Values.Seconds.Value > 0,
        runsGross: _running.GrossOver(_walker.RestingPower.WattsPerKilogram));

    /// <summary>An empty session of a person.</summary>
    /// <param name="walker">The person.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, throughout; none unless given. If one of them
    /// changes, begin another session and add the energies.</param>
    /// <param name="rules">Which samples are runs, what prices them and the walks forward, and by what intensity is told; walks
    /// only, by the library's own models and METs, unless given.</param>
    /// <exception cref="ArgumentException">A default walker; runs that begin above what the running model supports; a maximal
    /// uptake that is not above that of rest; a forward model that lacks an input, does not know the load or ground, or is used
    /// with conditions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A load outside the domain of the forward model.</exception>
    public static SessionTotals For(Walker walker, WalkConditions conditions = default, SessionRules? rules = null)
    {
        if (walker.RestingRate is null)
            throw new ArgumentException(
                "walker is default(Walker), which has no body mass: make it with new Walker(mass, restingRate).", nameof(walker));
        return new(walker, conditions, SessionPricing.Of(rules, walker, conditions), default, default, default);
    }

    /// <summary>The session with one more sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <exception cref="InvalidOperationException">A default session, or one that another version of the library
    /// priced.</exception>
    public SessionTotals Add(WalkSample sample) =>
        Add(sample.Direction, sample.Speed.MetersPerSecond, sample.Grade.Fraction, sample.Duration.TotalSeconds, sample.Gait);

    /// <summary>The session with one more sample, with the raw numbers of a sensor: an unusable speed or grade counts as excluded
    /// time.</summary>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speedMetersPerSecond">Speed of travel [m·s⁻¹].</param>
    /// <param name="gradeFraction">Grade along travel as a fraction [1].</param>
    /// <param name="durationSeconds">How long both hold [s], finite and not negative.</param>
    /// <param name="gait">Whether the person walked or ran; null leaves that to the rules.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative, infinite or NaN duration, or a direction or gait that is not
    /// defined.</exception>
    /// <exception cref="InvalidOperationException">A default session, or one that another version of the library
    /// priced.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // saves the caller a copy of the session
    public SessionTotals Add(
        WalkingDirection direction, double speedMetersPerSecond, double gradeFraction, double durationSeconds,
        Gait? gait = null) =>
        With(this, direction, speedMetersPerSecond, gradeFraction, durationSeconds, gait);

    /// <summary>The session with one more sample. The copy that changes is the parameter: a local of that size would be filled
    /// with zeros before the session is copied to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static SessionTotals With(
        SessionTotals session, WalkingDirection direction, double speedMetersPerSecond, double gradeFraction,
        double durationSeconds, Gait? gait)
    {
        session.Append(direction, speedMetersPerSecond, gradeFraction, durationSeconds, gait);
        return session;
    }

    /// <summary>The session with a column of samples in one direction, each with its own duration.</summary>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speedsMetersPerSecond">Speeds [m·s⁻¹]; unusable ones count as excluded time.</param>
    /// <param name="gradeFractions">Grades as fractions [1], as many as speeds.</param>
    /// <param name="durationsSeconds">How long each sample holds [s], finite and not negative; as many as speeds.</param>
    /// <param name="gait">Whether the person walked or ran; null leaves that to the rules.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative, infinite or NaN duration, or a direction or gait that is not
    /// defined.</exception>
    /// <exception cref="InvalidOperationException">A default session, or one that another version of the library
    /// priced.</exception>
    public SessionTotals AddRange(
        WalkingDirection direction,
        ReadOnlySpan<double> speedsMetersPerSecond, ReadOnlySpan<double> gradeFractions, ReadOnlySpan<double> durationsSeconds,
        Gait? gait = null)
    {
        Columns.CheckLength(gradeFractions.Length, speedsMetersPerSecond.Length, "grades", nameof(gradeFractions));
        Columns.CheckLength(durationsSeconds.Length, speedsMetersPerSecond.Length, "durations", nameof(durationsSeconds));
        SampleColumns samples = new(speedsMetersPerSecond, gradeFractions, durationsSeconds);
        return Add(Guard.Defined(direction), samples, Guard.Defined(gait));
    }

    /// <summary>The session with a column of samples in one direction, all of the same duration.</summary>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="speedsMetersPerSecond">Speeds [m·s⁻¹]; unusable ones count as excluded time.</param>
    /// <param name="gradeFractions">Grades as fractions [1], as many as speeds.</param>
    /// <param name="step">How long each sample holds, not negative.</param>
    /// <param name="gait">Whether the person walked or ran; null leaves that to the rules.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration, or a direction or gait that is not
    /// defined.</exception>
    /// <exception cref="InvalidOperationException">A default session, or one that another version of the library
    /// priced.</exception>
    public SessionTotals AddRange(
        WalkingDirection direction,
        ReadOnlySpan<double> speedsMetersPerSecond, ReadOnlySpan<double> gradeFractions, TimeSpan step, Gait? gait = null)
    {
        Columns.CheckLength(gradeFractions.Length, speedsMetersPerSecond.Length, "grades", nameof(gradeFractions));
        Span<double> durations = stackalloc double[Math.Min(speedsMetersPerSecond.Length, SessionSweep.Block)];
        durations.Fill(Guard.NotNegative(step).TotalSeconds);
        SampleColumns samples = new(speedsMetersPerSecond, gradeFractions, durations, areDurationsRepeated: true);
        return Add(Guard.Defined(direction), samples, Guard.Defined(gait));
    }

    /// <summary>The session with a column of samples in changing directions, each with its own duration.</summary>
    /// <param name="directions">Which way the person faces.</param>
    /// <param name="speedsMetersPerSecond">Speeds [m·s⁻¹], as many as directions; unusable ones count as excluded time.</param>
    /// <param name="gradeFractions">Grades as fractions [1], as many.</param>
    /// <param name="durationsSeconds">How long each sample holds [s], finite and not negative; as many.</param>
    /// <param name="gaits">Whether the person walked or ran, as many; none leaves that to the rules.</param>
    /// <inheritdoc cref="AddRange(WalkingDirection, ReadOnlySpan{double}, ReadOnlySpan{double}, ReadOnlySpan{double}, Gait?)"
    /// path="/exception"/>
    public SessionTotals AddRange(
        ReadOnlySpan<WalkingDirection> directions,
        ReadOnlySpan<double> speedsMetersPerSecond, ReadOnlySpan<double> gradeFractions, ReadOnlySpan<double> durationsSeconds,
        ReadOnlySpan<Gait> gaits = default)
    {
        Columns.CheckLength(
            speedsMetersPerSecond.Length, directions.Length, "speeds", nameof(speedsMetersPerSecond), "directions");
        Columns.CheckLength(gradeFractions.Length, directions.Length, "grades", nameof(gradeFractions), "directions");
        Columns.CheckLength(durationsSeconds.Length, directions.Length, "durations", nameof(durationsSeconds), "directions");
        if (!gaits.IsEmpty)
            Columns.CheckLength(gaits.Length, directions.Length, "gaits", nameof(gaits), "directions");
        SessionTotals totals = this;
        for (int start = 0; start < directions.Length;)
        {
            int length = EqualFromStart(directions[start..]);
            if (!gaits.IsEmpty)
                length = EqualFromStart(gaits.Slice(start, length));
            totals = totals.AddRange(
                directions[start], speedsMetersPerSecond.Slice(start, length), gradeFractions.Slice(start, length),
                durationsSeconds.Slice(start, length), gaits.IsEmpty ? null : gaits[start]);
            start += length;
        }

        return totals;
    }

    /// <summary>The session with time that is not to be priced, such as a gap in the recording; it counts as excluded.</summary>
    /// <param name="direction">The direction under which the gap is counted.</param>
    /// <param name="duration">How long, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative duration, or a direction that is not defined.</exception>
    /// <exception cref="InvalidOperationException">A default session, or one that another version of the library
    /// priced.</exception>
    public SessionTotals AddGap(WalkingDirection direction, TimeSpan duration)
    {
        CheckTakesSamples();
        double seconds = Guard.NotNegative(duration).TotalSeconds;
        return Guard.Defined(direction) == WalkingDirection.Forward
            ? new(_walker, _conditions, _pricing!, WithGap(_forward, seconds), in _backward, in _running)
            : new(_walker, _conditions, _pricing!, in _forward, WithGap(_backward, seconds), in _running);
    }

    /// <summary>Two parts of one person's session as one, in any order.</summary>
    /// <exception cref="ArgumentException">The parts are not of the same walker under the same conditions, or were priced
    /// differently.</exception>
    public static SessionTotals operator +(SessionTotals left, SessionTotals right)
    {
        if (left._walker != right._walker)
            throw new ArgumentException(
                $"One part is of {left._walker}, the other of {right._walker}: only one person's parts make a session.",
                nameof(right));
        if (left._conditions != right._conditions)
            throw new ArgumentException(
                $"One part was walked with {left._conditions}, the other with {right._conditions}: their energies add, their "
                + $"intervals do not.",
                nameof(right));
        if (left.Rules != right.Rules)
            throw new ArgumentException(
                $"One part has the rules: {left.Rules}, the other: {right.Rules}: their energies add.", nameof(right));
        if (left.Fit != right.Fit)
            throw new ArgumentException(
                $"One part was priced by {left.PricedBy}, the other by {right.PricedBy}: their energies add, but no session "
                + $"holds both.",
                nameof(right));
        return new(
            left._walker, left._conditions, left._pricing!, left._forward.Plus(in right._forward),
            left._backward.Plus(in right._backward), left._running.Plus(in right._running));
    }

    private bool CountsIntensity => Rules.CountsIntensity;

    private SessionFit Fit => (_pricing ?? SessionPricing.Default).Fit;

    /// <summary>The excess of the backward part, from the sums over time of D and v; the latter is a distance.</summary>
    private BackwardExcess Excess
    {
        get
        {
            SampleSums<ScalarLane> sums = _backward.Priced.Values;
            double meters = sums.Meters.Value;
            return BackwardExcess.Of(meters, meters == 0 ? 0 : sums.FullReversal.Value / meters, Fit.Parameters, _conditions);
        }
    }

    /// <summary>Both directions, and runs where they are priced, in one line; the same in every culture.</summary>
    public override string ToString() => ToString(null);

    /// <summary>Both directions, and runs where they are priced, in one line; the same in every culture.</summary>
    /// <param name="format">A format of energies, as in <c>F0 kJ</c>; none for the text of <see cref="ToString()"/>.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">Not a format of an energy.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        $"forward {Forward.ToString(format)}; backward {Backward.ToString(format)}"
        + (Rules.RunningModel is null ? "" : $"; running {Running.ToString(format)}");
}
