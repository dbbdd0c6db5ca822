using RetroWalk.Cli.Files;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>What a workout costs a person, and what its question marks stand for.</summary>
/// <param name="Estimate">The workout, priced; null if it has question marks and nothing fits them.</param>
/// <param name="Found">What was searched for; null if nothing was.</param>
internal sealed record WorkoutAnswer(WorkoutEstimate? Estimate, FoundUnknown? Found)
{
    /// <summary>Why its blocks backward have no number, if that is for a load or a ground; else null.</summary>
    public string? BackwardIsMissing =>
        (Estimate ?? Found?.Tried) is WorkoutEstimate estimate
        && estimate.Workout.Sets.Any(set => set.Blocks.Any(block => block.Direction == WalkingDirection.Backward))
            ? StatedWalk.WhyNoLoad(estimate.Rules.ForwardInputs, WalkingDirection.Backward)
            : null;

    private const int MostRounds = 1000; // of the text of a workout

    /// <param name="source">The workout.</param>
    /// <param name="target">What it is to take; null for nothing.</param>
    /// <param name="empty">A session of the person by the rules of the workout, without samples.</param>
    public static WorkoutAnswer Of(WorkoutSource source, WorkoutTarget? target, SessionTotals empty)
    {
        (Walker walker, WalkConditions conditions, SessionRules rules) = (empty.Walker, empty.Conditions, empty.Rules);
        WorkoutEstimate Priced(Func<string, string>? fill) => source.Parse(fill).EstimateFor(walker, conditions, rules);
        if (OpenWorkout.Of(source) is not OpenWorkout open)
        {
            return target is null
                ? new(Priced(fill: null), null)
                : throw new InputException(
                    "nothing is to be found: write ? for the rounds (?x), a time (? backward) or a grade (?%) of the workout");
        }

        if (target is null)
            throw new InputException("the workout has a ?: say with --energy or --as-much-as what it is to take");
        Energy energy = target.Of(empty);
        WorkoutMeasure measure = target.Measure;
        Energy Taken(Func<string, string> fill) => Priced(fill).By(measure);
        FoundUnknown nothing = new(open.Unknown, measure, energy);
        WorkoutAnswer None(EquivalentOutcome outcome, Func<string, string> tried) => new(null, nothing with
        {
            Outcome = outcome,
            Tried = outcome == EquivalentOutcome.InputOutside ? Priced(tried) : null,
        });
        switch (open.Unknown)
        {
            case WorkoutUnknown.Rounds:
                Equivalent<int> rounds = WorkoutEquivalents.FindRounds(
                    walker, count => source.Parse(OpenWorkout.With(count)), energy, measure, conditions, rules);
                return rounds.Value is not int count
                    ? None(rounds.Outcome, OpenWorkout.With(rounds: 1))
                    : new(Priced(OpenWorkout.With(count)), nothing with
                    {
                        Value = count,
                        Taken = Taken(OpenWorkout.With(count)),
                        TakenByOneMore = count < MostRounds ? Taken(OpenWorkout.With(count + 1)) : null,
                    });
            case WorkoutUnknown.Duration:
                Equivalent<TimeSpan> time = WorkoutEquivalents.FindDuration(
                    walker, length => source.Parse(OpenWorkout.With(length)), energy, measure, conditions, rules);
                return time.Value is TimeSpan length
                    ? new(Priced(OpenWorkout.With(length)), nothing with { Value = length.TotalSeconds })
                    : None(time.Outcome, OpenWorkout.With(TimeSpan.FromMinutes(1)));
            default:
                Equivalent<Grade> grade = WorkoutEquivalents.FindGrade(
                    walker, slope => source.Parse(OpenWorkout.WithPercent(slope.Percent)), energy, measure, conditions, rules);
                return grade.Value is Grade slope
                    ? new(Priced(OpenWorkout.WithPercent(slope.Percent)), nothing with { Value = slope.Percent })
                    : None(grade.Outcome, OpenWorkout.WithPercent(0));
        }
    }
}
