using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files;

/// <summary>The columns of a walk in a table: <c>speed_mps</c> or <c>speed_kmh</c>, <c>grade_fraction</c> or
/// <c>grade_percent</c>, and <c>direction</c>.</summary>
internal sealed class WalkColumns
{
    private readonly CsvTable _table;
    private readonly int _speed;
    private readonly double _speedUnit;
    private readonly int _grade;
    private readonly double _gradeUnit;
    private readonly int? _direction;

    /// <summary>Finds the columns. Where a direction is not required and no column has it, every row is a forward walk.</summary>
    public WalkColumns(CsvTable table, bool directionIsRequired)
    {
        const string Direction = "direction";
        _table = table;
        (_speed, _speedUnit) = Either("speed_mps", "speed_kmh", 3.6);
        (_grade, _gradeUnit) = Either("grade_fraction", "grade_percent", 100);
        _direction = directionIsRequired ? table.Column(Direction) : table.OptionalColumn(Direction);
    }

    public double SpeedMetersPerSecond => _table.Number(_speed) / _speedUnit;

    /// <summary>The speed; a negative one is refused.</summary>
    public double NonNegativeSpeedMetersPerSecond => SpeedMetersPerSecond is >= 0 and double speed
        ? speed
        : throw _table.Complaint($"column {_table.Header[_speed]} is negative: state a backward walk by its direction");

    public double GradeFraction => _table.Number(_grade) / _gradeUnit;

    public WalkingDirection Direction
    {
        get
        {
            if (_direction is not int column)
                return WalkingDirection.Forward;
            ReadOnlySpan<byte> word = _table.Utf8(column);
            if (word.SequenceEqual("forward"u8))
                return WalkingDirection.Forward;
            if (word.SequenceEqual("backward"u8))
                return WalkingDirection.Backward;
            try
            {
                return Quantities.ParseDirection(_table.Text(column).Trim());
            }
            catch (InputException exception)
            {
                throw _table.Complaint($"column {_table.Header[column]}: {exception.Message}");
            }
        }
    }

    // The second column counts so many of its units in one of the first's.
    private (int Column, double Unit) Either(string first, string second, double unit) =>
        (_table.OptionalColumn(first), _table.OptionalColumn(second)) switch
        {
            (int column, null) => (column, 1),
            (null, int column) => (column, unit),
            (null, null) => throw new InputException(_table.Without($"'{first}' or '{second}'")),
            _ => throw new InputException($"{_table.Name} has both columns '{first}' and '{second}': one must go"),
        };
}
