namespace RetroWalk.Metrics;

/// <content>Storing a session, and correcting a stored one.</content>
public readonly partial record struct SessionTotals
{
    /// <summary>The session as if another person had walked, without its samples: to correct a wrong body mass or resting
    /// rate.</summary>
    /// <remarks>
    /// <para>All sums are per kilogram of body mass, so with another mass alone the result has the same bits as adding the
    /// samples again. Another resting power changes active energy by the difference times the priced time: the result is within
    /// 2e-14 of the gross energy of adding the samples again, and everything else has the same bits.</para>
    /// <para>In each sample the power is at least the resting power, and the sums do not show in which samples that mattered. It
    /// matters in none while the resting power is below the model's power of standing, 1.44 W/kg times the person's own factor,
    /// because no walk costs less. If the old or the new resting power is not below it, the samples are needed, and the call is
    /// refused.</para>
    /// </remarks>
    /// <param name="walker">The person as it should have been.</param>
    /// <exception cref="ArgumentException">A default walker; another resting power, if the old or the new one is not below that
    /// of standing, or if a maximal uptake tells the intensity; a session whose rules name a forward model, which is made for the
    /// person.</exception>
    /// <exception cref="InvalidOperationException">A default session.</exception>
    public SessionTotals RepricedFor(Walker walker)
    {
        CheckOwner();
        SessionTotals empty = For(walker, _conditions);
        if (Rules.ForwardModel is not null)
            throw new ArgumentException(
                "The forward model of the rules is made for the person: add the samples to a new session instead.",
                nameof(walker));
        double before = _walker.RestingPower.WattsPerKilogram;
        double after = walker.RestingPower.WattsPerKilogram;
        if (before == after)
            return new(empty._walker, _conditions, _pricing!, in _forward, in _backward, in _running);
        if (Rules.MaximalUptake is not null)
            throw new ArgumentException(
                "Intensity is told by the reserve above the resting power, which changes: add the samples to a new session "
                + "instead.",
                nameof(walker));
        const double LessRounding = 1 - 1e-14; // margin for the rounding of powers and sums: active energy stays above zero
        double factor = _conditions.PersonalFactor.Factor;
        if (_running.Priced.Values.Seconds.Value > 0)
            factor = Math.Min(factor, 1); // runs are priced without it, and cost more than standing
        double standing = factor * Looney2019Graded.Standing;
        if (Math.Max(before, after) > standing * LessRounding)
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Resting power changes from {before} to {after} W/kg: both must be below that of standing, {standing} "
                    + $"W/kg. Add the samples to a new session instead."),
                nameof(walker));
        return new(
            empty._walker, _conditions, _pricing!, _forward.WithRestLowerBy(before - after),
            _backward.WithRestLowerBy(before - after), _running.WithRestLowerBy(before - after));
    }

    /// <summary>The session as a state that can be stored.</summary>
    /// <exception cref="InvalidOperationException">A default session.</exception>
    public SessionState ToState() => ToState(clock: null);

    /// <summary>A session from a stored state, which continues with the same bits as if it had not been stored.</summary>
    /// <remarks>The state of a recorder gives its totals up to the last timestamp. A state that another version of the library
    /// priced keeps its numbers and intervals, but takes no more samples and merges with no session that was priced differently:
    /// begin another session and add the energies. The rules of the session are in its state.</remarks>
    /// <param name="walker">The person, as before.</param>
    /// <param name="state">What <see cref="ToState()"/> gave.</param>
    /// <param name="conditions">Practice, handrail and the person's own factor, as before.</param>
    /// <exception cref="ArgumentNullException">No state.</exception>
    /// <exception cref="ArgumentException">A default walker; a state of another person or of other conditions.</exception>
    public static SessionTotals FromState(Walker walker, SessionState state, WalkConditions conditions = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        _ = For(walker, conditions); // checks the walker
        if (state.Mass != walker.Mass || state.RestingPower != walker.RestingPower)
            throw new ArgumentException(
                $"The state is of a person of {state.Mass} and {state.RestingPower} at rest, not of {walker}.", nameof(state));
        if (state.Conditions != conditions)
            throw new ArgumentException(
                $"The state is of other conditions ({state.Conditions}) than {conditions}.", nameof(state));
        SessionTotals empty = For(walker, conditions, state.Rules);
        return new(empty._walker, conditions, empty._pricing!.With(state.Fit), state.Forward, state.Backward, state.Running);
    }

    internal SessionState ToState(RecorderClock? clock)
    {
        CheckOwner();
        return new(Fit, Rules, _walker.Mass, _walker.RestingPower, _conditions, in _forward, in _backward, in _running, clock);
    }
}
