namespace RetroWalk.Metrics.Recordings.Reading.Content;

/// <summary>The points of one file, whatever its format.</summary>
internal abstract class PointSource : IDisposable
{
    /// <summary>Moves to the next point; false at the end of the file.</summary>
    public abstract bool TryRead(out RecordedPoint point);

    public abstract void Dispose();
}
