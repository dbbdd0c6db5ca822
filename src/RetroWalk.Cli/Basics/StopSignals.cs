using System.Runtime.InteropServices;

namespace RetroWalk.Cli.Basics;

/// <summary>The signals that stop a run: those of Ctrl+C and Ctrl+\, of <c>kill</c>, and of a window that is closed.</summary>
internal sealed class StopSignals : IDisposable
{
    private const int FirstExitCode = 128; // shells report a signal as 128 and its number
    private const int Interrupt = 2;

    private static readonly (PosixSignal Signal, int Number)[] Stopping =
        [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, Interrupt), (PosixSignal.SIGQUIT, 3), (PosixSignal.SIGTERM, 15)];

    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _requested = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PosixSignalRegistration[] _registrations;
    private readonly bool _toTheEnd;

    /// <param name="toTheEnd">Whether to listen until the process ends, also when disposed: a signal that comes when the work is
    /// done then changes nothing.</param>
    public StopSignals(bool toTheEnd)
    {
        _toTheEnd = toTheEnd;
        _registrations = [.. Stopping.Select(known => PosixSignalRegistration.Create(known.Signal, context =>
        {
            context.Cancel = true; // the run ends in its own way
            ExitCode = FirstExitCode + known.Number;
            _requested.TrySetResult();
            _stop.Cancel();
        }))];
    }

    public CancellationToken Token => _stop.Token;

    /// <summary>Completes with the first signal.</summary>
    public Task Requested => _requested.Task;

    /// <summary>The exit code of a run that was stopped.</summary>
    public int ExitCode { get; private set; } = FirstExitCode + Interrupt;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            if (_toTheEnd)
                GCHandle.Alloc(registration); // once collected it would stop listening
            else
                registration.Dispose();
        }
    }
}
