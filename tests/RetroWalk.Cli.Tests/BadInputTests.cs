using RetroWalk.Cli.Parsing;

namespace RetroWalk.Cli.Tests;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("--speed 3furlong", "unknown unit 'furlong'")]
    [InlineData("--speed 3", "did you mean 3m/s or 3km/h or 3mph or 3min/km or 3min/mi?")]
    [InlineData("--speed -1m/s", "negative")]
    [InlineData("--speed=-1m/s", "negative")]
    [InlineData("--speed NaNm/s", "not a number")]
    [InlineData("--speed nan", "not a number")]
    [InlineData("--speed infinitym/s", "not a number")]
    [InlineData("--speed ∞m/s", "not a number")]
    [InlineData("--speed 1e999m/s", "too large")]
    [InlineData("--speed 1,34m/s", "decimal point")]
    [InlineData("--speed 0min/km", "a pace is greater than zero")]
    [InlineData("--speed 1٣m/s", "not a number")] // an Arabic digit is a digit to char.IsDigit, not to us
    [InlineData("--mass 70", "did you mean 70kg or 70lb?")]
    [InlineData("--mass 0kg", "greater than zero")]
    [InlineData("--mass -70kg", "greater than zero")]
    [InlineData("--mass 1001kg", "at most 1000 kg")]
    [InlineData("--mass 70oz", "unknown unit 'oz'")]
    [InlineData("--mass NaNkg", "not a number")]
    [InlineData("--mass -Infinitykg", "not a number")]
    [InlineData("--grade 500%", "steeper")]
    [InlineData("--grade 5", "did you mean 5% or 5deg")]
    [InlineData("--grade -1", "did you mean -1% or -1deg")]
    [InlineData("--grade 90deg", "steeper")]
    [InlineData("--grade 50deg", "steeper")]
    [InlineData("--grade 5permille", "unknown unit 'permille'")]
    [InlineData("--grade NaN", "not a number")]
    [InlineData("--duration 30", "did you mean 30s or 30min or 30h?")]
    [InlineData("--duration -5min", "negative")]
    [InlineData("--duration 1h30", "not a number with a unit")]
    [InlineData("--duration 1:30", "not a number with a unit")]
    [InlineData("--duration 0:60:00", "not a number with a unit")]
    [InlineData("--duration 1e300h", "'1e300h' is above 10000 h, which is more than a year")]
    [InlineData("--duration 1e10s", "'1e10s' is above 10000 h")]
    [InlineData("--duration 10000.01h", "'10000.01h' is above 10000 h")]
    [InlineData("--duration 5min5min", "each unit once")]
    [InlineData("--duration 5min1h", "the largest first")]
    [InlineData("--duration 1h-10min", "negative")]
    [InlineData("--duration 3fortnights", "unknown unit")]
    [InlineData("--format xml", "neither table nor json")]
    [InlineData("--nonsense 3", "--nonsense")]
    public void One_option_is_wrong(string option, string words)
    {
        string name = option.Split(' ', '=')[0];
        string rest = string.Join(' ', ((string[])["--mass 70kg", "--speed 3mph", "--grade 5%", "--duration 30min"])
            .Where(other => !other.StartsWith(name + " ", StringComparison.Ordinal)));

        ToolRun.OfLine($"compare {rest} {option}").RefusedWith(words);
    }

    [Theory]
    [InlineData("--height 175cm", "--age and --sex are missing")]
    [InlineData("--age 40", "--height and --sex are missing")]
    [InlineData("--sex male", "--height and --age are missing")]
    [InlineData("--height 175cm --age 40", "--sex is missing")]
    [InlineData("--height 175cm --sex male", "--age is missing")]
    [InlineData("--age 40 --sex male", "--height is missing")]
    [InlineData("--height 175 --age 40 --sex male", "did you mean 175cm?")]
    [InlineData("--height 175m --age 40 --sex male", "between 50 cm and 2.75 m")]
    [InlineData("--height 175cm --age 12 --sex male", "outside the ages of the resting-rate equation, 18 to 100 years")]
    [InlineData("--height 175cm --age 40y --sex male", "plain number of years")]
    [InlineData("--height 175cm --age 40 --sex yes", "neither female nor male")]
    [InlineData("--height 50cm --age 100 --sex female --mass 1kg", "no resting rate")]
    public void Part_or_nonsense_of_height_age_and_sex(string options, string words)
    {
        string mass = options.Contains("--mass", StringComparison.Ordinal) ? "" : "--mass 70kg ";
        ToolRun.OfLine($"compare {mass}--speed 3mph --duration 30min {options}").RefusedWith(words);
    }

    // 9999:59:59 and what stands at each bound is taken: see the library's own answer.
    [Theory]
    [InlineData("equivalent -d forward -m 70kg -s 1m/s -t 1h --met", "34", "34.01", "34 MET, an oxygen uptake of 119 mL/kg/min")]
    [InlineData("equivalent -d forward -m 70kg -s 1m/s -t 1h --met", "34", "1e9", "'1e9' is above 34 MET")]
    [InlineData("workout \"? back 1m/s\" -m 70kg --energy", "1000000kcal", "1e300kcal", "above 1000000 kcal, 2740 a day for a year")]
    [InlineData("workout \"? back 1m/s\" -m 70kg --energy", "1000000kcal", "1000001kcal", "above 1000000 kcal")]
    [InlineData("session SAMPLES -m 70kg --vo2max", "120mL/kg/min", "4e9mL/kg/min", "above 120 mL/kg/min, 2.5 times the median of men in their twenties")]
    [InlineData("session SAMPLES -m 70kg --vo2max", "120mL/kg/min", "120.1mL/kg/min", "above 120 mL/kg/min")]
    [InlineData("compare -m 70kg -s 1m/s -t", "10000h", "10000h1s", "above 10000 h")]
    [InlineData("compare -m 70kg -s 1m/s -t 1h --resting-rate", "3.5W/kg", "3.51W/kg", "above 3.5 W/kg, three times the standard")]
    [InlineData("compare -m 70kg -s 1m/s -t 1h --resting-rate", "10mL/kg/min", "1e3mL/kg/min", "'1e3mL/kg/min' is above 3.5 W/kg")]
    [InlineData("compare -m 70kg -s 1m/s -t", "9999:59:59", "1e5h", "above 10000 h")]
    public void What_nobody_can_be_or_do_is_refused_with_the_bound(string call, string most, string tooMuch, string words)
    {
        using TemporaryFolder folder = new();
        string samples = folder.Write("a.csv", "time_s,speed_mps,grade_fraction,direction\n0,1,0,forward\n60,1,0,forward\n");
        string line = call.Replace("SAMPLES", samples, StringComparison.Ordinal);

        Assert.Equal(0, ToolRun.OfLine($"{line} {most}").ExitCode);
        ToolRun.OfLine($"{line} {tooMuch}").RefusedWith(words);
    }

    [Fact]
    public void Page_names_the_bounds()
    {
        string page = Repository.Read("docs/how-to/command-line.md").Split("## Bounds")[1].Split("## ")[0].ReplaceLineEndings(" ");
        string Shown(double number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Contains($"above {Shown(Bounds.LongestDuration.Most.TotalHours)} h,", page, StringComparison.Ordinal);
        Assert.Contains(
            $"above {Shown(Bounds.HighestUptake.Most.MillilitersPerKilogramPerMinute)} mL/kg/min,", page, StringComparison.Ordinal);
        Assert.Contains($"above {Shown(Bounds.HighestIntensity.Most.Mets)} MET,", page, StringComparison.Ordinal);
        Assert.Contains("above 3.5 W/kg,", page, StringComparison.Ordinal);
        Assert.Equal(3.5, Bounds.HighestRest.Most.WattsPerKilogram);
        Assert.Contains($"above {Shown(Bounds.MostEnergy.Most.Kilocalories)} kcal.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plot foo", "'foo' is nothing to plot: compare, plan, workout, session or evidence (--help shows more)")]
    [InlineData("plot pln", "'pln' is nothing to plot (did you mean plan?): compare")]
    [InlineData("help bogus", "'bogus' is not a command: compare")]
    [InlineData("help compre", "'compre' is not a command (did you mean compare?): ")]
    [InlineData("help plot wrkout", "'wrkout' is nothing to plot (did you mean workout?): ")]
    [InlineData("bogus --help", "'bogus' is not a command: compare")]
    [InlineData("walk", "'walk' is not a command: compare")]
    [InlineData("\"\"", "'' is not a command: compare")]
    [InlineData("plot \"\"", "'' is nothing to plot: compare")]
    [InlineData("compre", "'compre' is not a command (did you mean compare?): ")]
    [InlineData("compare --sped 3mph", "'--sped' is nothing that compare takes (did you mean --speed?)")]
    [InlineData("compare --sped=3mph", "did you mean --speed?")]
    [InlineData("compare --mass 70kg", "--speed and --duration are missing")]
    [InlineData("compare --mass 70kg --mass 80kg --speed 3mph --duration 1h", "--mass has 2 values")]
    [InlineData("compare --mass 70kg --speed 3mph --duration 1h extra", "extra")]
    [InlineData("compare @nowhere", "@nowhere")]
    [InlineData("estimate --mass 70kg --speed 3mph --duration 1h", "--direction")]
    [InlineData("estimate --direction sideways --mass 70kg --speed 3mph --duration 1h", "neither forward nor backward")]
    [InlineData("estimate --direction forward --model Nobody1900 --mass 70kg --speed 3mph --duration 1h", "not a known model")]
    [InlineData(
        "estimate --direction forward --model RetroWalkBackward --mass 70kg --speed 3mph --duration 1h",
        "prices walking backward")]
    [InlineData("batch only-one", "batch needs OUT")]
    [InlineData("calibrate -oh", "-oh does not exist")] // a name, and not -o with -h
    public void The_call_is_wrong(string line, string words)
    {
        ToolRun.OfLine(line).RefusedWith(words);
    }

    [Fact]
    public void Help_and_version_are_no_errors()
    {
        Assert.Contains("compare", ToolRun.Of("--help").Out, StringComparison.Ordinal);
        Assert.Contains("--grade", ToolRun.OfLine("compare --mass nonsense --help").Out, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("--version").ExitCode);
    }

    [Fact]
    public void Name_that_is_too_long_for_a_file_is_refused()
    {
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", "speed_mps,grade_fraction,direction\n1,0,forward\n");
        string tooLong = folder[new string('a', 300)];

        ToolRun.Of("batch", tooLong, folder["out.csv"]).RefusedWith("aaa cannot be read: ");
        ToolRun.Of("batch", input, tooLong).RefusedWith("aaa cannot be written: the system takes no file there");
        Assert.Equal(["in.csv"], folder.Names);
    }

    // Far behind the header, where what was read before is known to be good.
    [Fact]
    public void Bytes_that_are_no_text_are_found_behind_the_line_before_them()
    {
        byte[] rows = System.Text.Encoding.UTF8.GetBytes(
            "speed_mps,grade_fraction,direction\n" + string.Concat(Enumerable.Repeat("1,0,forward\n", 20_000)));
        rows[^5] = 0xFF;

        ToolRun batch = ToolRun.WithInput(rows, "batch", "-", "-");
        Assert.Equal(2, batch.ExitCode);
        Assert.Matches(@"^retrowalk: standard input, after line 1\d{4}: this is not UTF-8 text\n$", batch.Error);
    }

    [Fact]
    public async Task A_failure_of_our_own_is_one_line_and_exit_1()
    {
        Terminal broken = new(new MemoryStream(), new BrokenStream(), new StringWriter());

        int exitCode = await Tool.RunAsync(["compare"], broken);

        Assert.Equal(1, exitCode);
        Assert.Equal("retrowalk: failed: the pipe is broken\n", broken.Error.ToString());
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("the pipe\nis broken");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("the pipe\nis broken");
    }
}
