namespace RetroWalk.Cli.Tests;

/// <summary>Pictures of what the documentation does not show: other walks, conditions, long sessions, measured points of a few
/// persons.</summary>
/// <remarks>They are kept beside the tests, were looked at, and are drawn anew with RETROWALK_UPDATE=1; look at them again
/// then.</remarks>
public sealed class KeptPictureTests
{
    private const string Profile =
        "{\"format\":\"retrowalk-profile\",\"version\":2,\"measurements\":4,\"personalFactor\":1.1,\"personalLogSpread\":0.08,"
        + "\"excessFactor\":0.6,\"excessSpread\":0.2,\"factorExcessCorrelation\":-0.3}";

    // Uphill, level, downhill both ways, a pause, and a stretch that is too fast for the backward model.
    private const string Session = """
        time_s,speed_mps,grade_fraction,direction
        0,1.4,0.04,forward
        1800,0.9,0.12,backward
        4500,1.2,-0.13,forward
        7200,0.6,-0.04,backward
        9000,0,0,forward
        9900,2.4,0,backward
        10800,1.34,0,forward
        14000,1.34,0,forward

        """;

    // One point or more in every class of grades, two of them outside their interval, and a backward row that is not for these charts.
    private const string Measured = """
        speed_mps,grade_fraction,power_gross_w_kg,direction
        1.0,-0.2,2.6,forward
        1.3,-0.14,2.6,forward
        1.3,-0.05,3.4,forward
        1.34,0,4.5,forward
        1.0,0,3.4,forward
        0,0,1.4,forward
        0.8,0,5.9,forward
        1.1,0.1,6.9,forward
        1.1,0.15,9.6,forward
        1.0,0.175,9.0,forward
        0.7,0.35,11.0,forward
        1.0,0.1,17,forward
        0.9,0,5.5,backward

        """;

    // A hill and half a minute of standing, seven minutes in all; positions and altitudes that err, and a jump of 300 m.
    private static readonly string Track = Recordings.Tracks.Gpx(
        Enumerable.Range(0, 421).Select(i =>
        {
            double walked = 1.3 * (i < 200 ? i : Math.Max(i - 30, 200));
            double way = walked + 2 * Math.Sin(0.7 * i) + Math.Sin(2.9 * i) + (i == 300 ? 300 : 0);
            return Recordings.Tracks.Point(i, way, 200 + 8 * Math.Sin(way / 80) + 2 * Math.Sin(0.13 * i));
        }));

    // A time that is to be found, downhill, and more than three hours.
    private const string Workout = "2h forward 1.1m/s -8%, 3x(? backward 0.8m/s 12%, ? forward 1.34m/s), 20min forward 1.4m/s";

    // Walked both ways, and run: once said, once by its speed, once between the fastest walk and the slowest measured run.
    private const string Runs = "5min forward 5km/h, 3x(2min run 10km/h 1%, 1min forward 2.1m/s, 2min backward 1m/s), 3min run 1.8m/s";

    // Uphill and level with a load, and backward, where nothing prices it.
    private const string Loaded = "10min forward 1.2m/s, 3x(4min forward 1m/s 6%, 2min backward 0.8m/s)";

    private static readonly Dictionary<string, string> Calls = new()
    {
        ["compare-person.svg"] = "plot compare --mass 62.5kg --speed 1.85m/s --grade -12% --duration 45min --handrail "
            + "gripping --profile PROFILE",
        ["compare-slow.svg"] = "plot compare --mass 110kg --speed 0.2m/s --duration 2h",
        ["compare-downhill.svg"] = "plot compare --mass 80kg --speed 1m/s --grade -14% --duration 20min --over grade "
            + "--practice-bouts 6",
        ["compare-beyond.svg"] = "plot compare --mass 80kg --speed 1.95m/s --grade 31% --duration 20min --over grade",
        ["compare-load.svg"] = "plot compare --mass 70kg --speed 1.2m/s --duration 1h --load 20kg --forward-model Pandolf1977",
        ["plan-person.svg"] = "plot plan --mass 62.5kg --duration 45min --show met --handrail leaning-back",
        ["plan-load.svg"] = "plot plan --mass 70kg --duration 1h --load 15kg --terrain dirt-road --forward-model "
            + "LudlowWeyand2017MinimumMechanics --units imperial",
        ["workout-person.svg"] = "plot workout WORKOUT --mass 62.5kg --profile PROFILE --energy 900kcal",
        ["workout-runs.svg"] = "plot workout RUNS --mass 70kg --run-model Minetti2002Running",
        ["workout-load.svg"] = "plot workout LOADED --mass 70kg --load 15kg --terrain dirt-road --forward-model Pandolf1977",
        ["session-hours.svg"] = "plot session - --mass 62.5kg --max-gap 1h",
        ["session-cleaning.svg"] = "plot session TRACK --mass 70kg --direction forward --show cleaning",
        ["evidence-measured.svg"] = "plot evidence measured --measured -",
        ["evidence-coverage.svg"] = "plot evidence coverage --measured -",
    };

    private static string Folder => Path.Combine(Repository.Root, "tests", "RetroWalk.Cli.Tests", "Pictures");

    public static TheoryData<string> Names => new(Calls.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Picture_is_the_one_that_was_looked_at(string name)
    {
        using TemporaryFolder folder = new();
        string call = Calls[name].Replace("PROFILE", folder.Write("profile.json", Profile), StringComparison.Ordinal);
        call = call.Replace("WORKOUT", folder.Write("open.txt", Workout), StringComparison.Ordinal);
        call = call.Replace("RUNS", folder.Write("runs.txt", Runs), StringComparison.Ordinal);
        call = call.Replace("LOADED", folder.Write("loaded.txt", Loaded), StringComparison.Ordinal);
        call = call.Replace("TRACK", folder.Write("track.gpx", Track), StringComparison.Ordinal);
        ToolRun run = ToolRun.WithInput(
            call.Contains("session", StringComparison.Ordinal) ? Session : Measured,
            [.. call.Split(' '), "-o", folder["new.svg"]]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));

        Drawing.Verify(Path.Combine(Folder, name), folder["new.svg"]);
    }

    [Fact]
    public void Every_kept_picture_is_drawn_by_a_call() =>
        Assert.Equal(Calls.Keys.Order(), Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)!).Order());
}
