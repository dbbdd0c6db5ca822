using RetroWalk.Metrics.Recordings.Reading.Content;

namespace RetroWalk.Metrics.Recordings.Reading.Csv;

/// <summary>Which columns of a table hold what. Of a pair of units a table has one.</summary>
internal sealed class CsvColumns
{
    private readonly string[] _header;

    public CsvColumns(CsvRows rows)
    {
        if (!rows.Read())
            throw new InvalidDataException("the file is empty: a header line is needed");
        _header = new string[rows.Count];
        for (int i = 0; i < _header.Length; i++)
            _header[i] = rows[i].ToString();
        (Time, TimeIsSeconds) = Either("time_s", "time");
        (Speed, bool isMetersPerSecond) = Either("speed_mps", "speed_kmh");
        (Grade, bool isFraction) = Either("grade_fraction", "grade_percent");
        SpeedUnit = isMetersPerSecond ? 1 : 3.6;
        GradeUnit = isFraction ? 1 : 100;
        Latitude = Optional("latitude_deg");
        Longitude = Optional("longitude_deg");
        Altitude = Optional("altitude_m");
        Distance = Optional("distance_m");
        Steps = Optional("steps_per_minute");
        HeartRate = Optional("heart_rate_bpm");
        Direction = Optional("direction");
        Lap = Optional("lap");
        Kind = Optional("kind");
        if (Time is null)
            throw Without("'time_s' or 'time'");
        if ((Latitude is null) != (Longitude is null))
            throw Without(Latitude is null ? "'latitude_deg'" : "'longitude_deg'");
        if (Speed is null && Latitude is null && Distance is null)
            throw Without("'speed_mps' or 'speed_kmh', nor 'distance_m', nor 'latitude_deg' and 'longitude_deg'");
    }

    public int Count => _header.Length;

    public int? Time { get; }

    public bool TimeIsSeconds { get; }

    public int? Speed { get; }

    /// <summary>What the column counts in a metre per second.</summary>
    public double SpeedUnit { get; }

    public int? Grade { get; }

    /// <summary>What the column counts in a grade of 1.</summary>
    public double GradeUnit { get; }

    public int? Latitude { get; }

    public int? Longitude { get; }

    public int? Altitude { get; }

    public int? Distance { get; }

    public int? Steps { get; }

    public int? HeartRate { get; }

    public int? Direction { get; }

    public int? Lap { get; }

    /// <summary>What the time from the row on is, in a table of cleaned samples.</summary>
    public int? Kind { get; }

    public string NameOf(int column) => Shown.Text(_header[column]);

    private (int? Column, bool IsFirst) Either(string first, string second)
    {
        int? one = Optional(first);
        int? other = Optional(second);
        return one is null || other is null
            ? (one ?? other, one is not null)
            : throw new InvalidDataException($"the table has both columns '{first}' and '{second}': one must go");
    }

    private int? Optional(string name)
    {
        int place = Array.FindIndex(_header, column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase));
        if (place < 0)
            return null;
        return Array.FindLastIndex(_header, column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase)) == place
            ? place
            : throw new InvalidDataException($"the table has the column '{name}' twice");
    }

    private InvalidDataException Without(string column) => new(
        $"the table has no column {column}: its header reads '{Shown.Text(string.Join(',', _header), longest: 200)}'"
        + (_header.Length == 1 && _header[0].Contains(';', StringComparison.Ordinal)
            ? " (columns are separated by commas, not semicolons)"
            : ""));
}
