namespace RetroWalk.Metrics;

/// <summary>What a <see cref="Workout"/> costs one person, as a whole and block by block.</summary>
/// <remarks>
/// <para>The whole is a session of its blocks: energies are the sums, and the interval is that of one person throughout, whose
/// error does not average out over blocks; see <see cref="WalkTotals.GrossInterval"/>.</para>
/// <para>Blocks are walks or runs by the same rules as the samples of a session: see <see cref="SessionRules"/>.</para>
/// <para>If a block lies outside the supported domain of what prices it, or nothing does, the energies of the whole are NaN and
/// <see cref="ValidityNotes"/> names the block; what could be priced is in <see cref="Totals"/>.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public sealed class WorkoutEstimate
{
    private readonly EnergyEstimate[][] _blocks;

    private WorkoutEstimate(Workout workout, in SessionTotals totals, EnergyEstimate[][] blocks)
    {
        Workout = workout;
        Totals = totals;
        _blocks = blocks;
        Validity = blocks.Max(set => set.Max(block => block.Validity));
        ValidityNotes = [.. blocks.SelectMany(NotesOf).Distinct()];
    }

    /// <summary>The workout.</summary>
    public Workout Workout { get; }

    /// <summary>The person.</summary>
    public Walker Walker => Totals.Walker;

    /// <summary>Practice, handrail and the person's own factor, throughout.</summary>
    public WalkConditions Conditions => Totals.Conditions;

    /// <summary>Which blocks are runs, and what prices them and the walks forward.</summary>
    public SessionRules Rules => Totals.Rules;

    /// <summary>The workout as a session: forward, backward, running and all, with time, distance and climb. Blocks outside the
    /// supported domain count as excluded time.</summary>
    public SessionTotals Totals { get; }

    /// <summary>That of the block which can be trusted least.</summary>
    public Validity Validity { get; }

    /// <summary>The limits that blocks passed, and the conditions that were not measured, each with the block; empty when
    /// measured.</summary>
    public IReadOnlyList<string> ValidityNotes { get; }

    /// <summary>Gross energy: active + resting. NaN if a block has no value.</summary>
    public Energy Gross => OrNone(Totals.Both.Gross);

    /// <summary>Resting energy: what the person would have spent at rest in that time. NaN if a block has no value.</summary>
    public Energy Resting => OrNone(Totals.Both.Resting);

    /// <summary>Active energy: gross minus resting. NaN if a block has no value.</summary>
    public Energy Active => OrNone(Totals.Both.Active);

    /// <summary>What the work of the quadriceps costs, concentric and eccentric, in metabolic energy. NaN if a block has no
    /// value, or if it is not known of one: of a run, or of a walk by a forward model that the rules name.</summary>
    public Energy QuadricepsMetabolic =>
        Totals.Running.DurationSeconds > 0 ? Energy.Unchecked(double.NaN) : OrNone(Totals.Both.QuadricepsMetabolic);

    /// <summary>One round of one block.</summary>
    /// <param name="setIndex">Set, from 0.</param>
    /// <param name="blockIndex">Block within the set, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A set or block that the workout does not have.</exception>
    public EnergyEstimate this[int setIndex, int blockIndex]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(setIndex);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(setIndex, _blocks.Length);
            ArgumentOutOfRangeException.ThrowIfNegative(blockIndex);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(blockIndex, _blocks[setIndex].Length);
            return _blocks[setIndex][blockIndex];
        }
    }

    /// <summary>The energy by a measure; NaN if a block has no value.</summary>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentOutOfRangeException">A measure that is not defined.</exception>
    public Energy By(WorkoutMeasure measure) => measure switch
    {
        WorkoutMeasure.Gross => Gross,
        WorkoutMeasure.Active => Active,
        WorkoutMeasure.Quadriceps => QuadricepsMetabolic,
        _ => throw new ArgumentOutOfRangeException(
            nameof(measure), measure, FormattableString.Invariant(
                $"measure is {(int)measure}: it must be a defined {nameof(WorkoutMeasure)}.")),
    };

    /// <summary>Prediction interval of the gross energy of this one person; see <see cref="WalkTotals.GrossInterval"/>. NaN if a
    /// block has no value.</summary>
    /// <param name="level">Nominal probability [1], between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    public PredictionInterval<Energy> GrossInterval(double level = 0.95)
    {
        PredictionInterval<Energy> interval = Totals.Both.GrossInterval(level);
        return new(OrNone(interval.Low), OrNone(interval.High), level);
    }

    internal static WorkoutEstimate Of(Workout workout, Walker walker, WalkConditions conditions, SessionRules? rules)
    {
        SessionTotals totals = SessionTotals.For(walker, conditions, rules);
        EnergyEstimate[][] estimates = new EnergyEstimate[workout.Sets.Count][];
        for (int i = 0; i < estimates.Length; i++)
        {
            WorkoutSet set = workout.Sets[i];
            estimates[i] = new EnergyEstimate[set.Blocks.Count];
            for (int j = 0; j < estimates[i].Length; j++)
            {
                WorkoutBlock block = set.Blocks[j];
                estimates[i][j] = totals.EstimateOf(block.Sample);
                totals = totals.Add(
                    block.Direction, block.Speed.MetersPerSecond, block.Grade.Fraction,
                    block.Duration.TotalSeconds * set.Rounds, block.Gait);
            }
        }

        return new(workout, in totals, estimates);
    }

    private IEnumerable<string> NotesOf(EnergyEstimate[] set, int setIndex) =>
        set.SelectMany((block, blockIndex) => block.ValidityNotes.Select(
            note => $"{Workout.Sets[setIndex].Blocks[blockIndex]}: {note}{WayOut(block, blockIndex, setIndex)}"));

    /// <summary>What else could price a block that is too fast for a walk.</summary>
    private string WayOut(EnergyEstimate block, int blockIndex, int setIndex) =>
        Rules.RunningModel is null && block.LimitsPassed.HasFlag(DomainLimits.HighestSpeed)
        && block is { Validity: Validity.Outside, Direction: WalkingDirection.Forward }
        && Workout.Sets[setIndex].Blocks[blockIndex].Gait is null
            ? "; if it is a run, name a running model"
            : "";

    private Energy OrNone(Energy energy) => Validity == Validity.Outside ? Energy.Unchecked(double.NaN) : energy;

    /// <summary>Time, gross energy and validity in one line; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{DurationText.Of(Workout.Duration)}, {Gross.Kilocalories:0.#} kcal gross, {Validity}");
}
