using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>Cost and effort of the quadriceps of one walker: a field with a number for each speed and grade.</summary>
/// <remarks>The larger the number, the darker the field, in one hue, so that it reads the same in grey.
/// Numbers in brackets are extrapolated.</remarks>
internal static class PlanPicture
{
    private static readonly double[] Grades = [-10, -5, 0, 5, 10, 15, 20]; // %

    // Light enough that dark numbers can be read on all of them.
    private static readonly Color Light = Color.FromHex("#F6FAFE");
    private static readonly Color Dark = Color.FromHex("#79B0DF");
    private static readonly Color NumberInk = Color.FromHex("#101010");

    public static Picture Of(Walker walker, TimeSpan duration, WalkConditions conditions, PlanQuantity quantity, ShownUnits units)
    {
        EnergyEstimate[] forward = Estimates(walker, duration, conditions, WalkingDirection.Forward, units);
        EnergyEstimate[] backward = Estimates(walker, duration, conditions, WalkingDirection.Backward, units);
        Shown cost = quantity == PlanQuantity.Met
            ? new("MET, gross", 1, estimate => estimate.MetabolicEquivalent.Mets)
            : new("gross energy, kcal", 0, estimate => estimate.Gross.Kilocalories);
        Shown effort = new("quadriceps, metabolic, W/kg", 2, estimate => estimate.Quadriceps.Metabolic.WattsPerKilogram);
        string who = $"{units.Mass.Of(walker.Mass.Kilograms)}, {NumberText.Short(duration.TotalMinutes)} min";
        return new Picture(
            $"A plan: {who} at each speed and grade",
            ConditionText.Short(conditions) is string stated
                ? $"Darker is more. Numbers in brackets are extrapolated. {stated}"
                : "Darker is more. Grade is positive uphill, whichever way the person faces. "
                    + "Numbers in brackets are extrapolated.",
            [
                Map(0, 0, "forward", cost, forward, backward, units.Speed),
                Map(1, 0, "backward", cost, backward, forward, units.Speed),
                Map(0, 1, "forward", effort, forward, backward, units.Speed),
                Map(1, 1, "backward", effort, backward, forward, units.Speed),
            ]);
    }

    private static EnergyEstimate[] Estimates(
        Walker walker, TimeSpan duration, WalkConditions conditions, WalkingDirection direction, ShownUnits units) =>
    [
        .. from grade in Grades
           from speed in Speeds(units.Speed)
           select WalkingEnergy.Estimate(
               walker, direction, Speed.FromMetersPerSecond(speed * units.Speed.InBase), Grade.FromPercent(grade), duration,
               conditions),
    ];

    // Both directions have the same shading, so that their maps can be compared.
    private static Panel Map(
        int column, int row, string direction, Shown shown, EnergyEstimate[] drawn, EnergyEstimate[] other, ShownUnit unit)
    {
        double[] speeds = Speeds(unit);
        double half = (speeds[1] - speeds[0]) / 2;
        double largest = drawn.Concat(other).Select(shown.Of).Max();
        Panel panel = new(
            Picture.Cell(column, 2, row, 2), $"{direction}: {shown.Name}",
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
