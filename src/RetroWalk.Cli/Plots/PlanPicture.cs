using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>Cost and effort of the quadriceps of one walker: a field with a number for each speed and grade.</summary>
/// <remarks>The larger the number, the darker the field, in one hue, so that it reads the same in grey.
/// Numbers in brackets are extrapolated; where a model has no value, the field is empty.</remarks>
internal static class PlanPicture
{
    private static readonly double[] Grades = [-10, -5, 0, 5, 10, 15, 20]; // %

    // Light enough that dark numbers can be read on all of them.
    private static readonly Color Light = Color.FromHex("#F6FAFE");
    private static readonly Color Dark = Color.FromHex("#79B0DF");
    private static readonly Color NumberInk = Color.FromHex("#101010");

    /// <param name="walk">Person, duration, load, ground and conditions.</param>
    /// <param name="models">What prices it, forward first; one alone where no model of the other direction carries its load or
    /// knows its ground.</param>
    /// <param name="quantity">In what the cost is counted.</param>
    /// <param name="units">The units to show.</param>
    public static Picture Of(StatedWalk walk, IReadOnlyList<IWalkingModel> models, PlanQuantity quantity, ShownUnits units)
    {
        EnergyEstimate[][] estimates = [.. models.Select(model => Estimates(walk, model, units))];
        Shown cost = quantity == PlanQuantity.Met
            ? new("MET, gross", 1, estimate => estimate.MetabolicEquivalent.Mets)
            : new("gross energy, kcal", 0, estimate => estimate.Gross.Kilocalories);
        Shown effort = new("quadriceps, metabolic, W/kg", 2, estimate => estimate.Quadriceps.Metabolic.WattsPerKilogram);
        bool hasEffort = estimates.Any(drawn => drawn.Any(estimate => double.IsFinite(effort.Of(estimate))));
        Shown[] rows = hasEffort ? [cost, effort] : [cost];
        string who = $"{units.Mass.Of(walk.Walker.Mass.Kilograms)}, {NumberText.Short(walk.Duration.TotalMinutes)} min"
            + CarriedText.Of(walk.Inputs, units);
        return new Picture(
            $"A plan: {who} at each speed and grade", Subtitle(walk, models),
            [
                .. from row in Enumerable.Range(0, rows.Length)
                   from column in Enumerable.Range(0, models.Count)
                   select Map(
                       Picture.Cell(column, models.Count, row, rows.Length), Names.Of(models[column].Card.Direction), rows[row],
                       estimates[column], estimates, units.Speed),
            ]);
    }

    private static string Subtitle(StatedWalk walk, IReadOnlyList<IWalkingModel> models)
    {
        const string Marks = "In brackets: extrapolated; empty: no value.";
        if (models.Count == 1)
            return $"Forward by {models[0].Card.Name}. Backward: no model knows it. {Marks}";
        if (ConditionText.Short(walk.Conditions) is string stated)
            return $"Darker is more. Numbers in brackets are extrapolated. {stated}";
        return models.All(model => DefaultModels.IsOwn(WalkingModels.Find(model.Card.Name)))
            ? "Darker is more. Grade is positive uphill, whichever way the person faces. Numbers in brackets are extrapolated."
            : $"Forward by {models[0].Card.Name}, backward by {models[1].Card.Name}. {Marks}";
    }

    private static EnergyEstimate[] Estimates(StatedWalk walk, IWalkingModel model, ShownUnits units) =>
    [
        .. from grade in Grades
           from speed in Speeds(units.Speed)
           select walk.Estimate(
               model, Speed.FromMetersPerSecond(speed * units.Speed.InBase), Grade.FromPercent(grade)),
    ];

    // Both directions have the same shading, so that their maps can be compared.
    private static Panel Map(
        PixelRect area, string direction, Shown shown, EnergyEstimate[] drawn, EnergyEstimate[][] all, ShownUnit unit)
    {
        double[] speeds = Speeds(unit);
        double half = (speeds[1] - speeds[0]) / 2;
        double largest = all.SelectMany(estimates => estimates).Select(shown.Of).Max();
        Panel panel = new(
            area, $"{direction}: {shown.Name}",
            new Scale($"speed, {unit.Name}", speeds[0] - half, speeds[^1] + half, 2 * half),
            new Scale("grade, %", Grades[0] - 2.5, Grades[^1] + 2.5, 5),
            new PixelPadding(62, 10, 40, 24))
        {
            HasGrid = false,
        };
        panel.Keep(
            $"{direction}: {shown.Name}", ["speed", "grade", "value"],
            drawn.Select(estimate => (double[])[
                unit.From(estimate.Speed.MetersPerSecond), estimate.Grade.Percent, shown.Of(estimate)]));
        foreach (EnergyEstimate estimate in drawn)
        {
            double value = shown.Of(estimate);
            if (!double.IsFinite(value))
                continue; // nothing is drawn where the model has no value
            double share = largest > 0 ? value / largest : 0; // a duration of 0 costs nothing
            double speed = unit.From(estimate.Speed.MetersPerSecond);
            double grade = estimate.Grade.Percent;
            string number = NumberText.Of(value, shown.Decimals);
            panel.Field(speed - half, speed + half, grade - 2.5, grade + 2.5, Light.InterpolateRgb(Dark, share));
            panel.Write(estimate.Validity == Validity.Measured ? number : $"({number})", speed, grade, NumberInk);
        }

        return panel;
    }

    // Round numbers of each unit, below the fastest that both models support.
    private static double[] Speeds(ShownUnit unit) => unit.Name switch
    {
        "km/h" => [1, 2, 3, 4, 5, 6],
        "mph" => [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4],
        _ => [0.4, 0.6, 0.8, 1.0, 1.2, 1.4, 1.6, 1.8],
    };

    private sealed record Shown(string Name, int Decimals, Func<EnergyEstimate, double> Of);
}
