using RetroWalk.Metrics.Recordings.Smoothing;

namespace RetroWalk.Metrics.Recordings;

/// <summary>Cleans the points of a recording into samples of speed, grade and duration: whole, or point by point as they
/// come.</summary>
/// <remarks>
/// <para>A sample is ready some time after its points (<see cref="CleaningOptions.Lag"/>), because what follows helps to clean
/// it; <see cref="Complete"/> gives what is left. No point allocates, and memory does not grow with the recording.</para>
/// <para>No time is lost: samples, gaps and pauses together last as long as the recording.</para>
/// <para>Not thread-safe.</para>
/// </remarks>
public sealed class RecordingCleaner
{
    private readonly PointIntake _intake;
    private readonly PointWindow _window;
    private readonly WindowCleaner _cleaner;
    private readonly double _lag;
    private readonly int _capacity; // points that are held
    private readonly Queue<CleanedSample> _ready;
    private int _next; // the first point whose sample is not ready

    /// <summary>A cleaner for a new recording.</summary>
    /// <param name="account">Where it notes what it met; the reader's, where there is one.</param>
    /// <param name="options">How to clean; <see cref="CleaningOptions.Live"/> unless given.</param>
    /// <exception cref="ArgumentNullException">No account.</exception>
    public RecordingCleaner(RecordingAccount account, CleaningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        options ??= CleaningOptions.Live;
        _lag = options.Lag.TotalSeconds;
        _capacity = _lag > Tuning.LongestLiveLagSeconds ? 16_384 : 2_048;
        _window = new(_capacity + PauseEnds.Most);
        _intake = new(_window, options, account);
        _cleaner = new(_window, options, account);
        _ready = new(_window.Capacity);
    }

    /// <summary>The samples of a whole recording, in its order; points are read only as samples are asked for.</summary>
    /// <param name="points">The points, as the device wrote them.</param>
    /// <param name="account">Where it notes what it met; the reader's, where there is one.</param>
    /// <param name="options">How to clean; <see cref="CleaningOptions.WholeRecording"/> unless given.</param>
    /// <exception cref="ArgumentNullException">No points, or no account.</exception>
    /// <exception cref="InvalidDataException">A strict account, and something needs a repair.</exception>
    public static IEnumerable<CleanedSample> Clean(
        IEnumerable<RecordedPoint> points, RecordingAccount account, CleaningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(account);
        return Samples(points, new(account, options ?? CleaningOptions.WholeRecording));
    }

    private static IEnumerable<CleanedSample> Samples(IEnumerable<RecordedPoint> points, RecordingCleaner cleaner)
    {
        foreach (RecordedPoint point in points)
        {
            cleaner.Add(point);
            while (cleaner.TryTake(out CleanedSample sample))
                yield return sample;
        }

        cleaner.Complete();
        while (cleaner.TryTake(out CleanedSample sample))
            yield return sample;
    }

    /// <summary>Takes the next point.</summary>
    /// <param name="point">The point.</param>
    /// <exception cref="InvalidDataException">A strict account, and something needs a repair.</exception>
    public void Add(in RecordedPoint point)
    {
        if (!_intake.Take(point))
            return;

        // The newest point may still be joined by one of the same time.
        int last = _window.Count - 1;
        bool isFull = _window.Count >= _capacity;
        bool isDue = _lag <= Tuning.LongestLiveLagSeconds
            && _window.Time[last] - _window.Time[_next] >= _lag + Tuning.LiveStepSeconds;
        if (!isFull && !isDue)
            return;
        int end = last;
        while (end > _next + 1 && _window.Time[last] - _window.Time[end - 1] < _lag)
            end--;
        if (isFull)
            end = Math.Max(end, _capacity / 2);
        Emit(end, isComplete: false);
        Forget(isFull);
    }

    /// <summary>Ends the recording: all samples are ready then. A point that comes later begins a new one.</summary>
    public void Complete()
    {
        if (_window.Count > 0)
            Emit(_window.Count, isComplete: true);
        _intake.Complete();
        _window.RemoveBefore(_window.Count);
        _next = 0;
    }

    /// <summary>The next sample that is ready.</summary>
    /// <param name="sample">The sample.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryTake(out CleanedSample sample) => _ready.TryDequeue(out sample);

    private void Emit(int end, bool isComplete)
    {
        _cleaner.Clean(_next, end, isComplete, _intake);
        for (int at = _next; at < end; at++)
        {
            if (_window.Edges[at] != Edge.Start)
                _ready.Enqueue(_cleaner.SampleOf(at));
        }

        _next = end;
    }

    private void Forget(bool isFull)
    {
        int first = 0;
        while (first < _next - 1
            && (_window.Time[_next] - _window.Time[first] > Tuning.ContextSeconds || (isFull && first < _capacity / 4)))
            first++;
        if (first < _capacity / 8 && !isFull)
            return;
        _window.RemoveBefore(first);
        _next -= first;
    }
}
