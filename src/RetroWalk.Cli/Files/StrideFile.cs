using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Files;

/// <summary>Strides of a table with a row for each sample; the rows of one stride stand together.</summary>
internal static class StrideFile
{
    private const int MostSamples = 100_000; // of one stride

    public static KneeReversal Found(CsvTable table)
    {
        KneeStride[] strides = [.. Read(table)];
        return strides.Length > 0 ? KneeReversal.Of(strides) : throw new InputException($"{table.Name} has no strides");
    }

    public static IEnumerable<KneeStride> Read(CsvTable table)
    {
        Columns columns = new(table);
        HashSet<Key> seen = [];
        List<KneeSample> samples = [];
        Key? current = null;
        long firstLine = 0;
        while (table.Read())
        {
            Key key = columns.Key;
            if (key != current)
            {
                if (current is Key done)
                    yield return Stride(done, firstLine);
                if (!seen.Add(key))
                    throw table.Complaint($"stride {CsvTable.Shown(key.Stride)} of {CsvTable.Shown(key.Subject)} stands twice: "
                        + "its rows must stand together");
                (current, firstLine) = (key, table.Line);
                samples.Clear();
            }

            if (samples.Count == MostSamples)
                throw table.Complaint($"the stride has more than {MostSamples} samples");
            KneeSample sample = columns.Sample;
            if (KneeStride.FaultOf(sample) is string fault)
                throw table.Complaint(fault);
            if (samples.Count > 0 && !(sample.TimeSeconds > samples[^1].TimeSeconds))
                throw table.Complaint("the time does not rise within the stride");
            samples.Add(sample);
        }

        if (current is Key last)
            yield return Stride(last, firstLine);

        KneeStride Stride(Key key, long line)
        {
            try
            {
                return new(key.Subject, key.Direction, key.Speed, key.Grade, samples);
            }
            catch (ArgumentException exception)
            {
                throw new InputException(
                    $"{table.Name}, line {line}: stride {CsvTable.Shown(key.Stride)} of {CsvTable.Shown(key.Subject)} cannot be "
                        + $"a stride: {InputException.Words(exception)}");
            }
        }
    }

    private readonly record struct Key(string Subject, WalkingDirection Direction, Speed Speed, Grade Grade, string Stride);

    private sealed class Columns(CsvTable table)
    {
        private readonly WalkColumns _walk = new(table, directionIsRequired: true);
        private readonly int _subject = table.Column("subject");
        private readonly int _stride = table.Column("stride");
        private readonly int _time = table.Column("time_s");
        private readonly int _angle = table.Column("knee_angle_deg");
        private readonly int _moment = table.Column("knee_moment_nm_kg");

        public Key Key
        {
            get
            {
                string subject = table.Text(_subject).Trim();
                if (subject.Length == 0)
                    throw table.Complaint("column subject is empty: strides are told person by person");
                double speed = _walk.NonNegativeSpeedMetersPerSecond;
                if (speed == 0)
                    throw table.Complaint("a stride has a speed above zero");
                return new(subject, _walk.Direction, Speed.FromMetersPerSecond(speed), Grade.FromFraction(_walk.GradeFraction),
                    table.Text(_stride).Trim());
            }
        }

        public KneeSample Sample => new(table.Number(_time), table.Number(_angle), table.Number(_moment));
    }
}
