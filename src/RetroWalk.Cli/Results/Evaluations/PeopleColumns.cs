using RetroWalk.Cli.Files;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>The columns of measured walks of people: those of a walk, its power, and <c>subject</c>.</summary>
internal sealed class PeopleColumns(CsvTable table)
{
    public const string PersonName = "subject";

    private readonly WalkColumns _walk = new(table, directionIsRequired: false);
    private readonly MeasuredPowerColumn _power = new(table);
    private readonly int _person = table.OptionalColumn(PersonName) ?? throw new InputException(
        table.Without($"'{PersonName}'") + ": walks are told person by person");

    /// <summary>The walks backward of a table, beside the forward walks of the same people.</summary>
    public static IReadOnlyList<PairedWalk> Paired(CsvTable table)
    {
        PeopleColumns columns = new(table);
        List<MeasuredWalk> walks = [];
        while (table.Read())
        {
            if (columns.Walk is MeasuredWalk walk)
                walks.Add(walk);
        }

        IReadOnlyList<PairedWalk> paired = PairedWalk.Of(walks);
        return paired.Count > 0
            ? paired
            : throw new InputException(
                $"{table.Name} has nobody who walked backward and, on the level, forward: there is nothing to pair");
    }

    public WalkingDirection Direction => _walk.Direction;

    /// <summary>The walk of the current row; null where the library's model for its direction has no estimate.</summary>
    public MeasuredWalk? Walk
    {
        get
        {
            string person = table.Text(_person).Trim();
            if (person.Length == 0)
                throw table.Complaint($"column {PersonName} is empty: walks are told person by person");
            Speed speed = Speed.FromMetersPerSecond(_walk.NonNegativeSpeedMetersPerSecond);
            Grade grade = Grade.FromFraction(_walk.GradeFraction);
            MetabolicPower gross = MetabolicPower.FromWattsPerKilogram(_power.WattsPerKilogram);
            return MeasuredWalk.HasEstimate(Direction, speed, grade) ? new(person, Direction, speed, grade, gross) : null;
        }
    }
}
