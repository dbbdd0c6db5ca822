using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>Cost and effort of the quadriceps of one walker: a field with a number for each speed and grade.</summary>
/// <remarks>The larger the number, the darker the field, in one hue, so that it reads the same in grey.
/// Numbers in brackets are extrapolated.</remarks>
internal static class PlanPicture
{
    private static readonly double[] Speeds = [0.4, 0.6, 0.8, 1.0, 1.2, 1.4, 1.6, 1.8]; // m/s
    private static readonly double[] Grades = [-10, -5, 0, 5, 10, 15, 20]; // %

    // Light enough that dark numbers can be read on all of them.
    private static readonly Color Light = Color.FromHex("#F6FAFE");
    private static readonly Color Dark = Color.FromHex("#79B0DF");
    private static readonly Color NumberInk = Color.FromHex("#101010");

    public static Picture Of(Walker walker, TimeSpan duration, WalkConditions conditions, PlanQuantity quantity)
    {
        EnergyEstimate[] forward = Estimates(walker, duration, conditions, WalkingDirection.Forward);
        EnergyEstimate[] backward = Estimates(walker, duration, conditions, WalkingDirection.Backward);
        Shown cost = quantity == PlanQuantity.Met
            ? new("MET, gross", 1, estimate => estimate.MetabolicEquivalent.Mets)
            : new("gross energy, kcal", 0, estimate => estimate.Gross.Kilocalories);
        Shown effort = new("quadriceps, metabolic, W/kg", 2, estimate => estimate.Quadriceps.Metabolic.WattsPerKilogram);
        string who = $"{NumberText.Short(walker.Mass.Kilograms)} kg, {NumberText.Short(duration.TotalMinutes)} min";
        return new Picture(
            $"A plan: {who} at each speed and grade",
            ConditionText.Short(conditions) is string stated
                ? $"Darker is more. Numbers in brackets are extrapolated. {stated}"
                : "Darker is more. Grade is positive uphill, whichever way the person faces. "
                    + "Numbers in brackets are extrapolated.",
            [
                Map(0, 0, "forward", cost, forward, backward),
                Map(1, 0, "backward", cost, backward, forward),
                Map(0, 1, "forward", effort, forward, backward),
                Map(1, 1, "backward", effort, backward, forward),
            ]);
    }

    private static EnergyEstimate[] Estimates(
        Walker walker, TimeSpan duration, WalkConditions conditions, WalkingDirection direction) =>
    [
        .. from grade in Grades
           from speed in Speeds
           select WalkingEnergy.Estimate(
               walker, direction, Speed.FromMetersPerSecond(speed), Grade.FromPercent(grade), duration, conditions),
    ];

    // Both directions have the same shading, so that their maps can be compared.
    private static Panel Map(int column, int row, string direction, Shown shown, EnergyEstimate[] drawn, EnergyEstimate[] other)
    {
        double largest = drawn.Concat(other).Select(shown.Of).Max();
        Panel panel = new(
            Picture.Cell(column, 2, row, 2), $"{direction}: {shown.Name}",
            new Scale("speed, m/s", Speeds[0] - 0.1, Speeds[^1] + 0.1, 0.2),
            new Scale("grade, %", Grades[0] - 2.5, Grades[^1] + 2.5, 5),
            new PixelPadding(62, 10, 40, 24))
        {
            HasGrid = false,
        };
        panel.Keep(
            $"{direction}: {shown.Name}", ["speed", "grade", "value"],
            drawn.Select(estimate => (double[])[estimate.Speed.MetersPerSecond, estimate.Grade.Percent, shown.Of(estimate)]));
        foreach (EnergyEstimate estimate in drawn)
        {
            double value = shown.Of(estimate);
            double share = largest > 0 ? value / largest : 0; // a duration of 0 costs nothing
            double speed = estimate.Speed.MetersPerSecond;
            double grade = estimate.Grade.Percent;
            string number = NumberText.Of(value, shown.Decimals);
            panel.Field(speed - 0.1, speed + 0.1, grade - 2.5, grade + 2.5, Light.InterpolateRgb(Dark, share));
            panel.Write(estimate.Validity == Validity.Measured ? number : $"({number})", speed, grade, NumberInk);
        }

        return panel;
    }

    private sealed record Shown(string Name, int Decimals, Func<EnergyEstimate, double> Of);
}
