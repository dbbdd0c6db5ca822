using System.Globalization;
using System.Text.Json;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>How much of a recording was priced at speeds and grades that nobody was measured at.</summary>
public sealed class ExtrapolatedSessionTests
{
    // A minute each; the last is a run, which is not priced.
    private static readonly (WalkingDirection Direction, double Speed, double Grade)[] Walks =
    [
        (WalkingDirection.Backward, 1.2, 0), (WalkingDirection.Backward, 1.8, 0), (WalkingDirection.Backward, 1.2, -0.05),
        (WalkingDirection.Forward, 1.3, 0.1), (WalkingDirection.Backward, 0.9, 0.1), (WalkingDirection.Backward, 3, 0),
    ];

    private static readonly string Table = "time_s,speed_mps,grade_fraction,direction\n"
        + string.Concat(Walks.Append(Walks[^1]).Select((walk, minute) => string.Create(
            CultureInfo.InvariantCulture,
            $"{60 * minute},{walk.Speed},{walk.Grade},{(walk.Direction == WalkingDirection.Forward ? "forward" : "backward")}\n")));

    [Theory]
    [InlineData("", Handrail.None)]
    [InlineData("--handrail leaning-back", Handrail.LeaningBack)] // forward measured at 10 % only, backward not at all
    public void Time_is_extrapolated_where_the_library_says_so_of_the_walk(string options, Handrail handrail)
    {
        WalkConditions conditions = WalkConditions.None with { Handrail = handrail };
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        double Expected(WalkingDirection direction) => 60 * Walks.Count(walk => walk.Direction == direction
            && WalkingEnergy.Estimate(
                walker, direction, Speed.FromMetersPerSecond(walk.Speed), Grade.FromFraction(walk.Grade), TimeSpan.FromMinutes(1),
                conditions).Validity == Validity.Extrapolated);

        JsonElement json = Run($"--format json --per-minute {options}").Json;

        double backward = Expected(WalkingDirection.Backward);
        Assert.InRange(backward, 120, 240);
        Assert.Equal(backward, Seconds(json.GetProperty("backward")));
        Assert.Equal(Expected(WalkingDirection.Forward), Seconds(json.GetProperty("forward")));
        Assert.Equal(backward + Expected(WalkingDirection.Forward), Seconds(json.GetProperty("totals")));
        Assert.Equal(backward, json.GetProperty("minutes").EnumerateArray().Sum(minute => Seconds(minute.GetProperty("backward"))));
        Assert.Equal("extrapolated", json.GetProperty("backward").GetProperty("validity").GetString());
    }

    [Fact]
    public void Table_says_it_where_there_is_some()
    {
        Assert.Matches(@"\n  time extrapolated +0:00 +3:00 +3:00\n", Run("").Out);
        string measured = "time_s,speed_mps,grade_fraction,direction\n0,1.2,0,backward\n60,1.2,0,backward\n";
        Assert.DoesNotContain(
            "extrapolated", ToolRun.WithInput(measured, "session", "-", "--mass", "70kg").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_recordings_add_it_up()
    {
        using TemporaryFolder folder = new();
        ToolRun run = ToolRun.Of("session", folder.Write("a.csv", Table), folder.Write("b.csv", Table), "--mass", "70kg");

        Assert.Matches(@"\n  time extrapolated +0:00 +6:00 +6:00\n", run.Out);
    }

    private static ToolRun Run(string options) => ToolRun.WithInput(
        Table, [.. $"session - --mass 70kg {options}".Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    private static double Seconds(JsonElement totals) => totals.GetProperty("extrapolatedSeconds").GetDouble();
}
