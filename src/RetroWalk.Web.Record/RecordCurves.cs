using RetroWalk.Web.Charts;

namespace RetroWalk.Web.Record;

/// <summary>Speed, altitude and grade over the time of a recording, as recorded and as cleaned.</summary>
public sealed class RecordCurves
{
    private const int MostStretches = 400; // two units of the drawing each

    private readonly Texts _texts;

    public RecordCurves(RecordedWalk walk, UnitSystem units, Texts texts)
    {
        _texts = texts;
        double speedUnit = units == UnitSystem.Metric ? 3.6 : 3.6 / 1.609344; // km/h or mph in one m/s
        int stretches = Math.Clamp((int)walk.Seconds, 2, MostStretches);
        Minutes = [.. Enumerable.Range(0, stretches).Select(place => (place + 0.5) * walk.Seconds / stretches / 60)];
        Speed = Pair(
            walk.Means(stretches, sample => sample.RecordedSpeedMetersPerSecond * speedUnit),
            walk.Means(stretches, sample => sample.SpeedMetersPerSecond * speedUnit));
        Altitude = Pair(
            walk.Means(stretches, sample => sample.RecordedAltitudeMeters),
            walk.Means(stretches, sample => sample.AltitudeMeters));
        Grade = [new(texts["record.cleaned"], "forward", walk.Means(stretches, sample => sample.GradeFraction * 100))];
    }

    /// <summary>The middle of each stretch [min].</summary>
    public double[] Minutes { get; }

    public IReadOnlyList<ChartSeries> Speed { get; }

    public IReadOnlyList<ChartSeries> Altitude { get; }

    public IReadOnlyList<ChartSeries> Grade { get; }

    /// <summary>The speeds, with a bar below for the stretches walked backward.</summary>
    public IReadOnlyList<ChartSeries> SpeedWith(MarkedStretches backward) =>
        [
            .. Speed,
            new(
                _texts["backward"], "backward", [.. Minutes.Select(_ => double.NaN)],
                IsMeasured: [.. Minutes.Select(minute => backward.Holds(minute * 60))]),
        ];

    private IReadOnlyList<ChartSeries> Pair(double[] recorded, double[] cleaned) =>
        [new(_texts["record.recorded"], "recorded", recorded), new(_texts["record.cleaned"], "forward", cleaned)];
}
