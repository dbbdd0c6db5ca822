using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files;

/// <summary>The columns of a walk in a table: <c>speed_mps</c>, <c>grade_fraction</c> and <c>direction</c>.</summary>
internal sealed class WalkColumns
{
    public const string SpeedName = "speed_mps";
    public const string GradeName = "grade_fraction";
    public const string DirectionName = "direction";

    private readonly CsvTable _table;
    private readonly int _speed;
    private readonly int _grade;
    private readonly int? _direction;

    /// <summary>Finds the columns. Where a direction is not required and no column has it, every row is a forward walk.</summary>
    public WalkColumns(CsvTable table, bool directionIsRequired)
    {
        _table = table;
        _speed = table.Column(SpeedName);
        _grade = table.Column(GradeName);
        _direction = directionIsRequired ? table.Column(DirectionName) : table.OptionalColumn(DirectionName);
    }

    public double SpeedMetersPerSecond => _table.Number(_speed);

    /// <summary>The speed; a negative one is refused.</summary>
    public double NonNegativeSpeedMetersPerSecond => SpeedMetersPerSecond is >= 0 and double speed
        ? speed
        : throw _table.Complaint($"column {SpeedName} is negative: state a backward walk by its direction");

    public double GradeFraction => _table.Number(_grade);

    public WalkingDirection Direction
    {
        get
        {
            if (_direction is not int column)
                return WalkingDirection.Forward;
            try
            {
                return Quantities.ParseDirection(_table.Fields[column].Trim());
            }
            catch (InputException exception)
            {
                throw _table.Complaint($"column {DirectionName}: {exception.Message}");
            }
        }
    }
}
