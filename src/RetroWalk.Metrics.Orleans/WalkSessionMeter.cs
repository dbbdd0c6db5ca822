using System.Diagnostics.Metrics;

namespace RetroWalk.Metrics.Orleans;

/// <summary>What a silo does, as the instruments of the meter <see cref="Name"/>.</summary>
internal sealed class WalkSessionMeter
{
    internal const string Name = "RetroWalk.Metrics.Orleans";

    private readonly Counter<long> _appends;
    private readonly Counter<long> _samples;
    private readonly Counter<double> _joules;
    private readonly UpDownCounter<long> _active;
    private readonly Counter<long> _failures;

    public WalkSessionMeter(IMeterFactory meters)
    {
        Meter meter = meters.Create(Name);
        _appends = meter.CreateCounter<long>("retrowalk.appends", "{call}", "Blocks that were answered, repeated ones too.");
        _samples = meter.CreateCounter<long>("retrowalk.samples", "{sample}", "Samples that were recorded, each once.");
        _joules = meter.CreateCounter<double>("retrowalk.joules", "J", "Gross energy of the sessions that were finished.");
        _active = meter.CreateUpDownCounter<long>(
            "retrowalk.sessions.active", "{session}", "Sessions in the memory of this silo.");
        _failures = meter.CreateCounter<long>("retrowalk.failures", "{call}", "Writes that the store did not take.");
    }

    internal void Activated() => _active.Add(1);

    internal void Deactivated() => _active.Add(-1);

    internal void Appended(long samples)
    {
        _appends.Add(1);
        _samples.Add(samples);
    }

    internal void Finished(double grossJoules) => _joules.Add(grossJoules);

    internal void WriteFailed() => _failures.Add(1);
}
