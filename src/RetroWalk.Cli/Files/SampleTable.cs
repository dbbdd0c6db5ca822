using CsvHelper;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Files;

/// <summary>Cleaned samples as a table, which can be read again as a recording: a row holds until the next.</summary>
internal sealed class SampleTable : IDisposable
{
    private static readonly string[] Header =
    [
        "time_s", "duration_s", "kind", "direction", "lap", "speed_mps", "grade_fraction", "end_altitude_m",
        "recorded_speed_mps", "recorded_end_altitude_m",
    ];

    private const double Instant = 1e-6; // s: start and duration add up to the next start but for rounding

    private readonly CsvWriter _writer;
    private CleanedSample? _last;

    public SampleTable(Stream stream)
    {
        _writer = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        _writer.WriteRecord(Header);
    }

    /// <summary>Writes a sample that says which way the person faced.</summary>
    public void Write(CleanedSample sample)
    {
        if (_last is CleanedSample last && Math.Abs(last.StartSeconds + last.DurationSeconds - sample.StartSeconds) > Instant)
            WriteEnd(last);
        _last = sample;
        string kind = sample.Kind switch
        {
            SampleKind.Moving => "moving",
            SampleKind.Standing => "standing",
            SampleKind.Gap => "gap",
            _ => "pause",
        };
        WriteRow(sample, kind);
    }

    /// <summary>Ends the table: the last row says when the last sample ends.</summary>
    public void Complete()
    {
        if (_last is CleanedSample last)
            WriteEnd(last);
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private void WriteEnd(CleanedSample last) =>
        WriteRow(
            new()
            {
                StartSeconds = last.StartSeconds + last.DurationSeconds,
                Direction = last.Direction,
                Lap = last.Lap,
                SpeedMetersPerSecond = double.NaN,
                GradeFraction = double.NaN,
                AltitudeMeters = double.NaN,
                RecordedSpeedMetersPerSecond = double.NaN,
                RecordedAltitudeMeters = double.NaN,
            },
            "end");

    private void WriteRow(CleanedSample sample, string kind)
    {
        WriteNumber(sample.StartSeconds);
        WriteNumber(sample.DurationSeconds);
        _writer.WriteField(kind);
        _writer.WriteField(Names.Of(sample.Direction!.Value));
        _writer.WriteField(sample.Lap + 1);
        WriteNumber(sample.SpeedMetersPerSecond);
        WriteNumber(sample.GradeFraction);
        WriteNumber(sample.AltitudeMeters);
        WriteNumber(sample.RecordedSpeedMetersPerSecond);
        WriteNumber(sample.RecordedAltitudeMeters);
        _writer.EndRecord();
    }

    private void WriteNumber(double value) => _writer.WriteField(double.IsFinite(value) ? value : null);
}
