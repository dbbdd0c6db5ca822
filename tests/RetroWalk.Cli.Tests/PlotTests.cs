using System.Globalization;
using System.Text;
using System.Xml.Linq;
using RetroWalk.Cli.Plots;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Metrics;
using ScottPlot;
using ScottPlot.FontResolvers;
using SkiaSharp;

namespace RetroWalk.Cli.Tests;

public sealed class PlotTests
{
    private const string Walk = "--mass 70kg --speed 1.34m/s --grade 5% --duration 30min";

    private const string Measured = """
        time_s,speed_mps,grade_fraction,power_gross_w_kg
        0,1.34,0,4.5
        60,1.34,0.05,30
        90,1.0,-0.1,2.9

        """;

    public static TheoryData<string> Pictures =>
    [
        $"plot compare {Walk}",
        $"plot compare {Walk} --over grade",
        "plot plan --mass 70kg --duration 30min",
        "plot plan --mass 70kg --duration 30min --show met",
        "plot plan --mass 70kg --duration 30min --load 10kg --forward-model Pandolf1977",
        $"plot workout {Repository.Root}/docs/how-to/workout.txt --mass 70kg",
        "plot session - --mass 70kg --direction forward",
        "plot evidence ratio",
        "plot evidence quadriceps",
        "plot evidence measured --measured -",
        "plot evidence coverage --measured -",
    ];

    /// <summary>A machine without fonts would draw no words.</summary>
    [Fact]
    public void Tool_brings_the_font_of_its_pictures()
    {
        string name = TextFont.Name;
        Assert.Contains(
            Fonts.FontResolvers.OfType<FileFontResolver>(),
            font => font.CreateTypeface(name, bold: false, italic: false)?.FamilyName == name);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Same_call_draws_the_same_bytes(string call) =>
        Assert.Equal(Svg(call).ToString(), Svg(call).ToString());

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Picture_names_itself_its_units_and_its_numbers(string call)
    {
        XElement picture = Svg(call);
        string[] texts = Texts(picture);

        Assert.Equal("800", picture.Attribute("width")!.Value);
        Assert.NotEmpty(Part(picture, "title"));
        Assert.Contains(Part(picture, "title"), texts);
        Assert.Contains("#", Part(picture, "metadata"), StringComparison.Ordinal);
        string[] units = ["m/s", "%", "kcal", "W/kg", "MET", "÷"];
        Assert.True(
            texts.Count(
                text => units.Any(
                    unit => text.EndsWith(unit, StringComparison.Ordinal)
                        || text.Contains($"{unit} ", StringComparison.Ordinal))) >= 2);
        Assert.All(texts, text => Assert.DoesNotContain('\uFFFD', text));
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Same_numbers_in_every_culture(string call)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string expected = Svg(call).ToString();
        try
        {
            CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = other;
            Assert.Equal(expected, Svg(call).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>What costs nothing is shaded as nothing: a map without shades would look as if it were empty.</summary>
    [Fact]
    public void Plan_of_no_time_has_its_shades()
    {
        Assert.Equal(Fields("30min"), Fields("0min"));

        static int Fields(string duration) =>
            Svg($"plot plan --mass 70kg --duration {duration}").Descendants()
                .Count(element => element.Name.LocalName == "rect" && element.Attribute("fill")?.Value is ['#', ..]);
    }

    /// <summary>Pandolf et al. 1977, 70 kg with 15 kg at 1.2 m/s on the level:
    /// 1.5·70 + 2·85·(15/70)² + 85·1.5·1.2² watts.</summary>
    [Fact]
    public void Plan_with_a_load_draws_the_half_that_knows_it()
    {
        XElement picture = Svg("plot plan --mass 70kg --duration 1h --load 15kg --forward-model Pandolf1977");
        double watts = 1.5 * 70 + 2 * 85 * (15.0 / 70) * (15.0 / 70) + 85 * 1.5 * 1.2 * 1.2;
        string[] texts = Texts(picture);
        Assert.Contains((watts * 3600 / 4184).ToString("F0", CultureInfo.InvariantCulture), texts);
        Assert.Contains("A plan: 70 kg, 60 min, load 15 kg at each speed and grade", texts);
        Assert.Contains(
            "Forward by Pandolf1977. Backward: no model knows it. In brackets: extrapolated; empty: no value.", texts);
        Assert.DoesNotContain(texts, text => text.Contains("backward:", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains("quadriceps", StringComparison.Ordinal));
        string numbers = Part(picture, "metadata");
        Assert.Contains("forward: gross energy, kcal", numbers, StringComparison.Ordinal);
        Assert.DoesNotContain("backward", numbers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--speed 1.34m/s --grade 5%", true)]
    [InlineData("--speed 1.34m/s --grade 0%", true)]
    [InlineData("--speed 1.34m/s --grade -5%", false)]
    [InlineData("--speed 1.34m/s --grade 13%", false)]
    [InlineData("--speed 1.34m/s --grade 5% --over grade", true)]
    [InlineData("--speed 1m/s --grade 5% --over grade", false)]
    [InlineData("--speed 1.8m/s --grade 5% --over grade", false)]
    public void Measured_range_is_shown_where_there_is_one(string walk, bool isShown) =>
        Assert.Equal(
            isShown,
            Svg($"plot compare --mass 70kg --duration 30min {walk}").Descendants()
                .Any(element => element.Value.Trim() == "backward was measured here"));

    /// <summary>The font says itself under which licence it is passed on.</summary>
    [Fact]
    public void Licence_of_the_font_goes_with_it()
    {
        string tool = Path.Combine(Repository.Root, "src", "RetroWalk.Cli");
        byte[] font = File.ReadAllBytes(Path.Combine(tool, "Fonts", "DejaVuSans.ttf"));
        string licence = File.ReadAllText(Path.Combine(tool, "Notices", "DejaVu-LICENSE.txt")).TrimEnd('\n');

        Assert.InRange(licence.Length, 3000, 6000);
        Assert.True(font.AsSpan().IndexOf(Encoding.BigEndianUnicode.GetBytes(licence)) > 0);
    }

    // Grey printers and the colour-blind: line and marker tell the directions apart, and the colours differ in lightness too.
    [Fact]
    public void Directions_differ_without_colour()
    {
        (Ink forward, Ink backward) = (Ink.Of(WalkingDirection.Forward), Ink.Of(WalkingDirection.Backward));

        Assert.NotEqual(forward.Line, backward.Line);
        Assert.NotEqual(forward.Marker, backward.Marker);
        Assert.InRange(Math.Abs(Grey(forward) - Grey(backward)), 20, 255);

        static double Grey(Ink ink) => 0.299 * ink.Colour.R + 0.587 * ink.Colour.G + 0.114 * ink.Colour.B;
    }

    [Fact]
    public void Compare_draws_what_the_library_computes()
    {
        string numbers = Part(Svg($"plot compare {Walk}"), "metadata");
        WalkComparison walk = WalkingEnergy.Compare(
            new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet),
            Speed.FromMetersPerSecond(1.34), Grade.FromPercent(5), TimeSpan.FromMinutes(30));

        Assert.Contains(
            $"# forward, the asked walk\nspeed,kcal\n1.34,{Shown(walk.Forward.Gross.Kilocalories)}\n", numbers,
            StringComparison.Ordinal);
        Assert.Contains(
            $"# backward, the asked walk\nspeed,kcal\n1.34,{Shown(walk.Backward.Gross.Kilocalories)}\n", numbers,
            StringComparison.Ordinal);
        PredictionInterval<Energy> interval = walk.Backward.GrossInterval();
        Assert.Contains(
            $"\n1.34,{Shown(walk.Backward.Gross.Kilocalories)}"
            + $",{Shown(interval.Low.Kilocalories)},{Shown(interval.High.Kilocalories)}\n",
            numbers, StringComparison.Ordinal);
        Assert.Contains("\n1.92,,,\n", numbers, StringComparison.Ordinal); // beyond what the backward model supports
    }

    // The drawn line itself, read by the numbers along the axes as a reader would.
    [Fact]
    public void Drawn_line_read_by_the_axes_is_what_the_library_computes()
    {
        XElement picture = Svg($"plot compare {Walk}");
        double[] drawn = PlacesIn(
            picture.Descendants().Single(element => element.Attribute("stroke-width")?.Value == "3").Attribute("d")!);
        double ReadX(double pixel) => Between(pixel, (Tick("0.2")[0], 0.2), (Tick("1.8")[0], 1.8));
        double ReadY(double pixel) => Between(pixel, (Tick("100")[1], 100), (Tick("500")[1], 500));

        Assert.InRange(drawn.Length, 2 * 95, 2 * 101);
        foreach (double[] place in drawn.Chunk(2))
        {
            EnergyEstimate expected = WalkingEnergy.Estimate(
                new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet), WalkingDirection.Forward,
                Speed.FromMetersPerSecond(Math.Round(ReadX(place[0]), 3)), Grade.FromPercent(5), TimeSpan.FromMinutes(30));
            Assert.Equal(expected.Gross.Kilocalories, ReadY(place[1]), 0.05); // a hundredth of a pixel is 0.01 kcal
        }

        double[] Tick(string text) => PlacesIn(
            picture.Descendants().Single(element => element.Name.LocalName == "text" && element.Value == text)
                .Attribute("transform")!);

        static double Between(double pixel, (double Pixel, double Value) one, (double Pixel, double Value) other) =>
            one.Value + (pixel - one.Pixel) * (other.Value - one.Value) / (other.Pixel - one.Pixel);
    }

    [Fact]
    public void A_walk_that_cannot_be_priced_is_not_marked()
    {
        XElement picture = Svg("plot compare --mass 70kg --speed 1.95m/s --grade 5% --duration 30min");

        Assert.Contains("# backward, the asked walk\nspeed,kcal\n1.95,\n", Part(picture, "metadata"), StringComparison.Ordinal);
        Assert.Single(
            picture.Descendants(),
            element => element.Name.LocalName == "text"
                && char.IsAsciiDigit(element.Value[0])
                && element.Value.EndsWith(" kcal", StringComparison.Ordinal));
    }

    // The backward model knows −15 to 25 %.
    [Theory]
    [InlineData("-20.1%", 0)]
    [InlineData("-20%", 1)]
    [InlineData("25%", 2)]
    [InlineData("30%", 1)]
    [InlineData("30.1%", 0)]
    public void A_walk_is_marked_up_to_the_ends_of_the_axis(string grade, int marks)
    {
        string[] texts = Texts(Svg($"plot compare --mass 70kg --speed 1m/s --grade {grade} --duration 30min --over grade"));

        Assert.Equal(marks, texts.Count(text => char.IsAsciiDigit(text[0]) && text.EndsWith(" kcal", StringComparison.Ordinal)));
    }

    [Fact]
    public void Measured_points_are_counted_by_the_interval_of_their_own()
    {
        string numbers = Part(Svg("plot evidence measured --measured -"), "metadata");

        Assert.Contains("# forward\npoints,within their own 95 % interval\n3,2\n", numbers, StringComparison.Ordinal);
    }

    [Fact]
    public void Measurements_are_drawn_and_not_kept()
    {
        using TemporaryFolder folder = new();
        string text = File.ReadAllText(Drawn(folder, "plot evidence coverage --measured -", "a.svg"));

        Assert.DoesNotContain("1.34,", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",30\n", text, StringComparison.Ordinal);
    }

    // What session prices, its picture shows: runs apart, and the load in the title.
    [Fact]
    public void Session_is_drawn_by_the_rules_of_the_session()
    {
        const string Rows = "time_s,speed_mps,grade_fraction,direction\n0,1.3,0,forward\n60,2.5,0,forward\n120,1,0,backward\n180,0,0,forward\n";
        const string Runs = "--mass 70kg --run-model Minetti2002Running";
        const string Load = "--mass 70kg --forward-model Pandolf1977 --load 10kg --run-model Acsm2014Running --run-above 2.4m/s";

        string running = Drawn(Runs);
        Assert.Contains("running 10 kcal, dotted and hatched", running, StringComparison.Ordinal);
        Assert.Contains("# running, gross power\n", running, StringComparison.Ordinal);
        Assert.Contains("\n1,10.44\n", running, StringComparison.Ordinal); // 3.6 · 2.5 + 1.44 W/kg
        Assert.Contains("Session: 70 kg, load 10 kg, ", Drawn(Load), StringComparison.Ordinal);
        Assert.Contains("Forward by Pandolf1977.", Drawn(Load), StringComparison.Ordinal);
        Assert.DoesNotContain("running", Drawn("--mass 70kg"), StringComparison.Ordinal);

        static string Drawn(string options)
        {
            using TemporaryFolder folder = new();
            ToolRun run = ToolRun.WithInput(Rows, [.. $"plot session - {options}".Split(' '), "-o", folder["a.svg"]]);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            return File.ReadAllText(folder["a.svg"]);
        }
    }

    // However long a session, its curve has a bounded number of stretches, and they hold what the session holds.
    [Theory]
    [InlineData(100, 1)]
    [InlineData(512, 1)]
    [InlineData(513, 2)]
    [InlineData(40_000, 128)]
    public void Session_curve_keeps_every_joule_in_few_stretches(int seconds, double stretch)
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        SessionCurve curve = new(SessionTotals.For(walker));
        SessionTotals expected = SessionTotals.For(walker);
        for (int i = 0; i < seconds; i++)
        {
            WalkingDirection direction = i % 3 == 0 ? WalkingDirection.Backward : WalkingDirection.Forward;
            curve.Add(new()
            {
                StartSeconds = i,
                DurationSeconds = 1,
                Direction = direction,
                SpeedMetersPerSecond = 1 + i % 7 * 0.1,
                GradeFraction = i % 5 * 0.02,
            });
            expected = expected.Add(direction, 1 + i % 7 * 0.1, i % 5 * 0.02, 1);
        }

        SessionTotals drawn = curve.Stretches.Aggregate((first, second) => first + second);
        Assert.Equal(stretch, curve.StretchSeconds);
        Assert.InRange(curve.Stretches.Count, 1, 512);
        Assert.Equal(expected.Backward.Gross.Joules, drawn.Backward.Gross.Joules, 1e-9 * expected.Backward.Gross.Joules);
        Assert.Equal(expected.Both.DurationSeconds, drawn.Both.DurationSeconds, 1e-9 * seconds);
    }

    // On the frame a line would be half as wide and look like a part of it.
    [Theory]
    [InlineData("0.03", "0 5")]
    [InlineData("0.1", "0 5 10 15")]
    [InlineData("0.2", "0 10 20 30")]
    [InlineData("0.21", "0 20 40")]
    [InlineData("-0.05", "−10 −5 0 5")]
    [InlineData("-0.12", "−20 −10 0 10")]
    public void Grade_of_a_session_stays_off_the_frame(string grade, string ticks)
    {
        using TemporaryFolder folder = new();
        string text = $"time_s,speed_mps,grade_fraction\n0,1,{grade}\n60,1,{grade}\n";
        ToolRun run = ToolRun.WithInput(
            text, "plot", "session", "-", "--mass", "70kg", "--direction", "forward", "-o", folder["a.svg"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] texts = Texts(XElement.Load(folder["a.svg"]));
        Assert.Equal(
            ticks.Split(' '), texts.SkipWhile(shown => shown != "grade, %").Skip(1).TakeWhile(shown => char.IsDigit(shown[^1])));
    }

    [Theory]
    [InlineData(10_800, "time, min")]
    [InlineData(10_801, "time, h")]
    public void Time_of_more_than_three_hours_is_in_hours(int seconds, string label)
    {
        using TemporaryFolder folder = new();
        string text = $"time_s,speed_mps,grade_fraction\n0,1,0\n{seconds},1,0\n";
        ToolRun run = ToolRun.WithInput(
            text, "plot", "session", "-", "--mass", "70kg", "--direction", "forward", "--max-gap", "4h", "-o", folder["a.svg"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(label, Texts(XElement.Load(folder["a.svg"])));
    }

    [Fact]
    public void Png_is_the_same_picture_twice_as_fine()
    {
        using TemporaryFolder folder = new();
        byte[] png = File.ReadAllBytes(Drawn(folder, $"plot compare {Walk}", "walk.PNG"));
        XElement marker = Svg($"plot compare {Walk}").Descendants()
            .Single(element => element.Name.LocalName == "rect" && element.Attribute("fill")?.Value == "#D55E00");

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        using SKBitmap drawn = SKBitmap.Decode(png);
        Assert.Equal((1600, 1000), (drawn.Width, drawn.Height));
        Assert.Equal(SKColors.White, drawn.GetPixel(1, 1));
        Assert.Equal(SKColor.Parse("#D55E00"), drawn.GetPixel(2 * Inside("x"), 2 * Inside("y")));

        int Inside(string place) => (int)PlacesIn(marker.Attribute(place)!)[0] + 5;
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Places_are_hundredths_of_a_pixel(string call)
    {
        string[] geometry = ["d", "x", "y", "width", "height", "cx", "cy", "rx", "ry", "transform", "points"];

        Assert.All(
            Svg(call).Descendants().Attributes().Where(attribute => geometry.Contains(attribute.Name.LocalName)),
            attribute => Assert.DoesNotMatch(@"\.[0-9]{3}", attribute.Value));
    }

    [Theory]
    [InlineData("plot compare", "--output")]
    [InlineData("plot compare -o picture.jpg", "neither an .svg, a .png nor a .pdf")]
    [InlineData("plot compare -o picture", "neither an .svg, a .png nor a .pdf")]
    [InlineData("plot compare --over time -o a.svg", "neither speed nor grade")]
    [InlineData("plot compare --mass 70kg -o a.svg", "--speed and --duration are missing")]
    [InlineData("plot plan -o a.svg", "--mass and --duration are missing")]
    [InlineData("plot plan --mass 70kg --duration 1h --show kJ -o a.svg", "neither kcal nor met")]
    [InlineData("plot plan --mass 70kg --duration 1h --load 9kg -o a.svg", "knows nothing of a carried load. These do: ")]
    [InlineData("plot plan --mass 70kg --duration 1h --load 9 -o a.svg", "--load: '9' has no unit")]
    [InlineData("plot plan --mass 70kg --duration 1h --terrain moon -o a.svg", "--terrain: 'moon' is no known terrain")]
    [InlineData(
        "plot plan --mass 70kg --duration 1h --load 9kg --forward-model Lankford2020 -o a.svg",
        "Lankford2020 knows nothing of a carried load")]
    [InlineData("plot session nowhere.csv --mass 70kg -o a.svg", "nowhere.csv does not exist")]
    [InlineData("plot session nowhere.csv -o a.svg", ": --mass is needed, or --mass-history\n")]
    [InlineData("plot evidence moon -o a.svg", "no chart of the evidence")]
    [InlineData("plot evidence measured -o a.svg", "--measured")]
    [InlineData("plot evidence quadriceps --measured - -o a.svg", "measured, ratio, coverage and knee only")]
    [InlineData("plot evidence coverage --measured nowhere.csv -o a.svg", "nowhere.csv does not exist")]
    [InlineData("plot compare -o /nowhere/at/all/a.svg", "the folder of /nowhere/at/all/a.svg does not exist")]
    [InlineData("plot", "plot needs what to draw")]
    public void Wrong_call_is_refused(string call, string words) => ToolRun.OfLine(call).RefusedWith(words);

    [Theory]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n", "no forward row")]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n9,0,5\n", "no forward row")]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n1,0,-5\n", "greater than zero")]
    [InlineData(
        "speed_mps,grade_fraction,power_gross_w_kg\n1,0,0\n", "power_gross_w_kg is 0: a measured power is greater than zero")]
    [InlineData("speed_mps,grade_fraction,power_gross_w_kg\n-1,0,5\n", "negative")]
    [InlineData("speed_mps,grade_fraction\n1,0\n", "no column 'power_gross_w_kg'")]
    public void Wrong_measurements_are_refused_and_nothing_is_written(string text, string words)
    {
        using TemporaryFolder folder = new();

        ToolRun.WithInput(text, "plot", "evidence", "measured", "--measured", "-", "-o", folder["a.svg"]).RefusedWith(words);

        Assert.Empty(folder.Names);
    }

    [Theory]
    [InlineData($"plot compare {Walk}", "--over speed")]
    [InlineData("plot plan --mass 70kg --duration 30min", "--show kcal")]
    public void Stating_what_is_drawn_anyway_changes_nothing(string call, string option) =>
        Assert.Equal(Svg(call).ToString(), Svg($"{call} {option}").ToString());

    // The measured rows of these tests: one on the level, one downhill, one uphill.
    [Fact]
    public void Only_grades_with_points_have_a_share() =>
        Assert.Equal(
            ["all 3", "−14 to below 0 % (1)", "0 % (1)", "above 0 to below 17.5 % (1)"],
            Texts(Svg("plot evidence coverage --measured -"))
                .Where(text => text.StartsWith("all ", StringComparison.Ordinal) || text.EndsWith(')')));

    [Fact]
    public void Svg_is_plain_lines_of_text_without_a_mark()
    {
        using TemporaryFolder folder = new();
        string text = Encoding.UTF8.GetString(File.ReadAllBytes(Drawn(folder, $"plot compare {Walk}", "a.svg")));

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<svg ", text, StringComparison.Ordinal);
        Assert.EndsWith("</svg>\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.All(
            text.Split('\n').Where(line => line.Contains('<', StringComparison.Ordinal)), line => Assert.Equal('<', line[0]));
        Assert.All(text.Split('\n')[..^1], line => Assert.NotEqual(' ', line[0]));
    }

    [Fact]
    public void An_existing_picture_is_kept_unless_forced()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.svg", "mine");

        ToolRun.Of("plot", "evidence", "ratio", "-o", path).RefusedWith("add --force");
        Assert.Equal("mine", File.ReadAllText(path));

        ToolRun run = ToolRun.Of("plot", "evidence", "ratio", "-o", path, "--force");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.StartsWith("<?xml", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(["a.svg"], folder.Names);
    }

    private static XElement Svg(string call)
    {
        using TemporaryFolder folder = new();
        return XElement.Parse(File.ReadAllText(Drawn(folder, call, "picture.svg")));
    }

    private static string Drawn(TemporaryFolder folder, string call, string name)
    {
        ToolRun run = ToolRun.WithInput(Encoding.UTF8.GetBytes(Measured), [.. call.Split(' '), "-o", folder[name]]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal([name], folder.Names);
        return folder[name];
    }

    private static string[] Texts(XElement picture) =>
        [.. picture.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];

    private static double[] PlacesIn(XAttribute attribute) =>
        [.. attribute.Value.Split(
            [' ', 'M', 'L', '(', ')'],
            StringSplitOptions.RemoveEmptyEntries).Where(part => part != "translate").Select(part => double.Parse(
                part, CultureInfo.InvariantCulture))];

    private static string Part(XElement picture, string name) =>
        picture.Elements().Single(element => element.Name.LocalName == name).Value;

    private static string Shown(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
