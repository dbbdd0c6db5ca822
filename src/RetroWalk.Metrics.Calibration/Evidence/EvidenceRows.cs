using System.Collections.ObjectModel;
using System.Globalization;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>The evidence on the cost of backward walking: thirteen rows of six studies.</summary>
public static class EvidenceRows
{
    private const string Resource = "backward-evidence.csv";

    /// <summary>The rows, in the order of the data file.</summary>
    public static IReadOnlyList<EvidenceRow> All { get; } = Read();

    /// <summary>The ten rows that stood there before the sixth study, Ingraham et al. 2019, was found.</summary>
    public static IReadOnlyList<EvidenceRow> FirstFiveStudies { get; } = Array.AsReadOnly(
        [.. All.Where(row => row.Study.Key != SixthStudy)]);

    /// <summary>Key of the sixth study.</summary>
    internal const string SixthStudy = "Ingraham2019";

    /// <summary>The data file as it stands in the repository, comments included.</summary>
    internal static string Text
    {
        get
        {
            using Stream stream = typeof(EvidenceRows).Assembly.GetManifestResourceStream(Resource)!;
            using StreamReader reader = new(stream);
            return reader.ReadToEnd();
        }
    }

    // One fixed file, without quoted fields: a line is a comment, the header, or seven fields.
    private static ReadOnlyCollection<EvidenceRow> Read()
    {
        IEnumerable<string> lines = Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'));
        return Array.AsReadOnly([.. lines.Skip(1).Select(Parse)]);
    }

    private static EvidenceRow Parse(string line)
    {
        string[] fields = line.Split(',');
        return new EvidenceRow
        {
            Study = default(RetroWalkBackward).Card.Evidence.Single(study => study.Key == fields[0]),
            Speed = Speed.FromMetersPerSecond(Number(fields[1])),
            Grade = Grade.FromFraction(Number(fields[2])),
            Forward = MetabolicPower.FromWattsPerKilogram(Number(fields[3])),
            Backward = MetabolicPower.FromWattsPerKilogram(Number(fields[4])),
            Weight = Number(fields[5]),
            Basis = fields[6],
        };
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
