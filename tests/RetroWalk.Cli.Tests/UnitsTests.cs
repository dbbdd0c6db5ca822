using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RetroWalk.Cli.Tests;

/// <summary>Units of numbers that bring none, of what is shown, and of the axes of pictures.</summary>
public sealed partial class UnitsTests
{
    private const string Recorded = "time_s,speed_mps,grade_fraction,direction\n0,1.5,0.1,forward\n3600,1.5,0.1,forward\n";

    // An inch is 2.54 cm by definition.
    [Theory]
    [InlineData("--units metric --mass 70 --speed 5", "--mass 70kg --speed 5km/h")]
    [InlineData("--units imperial --mass 154 --speed 3", "--mass 154lb --speed 3mph")]
    [InlineData("--mass 154 --speed 3 --units imperial", "--mass 154lb --speed 3mph")]
    [InlineData("--units imperial --mass 70kg --speed 5km/h", "--mass 70kg --speed 5km/h")]
    [InlineData(
        "--units metric --mass 70 --speed 5 --height 175 --age 40 --sex male",
        "--mass 70kg --speed 5km/h --height 175cm --age 40 --sex male")]
    [InlineData(
        "--units imperial --mass 154 --speed 3 --height 70 --age 40 --sex male",
        "--mass 154lb --speed 3mph --height 177.8cm --age 40 --sex male")]
    [InlineData(
        "--units imperial --mass 154 --speed 3 --fat-free-mass 120 --resting-rate cunningham",
        "--mass 154lb --speed 3mph --fat-free-mass 120lb --resting-rate cunningham")]
    public void Number_without_a_unit_has_that_of_the_system(string inSystem, string spelled) =>
        Assert.Equal(
            ToolRun.OfLine($"compare --duration 30min --format json {spelled}").Out,
            ToolRun.OfLine($"compare --duration 30min --format json {inSystem}").Out);

    [Fact]
    public void Load_has_one_too() =>
        Assert.Equal(
            ToolRun.OfLine("explain --mass 70kg --speed 3mph --duration 30min --format json --load 45lb").Out,
            ToolRun.OfLine("explain --mass 70kg --speed 3mph --duration 30min --format json --load 45 --units imperial").Out);

    [Theory]
    [InlineData("--mass 70 --speed 3mph", "--mass: ")]
    [InlineData("--mass 70kg --speed 3 ", "--speed: ")]
    [InlineData("--units metric --mass -1 --speed 3", "--mass: ")]
    [InlineData("--units imperial --mass NaN --speed 3", "--mass: ")]
    [InlineData("--units imperial --mass 1e400 --speed 3", "--mass: ")]
    [InlineData("--units imperial --mass 154 --speed 3 --height 5", "--height: '5in' is out of range")]
    [InlineData(
        "--units imperial --mass 154 --speed 3 --fat-free-mass 999 --resting-rate cunningham",
        "no resting rate exists for 154 lb with what else")]
    [InlineData(
        "--units imperial --mass 154 --speed 3 --load 99.99 --forward-model LudlowWeyand2017MinimumMechanics",
        // 0.31 of 154 lb is 21.6544998 kg
        "load is 45.354701: it must be a load in kilograms, to 31 % of the body mass: from 0 to 21.6545.")]
    [InlineData("--units old --mass 70 --speed 3", "'old' is neither metric nor imperial")]
    public void Without_a_system_or_out_of_range_it_is_refused(string options, string words) =>
        ToolRun.OfLine($"compare --duration 30min {options}").RefusedWith(words);

    [Theory]
    [InlineData("", "70 kg, 1.341 m/s (3 mph), grade 5 %")]
    [InlineData("--units metric", "70 kg, 4.828 km/h, grade 5 %")]
    [InlineData("--units imperial", "154.324 lb, 3 mph, grade 5 %")]
    public void Heading_is_in_the_units(string units, string shown)
    {
        foreach (string command in (string[])["compare", "explain", "estimate --direction back"])
        {
            Assert.Contains(
                shown, ToolRun.OfLine($"{command} -m 70kg -s 3mph -g 5% -t 1h {units}").Out, StringComparison.Ordinal);
        }

        Assert.Contains(shown, ToolRun.OfLine($"compare {units}").Out, StringComparison.Ordinal); // the example too
    }

    // An hour at 1.5 m/s is 5.4 km; a mile is 1,609.344 m and a foot 0.3048 m. The climb is 5,400 m times sin(atan(0.1)) = 537.33 m.
    [Theory]
    [InlineData("", "70 kg", "distance, m 5400", "ascent, m 537")]
    [InlineData("--units metric", "70 kg", "distance, km 5.40", "ascent, m 537")]
    [InlineData("--units imperial", "154.324 lb", "distance, mi 3.36", "ascent, ft 1763")]
    public void Session_is_in_the_units(string units, string mass, string distance, string ascent)
    {
        string shown = Blanks().Replace(
            ToolRun.WithInput(Recorded, $"session - -m 70kg --max-gap 2h {units}".TrimEnd().Split(' ')).Out, " ");

        Assert.Contains(mass, shown, StringComparison.Ordinal);
        Assert.Contains(distance, shown, StringComparison.Ordinal);
        Assert.Contains(ascent, shown, StringComparison.Ordinal);
    }

    // 1 m/s is 2.237 mph, and 1.1 m/s, from which on backward walking at 5 % was measured, 2.461.
    [Fact]
    public void Notes_are_in_the_units()
    {
        const string Note = "is below the lowest that was measured for RetroWalkBackward at such a grade, ";
        foreach (string call in (string[])["workout \"3min backward 1m/s 5%\" -m 70kg", "estimate -d back -m 70kg -s 1m/s -g 5% -t 1h"])
        {
            Assert.Contains($"speed 1 m/s {Note}1.1 m/s\n", ToolRun.OfLine(call).Out, StringComparison.Ordinal);
            Assert.Contains(
                $"speed 2.237 mph {Note}2.461 mph\n", ToolRun.OfLine(call + " --units imperial").Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Measured_walks_of_explain_are_in_the_units() => // 1.34 m/s is 2.997 mph
        Assert.Contains(
            "measured: the mean of a study at 2.997 mph and 0 %",
            ToolRun.OfLine("explain -m 70kg -s 3mph -t 30min --units imperial").Out, StringComparison.Ordinal);

    // 0.00001 m/s, which .NET writes as 1E-05, is 0.000022 mph.
    [Fact]
    public void Notes_of_very_slow_walks_are_in_the_units()
    {
        string shown = ToolRun.OfLine("compare -m 70kg -s 0.00001m/s -g 10% -t 30min --units imperial").Out;

        Assert.Contains(": speed 0 mph is below the lowest that was measured", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("1E-", shown, StringComparison.Ordinal);
    }

    // The page runs in a browser only, so that its pattern is compared as text.
    [Fact]
    public void Page_finds_the_same_speeds_in_a_sentence()
    {
        string[] patterns = [.. ((string[])["RetroWalk.Cli/Wording/ShownUnits.cs", "RetroWalk.Web.Parts/LibrarySentence.cs"])
            .Select(file => SpeedPattern().Match(File.ReadAllText($"{Repository.Root}/src/{file}")).Value)];

        Assert.NotEmpty(patterns[0]);
        Assert.Equal(patterns[0], patterns[1]);
    }

    [Theory]
    [InlineData("", "runs from 2 m/s on", "Between 1.96 and 2.22 m/s neither", "from 1.334 to 4 m/s, where")]
    [InlineData("--units metric", "runs from 7.2 km/h on", "Between 7.06 and 7.99 km/h neither", "from 4.8 to 14.4 km/h, where")]
    [InlineData("--units imperial", "runs from 4.47 mph on", "Between 4.38 and 4.97 mph neither", "from 2.983 to 8.947 mph, where")]
    public void Runs_are_in_the_units(string units, string from, string between, string bounds)
    {
        string call = $"session {Repository.Root}/docs/how-to/walk-and-run.csv -m 70kg --run-model Minetti2002Running {units}";
        string shown = ToolRun.OfLine(call.TrimEnd()).Out;

        Assert.Contains(from, shown, StringComparison.Ordinal);
        Assert.Contains(between, shown, StringComparison.Ordinal);
        ToolRun.OfLine($"{call.TrimEnd()} --run-above 0.1m/s").RefusedWith(bounds);
    }

    [Theory]
    [InlineData("--units metric", "km/h")]
    [InlineData("--units imperial", "mph")]
    [InlineData("", "m/s")]
    public void Bounds_of_a_refusal_are_taken(string units, string unit)
    {
        string call = $"session {Repository.Root}/docs/how-to/walk-and-run.csv -m 70kg --run-model Minetti2002Running";
        call = $"{call} {units}".TrimEnd();
        Match bounds = Bounds().Match(ToolRun.OfLine($"{call} --run-above 0.1m/s").Error);

        Assert.Equal(unit, bounds.Groups[3].Value);
        foreach (string bound in (string[])[bounds.Groups[1].Value, bounds.Groups[2].Value])
            Assert.Equal("", ToolRun.OfLine($"{call} --run-above {bound}{unit}").Error);
    }

    [Theory]
    [InlineData("", "speed 2.5 m/s is above the highest that Looney2019Graded supports, 1.96 m/s")]
    [InlineData("--units imperial", "speed 5.592 mph is above the highest that Looney2019Graded supports, 4.384 mph")]
    [InlineData("--units metric", "speed 9 km/h is above the highest that Looney2019Graded supports, 7.056 km/h")]
    public void Refusal_of_a_walk_is_in_the_units(string units, string words) =>
        ToolRun.OfLine($"equivalent -d forward -m 70kg -s 2.5m/s -t 30min {units}".TrimEnd()).RefusedWith(words);

    [Fact]
    public void Run_above_takes_a_number_of_the_system() =>
        Assert.Equal(
            Session("--run-above 8km/h"), Session("--run-above 8 --units metric"));

    private static string Session(string options) => ToolRun.OfLine(
        $"session {Repository.Root}/docs/how-to/walk-and-run.csv -m 70kg --run-model Minetti2002Running -f json {options}").Out;

    [Fact]
    public void Json_keeps_its_units()
    {
        JsonElement usual = ToolRun.OfLine("compare -m 70kg -s 3mph -t 1h -f json").Json;
        JsonElement imperial = ToolRun.OfLine("compare -m 70kg -s 3mph -t 1h -f json --units imperial").Json;

        Assert.Equal(usual.GetRawText(), imperial.GetRawText());
    }

    [Theory]
    [InlineData("-m 70kg -s 3mph", "speed, mph", "70 kg", "grade 5 %")]
    [InlineData("-m 154lb -s 12min/km", "speed, km/h", "154 lb", "grade 5 %")]
    [InlineData("-m 154lb -s 5km/h", "speed, km/h", "154 lb", "grade 5 %")]
    [InlineData("-m 70kg -s 20min/mi", "speed, mph", "70 kg", "grade 5 %")]
    [InlineData("-m 70kg -s 1.2m/s", "speed, m/s", "70 kg", "grade 5 %")]
    [InlineData("-m 154lb -s 3mph --units metric", "speed, km/h", "69.853 kg", "grade 5 %")]
    public void Axis_has_the_unit_that_was_typed(string walk, string axis, string mass, string grade)
    {
        string picture = ToolRun.OfLine($"plot compare {walk} -g 5% -t 30min -o -").Out;

        Assert.Contains($">{axis}<", picture, StringComparison.Ordinal);
        Assert.Contains($"{mass}, 30 min, {grade}<", picture, StringComparison.Ordinal);
    }

    // The lines of a picture are the same in every unit: the same energies at the same speeds.
    [Theory]
    [InlineData("4.828032km/h", 3.6)]
    [InlineData("3mph", 2.2369362920544)]
    public void Picture_shows_the_same_walk_in_every_unit(string speed, double perMeterPerSecond)
    {
        double[][] usual = Numbers($"plot compare -m 70kg -s 1.34112m/s -t 30min -o -");
        double[][] other = Numbers($"plot compare -m 70kg -s {speed} -t 30min -o -");

        Assert.Equal(usual.Length, other.Length);
        foreach ((double[] one, double[] two) in usual.Zip(other))
        {
            Assert.Equal(one[0] * perMeterPerSecond, two[0], 1e-4 * perMeterPerSecond);
            Assert.Equal(one[1..], two[1..], (a, b) => Math.Abs(a - b) <= 2e-5 * Math.Abs(a));
        }
    }

    [Fact]
    public void Grade_that_was_typed_as_an_angle_has_an_axis_of_angles()
    {
        string picture = ToolRun.OfLine("plot compare -m 70kg -s 1.2m/s -g 3deg -t 30min --over grade -o -").Out;

        Assert.Matches(@">grade, ° +\(positive", picture);
        Assert.Contains("the asked walk\ngrade,kcal\n3,", picture, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--units imperial", "speed, mph", "4.0")]
    [InlineData("--units metric", "speed, km/h", "6")]
    public void Plan_has_round_speeds_of_the_unit(string units, string axis, string fastest)
    {
        string picture = ToolRun.OfLine($"plot plan -m 70kg -t 30min -o - {units}").Out;

        Assert.Contains($">{axis}<", picture, StringComparison.Ordinal);
        Assert.Contains($">{fastest}<", picture, StringComparison.Ordinal);
        Assert.DoesNotContain(",NaN", picture, StringComparison.Ordinal);
    }

    private static double[][] Numbers(string call) =>
    [
        .. ToolRun.OfLine(call).Out.Split("<metadata>")[1].Split("</metadata>")[0].Split('\n')
            .Where(line => line.Length > 0 && (char.IsAsciiDigit(line[0]) || line[0] == '-'))
            .Select(line => line.Split(',').Where(cell => cell.Length > 0)
                .Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()),
    ];

    [GeneratedRegex(@"GeneratedRegex\(.*m/s.*\)")]
    private static partial Regex SpeedPattern();

    [GeneratedRegex("from ([0-9.]+) to ([0-9.]+) ([a-z/]+), where")]
    private static partial Regex Bounds();

    [GeneratedRegex(" +")]
    private static partial Regex Blanks();
}
