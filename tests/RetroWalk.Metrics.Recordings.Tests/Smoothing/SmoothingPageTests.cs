using System.Globalization;
using System.Reflection;
using RetroWalk.Metrics.Recordings.Smoothing;
using RetroWalk.Metrics.Recordings.Tests.Reading;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>The tables of docs/smoothing.md are what is measured here. To accept a change, run with RETROWALK_UPDATE=1.</summary>
[Collection(MeasuredRecordings.Name)]
public sealed class SmoothingPageTests
{
    private static readonly string Page = RepositoryRoot.PathOf("docs", "smoothing.md");

    [Fact]
    public void Errors_are_those_measured()
    {
        if (TrackErrors.All.Count == 0)
            return;
        Dictionary<string, string[]> published = PublishedRows("| kind |");
        IEnumerable<string> rows = TrackErrors.All.GroupBy(track => track.Row).Select(kind =>
        {
            string[] cells = published[kind.Key];
            string before = Cell([.. kind.Select(track => track.Before).OfType<TrackErrors.Errors>()]);
            string now = Cell([.. kind.Select(track => track.Now)]);
            return $"| {kind.Key} | {kind.Count()} | {before} | {cells[2]} | {cells[3]} | {now} | {cells[4]} |";
        });
        const string Header = "| recordings | files | before | A | B | now | target |";
        Verify("errors", [Header, "| --- | --- | --- | --- | --- | --- | --- |", .. rows]);
    }

    [Fact]
    public void Sums_are_those_measured()
    {
        if (TrackErrors.All.Count == 0)
            return;
        string[] all = PublishedRows("| kind |")["**all open** E median, mean, 90 %; U 90 %; lost s in all"];
        TrackErrors.Errors[] before = [.. TrackErrors.All.Select(track => track.Before).OfType<TrackErrors.Errors>()];
        TrackErrors.Errors[] now = [.. TrackErrors.All.Select(track => track.Now)];
        double[] live = [.. TrackErrors.All.Select(track => Math.Abs(track.LivePercent)).Order()];
        double whole = TrackErrors.All.Sum(track => track.Calories);
        double together = TrackErrors.All.Sum(track => track.Calories * track.LivePercent) / whole;
        Verify(
            "sums",
            [
                "| all recordings | energy: median, mean, 90 % [%]; ascent: 90 % [m]; lost [s] |",
                "| --- | --- |",
                $"| before, {before.Length} files | {Sums(before)} |",
                $"| A | {all[2].Replace("**", "", StringComparison.Ordinal)} |",
                $"| B | {all[3].Replace("**", "", StringComparison.Ordinal)} |",
                $"| **now**, {now.Length} files | **{Sums(now)}** |",
                $"| target | {all[4]} |",
            ]);
        Verify(
            "live",
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Live against whole, energy: median {Spread.Median(live):F1} %, ")
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"nine of ten within {Spread.Ninety(live):F1} %, worst {live[^1]:F1} %; all files together "
                    + $"{together:+0.0;-0.0;0.0} %."),
            ]);
    }

    [Fact]
    public void Real_tracks_are_those_measured()
    {
        if (!SharedRecordings.Files("real").Any())
            return;
        IEnumerable<string> rows = PublishedRows("| file |").Select(row =>
        {
            string file = row.Key.Split(' ')[0];
            WalkTotals now = Cleaned.Totals(Cleaned.Read("real", file));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {file} | {row.Value[1]} | {row.Value[2]} | {now.DurationSeconds:F0}, {now.DistanceMeters:F0}, ")
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"{now.AscentMeters:F0}/{now.DescentMeters:F0}, {now.Gross.Kilocalories:F0} |");
        });
        const string Header = "| recording | independent: s, m, up/down m, kcal | before | now |";
        Verify("real", [Header, "| --- | --- | --- | --- |", .. rows]);
    }

    [Fact]
    public void Every_size_has_its_value_unit_and_reason()
    {
        Dictionary<string, string> values = typeof(Tuning).GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(
                field => field.Name,
                field => Convert.ToDouble(field.GetRawConstantValue(), CultureInfo.InvariantCulture)
                    .ToString("0.##", CultureInfo.InvariantCulture));
        Assert.Equal(values.Keys.Order(), Sizes.All.Select(size => size.Name).Order());
        Verify(
            "sizes",
            [
                "| size | value | reason |",
                "| --- | --- | --- |",
                .. Sizes.All.Select(size => $"| {size.Meaning} | {values[size.Name]} {size.Unit} | {size.Reason} |"),
            ]);
    }

    private static string Cell(TrackErrors.Errors[] errors)
    {
        string lost = errors.Sum(error => error.LostSeconds).ToString("F0", CultureInfo.InvariantCulture);
        return string.Join(
            "; ",
            Pair(errors, error => error.Energy), Pair(errors, error => error.Distance), Pair(errors, error => error.Ascent),
            lost);
    }

    private static string Pair(TrackErrors.Errors[] errors, Func<TrackErrors.Errors, double> of)
    {
        double[] ordered = [.. errors.Select(of).OrderBy(Math.Abs)];
        double median = Spread.Median([.. ordered.Select(Math.Abs)]);
        return string.Create(CultureInfo.InvariantCulture, $"{median:0.0}/{ordered[^1]:+0.0;-0.0;0.0}");
    }

    private static string Sums(TrackErrors.Errors[] errors)
    {
        double[] energy = [.. errors.Select(error => Math.Abs(error.Energy)).Order()];
        double[] ascent = [.. errors.Select(error => Math.Abs(error.Ascent)).Order()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Spread.Median(energy):F1}, {energy.Average():F1}, {Spread.Ninety(energy):F1}; {Spread.Ninety(ascent):F0}; ")
            + errors.Sum(error => error.LostSeconds).ToString("F0", CultureInfo.InvariantCulture);
    }

    // The rows of a table of the page that stands beside the recordings, by their first cell.
    private static Dictionary<string, string[]> PublishedRows(string header)
    {
        string[] lines = File.ReadAllLines(Path.Combine(SharedRecordings.PathOf("", ""), "README.md"));
        int start = Array.FindLastIndex(lines, line => line.StartsWith(header, StringComparison.Ordinal));
        return lines.Skip(start + 2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])
            .ToDictionary(cells => cells[0].Replace("`", "", StringComparison.Ordinal));
    }

    private static void Verify(string name, IEnumerable<string> lines)
    {
        string opening = $"<!-- {name} -->\n";
        string closing = $"<!-- /{name} -->";
        lock (Page)
        {
            string text = File.ReadAllText(Page);
            int start = text.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
            int end = text.IndexOf(closing, StringComparison.Ordinal);
            string actual = string.Concat(lines.Select(line => line + "\n"));
            if (Environment.GetEnvironmentVariable("RETROWALK_UPDATE") == "1")
                File.WriteAllText(Page, text[..start] + actual + text[end..]);
            else
                Assert.Equal(text[start..end], actual);
        }
    }
}
