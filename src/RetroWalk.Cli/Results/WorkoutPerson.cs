using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results;

/// <summary>Whose workout it is, and by what rules it is priced.</summary>
internal sealed record WorkoutPerson(Walker Walker, WalkConditions Conditions, SessionRules Rules)
{
    public WorkoutEstimate Price(Workout workout) => workout.EstimateFor(Walker, Conditions, Rules);
}
