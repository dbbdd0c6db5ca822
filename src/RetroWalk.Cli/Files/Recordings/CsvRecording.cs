using System.Globalization;
using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files.Recordings;

/// <summary>A session as a table: a time, a speed, a grade and, where it changes, a direction in each row.</summary>
/// <remarks>A row holds until the time of the next one; of two rows at the same time the later counts. An empty or NaN speed or
/// grade is a sensor without a value: its time is excluded, not priced.</remarks>
internal sealed class CsvRecording(Recording recording)
{
    private const double FarthestSeconds = 1e11; // beyond, a double no longer tells milliseconds apart

    public IEnumerable<RecordedPiece> Pieces(Stream stream)
    {
        using CsvTable table = CsvTable.Open(recording.Name, stream);
        Columns columns = new(table, recording.Options);
        recording.HasLaps = columns.HasLaps;
        RecordedPiece? held = null;
        double first = 0;
        string shownTime = "";
        while (table.Read())
        {
            double time = columns.Seconds();
            if (held is null)
                first = time;
            time -= first;
            if (time < held?.StartSeconds)
                throw table.Complaint($"the time {CsvTable.Shown(columns.ShownTime)} is before the {CsvTable.Shown(shownTime)} of the row above");
            shownTime = columns.ShownTime;
            recording.CountSample();
            if (held is RecordedPiece last && time > last.StartSeconds)
            {
                double duration = time - last.StartSeconds;
                yield return last with { DurationSeconds = duration, IsGap = recording.IsGap(duration) };
            }

            held = new(time, 0, columns.Direction(), columns.Speed(), columns.Grade(), columns.Lap(), IsGap: false);
        }

        if (held is null)
            throw new InputException($"{recording.Name} has no rows below its header");
    }

    private sealed class Columns
    {
        private readonly CsvTable _table;
        private readonly RecordingOptions _options;
        private readonly int _time;
        private readonly bool _timeIsSeconds;
        private readonly int _speed;
        private readonly double _speedUnit;
        private readonly int? _grade;
        private readonly double _gradeUnit;
        private readonly int? _direction;
        private readonly int? _lap;
        private string? _lapName;
        private int _lapCount;

        public Columns(CsvTable table, RecordingOptions options)
        {
            _table = table;
            _options = options;
            (_time, _timeIsSeconds) = OneOf("time_s", "time");
            (_speed, bool isMetersPerSecond) = OneOf("speed_mps", "speed_kmh");
            _speedUnit = isMetersPerSecond ? 1 : 3.6;
            _direction = table.OptionalColumn(WalkColumns.DirectionName);
            _lap = table.OptionalColumn("lap");
            if (options.Grade is null)
            {
                (_grade, bool isFraction) = OneOf("grade_fraction", "grade_percent", "; --grade states one for a file that has none");
                _gradeUnit = isFraction ? 1 : 100;
            }
            else if (table.OptionalColumn("grade_fraction") is not null || table.OptionalColumn("grade_percent") is not null)
            {
                throw new InputException($"{table.Name} has grades: leave out --grade");
            }

            if (_direction is null && options.Direction is null)
                throw new InputException($"{table.Name} has no column '{WalkColumns.DirectionName}': state --direction forward or backward");
            if (_direction is not null && options.Direction is not null)
                throw new InputException($"{table.Name} has a column '{WalkColumns.DirectionName}': leave out --direction");
        }

        public bool HasLaps => _lap is not null;

        public string ShownTime => _table.Fields[_time].Trim();

        public double Seconds()
        {
            if (!_timeIsSeconds)
                return TimeText.Seconds(ShownTime)
                    ?? throw _table.Complaint($"'{CsvTable.Shown(ShownTime)}' in column time is no time such as 2026-05-01T09:30:00Z");
            double seconds = _table.Number(_time);
            return Math.Abs(seconds) <= FarthestSeconds
                ? seconds
                : throw _table.Complaint($"'{CsvTable.Shown(ShownTime)}' in column time_s is beyond every calendar");
        }

        public double Speed() => Sensed(_speed) / _speedUnit;

        public double Grade() => _grade is int column ? Sensed(column) / _gradeUnit : _options.Grade!.Value.Fraction;

        public WalkingDirection Direction()
        {
            if (_direction is not int column)
                return _options.Direction!.Value;
            try
            {
                return Quantities.ParseDirection(_table.Fields[column].Trim());
            }
            catch (InputException exception)
            {
                throw _table.Complaint($"column {WalkColumns.DirectionName}: {exception.Message}");
            }
        }

        /// <summary>Laps are counted by their change, whatever they are called.</summary>
        public int Lap()
        {
            if (_lap is not int column)
                return 1;
            string name = _table.Fields[column].Trim();
            if (name != _lapName)
                _lapCount++;
            _lapName = name;
            return _lapCount;
        }

        private double Sensed(int column)
        {
            string field = _table.Fields[column].Trim();
            if (field.Length == 0)
                return double.NaN;
            return double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                ? number
                : throw _table.Complaint($"'{CsvTable.Shown(field)}' in column {_table.Header[column]} is not a number");
        }

        private (int Column, bool IsFirst) OneOf(string first, string second, string hint = "")
        {
            int? one = _table.OptionalColumn(first);
            int? other = _table.OptionalColumn(second);
            if (one is not null && other is not null)
                throw new InputException($"{_table.Name} has both columns '{first}' and '{second}': one must go");
            if (one is null && other is null)
                throw new InputException(_table.Without($"'{first}' or '{second}'") + hint);
            return (one ?? other!.Value, one is not null);
        }
    }
}
