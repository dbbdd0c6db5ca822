using System.Globalization;
using System.Text.RegularExpressions;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Docs.Tests;

/// <summary>Tables of the model pages that are written by hand say what the library computes: check values with a person, a load
/// or a ground, domains, rows of tables, grounds and parameters.</summary>
public sealed partial class PageTableTests
{
    private const string Looney2022 = nameof(WalkingModels.Looney2022Backpacking);

    public static TheoryData<string, string, string> CheckRows =>
        Rows(header => header.Contains("speed m/s") && header.Intersect(["W", "W/kg of body", "mL/(kg·min)"]).Any());

    public static TheoryData<string, string, string> DomainRows => Rows(header => header is ["", "speed", "grade", ..]);

    public static TheoryData<string, string, string> MetRows => Rows(header => header is ["code", "mph", "grade %", "METs"]);

    public static TheoryData<string, string, string> TerrainRows => Rows(header => header is ["ground", "name", "η"]);

    public static TheoryData<string, string, string> ParameterRows =>
        Rows(header => header is ["symbol", "in `QuadricepsParameters`", "value", ..]);

    public static TheoryData<string, string, string> RuleRows => Rows(header => header is ["rule", "error"]);

    [Theory]
    [MemberData(nameof(CheckRows))]
    public void Check_value_holds_to_its_printed_digits(string model, string header, string row)
    {
        Dictionary<string, string> cells = Named(header, row);
        double mass = cells.TryGetValue("body kg", out string? body) ? Number(body) : model == Looney2022 ? 100 : 70;
        ModelInputs inputs = new()
        {
            Mass = BodyMass.FromKilograms(mass),
            Height = cells.TryGetValue("height m", out string? height) ? Height.FromMeters(Number(height)) : null,
            RestingPower = cells.TryGetValue("resting mL/(kg·min)", out string? rest)
                ? OxygenUptake.FromMillilitersPerKilogramPerMinute(Number(rest)).MetabolicPower
                : model == Looney2022 ? MetabolicPower.FromWattsPerKilogram(1.05) : null,
            Load = CarriedLoad.FromKilograms(
                cells.TryGetValue("load kg", out string? load) ? Number(load)
                : cells.TryGetValue("load over body mass", out string? share) ? Number(share) * mass : 0),
            Terrain = cells.TryGetValue("η", out string? eta) ? Terrain.FromFactor(Number(eta)) : Terrain.Treadmill,
        };
        Speed speed = Speed.FromMetersPerSecond(Number(cells["speed m/s"]));
        string percent = cells.GetValueOrDefault("grade %", "0");
        Grade grade = Grade.FromPercent(percent == "any descent" ? -5 : Number(percent));
        MetabolicPower power = WalkingModels.Find(model)!.For(inputs).EstimatePower(speed, grade);
        int compared = 0;
        Compare("W", power.WattsPerKilogram * mass);
        Compare("W/kg of body", power.WattsPerKilogram);
        Compare("mL/(kg·min)", power.OxygenUptake.MillilitersPerKilogramPerMinute);
        if (cells.TryGetValue("Pandolf W", out string? uncorrected)) // downhill, so Pandolf1977 itself has no value
            Assert.Equal(Number(cells["W"]), Number(uncorrected) - Number(cells["CF W"]), 0.011);
        Assert.True(compared > 0);

        void Compare(string column, double computed)
        {
            if (!cells.TryGetValue(column, out string? printed))
                return;
            compared++;
            AssertPrinted(printed, computed);
        }
    }

    [Theory]
    [MemberData(nameof(DomainRows))]
    public void Domain_is_that_of_the_card(string model, string header, string row)
    {
        Dictionary<string, string> cells = Named(header, row);
        ModelCard card = WalkingModels.Find(model)!.Card;
        if (cells[""] is not ("measured" or "supported"))
            return;
        ModelDomain domain = cells[""] == "measured" ? card.Measured : card.Supported;
        if (cells["speed"] == "the same")
        {
            Assert.Equal(card.Measured, card.Supported);
            return;
        }

        Ends(cells["speed"], domain.LowestSpeed.MetersPerSecond, domain.HighestSpeed.MetersPerSecond);
        Ends(cells["grade"], domain.LowestGrade.Percent, domain.HighestGrade.Percent);
    }

    [Theory]
    [MemberData(nameof(MetRows))]
    public void Row_of_a_table_of_METs_is_that_of_the_library(string model, string header, string row)
    {
        Dictionary<string, string> cells = Named(header, row);
        Speed speed = Speed.FromMilesPerHour(
            cells["mph"].StartsWith("below", StringComparison.Ordinal) ? 0.5 : Middle(cells["mph"]));
        double mets = WalkingModels.Find(model)!.For(ModelInputs.None)
            .EstimatePower(speed, Grade.FromPercent(Middle(cells["grade %"]))).MetabolicEquivalent.Mets;
        AssertPrinted(cells["METs"], mets);
    }

    [Theory]
    [MemberData(nameof(TerrainRows))]
    public void Ground_has_the_factor_of_the_library(string model, string header, string row)
    {
        Assert.Equal(nameof(WalkingModels.Pandolf1977), model);
        Dictionary<string, string> cells = Named(header, row);
        Assert.Equal(Number(cells["η"]), Terrain.Parse(cells["name"].Trim('`')).Factor);
    }

    [Theory]
    [MemberData(nameof(ParameterRows))]
    public void Parameter_is_the_shipped_one(string model, string header, string row)
    {
        Assert.Equal(nameof(RetroWalkBackward), model);
        string[] cells = Cells(row);
        object? shipped = typeof(QuadricepsParameters).GetProperty(cells[1].Trim('`'))!.GetValue(QuadricepsParameters.Shipped);
        Assert.Equal(Number(cells[2]), shipped);
        Assert.NotEmpty(header);
    }

    /// <summary>The page of the evidence is generated; the page of the model repeats its errors.</summary>
    [Theory]
    [MemberData(nameof(RuleRows))]
    public void Error_of_a_rule_stands_on_the_page_of_the_evidence(string model, string header, string row)
    {
        Assert.Equal(nameof(RetroWalkBackward), model);
        Assert.Contains($"| {Named(header, row)["error"]} |", Repository.Read("docs/evidence.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_rows_of_every_kind() =>
        Assert.DoesNotContain(
            0,
            new[] { CheckRows.Count, DomainRows.Count, MetRows.Count, TerrainRows.Count, ParameterRows.Count, RuleRows.Count });

    private static TheoryData<string, string, string> Rows(Predicate<string[]> isWanted)
    {
        TheoryData<string, string, string> data = [];
        foreach (string model in WalkingModels.All.Select(entry => entry.Card.Name))
        {
            string[] lines = Repository.Read($"docs/models/{model}.md").Split('\n');
            for (int i = 0; i + 1 < lines.Length; i++)
            {
                if (!lines[i + 1].StartsWith("| ---", StringComparison.Ordinal) || !isWanted(Cells(lines[i])))
                    continue;
                for (int j = i + 2; j < lines.Length && lines[j].StartsWith('|'); j++)
                    data.Add(model, lines[i], lines[j]);
            }
        }

        return data;
    }

    private static Dictionary<string, string> Named(string header, string row) =>
        Cells(header).Zip(Cells(row)).ToDictionary(pair => pair.First, pair => pair.Second);

    private static string[] Cells(string row) => row.Trim()[1..^1].Split('|', StringSplitOptions.TrimEntries);

    /// <summary>Both ends of a range, or its one value, at the end of the text: <c>0.30 to 1.67 m/s</c>, <c>0 %</c>.</summary>
    private static void Ends(string text, double lowest, double highest)
    {
        Match match = Range().Match(text);
        Assert.True(match.Success, text);
        AssertPrinted(match.Groups["low"].Value, lowest);
        AssertPrinted(match.Groups[match.Groups["high"].Success ? "high" : "low"].Value, highest);
    }

    private static double Middle(string text)
    {
        string[] ends = text.Split(" to ");
        return (Number(ends[0]) + Number(ends[^1])) / 2;
    }

    private static double Number(string cell) => double.Parse(cell.Replace('−', '-'), CultureInfo.InvariantCulture);

    private static void AssertPrinted(string printed, double computed)
    {
        string plain = printed.Replace('−', '-').TrimStart('+');
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        Assert.Equal(plain, computed.ToString("F" + (point < 0 ? 0 : plain.Length - point - 1), CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"(?<low>[−+-]?[0-9.]+)( to (?<high>[−+-]?[0-9.]+))? (m/s|%)$")]
    private static partial Regex Range();
}
