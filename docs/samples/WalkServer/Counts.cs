using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace RetroWalk.Samples.WalkServer;

/// <summary>The sums of the meter of the sessions, as lines of the Prometheus text format.</summary>
internal sealed class Counts : IDisposable
{
    private const string MeterName = "RetroWalk.Metrics.Orleans";

    private readonly ConcurrentDictionary<string, double> _sums = new();
    private readonly MeterListener _listener = new();

    public Counts()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name != MeterName)
                return;
            _sums[instrument.Name] = 0;
            listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Add(instrument.Name, value));
        _listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Add(instrument.Name, value));
        _listener.Start();
    }

    public string Text() => string.Concat(_sums.OrderBy(sum => sum.Key).Select(sum =>
        string.Create(CultureInfo.InvariantCulture, $"{sum.Key.Replace('.', '_')} {sum.Value}\n")));

    public void Dispose() => _listener.Dispose();

    private void Add(string name, double value) => _sums.AddOrUpdate(name, value, (_, sum) => sum + value);
}
