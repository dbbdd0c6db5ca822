using RetroWalk.Cli.Files;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>One person's forward walk: the measured cost, and the estimate by the library's forward model.</summary>
internal readonly record struct MeasuredPoint(EnergyEstimate Estimate, double MeasuredWattsPerKilogram)
{
    // Any walker will do: the points are compared per kilogram.
    private static readonly Walker Anybody = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    public double PredictedWattsPerKilogram => Estimate.GrossPower.WattsPerKilogram;

    /// <summary>Measured over predicted power.</summary>
    public double Ratio => MeasuredWattsPerKilogram / PredictedWattsPerKilogram;

    /// <summary>Whether the measurement lies inside the prediction interval for one person.</summary>
    public bool IsWithin(double level)
    {
        (double low, double high) = RatioInterval(Estimate, level);
        return Ratio >= low && Ratio <= high;
    }

    /// <summary>The prediction interval, divided by the estimate.</summary>
    public static (double Low, double High) RatioIntervalAt(Speed speed, Grade grade, double level) =>
        RatioInterval(EstimateAt(speed, grade), level);

    /// <summary>The forward rows of a table, without those outside the domain of the model.</summary>
    public static IReadOnlyList<MeasuredPoint> Read(CsvTable table)
    {
        WalkColumns columns = new(table, directionIsRequired: false);
        MeasuredPowerColumn power = new(table);
        List<MeasuredPoint> points = [];
        while (table.Read())
        {
            double measured = power.WattsPerKilogram;
            if (columns.Direction != WalkingDirection.Forward)
                continue;
            Speed speed = Speed.FromMetersPerSecond(columns.NonNegativeSpeedMetersPerSecond);
            MeasuredPoint point = new(EstimateAt(speed, Grade.FromFraction(columns.GradeFraction)), measured);
            if (double.IsFinite(point.PredictedWattsPerKilogram))
                points.Add(point);
        }

        return points.Count > 0
            ? points
            : throw new InputException($"{table.Name} has no forward row that the forward model can price");
    }

    private static EnergyEstimate EstimateAt(Speed speed, Grade grade) =>
        WalkingEnergy.Estimate(Anybody, WalkingDirection.Forward, speed, grade, TimeSpan.FromHours(1));

    private static (double Low, double High) RatioInterval(EnergyEstimate estimate, double level)
    {
        PredictionInterval<Energy> interval = estimate.GrossInterval(level);
        return (interval.Low.Joules / estimate.Gross.Joules, interval.High.Joules / estimate.Gross.Joules);
    }
}
