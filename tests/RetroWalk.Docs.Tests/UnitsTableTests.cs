using System.Text.RegularExpressions;
using RetroWalk.Metrics;

namespace RetroWalk.Docs.Tests;

/// <summary>The table of units is what the library reads, by its own words.</summary>
public sealed partial class UnitsTableTests
{
    private const string Page = "docs/text-and-json.md";
    private const string Opening = "<!-- units -->\n";
    private const string Closing = "<!-- /units -->";

    [Fact]
    public void Page_shows_the_units_that_are_read()
    {
        string text = Repository.Read(Page);
        int start = text.IndexOf(Opening, StringComparison.Ordinal);
        int end = text.IndexOf(Closing, StringComparison.Ordinal) + Closing.Length;
        string table = "| Quantity | Units that are read and written; the first is that of its text |\n| --- | --- |\n"
            + Row<Speed>() + Row<Grade>() + Row<BodyMass>() + Row<CarriedLoad>() + Row<Height>() + Row<Energy>()
            + Row<MetabolicPower>() + Row<MetabolicEquivalent>() + Row<OxygenUptake>() + Row<CostOfTransport>() + Row<Power>();

        Repository.Verify(Page, text[start..end], Opening + table + Closing);
    }

    private static string Row<T>()
        where T : struct, ISpanParsable<T>
    {
        string message = Assert.Throws<FormatException>(() => T.Parse("1".AsSpan(), null)).Message;
        string[] units = Listed().Match(message).Groups["units"].Value.Split(", ");
        return $"| `{typeof(T).Name}` | {string.Join(", ", units.Select(unit => $"`{unit}`"))} |\n";
    }

    [GeneratedRegex(@"needs one \((?<units>.+?)\)(;|$)")]
    private static partial Regex Listed();
}
