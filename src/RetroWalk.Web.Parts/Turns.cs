using System.Diagnostics;

namespace RetroWalk.Web.Record;

/// <summary>Long work in turns: the browser has one thread, so the page answers only between two turns.</summary>
internal sealed class Turns(CancellationToken cancellation)
{
    private const int BetweenLooks = 64; // steps: the clock of a browser is slow to read

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(25);

    private long _began = Stopwatch.GetTimestamp();
    private int _steps;

    /// <summary>Counts a step; whether it is the browser's turn.</summary>
    public bool IsOver => ++_steps % BetweenLooks == 0 && Stopwatch.GetElapsedTime(_began) > Longest;

    /// <summary>Lets the browser work.</summary>
    /// <exception cref="OperationCanceledException">The work is not wanted any more.</exception>
    public async Task PauseAsync()
    {
        await Task.Delay(1, cancellation);
        _began = Stopwatch.GetTimestamp();
    }
}
