using System.Xml.Linq;

namespace RetroWalk.Docs.Tests;

/// <summary>The pictures of the documentation show what the tool draws today from the numbers of the library.</summary>
/// <remarks>Systems measure letters differently, so that drawings are compared and not bytes.
/// With RETROWALK_UPDATE=1 they are drawn anew.
/// Those that show measured points need their file for that; see <see cref="MeasuredFiles"/>.</remarks>
public sealed class PictureTests : IClassFixture<MissingFileNotice>
{
    private const string Folder = "docs/pictures";

    private static readonly Dictionary<string, string> Calls = new()
    {
        ["compare.svg"] = "plot compare --mass 70kg --speed 3mph --grade 5% --duration 30min",
        ["compare-grade.svg"] = "plot compare --mass 70kg --speed 3mph --grade 5% --duration 30min --over grade",
        ["plan.svg"] = "plot plan --mass 70kg --duration 30min",
        ["workout.svg"] = $"plot workout {Repository.Root}/docs/how-to/workout.txt --mass 70kg",
        ["session.svg"] = $"plot session {Repository.Root}/docs/how-to/intervals.csv --mass 70kg",
        ["session-runs.svg"] =
            $"plot session {Repository.Root}/docs/how-to/walk-and-run.csv --mass 70kg --run-model Minetti2002Running",
        ["cleaning.svg"] = $"plot session {Repository.Root}/docs/how-to/walk.gpx --mass 70kg --direction forward --show cleaning",
        ["evidence-quadriceps.svg"] = "plot evidence quadriceps",
    };

    private const string OnePoint = "speed_mps,grade_fraction,power_gross_w_kg\n1.34,0,4.5\n";

    private const string OnePerson =
        "subject,direction,speed_mps,grade_fraction,power_gross_w_kg\nA,forward,1,0,4\nA,backward,1,0,5\n";

    // Of the knee's curves the library adds nothing.
    private static readonly Dictionary<string, (string Call, string File, string? Sample)> CallsOnMeasurements = new()
    {
        ["evidence-measured.svg"] = ("plot evidence measured --measured", "lankford-2020.csv", OnePoint),
        ["evidence-coverage.svg"] = ("plot evidence coverage --measured", "lankford-2020.csv", OnePoint),
        ["evidence-ratio.svg"] = ("plot evidence ratio --measured", "ingraham-2019.csv", OnePerson),
        ["evidence-knee.svg"] = ("plot evidence knee --measured", MeasuredFiles.KneeCurves, null),
    };

    public static TheoryData<string> Computed => new(Calls.Keys);

    public static TheoryData<string> Measured => new(CallsOnMeasurements.Keys);

    [Theory]
    [MemberData(nameof(Computed))]
    public void Picture_is_what_the_tool_draws(string name)
    {
        using TemporaryFolder folder = new();
        Draw(Calls[name], folder["new.svg"]);

        Drawing.Verify(Path.Combine(Repository.Root, Folder, name), folder["new.svg"]);
    }

    // What can be checked without the measured points is what the library adds to them.
    [Theory]
    [MemberData(nameof(Measured))]
    public void Picture_of_measurements_shows_the_numbers_of_the_library(string name)
    {
        (string call, string file, string? sample) = CallsOnMeasurements[name];
        string path = Path.Combine(Repository.Root, Folder, name);
        using TemporaryFolder folder = new();
        if (MeasuredFiles.PathOf(file) is string measured)
        {
            Draw($"{call} {measured}", folder["whole.svg"]);
            Drawing.Verify(path, folder["whole.svg"]);
        }

        if (sample is null)
            return;
        Draw($"{call} {folder.Write("one.csv", sample)}", folder["new.svg"]);
        string[] expected = [.. Series(folder["new.svg"]).Where(IsOfTheLibrary)];

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Series(path).Where(IsOfTheLibrary));
    }

    [Fact]
    public void Every_picture_is_drawn_by_a_call_and_shown_on_a_page()
    {
        string[] names = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder))
            .Select(path => Path.GetFileName(path)!).Order()];
        string pages = string.Concat(Repository.Pages.Select(Repository.Read));

        Assert.Equal(names, Calls.Keys.Concat(CallsOnMeasurements.Keys).Order());
        Assert.All(names, name => Assert.Contains($"pictures/{name})", pages, StringComparison.Ordinal));
    }

    private static void Draw(string call, string path)
    {
        ToolRun run = ToolRun.Of([.. call.Split(' '), "-o", path]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static string Numbers(string path) =>
        XElement.Load(path).Elements().Single(element => element.Name.LocalName == "metadata").Value;

    private static string[] Series(string path) =>
        [.. Numbers(path).Split("# ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static bool IsOfTheLibrary(string series) =>
        ((string[])["backward\n", "interval at", "one person\n", "mean of a group\n", "grade "])
            .Any(start => series.StartsWith(start, StringComparison.Ordinal));
}
