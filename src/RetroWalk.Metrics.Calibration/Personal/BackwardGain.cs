namespace RetroWalk.Metrics.Calibration;

/// <summary>What calibration gains backward: each backward walk of people who walked both ways is predicted from other walks of
/// the same person, never from itself.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record BackwardGain
{
    private BackwardGain(KnownWalks known, PredictionErrors errors, int refusals)
    {
        Known = known;
        Errors = errors;
        Refusals = refusals;
    }

    /// <summary>What was known of the person.</summary>
    public KnownWalks Known { get; }

    /// <summary>Errors of the predicted walks, and how often the intervals of the energy hold them.</summary>
    public PredictionErrors Errors { get; }

    /// <summary>How many predictions were not made, because what was known was beyond belief.</summary>
    public int Refusals { get; }

    /// <summary>Measures the gain; kinds of knowledge that no person offers are left out.</summary>
    /// <param name="people">The walks of each person, in both directions.</param>
    /// <exception cref="ArgumentNullException">No people.</exception>
    /// <exception cref="ArgumentException">Nobody walked backward, or a walk cannot be used.</exception>
    public static IReadOnlyList<BackwardGain> Measure(IEnumerable<IReadOnlyList<WalkMeasurement>> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        IReadOnlyList<WalkMeasurement>[] all = [.. people];
        foreach (IReadOnlyList<WalkMeasurement> person in all)
            MeasurementChecks.CheckRows(person);
        (IReadOnlyList<WalkMeasurement> Person, WalkMeasurement Walk)[] targets =
            [.. all.SelectMany(person => person.Where(IsBackward), (person, walk) => (person, walk))];
        if (targets.Length == 0)
            throw new ArgumentException("Nobody walked backward.", nameof(people));
        return Array.AsReadOnly([.. Enum.GetValues<KnownWalks>()
            .Select(known => Of(known, targets)).OfType<BackwardGain>()]);
    }

    private static BackwardGain? Of(KnownWalks known, (IReadOnlyList<WalkMeasurement> Person, WalkMeasurement Walk)[] targets)
    {
        ErrorSums errors = new();
        int predictions = 0;
        int refusals = 0;
        foreach ((IReadOnlyList<WalkMeasurement> person, WalkMeasurement walk) in targets)
        {
            foreach (WalkMeasurement[] walks in Sets(known, person, walk))
            {
                if (PersonalCalibration.TryFit(walks, new(), out _)?.Conditions is not WalkConditions conditions)
                {
                    refusals++;
                    continue;
                }

                errors.Add(walk, conditions);
                predictions++;
            }
        }

        return predictions == 0 ? null : new(known, errors.ToErrors(), refusals);
    }

    /// <summary>The sets of walks that stand for what is known; none where the person does not offer it.</summary>
    private static IEnumerable<WalkMeasurement[]> Sets(KnownWalks known, IReadOnlyList<WalkMeasurement> person,
        WalkMeasurement target)
    {
        WalkMeasurement[] forward =
            [.. person.Where(walk => walk.Direction == WalkingDirection.Forward && walk.Grade == Grade.Level)];
        WalkMeasurement[] others = [.. person.Where(walk => IsBackward(walk) && !ReferenceEquals(walk, target))];
        return known switch
        {
            KnownWalks.None => [[]],
            _ when forward.Length == 0 => [],
            KnownWalks.LevelForward => [forward],
            KnownWalks.LevelForwardAndOneBackward => others.Select(other => (WalkMeasurement[])[.. forward, other]),
            _ => others.Length == 0 ? [] : [[.. forward, .. others]],
        };
    }

    private static bool IsBackward(WalkMeasurement walk) =>
        walk.Direction == WalkingDirection.Backward && walk.Speed.MetersPerSecond > 0;

    /// <summary>What was known, and the errors, in one line; the same in every culture.</summary>
    public override string ToString() => $"{Known}: {Errors}";
}
