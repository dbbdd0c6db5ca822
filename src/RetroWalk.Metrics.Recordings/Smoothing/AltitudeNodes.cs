namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>The altitudes of a window, gathered into nodes. The first may be one that was kept from the window before.</summary>
internal sealed class AltitudeNodes(int capacity)
{
    private readonly AltitudeNode[] _nodes = new AltitudeNode[capacity + 1];
    private AltitudeNode _kept;

    /// <summary>Whether the first node is one from the window before.</summary>
    public bool HasKept { get; private set; }

    public int Count { get; private set; }

    public AltitudeNode this[int index] => _nodes[index];

    /// <summary>Gathers the altitudes after the node that was kept.</summary>
    public void Collect(PointWindow window, double[] way, bool[] isDoubtful)
    {
        Count = 0;
        int piece = 0;
        int at = 0;
        if (HasKept)
        {
            for (; at < window.Count && window.Number[at] <= _kept.LastNumber; at++)
                piece += window.Edges[at] == Edge.Joined ? 0 : 1;
            double end = at > 0 ? way[at - 1] : double.NaN;
            _nodes[Count++] = _kept with { Way = double.IsNaN(end) ? 0 : end - _kept.Rest, Piece = piece };
        }

        bool isStart = false;
        while (at < window.Count)
        {
            if (window.Edges[at] != Edge.Joined)
            {
                isStart = true;
                piece++;
            }

            if (IsMissing(at))
            {
                at++;
                continue;
            }

            AltitudeNode node = Mean(at, out int next) with { IsStart = isStart, Piece = piece };
            _nodes[Count++] = node;
            isStart = false;
            at = next;
        }

        bool IsMissing(int at) => double.IsNaN(window.Altitude[at]) || double.IsNaN(way[at]) || isDoubtful[at];

        AltitudeNode Mean(int first, out int next)
        {
            double time = 0;
            double meters = 0;
            double altitude = 0;
            int points = 0;
            int last = first;
            next = first;
            do
            {
                if (!IsMissing(next))
                {
                    time += window.Time[next];
                    meters += way[next];
                    altitude += window.Altitude[next];
                    points++;
                    last = next;
                }

                next++;
            }
            while (next < window.Count && window.Edges[next] == Edge.Joined
                && window.Time[next] - window.Time[first] < Tuning.NodeSeconds);
            double middle = meters / points;
            return new(time / points, middle, altitude / points, false, 0, window.Number[last], way[last] - middle);
        }
    }

    /// <summary>The last node all of whose points come up to a number; -1 where there is none.</summary>
    public int LastUpTo(long number)
    {
        int last = Count - 1;
        while (last >= 0 && _nodes[last].LastNumber > number)
            last--;
        return last;
    }

    /// <summary>Keeps a node for the next window.</summary>
    public void Keep(int index)
    {
        _kept = _nodes[index];
        HasKept = true;
    }
}
