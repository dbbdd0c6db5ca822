using RetroWalk.Cli.Files;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Plots.Evidence;

/// <summary>A forward walk of one person: what it was measured to cost beside what the model says.</summary>
internal readonly record struct MeasuredPoint(EnergyEstimate Estimate, double MeasuredWattsPerKilogram)
{
    private static readonly Walker Anybody = new(BodyMass.FromKilograms(70), RestingRate.StandardMet); // cancels: powers are per kilogram

    public double PredictedWattsPerKilogram => Estimate.GrossPower.WattsPerKilogram;

    /// <summary>Measured over predicted power.</summary>
    public double Ratio => MeasuredWattsPerKilogram / PredictedWattsPerKilogram;

    /// <summary>Whether the prediction interval for one person holds the measurement.</summary>
    public bool IsWithin(double level)
    {
        (double low, double high) = RatioInterval(Estimate, level);
        return Ratio >= low && Ratio <= high;
    }

    /// <summary>The interval as a multiple of the estimate.</summary>
    public static (double Low, double High) RatioIntervalAt(Speed speed, Grade grade, double level) =>
        RatioInterval(EstimateAt(speed, grade), level);

    /// <summary>Forward rows of a table that the forward model can price; the table is that of <c>retrowalk evaluate</c>.</summary>
    public static IReadOnlyList<MeasuredPoint> Read(CsvTable table)
    {
        WalkColumns columns = new(table, directionIsRequired: false);
        int power = table.Column("power_gross_w_kg");
        List<MeasuredPoint> points = [];
        while (table.Read())
        {
            double measured = table.Number(power);
            if (measured <= 0)
                throw table.Complaint($"power_gross_w_kg is {CsvTable.Shown(table.Fields[power])}: a measured power is greater than zero");
            if (columns.Direction != WalkingDirection.Forward)
                continue;
            if (columns.SpeedMetersPerSecond < 0)
                throw table.Complaint($"column {WalkColumns.SpeedName} is negative: walking backward is a direction");
            MeasuredPoint point = new(
                EstimateAt(Speed.FromMetersPerSecond(columns.SpeedMetersPerSecond), Grade.FromFraction(columns.GradeFraction)), measured);
            if (double.IsFinite(point.PredictedWattsPerKilogram))
                points.Add(point);
        }

        return points.Count > 0 ? points : throw new InputException($"{table.Name} has no forward row that the forward model can price");
    }

    private static EnergyEstimate EstimateAt(Speed speed, Grade grade) =>
        WalkingEnergy.Estimate(Anybody, WalkingDirection.Forward, speed, grade, TimeSpan.FromHours(1));

    private static (double Low, double High) RatioInterval(EnergyEstimate estimate, double level)
    {
        PredictionInterval<Energy> interval = estimate.GrossInterval(level);
        return (interval.Low.Joules / estimate.Gross.Joules, interval.High.Joules / estimate.Gross.Joules);
    }
}
