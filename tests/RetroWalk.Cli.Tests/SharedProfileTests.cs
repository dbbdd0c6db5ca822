using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Tests;

/// <summary>Every command that prices a person takes the person's profile, and prices as the library does with the same
/// conditions.</summary>
public sealed class SharedProfileTests
{
    private const string Profile =
        "{\"format\":\"retrowalk-profile\",\"version\":2,\"measurements\":4,\"personalFactor\":1.1,\"personalLogSpread\":0.08,"
        + "\"excessFactor\":0.6,\"excessSpread\":0.2,\"factorExcessCorrelation\":-0.3}";

    private const string Recording =
        "time_s,speed_mps,grade_fraction,direction\n0,1.3,0,forward\n600,1,0.05,backward\n900,1,0.05,forward\n"
        + "1000,0,0,forward\n";
    private const string Walk = "--mass 70kg --speed 1.34m/s --grade 5% --duration 30min";

    private static readonly Walker Walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    private static readonly WalkConditions Conditions = new()
    {
        PersonalFactor = PersonalFactor.Measured(1.1, 0.08),
        PersonalExcess = PersonalExcess.Measured(0.6, 0.2),
        FactorExcessCorrelation = -0.3,
    };

    public static TheoryData<string> Calls =>
    [
        $"compare {Walk}",
        $"estimate --direction backward {Walk}",
        $"equivalent --direction backward {Walk} --met 6",
        "session - --mass 70kg --per-minute",
        $"plot compare {Walk} -o PICTURE",
        $"plot compare {Walk} --over grade -o PICTURE",
        "plot plan --mass 70kg --duration 30min -o PICTURE",
        "plot session - --mass 70kg -o PICTURE",
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Profile_moves_every_answer_and_is_named_in_it(string call)
    {
        string free = Answer(call);
        string personal = Answer($"{call} --profile PROFILE");

        Assert.NotEqual(free, personal);
        Assert.All(
            (string[])["Conditions", "Priced with"],
            words => Assert.DoesNotContain(words, free, StringComparison.Ordinal));
        Assert.Contains(
            call.StartsWith("plot", StringComparison.Ordinal)
                ? "Priced with person × 1.10, excess × 0.60."
                : "Conditions: this person costs 1.10 times the median; excess of this person: × 0.60",
            personal, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Profile_of_the_median_person_changes_nothing(string call) =>
        Assert.Equal(
            Answer(call),
            Answer($"{call} --profile PROFILE", "{\"format\":\"retrowalk-profile\",\"version\":2,\"measurements\":0}"));

    [Theory]
    [MemberData(nameof(Calls))]
    public void Handrail_moves_every_answer_too(string call)
    {
        string held = Answer($"{call} --handrail gripping");

        Assert.NotEqual(Answer(call), held);
        Assert.Contains(
            call.StartsWith("plot", StringComparison.Ordinal)
                ? "Priced with handrail gripping."
                : "Conditions: handrail, gripping",
            held, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Broken_profile_is_refused_and_nothing_is_drawn(string call)
    {
        foreach ((string text, string words) in ((string, string)[])
            [
                ("", "is not a profile"),
                ("{\"format\":\"retrowalk-profile\",\"version\":1}", "of version 1, and this library reads version 2"),
                (Profile.Replace("1.1,", "1e300,", StringComparison.Ordinal), "from 0.2 to 5"),
                (Profile.Replace("}", ",\"colour\":1}", StringComparison.Ordinal), "colour"),
                (Profile[..^10], "is not a profile"),
            ])
        {
            using TemporaryFolder folder = new();
            folder.Write("profile.json", text);
            Run(folder, $"{call} --profile PROFILE").RefusedWith(words);
            Run(folder, $"{call} --profile {folder["nowhere.json"]}").RefusedWith("does not exist");
            Assert.Equal(["profile.json"], folder.Names);
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Practice_is_not_stated_twice_and_multiplies_the_excess_of_the_person(string call)
    {
        using TemporaryFolder folder = new();
        folder.Write("profile.json", Profile);
        Assert.NotEqual(Answer($"{call} --profile PROFILE"), Answer($"{call} --profile PROFILE --practice-bouts 3"));
        folder.Write("profile.json", Profile.Replace("}", ",\"practiceBouts\":6}", StringComparison.Ordinal));
        Run(folder, $"{call} --profile PROFILE --practice-bouts 3").RefusedWith("do not go together");
    }

    // Origin: the library with the same walker and the same conditions.
    [Fact]
    public void Session_is_that_of_the_library()
    {
        SessionTotals expected = SessionTotals.For(Walker, Conditions)
            .Add(WalkingDirection.Forward, 1.3, 0, 600).Add(WalkingDirection.Backward, 1, 0.05, 300)
                .Add(WalkingDirection.Forward, 1, 0.05, 100);

        JsonElement session = JsonDocument.Parse(Answer("session - --mass 70kg --format json --profile PROFILE")).RootElement;

        foreach ((string part, WalkTotals totals) in ((string, WalkTotals)[])
            [("totals", expected.Both), ("forward", expected.Forward), ("backward", expected.Backward)])
        {
            JsonElement shown = session.GetProperty(part);
            Assert.Equal(totals.Active.Kilocalories, shown.GetProperty("activeKilocalories").GetDouble());
            Assert.Equal(
                totals.Gross.Kilocalories, shown.GetProperty("grossKilocalories").GetDouble(), 1e-12 * totals.Gross.Kilocalories);
            JsonElement interval = shown.GetProperty("interval95Kilocalories");
            Assert.Equal(totals.GrossInterval().Low.Kilocalories, interval[0].GetDouble());
            Assert.Equal(totals.GrossInterval().High.Kilocalories, interval[1].GetDouble());
        }

        JsonElement conditions = session.GetProperty("input").GetProperty("conditions");
        Assert.Equal(1.1, conditions.GetProperty("personalFactor").GetDouble());
        Assert.Equal(0.6, conditions.GetProperty("excessFactor").GetDouble());
    }

    [Fact]
    public void Minutes_of_a_session_add_up_to_it()
    {
        JsonElement session = JsonDocument.Parse(Answer("session - --mass 70kg --format json --per-minute --profile PROFILE"))
            .RootElement;
        double whole = session.GetProperty("totals").GetProperty("grossKilocalories").GetDouble();

        Assert.Equal(
            whole, session.GetProperty("minutes").EnumerateArray()
                .Sum(part => part.GetProperty("totals").GetProperty("grossKilocalories").GetDouble()),
            1e-12 * whole);
    }

    [Fact]
    public void Pictures_draw_what_the_library_computes()
    {
        WalkComparison walk = WalkingEnergy.Compare(
            Walker, Speed.FromMetersPerSecond(1.34), Grade.FromPercent(5), TimeSpan.FromMinutes(30), Conditions);
        EnergyEstimate planned = WalkingEnergy.Estimate(
            Walker, WalkingDirection.Backward, Speed.FromMetersPerSecond(1), Grade.FromPercent(5), TimeSpan.FromMinutes(30),
            Conditions);
        WalkTotals backward = SessionTotals.For(Walker, Conditions).Add(WalkingDirection.Backward, 1, 0.05, 300).Backward;
        PredictionInterval<Energy> interval = walk.Backward.GrossInterval();

        Assert.Contains(
            $"\n1.34,{Shown(walk.Backward.Gross.Kilocalories)}"
            + $",{Shown(interval.Low.Kilocalories)},{Shown(interval.High.Kilocalories)}\n",
            Numbers($"plot compare {Walk}"), StringComparison.Ordinal);
        Assert.Contains(
            $"# backward, the asked walk\nspeed,kcal\n1.34,{Shown(walk.Backward.Gross.Kilocalories)}\n",
            Numbers($"plot compare {Walk}"), StringComparison.Ordinal);
        Assert.Contains(
            $"\n1,5,{Shown(planned.Gross.Kilocalories)}\n", Numbers("plot plan --mass 70kg --duration 30min"),
            StringComparison.Ordinal);
        Assert.Contains(
            $"\n12.5,{Shown(backward.MeanGrossPower.WattsPerKilogram)}\n", Numbers(
                "plot session - --mass 70kg"), StringComparison.Ordinal);
    }

    // The walk that is found, priced with the same profile, costs what the stated one does.
    [Theory]
    [InlineData("forward", "backward")]
    [InlineData("backward", "forward")]
    public void Equivalents_cost_the_same_person_the_same(string direction, string other)
    {
        JsonElement found = JsonDocument.Parse(
            Answer($"equivalent --direction {direction} {Walk} --met 7 --format json --profile PROFILE")).RootElement;
        double energy = found.GetProperty("grossKilocalories").GetDouble();
        string speed = found.GetProperty("sameCost").GetProperty("speedMetersPerSecond").GetProperty("value").GetRawText();
        string duration = found.GetProperty("sameCost").GetProperty("durationSeconds").GetProperty("value").GetRawText();

        Assert.Equal(energy, Gross($"--speed {speed}m/s --grade 5% --duration 30min"), 1e-9 * energy);
        Assert.Equal(energy, Gross($"--speed 1.34m/s --grade 5% --duration {duration}s"), 1e-6 * energy);

        double Gross(string walk) =>
            JsonDocument.Parse(Answer($"estimate --direction {other} --mass 70kg {walk} --format json --profile PROFILE"))
                .RootElement.GetProperty("estimate").GetProperty("grossKilocalories").GetDouble();
    }

    private static string Numbers(string call) =>
        XElement.Parse(Answer($"{call} -o PICTURE --profile PROFILE")).Elements()
            .Single(element => element.Name.LocalName == "metadata").Value;

    private static string Answer(string call, string profile = Profile)
    {
        using TemporaryFolder folder = new();
        folder.Write("profile.json", profile);
        ToolRun run = Run(folder, call);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return File.Exists(folder["picture.svg"])
            ? File.ReadAllText(folder["picture.svg"])





                                : string.Join(
                                    ' ',
                                    run.Out.Split(
                                        (char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries)); // however the lines wrap
    }

    private static ToolRun Run(TemporaryFolder folder, string call) =>
        ToolRun.WithInput(
            Recording,
            call.Replace("PROFILE", folder["profile.json"], StringComparison.Ordinal)
                .Replace("PICTURE", folder["picture.svg"], StringComparison.Ordinal).Split(' '));

    private static string Shown(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
