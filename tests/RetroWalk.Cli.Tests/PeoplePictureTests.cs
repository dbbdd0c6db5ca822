using System.Globalization;
using System.Xml.Linq;

namespace RetroWalk.Cli.Tests;

/// <summary>Pictures that show what single people, or the mean of some, did.</summary>
public sealed class PeoplePictureTests
{
    private const string People = """
        subject,direction,speed_mps,grade_fraction,power_gross_w_kg
        anna,forward,0.4,0,3.0
        anna,backward,0.4,0,3.3
        bert,forward,0.7,0,3.5
        bert,backward,0.7,0,4.9

        """;

    [Fact]
    public void Ratio_of_each_person_is_a_dot_and_is_not_kept()
    {
        XElement alone = Picture("", "ratio");
        XElement picture = Picture(People, "ratio", "--measured", "-");

        Assert.Equal(Circles(alone) + 2 * 2, Circles(picture)); // over speed and over grade
        Assert.Equal(
            Part(alone, "metadata"), Part(picture, "metadata").Replace("# persons\nwalks\n2\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Ratio_shows_the_interval_of_one_person_and_of_a_groups_mean()
    {
        string numbers = Part(Picture("", "ratio"), "metadata");

        Assert.Contains("one person", numbers, StringComparison.Ordinal);
        Assert.Contains("group", numbers, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_in_both_directions_is_refused() =>
        Refused("subject,speed_mps,grade_fraction,power_gross_w_kg\na,1,0,4\n", "ratio", "there is nothing to pair");

    // Backward is forward at the same speed, played in reverse from where the foot leaves the ground.
    [Fact]
    public void Knee_angle_backward_is_held_against_forward_in_reverse()
    {
        XElement picture = Picture(Curves(), "knee", "--measured", "-");
        string[] texts = [.. picture.Descendants().Where(element => element.Name.LocalName == "text")
            .Select(element => element.Value)];

        Assert.Contains("0.8 m/s", texts);
        Assert.Contains("reversed, r 1.00", texts);
        Assert.DoesNotContain("forward, r 1.00", texts);
        Assert.Contains("# backward\nstride,angle\n0,", Part(picture, "metadata"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is no file of knee angles")]
    [InlineData("{", "is no file of knee angles: it is no JSON, by line 1\n")]
    [InlineData("[]", "is no file of knee angles")]
    [InlineData("{}", "has no knee angles in both directions")]
    [InlineData("{\"avant-1\": 1, \"recul-1\": 2}", "is no file of knee angles")]
    [InlineData("{\"avant-1\": {\"v\": 1, \"duty\": 0.6}}", "is no file of knee angles: it is an object of walks, each with its speed")]
    [InlineData("{\"avant-1\": {\"v\": 1, \"duty\": 0.6, \"genouCycle\": [1, 2]}}", "at least 20 angles")]
    [InlineData("{\"avant-1\": {\"v\": 1e999, \"duty\": 0.6, \"genouCycle\": []}}", "is no file of knee angles")]
    [InlineData("{\"avant-1\": {\"v\": \"x\", \"duty\": 0.6, \"genouCycle\": []}}", "is no file of knee angles")]
    public void File_without_knee_angles_is_refused(string text, string words) => Refused(text, "knee", words);

    [Fact]
    public void Knee_needs_its_file() => ToolRun.OfLine("plot evidence knee -o a.svg").RefusedWith("--measured");

    private static string Curves()
    {
        const double Stance = 0.6;
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {
              "meta": {"from": "made up"},
              "avant-0-8": {"v": 0.8, "duty": {{Stance}}, "genouCycle": [{{Angles(phase => phase)}}]},
              "recul-0-8": {"v": 0.8, "duty": {{Stance}}, "genouCycle": [{{Angles(phase => Stance - phase)}}]}
            }
            """);

        static string Angles(Func<double, double> at) => string.Join(
            ',', Enumerable.Range(0, 201).Select(i => Angle(at(i / 200.0)).ToString(CultureInfo.InvariantCulture)));

        static double Angle(double phase) => 25 + 20 * Math.Sin(2 * Math.PI * phase) + 10 * Math.Cos(4 * Math.PI * phase + 1);
    }

    private static void Refused(string text, string chart, string words)
    {
        using TemporaryFolder folder = new();
        ToolRun.WithInput(text, "plot", "evidence", chart, "--measured", "-", "-o", folder["a.svg"]).RefusedWith(words);
        Assert.Empty(folder.Names);
    }

    private static XElement Picture(string input, string chart, params string[] options)
    {
        using TemporaryFolder folder = new();
        ToolRun run = ToolRun.WithInput(input, ["plot", "evidence", chart, .. options, "-o", folder["a.svg"]]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        return XElement.Load(folder["a.svg"]);
    }

    private static int Circles(XElement picture) =>
        picture.Descendants().Count(element => element.Name.LocalName is "circle" or "ellipse");

    private static string Part(XElement picture, string name) =>
        picture.Elements().Single(element => element.Name.LocalName == name).Value;
}
