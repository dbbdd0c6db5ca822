using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Files;

/// <summary>The measured walks of one person, for the calibration.</summary>
internal static class MeasurementRows
{
    private const string OxygenName = "vo2_ml_kg_min";
    private const string ErrorName = "relative_error";
    private const int MostRows = 1000; // the fit compares every row with every other

    public static IEnumerable<WalkMeasurement> Read(CsvTable table)
    {
        WalkColumns columns = new(table, directionIsRequired: true);
        (int place, bool isOxygen) = (table.OptionalColumn(MeasuredPowerColumn.Name), table.OptionalColumn(OxygenName)) switch
        {
            (int power, null) => (power, false),
            (null, int oxygen) => (oxygen, true),
            (null, null) => throw new InputException(
                $"{table.Name} has neither a column '{MeasuredPowerColumn.Name}' nor '{OxygenName}'"),
            _ => throw new InputException(
                $"{table.Name} has both '{MeasuredPowerColumn.Name}' and '{OxygenName}': which of them was measured?"),
        };
        int? error = table.OptionalColumn(ErrorName);
        for (int row = 0; table.Read(); row++)
        {
            if (row == MostRows)
                throw new InputException($"{table.Name} has more than {MostRows} measurements: a profile is that of one person");
            yield return Row(table, columns, place, isOxygen, error);
        }
    }

    private static WalkMeasurement Row(CsvTable table, WalkColumns columns, int place, bool isOxygen, int? error)
    {
        double speed = columns.NonNegativeSpeedMetersPerSecond;
        double value = table.Number(place);
        if (value <= 0)
        {
            throw table.Complaint(
                $"column {table.Header[place]}: {CsvTable.Shown(table.Text(place))} is not greater than zero");
        }

        return new()
        {
            Direction = columns.Direction,
            Speed = Speed.FromMetersPerSecond(speed),
            Grade = Grade.FromFraction(columns.GradeFraction),
            GrossWattsPerKilogram = isOxygen
                ? OxygenUptake.FromMillilitersPerKilogramPerMinute(value).MetabolicPower.WattsPerKilogram
                : value,
            RelativeErrorFraction = error is int column && !string.IsNullOrWhiteSpace(table.Text(column))
                ? table.Number(column)
                : WalkMeasurement.DefaultRelativeErrorFraction,
        };
    }
}
