using RetroWalk.Cli.Files;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>Models held against measured walks.</summary>
/// <param name="Models">In the order of <see cref="Ranking"/>, forward ones first.</param>
/// <param name="NotApplicable">Why the other models were left out.</param>
/// <param name="Coverage">How many walks lie inside the intervals; null unless asked for.</param>
internal sealed record Evaluation(
    IReadOnlyList<ModelEvaluation> Models, IReadOnlyList<string> NotApplicable, CoverageEvaluation? Coverage)
{
    /// <summary>Evaluates the named model on the rows of a table, or all models that its columns suffice for.</summary>
    public static Evaluation Of(CsvTable table, ModelEntry? named, bool withCoverage)
    {
        WalkColumns columns = new(table, directionIsRequired: false);
        MeasuredPowerColumn power = new(table);
        InputColumns inputs = new(table);
        if (named is not null)
            inputs.Require(named);
        ModelEntry[] candidates = named is null ? [.. WalkingModels.All] : [named];
        ModelErrors[] applicable = [.. candidates.Where(inputs.Suffice).Select(entry => new ModelErrors(entry))];
        ModelErrors[] forward = Of(WalkingDirection.Forward), backward = Of(WalkingDirection.Backward);
        CoverageTally? coverage = withCoverage ? new(table) : null;
        while (table.Read())
        {
            double measured = power.WattsPerKilogram;
            double speed = columns.SpeedMetersPerSecond;
            double grade = columns.GradeFraction;
            ModelInputs current = inputs.Current;
            foreach (ModelErrors errors in columns.Direction == WalkingDirection.Forward ? forward : backward)
                errors.Add(current, speed, grade, measured);
            coverage?.Add();
        }

        foreach (ModelErrors errors in applicable)
            errors.Complete();
        ModelErrors[] used = [.. applicable.Where(errors => errors.HasRows)];
        if (used.Length == 0)
            throw new InputException($"{table.Name} has no rows to evaluate"
                + (named is null ? "" : $" {named.Card.Name} on: it prices walking {Names.Of(named.Card.Direction)}"));
        return new(
            [.. used.Select(errors => errors.Summary())
                .OrderBy(model => model.Direction != WalkingDirection.Forward).ThenBy(model => Ranking.Key(model.All))],
            [.. candidates.Where(entry => !inputs.Suffice(entry)).Select(entry => entry.WhyNot(ModelInputs.None)!)],
            coverage?.Summary());

        ModelErrors[] Of(WalkingDirection direction) =>
            [.. applicable.Where(errors => errors.Entry.Card.Direction == direction)];
    }
}
