using RetroWalk.Cli.Files;
using RetroWalk.Cli.Output;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk evaluate --calibration-gain</c>: what calibration gains on people with several measured walks.</summary>
internal static class GainEvaluation
{
    private const string SubjectName = "subject";
    private const string PowerName = "power_gross_w_kg";
    private const int MostRows = 1_000_000;

    public static GainJson Run(Terminal terminal, string path)
    {
        using Stream source = InputFile.Open(path, terminal);
        using CsvTable table = CsvTable.Open(InputFile.NameOf(path), source);
        OrderedDictionary<string, List<WalkMeasurement>> people = Read(table);
        CalibrationGainOptions options = new();
        try
        {
            return GainJson.Of(CalibrationGain.Measure(people.Values, options), options);
        }
        catch (ArgumentException exception)
        {
            throw new InputException($"{table.Name}: {exception.Message.Split(" (Parameter")[0]}");
        }
    }

    private static OrderedDictionary<string, List<WalkMeasurement>> Read(CsvTable table)
    {
        WalkColumns columns = new(table, directionIsRequired: false);
        int subject = table.Column(SubjectName);
        int power = table.Column(PowerName);
        OrderedDictionary<string, List<WalkMeasurement>> people = new(StringComparer.Ordinal);
        for (int row = 0; table.Read(); row++)
        {
            if (row == MostRows)
                throw new InputException($"{table.Name} has more than {MostRows} rows");
            double speed = columns.SpeedMetersPerSecond;
            if (speed < 0)
                throw table.Complaint($"column {WalkColumns.SpeedName}: a speed has no sign, for walking backward is a direction");
            double measured = table.Number(power);
            if (measured <= 0)
                throw table.Complaint($"{PowerName} is {CsvTable.Shown(table.Fields[power])}: a measured power is greater than zero");
            string person = table.Fields[subject].Trim();
            if (!people.TryGetValue(person, out List<WalkMeasurement>? walks))
                people.Add(person, walks = []);
            walks.Add(new()
            {
                Direction = columns.Direction,
                Speed = Speed.FromMetersPerSecond(speed),
                Grade = Grade.FromFraction(columns.GradeFraction),
                GrossWattsPerKilogram = measured,
            });
        }

        return people;
    }
}
