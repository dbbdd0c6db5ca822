using System.Globalization;
using RetroWalk.Metrics.Recordings.Reading.Content;
using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Csv;

/// <summary>The rows of a table as points.</summary>
/// <remarks>An empty or NaN field is a sensor without a value; other text is refused with its line.</remarks>
internal sealed class CsvPoints : PointSource
{
    private readonly ReadingState _state;
    private readonly CsvRows _rows;
    private readonly CsvColumns _columns;
    private double _firstSeconds = double.NaN;
    private string? _lapName;
    private int _lap = -1;
    private PointBreak _break; // before the next row, by the kind of the last

    /// <param name="stream">The text of the table.</param>
    /// <param name="gzip">What the text was packed in, if anything.</param>
    /// <param name="state">What is known of the recording.</param>
    public CsvPoints(Stream stream, GzipContent? gzip, ReadingState state)
    {
        state.Format = RecordingFormat.Csv;
        _state = state;
        _rows = new(stream, gzip);
        _columns = new(_rows);
        state.HasLaps = _columns.Lap is not null;
        state.HasDate = !_columns.TimeIsSeconds;
    }

    public override bool TryRead(out RecordedPoint point)
    {
        point = default;
        if (!_rows.Read())
            return _state.Points > 0 ? false : throw new InvalidDataException("the table has no rows below its header");
        if (_rows is { HasEnd: false, HasQuotes: false } && _rows.Count < _columns.Count && _state.Points > 0)
        {
            _state.Note(FindingKind.FileCut, FormattableString.Invariant($"line {_rows.Line} is not whole"));
            return false;
        }

        if (_rows.Count != _columns.Count)
        {
            throw _rows.Complaint($"the row's fields number {_rows.Count}, the header's {_columns.Count}"
                + (_rows.HasQuotes ? "; is a quote left open?" : ""));
        }

        point = RecordedPoint.At(Seconds()) with
        {
            LatitudeDegrees = Number(_columns.Latitude, Limits.LatitudeDegrees),
            LongitudeDegrees = Number(_columns.Longitude, Limits.LongitudeDegrees),
            AltitudeMeters = Number(_columns.Altitude, Limits.AltitudeMeters),
            DistanceMeters = Number(_columns.Distance, Limits.DistanceMeters),
            SpeedMetersPerSecond = Number(_columns.Speed, Limits.MetersPerSecond) / _columns.SpeedUnit,
            GradeFraction = Number(_columns.Grade, Limits.GradeFraction) / _columns.GradeUnit,
            StepsPerMinute = Number(_columns.Steps, Limits.PerMinute),
            HeartBeatsPerMinute = Number(_columns.HeartRate, Limits.PerMinute),
            Direction = Direction(),
            Lap = Lap(),
            Break = _break,
        };
        _break = IsKind("pause") ? PointBreak.Pause : IsKind("end") ? PointBreak.Track : PointBreak.None;
        if (IsKind("standing"))
            point = point with { GradeFraction = double.NaN }; // a stop's grade is not that of the walk after it
        return true;
    }

    public override void Dispose() => _rows.Dispose();

    private double Seconds()
    {
        int column = _columns.Time!.Value;
        ReadOnlySpan<char> text = _rows[column];
        if (text.IsEmpty)
            return double.NaN;
        if (!_columns.TimeIsSeconds)
        {
            return TimeText.Ticks(text) is long ticks
                ? _state.SecondsAt(ticks)
                : throw _rows.Complaint($"'{Shown.Text(text)}' in column time is no time such as 2026-05-01T09:30:00Z");
        }

        double seconds = Parsed(text);
        if (!double.IsFinite(seconds))
            throw _rows.Complaint($"'{Shown.Text(text)}' in column time_s is not a number");
        if (Math.Abs(seconds) > Limits.TotalSeconds)
            throw _rows.Complaint($"'{Shown.Text(text)}' in column time_s is beyond every calendar");
        if (double.IsNaN(_firstSeconds))
            _firstSeconds = seconds;
        return seconds - _firstSeconds;
    }

    private double Number(int? column, double largest)
    {
        if (column is not int place || _rows[place] is { IsEmpty: true })
            return double.NaN;
        ReadOnlySpan<char> text = _rows[place];
        double number = Parsed(text);
        if (double.IsNaN(number) && !text.Equals("NaN", StringComparison.OrdinalIgnoreCase))
            throw _rows.Complaint($"'{Shown.Text(text)}' in column {_columns.NameOf(place)} is not a number");
        if (Math.Abs(number) > largest)
        {
            _state.NoteUnreadable(FormattableString.Invariant(
                $"line {_rows.Line}: '{Shown.Text(text)}' is no usable {_columns.NameOf(place)}"));
            return double.NaN;
        }

        return number;
    }

    private WalkingDirection? Direction()
    {
        if (_columns.Direction is not int column)
            return null;
        ReadOnlySpan<char> text = _rows[column];
        return text switch
        {
            _ when text.Equals("forward", StringComparison.OrdinalIgnoreCase) => WalkingDirection.Forward,
            _ when text.Equals("backward", StringComparison.OrdinalIgnoreCase) => WalkingDirection.Backward,
            _ => throw _rows.Complaint($"'{Shown.Text(text)}' in column direction is neither forward nor backward"),
        };
    }

    /// <summary>Laps are counted by their change, whatever they are called.</summary>
    private int Lap()
    {
        if (_columns.Lap is not int column)
            return 0;
        ReadOnlySpan<char> name = _rows[column];
        if (_lapName is null || !name.SequenceEqual(_lapName))
        {
            _lap++;
            _lapName = name.ToString();
        }

        return _lap;
    }

    // Other words are somebody else's, and mean nothing here.
    private bool IsKind(string kind) =>
        _columns.Kind is int column && _rows[column].Equals(kind, StringComparison.OrdinalIgnoreCase);

    // The framework takes zero characters after a number as if they were not there.
    private static double Parsed(ReadOnlySpan<char> text) =>
        !text.Contains('\0') && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : double.NaN;
}
