using System.Globalization;
using System.Text.RegularExpressions;
using RetroWalk.Metrics.Models;
using Xunit.Sdk;

namespace RetroWalk.Docs.Tests;

/// <summary>Errors on measured points that a model page gives are those of the evaluation, one run of the tool.</summary>
/// <remarks>That the page of the evaluation shows this run is what <see cref="QuotedOutputTests"/> compare. Errors on [Slade2021]
/// are not repeated: the page of the evaluation says so.</remarks>
public sealed partial class MeasuredErrorTests
{
    private const string Evaluation = "docs/evaluation.md";
    private const string Repeated = "[Slade2021]";

    /// <summary>What a model page calls a grade, and what the evaluation and the coverage do.</summary>
    private static readonly Dictionary<string, (string Evaluated, string Covered)> Bands = new()
    {
        ["all"] = ("all grades", "all"),
        ["all, 1,584 points"] = ("all grades", "all"),
        ["level and uphill"] = ("all grades", "all"), // it prices no descent
        ["−18 %"] = ("grade below -14 %", "below -14 %"),
        ["−10 and −5 %"] = ("grade -14 % to below 0 %", "-14 % to below 0 %"),
        ["−5 and −10 % [Lankford2020], 17382 alone"] = ("grade -14 % to below 0 %", ""),
        ["0"] = ("grade 0 %", "0 %"),
        ["level"] = ("grade 0 %", ""),
        ["level [Lankford2020]"] = ("grade 0 %", ""),
        ["+5 to +15 %"] = ("grade above 0 % to below 17.5 %", "above 0 % to below 17.5 %"),
        ["uphill"] = ("grade above 0 % to below 17.5 %", ""), // it prices nothing steeper
        ["+20 to +40 %"] = ("grade 17.5 % and above", "17.5 % and above"),
        ["17038, 30 %"] = ("grade 17.5 % and above", ""),
    };

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            TheoryData<string, string, string> data = [];
            foreach (string model in WalkingModels.All.Select(entry => entry.Card.Name))
            {
                string[] lines = Repository.Read($"docs/models/{model}.md").Split('\n');
                for (int i = 0; i + 1 < lines.Length; i++)
                {
                    if (!lines[i + 1].StartsWith("| ---", StringComparison.Ordinal)
                        || !lines[i].Contains("| bias", StringComparison.Ordinal))
                        continue;
                    for (int j = i + 2; j < lines.Length && lines[j].StartsWith('|'); j++)
                    {
                        if (!lines[j].Contains(Repeated, StringComparison.Ordinal))
                            data.Add(model, lines[i], lines[j]);
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Error_on_a_model_page_is_that_of_the_evaluation(string model, string header, string row)
    {
        string[] names = Cells(header);
        string[] cells = Cells(row);
        Assert.True(
            Bands.TryGetValue(cells[0], out (string Evaluated, string Covered) band),
            $"docs/models/{model}.md gives errors at the grades \"{cells[0]}\": add them to {nameof(Bands)}.");
        (string evaluated, string covered) = band;
        string[] run = LineOf(Evaluation, evaluated, model);

        Assert.Equal(run[^3], Plain(Below("bias")));
        Assert.Equal(run[^2], Plain(Below("RMSE")));
        Assert.Contains(Array.IndexOf(names, "n") is int n and >= 0 ? Count(cells[n]) : run[0], run[0], StringComparison.Ordinal);
        if (names[^1].StartsWith("within the 95 % interval", StringComparison.Ordinal))
            Assert.Equal(LineOf("docs/evidence.md", "grade", covered)[^1] + " %", cells[^1]);

        string Below(string heading)
        {
            int column = Array.FindIndex(names, name => name.StartsWith(heading, StringComparison.Ordinal));
            Assert.True(column >= 0, $"docs/models/{model}.md: the table with \"{row}\" has no column {heading}.");
            return cells[column];
        }
    }

    [Theory]
    [InlineData("grade 0 %", "Nobody1900", "docs/evaluation.md has no row of Nobody1900 below \"grade 0 %\"")]
    [InlineData("grade 90 %", "Looney2019Graded", "docs/evaluation.md has no table \"grade 90 %\"")]
    public void Missing_row_of_the_evaluation_is_told_in_a_sentence(string heading, string model, string sentence) =>
        Assert.StartsWith(
            sentence,
            Assert.ThrowsAny<XunitException>(() => LineOf(Evaluation, heading, model)).Message,
            StringComparison.Ordinal);

    public static TheoryData<string> ModelsOverAWholeFile =>
        ["Looney2019Graded", "Lankford2020", "Minetti2002Walking", "Acsm2014Walking", "Pandolf1977", "Santee2003Downhill"];

    [Theory]
    [MemberData(nameof(ModelsOverAWholeFile))]
    public void Model_that_is_evaluated_over_a_whole_file_has_its_errors_on_its_page(string model) =>
        Assert.True(
            Rows.Any(row => (string)row[0] == model),
            $"docs/models/{model}.md has no table of errors on measured points (bias, RMSE): copy its rows of {Evaluation}.");

    // "bias −0.09, RMSE 0.74 on 165 level points [Lankford2020]"
    [Fact]
    public void Errors_in_a_sentence_are_those_of_the_evaluation()
    {
        int found = 0;
        foreach (string model in WalkingModels.All.Select(entry => entry.Card.Name))
        {
            foreach (Match match in LevelErrors().Matches(Repository.Read($"docs/models/{model}.md")))
            {
                string[] run = LineOf(Evaluation, "grade 0 %", model);
                Assert.Equal(
                    [run[0], run[^3], run[^2]],
                    [match.Groups["n"].Value, Plain(match.Groups["bias"].Value), match.Groups["rmse"].Value]);
                found++;
            }
        }

        Assert.Equal(1, found);
    }

    [Fact]
    public void Evaluation_lists_each_model_once_in_a_table()
    {
        QuotedOutput quote = QuotedOutput.All.Single(quote => quote.Page == Evaluation && quote.File == "lankford-2020.csv");
        string[] models = [.. quote.Text.Split("  all grades ")[1].Split("\n\n")[0].Split('\n')[2..]
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])];

        Assert.True(models.Length > 1);
        Assert.Equal(models.Distinct(), models);
    }

    /// <summary>The numbers of the line with a name, below a heading of a page.</summary>
    private static string[] LineOf(string page, string heading, string name)
    {
        string text = Repository.Read(page);
        int start = text.IndexOf($"  {heading} ", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{page} has no table \"{heading}\", whose numbers another page repeats.");
        string? line = text[start..].Split('\n').TakeWhile(line => line.Length > 0)
            .SingleOrDefault(line => line.StartsWith($"  {name} ", StringComparison.Ordinal));
        Assert.True(line is not null, $"{page} has no row of {name} below \"{heading}\", whose numbers another page repeats.");
        return line[(name.Length + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string[] Cells(string row) => row.Trim()[1..^1].Split('|', StringSplitOptions.TrimEntries);

    private static string Plain(string number) => number.Replace('−', '-');

    private static string Count(string cell) =>
        int.Parse(cell.Split(" of ")[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
            .ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"bias (?<bias>[−0-9.]+), RMSE (?<rmse>[0-9.]+) on (?<n>[0-9]+) level\s+points\s+\[Lankford2020\]")]
    private static partial Regex LevelErrors();
}
