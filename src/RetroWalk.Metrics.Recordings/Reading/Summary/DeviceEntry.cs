namespace RetroWalk.Metrics.Recordings.Reading.Summary;

/// <summary>Totals of a lap or an activity while they are read.</summary>
internal sealed class DeviceEntry
{
    public string? Sport { get; set; }

    public string? SubSport { get; set; }

    public long? StartTicks { get; set; }

    public double ElapsedSeconds { get; set; } = double.NaN;

    public double TimerSeconds { get; set; } = double.NaN;

    public double DistanceMeters { get; set; } = double.NaN;

    public double AscentMeters { get; set; } = double.NaN;

    public double DescentMeters { get; set; } = double.NaN;

    public double EnergyKilocalories { get; set; } = double.NaN;

    /// <param name="secondsSinceStart">Turns a time into seconds since the start of the recording, or NaN.</param>
    public DeviceTotals Totals(Func<long?, double> secondsSinceStart) => new()
    {
        Sport = Sport,
        SubSport = SubSport,
        StartSeconds = secondsSinceStart(StartTicks),
        ElapsedSeconds = ElapsedSeconds,
        TimerSeconds = TimerSeconds,
        DistanceMeters = DistanceMeters,
        AscentMeters = AscentMeters,
        DescentMeters = DescentMeters,
        EnergyKilocalories = EnergyKilocalories,
    };
}
