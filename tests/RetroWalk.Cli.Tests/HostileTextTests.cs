using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace RetroWalk.Cli.Tests;

public sealed class HostileTextTests
{
    private static readonly string[] Options =
        ["--mass", "--speed", "--grade", "--duration", "--height", "--age", "--sex", "--format", "--direction", "--model"];

    /// <summary>Texts that look almost like quantities: parts of numbers, units, signs and words glued together.</summary>
    public static class AlmostQuantities
    {
        private static readonly string[] Parts =
        [
            "1", "70", "0", "-", "+", ".", ",", "e", "E9", "999", "NaN", "Infinity", "∞", "kg", "lb", "m/s", "mph", "km/h", "%",
            "deg", "min", "h", "s", "cm", " ", "\t", "\n", "\"", "'", "[", "]", "{0}", "\u0661", "\u2212", "--", "@", "/",
            "male", "json",
        ];

        public static Arbitrary<string> Texts() =>
            Gen.Elements(Parts).ArrayOf().Resize(5).Select(string.Concat).ToArbitrary();
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(AlmostQuantities)])]
    public bool Any_text_is_taken_or_refused_in_one_line(string text, int option)
    {
        string name = Options[(int)((uint)option % (uint)Options.Length)];
        string[] others = name is "--mass" or "--speed" or "--duration"






                                    ? ((string[])["--mass=70kg", "--speed=1m/s", "--duration=1h"])
                                        .Where(other => !other.StartsWith(name, StringComparison.Ordinal)).ToArray()
            : ["--mass=70kg", "--speed=1m/s", "--duration=1h"];

        ToolRun run = ToolRun.Of(["estimate", "--direction=forward", .. others, name, text]);

        bool isOneLine = run.Error.EndsWith('\n') && run.Error.Count(letter => letter == '\n') == 1;
        return (run.ExitCode == 0 && run.Error.Length == 0) || (run.ExitCode == 2 && run.Out.Length == 0 && isOneLine);
    }

    [Property(MaxTest = 300)]
    public bool Any_bytes_as_a_table_are_taken_or_refused_in_one_line(byte[] bytes)
    {
        ToolRun run = ToolRun.WithInput(bytes, "evaluate", "-");
        return run.ExitCode == 2 && run.Error.Count(letter => letter == '\n') == 1;
    }

    [Fact]
    public void A_culture_with_a_decimal_comma_changes_nothing()
    {
        const string Line = "compare --mass 70.5kg --speed 1.34m/s --grade 4.5% --duration 30min";
        string expectedTable = ToolRun.OfLine(Line).Out;
        string expectedJson = ToolRun.OfLine(Line + " --format json").Out;
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NumberGroupSeparator = ".";
        comma.NumberFormat.NegativeSign = "−";
        try
        {
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(expectedTable, ToolRun.OfLine(Line).Out);
            Assert.Equal(expectedJson, ToolRun.OfLine(Line + " --format json").Out);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
