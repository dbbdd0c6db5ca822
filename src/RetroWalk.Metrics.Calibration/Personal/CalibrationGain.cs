using MathNet.Numerics.Random;

namespace RetroWalk.Metrics.Calibration;

/// <summary>What calibration gains: people are calibrated on a few of their walks, drawn at random, and the rest is predicted,
/// before and after, by the same walks.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CalibrationGain
{
    private CalibrationGain(int walks, int people, int refusals, PredictionErrors before, PredictionErrors after)
    {
        WalksPerPerson = walks;
        People = people;
        Refusals = refusals;
        Before = before;
        After = after;
    }

    /// <summary>How many walks each person was calibrated on.</summary>
    public int WalksPerPerson { get; }

    /// <summary>How many people have more walks than that.</summary>
    public int People { get; }

    /// <summary>How many draws were refused as beyond belief; they are not counted, neither before nor after.</summary>
    public int Refusals { get; }

    /// <summary>Errors of the population model on the walks that were not drawn.</summary>
    public PredictionErrors Before { get; }

    /// <summary>Errors of the calibrated model on the same walks.</summary>
    public PredictionErrors After { get; }

    /// <summary>Measures the gain on people with measured walks.</summary>
    /// <param name="people">The walks of each person.</param>
    /// <param name="options">How often and how to draw.</param>
    /// <exception cref="ArgumentNullException">No people.</exception>
    /// <exception cref="ArgumentException">Nobody has more walks than are drawn, or a walk cannot be used.</exception>
    public static IReadOnlyList<CalibrationGain> Measure(
        IEnumerable<IReadOnlyList<WalkMeasurement>> people, CalibrationGainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(people);
        options ??= new();
        IReadOnlyList<WalkMeasurement>[] all = [.. people];
        foreach (IReadOnlyList<WalkMeasurement> person in all)
            MeasurementChecks.CheckRows(person);
        return Array.AsReadOnly([.. Enumerable.Range(1, options.MostWalks).Select(walks => Of(all, walks, options))]);
    }

    private static CalibrationGain Of(IReadOnlyList<WalkMeasurement>[] people, int walks, CalibrationGainOptions options)
    {
        IReadOnlyList<WalkMeasurement>[] able = [.. people.Where(person => person.Count > walks)];
        if (able.Length == 0)
            throw new ArgumentException(
                FormattableString.Invariant($"Nobody has more than {walks} measured walks."), nameof(people));
        MersenneTwister random = new(options.Seed);
        ErrorSums before = new();
        ErrorSums after = new();
        int refusals = 0;
        foreach (IReadOnlyList<WalkMeasurement> person in able)
        {
            for (int repeat = 0; repeat < options.Repeats; repeat++)
            {
                WalkMeasurement[] shuffled = [.. person];
                random.Shuffle(shuffled);
                if (PersonalCalibration.TryFit(shuffled[..walks], new(), out _)?.Conditions is not WalkConditions conditions)
                {
                    refusals++;
                    continue;
                }

                foreach (WalkMeasurement rest in shuffled.AsSpan(walks))
                {
                    before.Add(rest, WalkConditions.None);
                    after.Add(rest, conditions);
                }
            }
        }

        return new(walks, able.Length, refusals, before.ToErrors(), after.ToErrors());
    }

    /// <summary>Both errors in one line; the same in every culture.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{WalksPerPerson} walks of {People} people: {Before}; {After}");
}
