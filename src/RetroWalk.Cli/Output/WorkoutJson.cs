using System.Text.Json.Serialization;
using RetroWalk.Cli.Results;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using static RetroWalk.Cli.Output.JsonText;

namespace RetroWalk.Cli.Output;

internal sealed record WorkoutInputJson(
    string Workout, double BodyMassKilograms, string RestingRate,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ConditionsJson? Conditions,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ForwardJson? Forward,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RunsJson? Runs);

/// <summary>What was searched for; the one that was not is left out, and what was not found is null, with the reason and what is
/// said of its blocks.</summary>
internal sealed record WorkoutFoundJson(
    string By, double TargetKilocalories, string Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? TakenByOneMoreRoundKilocalories,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FoundJson? Rounds,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FoundJson? DurationSeconds,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FoundJson? GradeFraction,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Why,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? ValidityNotes)
{
    public static WorkoutFoundJson Of(FoundUnknown found)
    {
        string outcome = found.LacksQuadriceps ? "quadricepsUnknown" : Names.Of(found.Outcome);
        FoundJson Found(double unit) => new(found.Value / unit, outcome);
        return new(
            Names.Of(found.Measure), found.Target.Kilocalories, outcome, found.TakenByOneMore?.Kilocalories,
            found.Unknown == WorkoutUnknown.Rounds ? Found(1) : null,
            found.Unknown == WorkoutUnknown.Duration ? Found(1) : null,
            found.Unknown == WorkoutUnknown.Grade ? Found(100) : null,
            found.Why, found.Tried?.ValidityNotes);
    }
}

/// <summary>One round of a block, and how many rounds there are; the distance is null where no number holds it.</summary>
internal sealed record WorkoutBlockJson(
    int Set, int Rounds, string Block, string Direction, string Gait, double SpeedMetersPerSecond, double GradeFraction,
    double DurationSeconds, double? DistanceMeters, EstimateJson Estimate);

/// <summary>The whole; null where a block has no number.</summary>
internal sealed record WorkoutWholeJson(
    double DurationSeconds,
    string Validity,
    IReadOnlyList<string> ValidityNotes,
    double? GrossKilocalories,
    double? RestingKilocalories,
    double? ActiveKilocalories,
    IReadOnlyList<double?> Interval95Kilocalories,
    double? QuadricepsMetabolicJoules)
{
    public static WorkoutWholeJson Of(WorkoutEstimate estimate)
    {
        PredictionInterval<Energy> interval = estimate.GrossInterval();
        double resting = estimate.Resting.Kilocalories;
        double active = estimate.Active.Kilocalories;
        return new(
            estimate.Workout.Duration.TotalSeconds, Names.Of(estimate.Validity), estimate.ValidityNotes,
            Number(active + resting), Number(resting), Number(active),
            [Number(interval.Low.Kilocalories), Number(interval.High.Kilocalories)],
            Number(estimate.QuadricepsMetabolic.Joules));
    }
}

/// <summary>The JSON of <c>retrowalk workout</c>: the workout as a whole, as a session in each direction, and its blocks; all
/// null if nothing was found.</summary>
internal sealed record WorkoutJson(
    WorkoutInputJson? Input,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WorkoutFoundJson? Found,
    WorkoutWholeJson? Totals,
    WalkTotalsJson? Forward,
    WalkTotalsJson? Backward,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WalkTotalsJson? Running,
    IReadOnlyList<WorkoutBlockJson>? Blocks,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? BackwardIsMissing)
{
    public static WorkoutJson Of(WorkoutAnswer answer)
    {
        WorkoutFoundJson? found = answer.Found is FoundUnknown unknown ? WorkoutFoundJson.Of(unknown) : null;
        if (answer.Estimate is not WorkoutEstimate estimate)
            return new(null, found, null, null, null, null, null, answer.BackwardIsMissing);
        Walker walker = estimate.Walker;
        ShownSession parts = CountedSession.Of(estimate).Shown;
        return new(
            new(
                estimate.Workout.ToString(), walker.Mass.Kilograms, Names.Of(walker.RestingRate.Equation),
                ConditionsJson.Of(estimate.Conditions), ForwardJson.Of(estimate.Rules), RunsJson.Of(estimate.Rules)),
            found, WorkoutWholeJson.Of(estimate),
            WalkTotalsJson.Of(parts.Forward), WalkTotalsJson.Of(parts.Backward), WalkTotalsJson.OfRuns(parts, estimate.Rules),
            [.. BlocksOf(estimate)], answer.BackwardIsMissing);
    }

    private static IEnumerable<WorkoutBlockJson> BlocksOf(WorkoutEstimate estimate)
    {
        for (int i = 0; i < estimate.Workout.Sets.Count; i++)
        {
            WorkoutSet set = estimate.Workout.Sets[i];
            for (int j = 0; j < set.Blocks.Count; j++)
            {
                WorkoutBlock block = set.Blocks[j];
                yield return new(
                    i + 1, set.Rounds, block.ToString(), Names.Of(block.Direction),
                    Names.Of(block.Gait ?? estimate[i, j].Model.Gait), block.Speed.MetersPerSecond, block.Grade.Fraction,
                    block.Duration.TotalSeconds, Number(block.DistanceMeters), EstimateJson.Of(estimate[i, j]));
            }
        }
    }
}
