using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files.Recordings;

/// <summary>Speed and grade of a track: the means of stretches of about 50 m, or of a minute where less is walked.</summary>
/// <remarks>
/// <para>Positions and altitudes of single seconds are too rough to be slopes. A stretch ends with the first point at which it is
/// 50 m long or 60 s old, and at laps and interruptions; what is left over at an end, shorter than half of both, joins the stretch before.
/// Speed is way over time and grade is rise over way, from end to end: time, way and net climb of the track are kept exactly, and a
/// hill shorter than a stretch is levelled.</para>
/// <para>The way between points is horizontal, as positions give it. In a stretch of less than 10 m the person stands about: it is level.</para>
/// </remarks>
internal sealed class TrackSmoother(Recording recording)
{
    public const double StretchMeters = 50;
    public const double StretchSeconds = 60;

    private const double StandingMeters = 10;

    private WalkingDirection _direction;

    public IEnumerable<RecordedPiece> Pieces(IEnumerable<TrackPoint> points)
    {
        _direction = recording.Options.Direction
            ?? throw new InputException($"{recording.Name} does not tell which way the person faced: state --direction forward or backward");
        Stretch? done = null; // held back, for what is left over at the end may join it
        Stretch? open = null;
        bool hasAltitude = false;
        foreach (TrackPoint point in points)
        {
            hasAltitude |= !double.IsNaN(point.AltitudeMeters);
            if (open is not Stretch stretch)
            {
                open = Stretch.From(point);
                continue;
            }

            double seconds = point.Seconds - stretch.Last.Seconds;
            bool isGap = !point.IsBreak && recording.IsGap(seconds);
            if (point.IsBreak || isGap)
            {
                foreach (Stretch whole in Ended(done, stretch))
                    yield return PieceOf(whole);
                if (isGap)
                    yield return new(stretch.Last.Seconds, seconds, _direction, double.NaN, double.NaN, stretch.Lap, IsGap: true);
                done = null;
                open = Stretch.From(point);
                continue;
            }

            stretch = stretch.To(point);
            open = stretch;
            if (point.Lap != stretch.Lap)
            {
                foreach (Stretch whole in Ended(done, stretch))
                    yield return PieceOf(whole);
                done = null;
                open = Stretch.From(stretch.Last);
            }
            else if (stretch.Meters >= StretchMeters || stretch.Seconds >= StretchSeconds)
            {
                if (done is Stretch before)
                    yield return PieceOf(before);
                done = stretch;
                open = Stretch.From(stretch.Last); // with the altitude that it was given
            }
        }

        if (open is Stretch rest)
        {
            foreach (Stretch whole in Ended(done, rest))
                yield return PieceOf(whole);
        }

        if (!hasAltitude && recording.Options.Grade is null)
            throw new InputException($"{recording.Name} has no altitudes: state --grade");
        if (hasAltitude && recording.Options.Grade is not null)
            throw new InputException($"{recording.Name} has altitudes: leave out --grade");
    }

    private static IEnumerable<Stretch> Ended(Stretch? done, Stretch rest)
    {
        bool isLeftOver = rest.Meters < StretchMeters / 2 && rest.Seconds < StretchSeconds / 2;
        if (done is Stretch before)
        {
            if (isLeftOver)
                return [before.With(rest)];
            return rest.Seconds > 0 ? [before, rest] : [before];
        }

        return rest.Seconds > 0 ? [rest] : [];
    }

    private RecordedPiece PieceOf(Stretch stretch)
    {
        double grade = recording.Options.Grade?.Fraction ?? (stretch.Meters < StandingMeters ? 0 : stretch.Rise / stretch.Meters);
        double speed = stretch.Meters / stretch.Seconds * Math.Sqrt(1 + grade * grade); // along the slope
        return new(stretch.First.Seconds, stretch.Seconds, _direction, speed, grade, stretch.Lap, IsGap: false);
    }

    private readonly record struct Stretch(TrackPoint First, TrackPoint Last, double Meters, double StartAltitude, double EndAltitude)
    {
        public double Seconds => Last.Seconds - First.Seconds;

        public int Lap => First.Lap;

        public double Rise => EndAltitude - StartAltitude;

        public static Stretch From(TrackPoint point) => new(point, point, 0, point.AltitudeMeters, point.AltitudeMeters);

        // A point without an altitude stands at that of its neighbours.
        public Stretch To(TrackPoint point)
        {
            double altitude = double.IsNaN(point.AltitudeMeters) ? EndAltitude : point.AltitudeMeters;
            return new(
                First, point with { AltitudeMeters = altitude }, Meters + TrackPoint.MetersBetween(Last, point),
                double.IsNaN(StartAltitude) ? altitude : StartAltitude, altitude);
        }

        public Stretch With(Stretch rest) => this with { Last = rest.Last, Meters = Meters + rest.Meters, EndAltitude = rest.EndAltitude };
    }
}
