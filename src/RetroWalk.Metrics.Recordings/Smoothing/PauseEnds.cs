namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Divides a step in which the device's timer stood for a while: the moments at which it stopped and started become
/// points of the window, so that what was walked before and after the pause is walked.</summary>
internal static class PauseEnds
{
    /// <summary>The most points that a pause adds.</summary>
    public const int Most = 2;

    /// <summary>Makes room for the ends of a pause that do not lie at the points around it.</summary>
    public static void Append(PointWindow window, RecordedPause pause, double from, double to)
    {
        if (pause.StartSeconds > from)
            window.Append();
        if (pause.EndSeconds < to)
            window.Append();
    }

    /// <summary>Fills the points between two others: where the person was then, if walking leads from one to the
    /// other.</summary>
    /// <param name="window">The points.</param>
    /// <param name="from">The recorded point before the pause.</param>
    /// <param name="to">The recorded point after it.</param>
    /// <param name="pause">When the timer stood, within the time between the two.</param>
    /// <param name="longestGap">Longest time that is walked without a point [s].</param>
    /// <param name="fastest">Speed above which an odometer did not count what was walked [m/s].</param>
    public static void Fill(
        PointWindow window, int from, int to, RecordedPause pause, double longestGap, double fastest)
    {
        double walked = window.Time[to] - window.Time[from] - (pause.EndSeconds - pause.StartSeconds);
        double share = (pause.StartSeconds - window.Time[from]) / walked;
        double x = window.X[to] - window.X[from];
        double y = window.Y[to] - window.Y[from];
        double meters = window.Odometer[to] - window.Odometer[from];
        bool isNear = double.Hypot(x, y) <= Tuning.PlausibleMetersPerSecond * walked; // else it was carried in the pause
        bool isCounted = meters <= fastest * walked;
        for (int at = from + 1; at < to; at++)
        {
            bool isStop = at == from + 1 && pause.StartSeconds > window.Time[from];
            int like = isStop ? from : to;
            window.Time[at] = isStop ? pause.StartSeconds : pause.EndSeconds;
            window.X[at] = isNear ? window.X[from] + share * x : double.NaN;
            window.Y[at] = isNear ? window.Y[from] + share * y : double.NaN;
            window.Odometer[at] = isCounted ? window.Odometer[from] + share * meters : double.NaN;
            window.Altitude[at] = double.NaN;
            window.Speed[at] = window.Speed[like];
            window.Grade[at] = window.Grade[like];
            window.Direction[at] = window.Direction[from];
            window.Lap[at] = window.Lap[from];
            window.Number[at] = window.Number[to];
        }

        for (int at = from + 1; at <= to; at++)
        {
            double seconds = window.Time[at] - window.Time[at - 1];
            window.Edges[at] = window.Time[at] == pause.EndSeconds ? Edge.Pause : seconds > longestGap ? Edge.Gap : Edge.Joined;
        }
    }
}
