namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>What leads to a point of the window from the one before.</summary>
internal enum Edge : byte
{
    Joined,
    Gap,
    Pause,
    Start,
}

/// <summary>The points that are being cleaned, one column for each quantity; of fixed size, so that no point allocates.</summary>
internal sealed class PointWindow(int capacity)
{
    public readonly double[] Time = new double[capacity];
    public readonly double[] X = new double[capacity]; // metres east of the first position; NaN without a position
    public readonly double[] Y = new double[capacity]; // metres north
    public readonly double[] Altitude = new double[capacity];
    public readonly double[] Odometer = new double[capacity]; // restarts removed
    public readonly double[] Speed = new double[capacity];
    public readonly double[] Grade = new double[capacity];
    public readonly WalkingDirection?[] Direction = new WalkingDirection?[capacity];
    public readonly int[] Lap = new int[capacity];
    public readonly long[] Number = new long[capacity];
    public readonly Edge[] Edges = new Edge[capacity];

    public int Count { get; private set; }

    public int Capacity => capacity;

    public int Append() => Count++;

    /// <summary>Forgets the points before one.</summary>
    public void RemoveBefore(int first)
    {
        int length = Count - first;
        Shift(Time);
        Shift(X);
        Shift(Y);
        Shift(Altitude);
        Shift(Odometer);
        Shift(Speed);
        Shift(Grade);
        Shift(Direction);
        Shift(Lap);
        Shift(Number);
        Shift(Edges);
        Count = length;

        void Shift<T>(T[] column) => Array.Copy(column, first, column, 0, length);
    }

    /// <summary>The end (exclusive) of the piece that begins at a point: nothing in it is longer than a gap that counts as
    /// walked.</summary>
    public int EndOfPiece(int first)
    {
        int end = first + 1;
        while (end < Count && Edges[end] == Edge.Joined)
            end++;
        return end;
    }
}
