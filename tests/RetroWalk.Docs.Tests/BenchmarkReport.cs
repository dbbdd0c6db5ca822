using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MathNet.Numerics.Statistics;

namespace RetroWalk.Docs.Tests;

/// <summary>A stored report of the benchmarks, and the tables that the pages make of it.</summary>
/// <remarks>A ratio is that of the medians of a round, and the median over the rounds.</remarks>
internal sealed partial class BenchmarkReport
{
    private const string Library = "RetroWalk";
    private const string BackwardPower = "backward power alone"; // timed beside a session, on its samples
    private const string BackwardBatch = "backward batch";
    private const string OneBackwardPower = "one backward power";
    private const string EveryModel = "every model";

    // In the order of the table; a work that is not listed here fails.
    private static readonly string[] Works =
    [
        BackwardBatch, "forward batch", "comparison batch", "backward session", "forward session",
        OneBackwardPower, "one backward estimate", "one comparison with intervals", "one equivalent speed",
    ];

    private static readonly string[] Rivals =
    [
        "RetroWalk, floats", "C# with Math.Pow", "TensorPrimitives", "g++ -O3", "g++ -O3 -ffast-math", "numpy",
        "adding two arrays",
    ];

    // What the README shows: one size of each work, and the rivals that do the same work in double precision.
    private static readonly string[] BriefRivals =
        ["C# with Math.Pow", "TensorPrimitives", "g++ -O3", "g++ -O3 -ffast-math", "numpy"];
    private static readonly double[] BriefElements = [1, 3_600, 30_000];

    private readonly string _machine;
    private readonly Dictionary<Key, List<double>> _nanoseconds = []; // by round
    private readonly SortedDictionary<string, List<double>> _models = new(StringComparer.Ordinal);

    private BenchmarkReport(string text)
    {
        string[] lines = text.Split('\n');
        string processor = lines[Array.FindIndex(lines, line => line.StartsWith("BenchmarkDotNet", StringComparison.Ordinal)) + 1]
            .Split(',')[0];
        _machine = string.Join(", ", [processor, .. Versions().Matches(text).Select(match => match.Value).Distinct()]);
        string[] header = [];
        foreach (string[] cells in lines.Where(line => line.StartsWith('|')).Select(Cells))
        {
            if (cells.Contains("Categories"))
                header = cells;
            else if (cells[0].Trim('-', ' ', ':').Length > 0)
                Add(header.Zip(cells).ToDictionary());
        }
    }

    public static IReadOnlyList<BenchmarkReport> All() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "benchmarks"), "results.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(path => new BenchmarkReport(File.ReadAllText(path))),
    ];

    /// <summary>How many times as long as the library the others take, by work and number of elements.</summary>
    public string RatioTable()
    {
        StringBuilder table = Header([.. Rivals, "the same, backward power alone"]);
        foreach (Key own in Timed())
        {
            Key beside = own with { By = BackwardPower };
            Key alone = _nanoseconds.ContainsKey(beside)
                ? beside
                : own with { Work = own.Elements == 1 ? OneBackwardPower : BackwardBatch };
            AppendRow(table, own, [.. Rivals.Select(rival => own with { By = rival }), alone]);
        }

        return table.ToString();
    }

    /// <summary>The same for one size of each work and the rivals that do the same work.</summary>
    public string BriefRatioTable()
    {
        StringBuilder table = Header(BriefRivals);
        foreach (Key own in Timed().Where(key => BriefElements.Contains(key.Elements)))
            AppendRow(table, own, BriefRivals.Select(rival => own with { By = rival }));
        return table.ToString();
    }

    /// <summary>Every model's batch against the backward batch of as many elements.</summary>
    public string ModelTable()
    {
        StringBuilder table = new("| model | time against RetroWalkBackward |\n| --- | --- |\n");
        foreach ((string model, List<double> nanoseconds) in _models)
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {model} | {MedianRatio(nanoseconds, _models["RetroWalkBackward"]):F2} |\n");
        return table.ToString();
    }

    private StringBuilder Header(string[] columns)
    {
        StringBuilder table = new($"{_machine}:\n\n| work | elements | {string.Join(" | ", columns)} |\n| --- | --- |");
        return table.Insert(table.Length, " --- |", columns.Length).Append('\n');
    }

    private IEnumerable<Key> Timed()
    {
        Key[] own = [.. _nanoseconds.Keys.Where(key => key.By == Library)];
        Assert.All(own, key => Assert.Contains(key.Work, Works));
        return own.OrderBy(key => Array.IndexOf(Works, key.Work)).ThenBy(key => key.Elements);
    }

    private void AppendRow(StringBuilder table, Key own, IEnumerable<Key> others) =>
        table.Append(
            CultureInfo.InvariantCulture,
            $"| {own.Work} | {own.Elements:N0} | {string.Join(" | ", others.Select(other => Ratio(other, own)))} |\n");

    private string Ratio(Key other, Key own)
    {
        if (other == own || !_nanoseconds.TryGetValue(other, out List<double>? nanoseconds))
            return "";
        double ratio = MedianRatio(nanoseconds, _nanoseconds[own]);
        return ratio.ToString(ratio < 9.95 ? "F2" : "F0", CultureInfo.InvariantCulture);
    }

    // What is timed by itself has one round, and stands against all.
    private static double MedianRatio(List<double> nanoseconds, List<double> own) =>
        own.Select((ownNanoseconds, round) => nanoseconds[nanoseconds.Count == 1 ? 0 : round] / ownNanoseconds).Median();

    private void Add(Dictionary<string, string> row)
    {
        double elements = row["Elements"] == "?" ? 1 : Number(row["Elements"]);
        if (row.TryGetValue("Rival", out string? rival)) // timed by itself
            Append(_nanoseconds, new(row["Categories"], elements, rival), elements * Number(row["Nanoseconds an element"]));
        else if (row["Categories"] == EveryModel)
            Append(_models, row["Model"], Nanoseconds(row["Median"]));
        else
            Append(_nanoseconds, new(row["Categories"], elements, row["Method"]), Nanoseconds(row["Median"]));
    }

    private static void Append<TKey>(IDictionary<TKey, List<double>> table, TKey key, double nanoseconds)
    {
        if (!table.TryGetValue(key, out List<double>? rounds))
            table.Add(key, rounds = []);
        rounds.Add(nanoseconds);
    }

    private static string[] Cells(string row) =>
        [.. row.Trim('|').Split('|', StringSplitOptions.TrimEntries).Select(cell => cell.Trim('\''))];

    private static double Nanoseconds(string cell)
    {
        Assert.EndsWith(" ns", cell, StringComparison.Ordinal);
        return Number(cell[..^3]);
    }

    private static double Number(string text) =>
        double.Parse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=: )\.NET [\d.]*\d|g\+\+ [\d.]*\d|numpy [\d.]*\d")]
    private static partial Regex Versions();

    private sealed record Key(string Work, double Elements, string By);
}
