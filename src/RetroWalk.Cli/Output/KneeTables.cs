using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using Spectre.Console;

namespace RetroWalk.Cli.Output;

/// <summary>λ from strides as tables.</summary>
internal static class KneeTables
{
    public static void Write(IAnsiConsole console, KneeReversal found)
    {
        console.MarkupLine("[bold]Knee extensors[/]: power of both legs, mean over the stride, W/kg");
        Table walks = PlainTable.Of(["subject", "direction"], ["m/s", "grade, %", "strides", "p", "n", "concentric, %"]);
        foreach (KneeCondition walk in found.Conditions)
        {
            walks.AddCells(
                walk.Subject, Names.Of(walk.Direction), NumberText.Short(walk.Speed.MetersPerSecond),
                NumberText.Short(walk.Grade.Percent, 2),
                NumberText.Of(walk.Strides, 0), NumberText.Of(walk.ConcentricWattsPerKilogram, 3),
                NumberText.Of(walk.EccentricWattsPerKilogram, 3),
                NumberText.Of(100 * walk.ConcentricShare, 0));
        }

        console.Write(walks);
        foreach (KneeCondition walk in found.People.SelectMany(person => person.NotUsed))
        {
            string name = $"{walk.Subject} backward at {walk.Speed}, {walk.Grade}";
            console.SayLine(
                $"[dim]Not used: {name}: no forward speeds on both sides, at this grade and its opposite.[/]");
        }

        console.MarkupLine("[bold]λ[/]: how far backward is forward in reverse, 0 not at all, 1 entirely");
        Table people = PlainTable.Of(["subject"], ["λ", "work backward\n÷ forward", "a_p", "a_n"]);
        foreach (KneePerson person in found.People)
        {
            people.AddCells(
                person.Subject, NumberText.Of(person.ReversalFraction, 3), NumberText.Of(person.WorkRatio, 2),
                NumberText.Of(person.LevelConcentricCoefficient, 3), NumberText.Of(person.LevelEccentricCoefficient, 3));
        }

        console.Write(people);
        Table group = PlainTable.Of([""], ["λ", "SD", "SE", "people"]);
        group.AddCells(
            "these people", NumberText.Of(found.Mean, 3), NumberText.Of(found.StandardDeviation, 3),
            NumberText.Of(found.StandardError, 3),
            NumberText.Of(found.Count, 0));
        EvidenceFitOptions prior = EvidenceFitOptions.Shipped;
        group.AddCells("prior of the fit", NumberText.Of(prior.LambdaPriorMean, 3),
            NumberText.Of(prior.LambdaPriorStandardDeviation, 3), "", "");
        group.AddCells("as shipped", NumberText.Of(QuadricepsParameters.Shipped.ReversalFraction, 3), "", "", "");
        console.Write(group);
        console.MarkupLine("[dim]The model supposes that the knee works as much backward as forward. Shipped: a_p 0.036, a_n "
            + "0.172.[/]");
        if (found.Mean > 1)
            console.MarkupLine("[dim]No model has a λ above 1: ReversalFraction takes min(λ, 1).[/]");
    }
}
