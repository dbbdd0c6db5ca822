using RetroWalk.Cli.Parsing;

namespace RetroWalk.Cli.Tests.Parsing;

/// <summary>Ends of what the options take, and the words of what they refuse.</summary>
public sealed class QuantityTests
{
    [Theory]
    [InlineData("18", 18)]
    [InlineData("100", 100)]
    [InlineData("30.5", 30.5)]
    [InlineData(" +4e1 ", 40)]
    public void Age_is_a_plain_number_of_years(string text, double years) => Assert.Equal(years, Quantities.ParseAge(text));

    [Theory]
    [InlineData("17.9", "'17.9' is outside the ages of the resting-rate equation, 18 to 100 years")]
    [InlineData("100.1", "'100.1' is outside the ages of the resting-rate equation, 18 to 100 years")]
    [InlineData("40y", "'40y' has a unit: an age is a plain number of years")]
    [InlineData("40,5", "'40,5' is not a number with a unit: write a decimal point, not a comma")]
    [InlineData("old", "'old' is not a number with a unit")]
    [InlineData("1e999", "'1e999' is too large to be a number here")]
    public void Age_is_refused(string text, string words) => Refused(words, () => Quantities.ParseAge(text));

    [Theory]
    [InlineData("100%", 1)]
    [InlineData("-100%", -1)]
    [InlineData("45deg", 1)]
    public void Grade_of_a_hundred_per_cent_is_the_steepest(string text, double fraction) =>
        Assert.Equal(fraction, Quantities.ParseGrade(text).Fraction, 1e-12);

    [Fact]
    public void Grade_beyond_is_refused() =>
        Refused("'100.1%' is steeper than 100 % (45°), where nobody walks", () => Quantities.ParseGrade("100.1%"));

    [Theory]
    [InlineData("90s", 90)]
    [InlineData("1h30min", 5400)]
    [InlineData("1:30:00", 5400)]
    [InlineData("0:00:09", 9)]
    [InlineData("1h 30min 5.5s", 5405.5)]
    [InlineData("0.5H", 1800)]
    [InlineData("0s", 0)]
    [InlineData("9999:59:59", 35_999_999)]
    [InlineData("10000h", 36_000_000)]
    public void Duration_is_the_sum_of_its_parts(string text, double seconds) =>
        Assert.Equal(seconds, Quantities.ParseDuration(text).TotalSeconds);

    [Theory]
    [InlineData("36000001s", "'36000001s' is above 10000 h, which is more than a year")]
    [InlineData("5e11s", "'5e11s' is above 10000 h, which is more than a year")] // half of the longest TimeSpan is 4.61e11 s
    [InlineData("3fortnights", "'3fortnights' has the unknown unit 'fortnights': a duration is given in s, min, h")]
    [InlineData("30", "'30' has no unit: a duration needs one (s, min, h); did you mean 30s or 30min or 30h?")]
    [InlineData("5min5min", "'5min5min' is not a duration: each unit once, the largest first, as in 1h30min")]
    [InlineData("-5min", "'-5min' is negative: a duration is not")]
    [InlineData("1h30", "'1h30' is not a number with a unit")]
    [InlineData("1h,30min", "'1h,30min' is not a number with a unit: write a decimal point, not a comma")]
    public void Duration_is_refused(string text, string words) => Refused(words, () => Quantities.ParseDuration(text));

    [Theory]
    [InlineData("100000", true)]
    [InlineData("100001", false)]
    public void Bouts_end_at_a_hundred_thousand(string bouts, bool isTaken) =>
        Assert.Equal(
            isTaken ? 0 : 2,
            ToolRun.OfLine($"compare --mass 70kg --speed 3mph --duration 1h --practice-bouts {bouts}").ExitCode);

    [Fact]
    public void Intensity_takes_its_unit_and_no_other()
    {
        const string Walk = "equivalent --direction forward --mass 70kg --speed 1.2m/s --duration 1h --met";

        Assert.Equal(ToolRun.OfLine($"{Walk} 5").Out, ToolRun.OfLine($"{Walk} 5MET").Out);
        Assert.Contains("\n5 MET on this grade:\n", ToolRun.OfLine($"{Walk} 5").Out, StringComparison.Ordinal);
        ToolRun.OfLine($"{Walk} 5kcal").RefusedWith("--met: '5kcal' is not an intensity in MET, such as 5");
        Assert.DoesNotContain("on this grade", ToolRun.OfLine(Walk[..^6]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_of_a_picture_is_judged_before_anything_is_read() =>
        ToolRun.OfLine("plot session nowhere.csv --mass 70kg -o picture.jpg")
            .RefusedWith("picture.jpg is neither an .svg, a .png nor a .pdf");

    private static void Refused(string words, Func<object> parse) =>
        Assert.Equal(words, Assert.Throws<InputException>(parse).Message);
}
