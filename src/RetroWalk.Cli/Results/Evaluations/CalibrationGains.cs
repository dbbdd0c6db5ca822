using RetroWalk.Cli.Files;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>What calibration gains for people with several measured walks.</summary>
/// <param name="Gains">On one to three walks drawn at random.</param>
/// <param name="Options">How they were drawn.</param>
/// <param name="Backward">For each walk backward, by what else was measured on the person; empty where nobody walked
/// backward.</param>
internal sealed record CalibrationGains(
    IReadOnlyList<CalibrationGain> Gains, CalibrationGainOptions Options, IReadOnlyList<BackwardGain> Backward)
{
    private const string SubjectName = "subject";
    private const int MostRows = 1_000_000;

    public static CalibrationGains Of(CsvTable table)
    {
        OrderedDictionary<string, List<WalkMeasurement>> people = People(table);
        CalibrationGainOptions options = new();
        try
        {
            bool hasBackward = people.Values.Any(walks => walks.Any(walk => walk.Direction == WalkingDirection.Backward));
            return new(
                CalibrationGain.Measure(people.Values, options), options,
                hasBackward ? BackwardGain.Measure(people.Values) : []);
        }
        catch (ArgumentException exception)
        {
            throw new InputException($"{table.Name}: {InputException.Words(exception)}");
        }
    }

    private static OrderedDictionary<string, List<WalkMeasurement>> People(CsvTable table)
    {
        WalkColumns columns = new(table, directionIsRequired: false);
        int subject = table.Column(SubjectName);
        MeasuredPowerColumn power = new(table);
        OrderedDictionary<string, List<WalkMeasurement>> people = new(StringComparer.Ordinal);
        for (int row = 0; table.Read(); row++)
        {
            if (row == MostRows)
                throw new InputException($"{table.Name} has more than {MostRows} rows");
            double speed = columns.NonNegativeSpeedMetersPerSecond;
            double measured = power.WattsPerKilogram;
            string person = table.Text(subject).Trim();
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
