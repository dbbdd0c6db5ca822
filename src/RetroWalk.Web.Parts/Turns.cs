using System.Diagnostics;

namespace RetroWalk.Web;

/// <summary>Long work in turns: the browser has one thread, so the page answers only between two turns.</summary>
/// <param name="longest">About how long a turn lasts.</param>
/// <param name="cancellation">Ends the work.</param>
public sealed class Turns(TimeSpan longest, CancellationToken cancellation = default)
{
    private const int BetweenLooks = 32; // steps: the clock of a browser is slow to read

    private long _began = Stopwatch.GetTimestamp();
    private int _steps;

    /// <summary>Counts a step; whether it is the browser's turn.</summary>
    public bool IsOver => ++_steps % BetweenLooks == 0 && Stopwatch.GetElapsedTime(_began) > longest;

    /// <summary>Lets the browser work.</summary>
    /// <exception cref="OperationCanceledException">The work is not wanted any more.</exception>
    public async Task PauseAsync()
    {
        await Task.Delay(1, cancellation);
        _began = Stopwatch.GetTimestamp();
    }
}
