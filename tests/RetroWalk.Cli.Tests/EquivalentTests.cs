using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class EquivalentTests
{
    private const string Walk = "--mass 70kg --speed 1.2m/s --grade 5% --duration 30min";

    // The found walk, priced on its own, costs what the stated one does.
    [Theory]
    [InlineData("forward", "backward")]
    [InlineData("backward", "forward")]
    public void Found_walks_cost_the_same(string direction, string other)
    {
        JsonElement found = ToolRun.OfLine($"equivalent --direction {direction} {Walk} --format json").Json;
        double energy = found.GetProperty("grossKilocalories").GetDouble();
        string[] walks =
        [
            $"--speed {Value("speedMetersPerSecond")}m/s --grade 5% --duration 30min",
            $"--speed 1.2m/s --grade {Value("gradeFraction")} --duration 30min",
            $"--speed 1.2m/s --grade 5% --duration {Value("durationSeconds")}s",
        ];

        Assert.Equal(other, found.GetProperty("sameCost").GetProperty("direction").GetString());
        Assert.All(walks, walk =>
        {
            JsonElement priced = ToolRun.OfLine($"estimate --direction {other} --mass 70kg {walk} --format json")
                .Json.GetProperty("estimate");
            Assert.Equal(energy, priced.GetProperty("grossKilocalories").GetDouble(), 1e-6 * energy);
        });

        string Value(string name) => found.GetProperty("sameCost").GetProperty(name).GetProperty("value").GetRawText();
    }

    // Each found walk has the validity of the same walk priced on its own.
    [Theory]
    [InlineData("forward", "backward", 1.2, "5%")]
    [InlineData("forward", "backward", 1.9, "0%")]
    [InlineData("backward", "forward", 1.1, "-6%")]
    public void Found_walks_say_how_far_they_can_be_trusted(string direction, string other, double speed, string grade)
    {
        string walk = $"-m 70kg -s {speed.ToString(System.Globalization.CultureInfo.InvariantCulture)}m/s -g {grade} -t 30min";
        JsonElement found = ToolRun.OfLine($"equivalent -d {direction} {walk} --met 5 -f json").Json;
        string table = ToolRun.OfLine($"equivalent -d {direction} {walk} --met 5").Out;

        Assert.Equal(Validity(direction, walk), found.GetProperty("validity").GetString());
        JsonElement same = found.GetProperty("sameCost");
        Check(same.GetProperty("speedMetersPerSecond"), other, value => $"-m 70kg -s {value}m/s -g {grade} -t 30min", "same grade ");
        Check(
            same.GetProperty("gradeFraction"), other,
            value => walk.Replace($"-g {grade}", $"-g {value}", StringComparison.Ordinal), "same speed ");
        Check(same.GetProperty("durationSeconds"), other, _ => walk, "same speed and grade ");
        JsonElement met = found.GetProperty("atIntensity");
        foreach (string way in (string[])["forward", "backward"])
        {
            Check(
                met.GetProperty($"{way}SpeedMetersPerSecond"), way, value => $"-m 70kg -s {value}m/s -g {grade} -t 30min",
                $"\n  {way} ");
        }

        void Check(JsonElement result, string way, Func<string, string> priced, string line)
        {
            bool isFound = result.GetProperty("outcome").GetString() == "found";
            Assert.Equal(isFound, result.TryGetProperty("validity", out JsonElement validity));
            if (!isFound)
                return;
            Assert.Equal(Validity(way, priced(result.GetProperty("value").GetRawText())), validity.GetString());
            Assert.Matches($"{line} *[^\n]*, {validity.GetString()}\n", table);
        }

        static string? Validity(string way, string stated) =>
            ToolRun.OfLine($"estimate -d {way} {stated} -f json").Json.GetProperty("estimate").GetProperty("validity").GetString();
    }

    [Fact]
    public void Speed_of_an_intensity_has_it()
    {
        JsonElement found = ToolRun.OfLine($"equivalent --direction forward {Walk} --met 6 --format json")
            .Json.GetProperty("atIntensity");

        foreach (string direction in (string[])["forward", "backward"])
        {
            string speed = found.GetProperty($"{direction}SpeedMetersPerSecond").GetProperty("value").GetRawText();
            JsonElement priced = ToolRun.OfLine(
                $"estimate --direction {direction} --mass 70kg --speed {speed}m/s --grade 5% --duration 1h --format json").Json;
            Assert.Equal(6, priced.GetProperty("estimate").GetProperty("mets").GetDouble(), 1e-9);
        }
    }

    [Fact]
    public void What_does_not_exist_is_null_and_says_why()
    {
        JsonElement found = ToolRun.OfLine(
            "equivalent --direction backward --mass 70kg --speed 1.9m/s --grade 10% --duration 30min --met 30 --format json")
            .Json;

        Assert.Equal(
            JsonValueKind.Null, found.GetProperty("sameCost").GetProperty("speedMetersPerSecond").GetProperty("value").ValueKind);
        Assert.Equal(
            "costsMoreThanAny",
            found.GetProperty("sameCost").GetProperty("speedMetersPerSecond").GetProperty("outcome").GetString());
        Assert.Equal(
            "costsMoreThanAny",
            found.GetProperty("atIntensity").GetProperty("forwardSpeedMetersPerSecond").GetProperty("outcome").GetString());
        Assert.Contains(
            "none: everything there costs less",
            ToolRun.OfLine("equivalent --direction backward --mass 70kg --speed 1.9m/s --grade 10% --duration 30min")
                .Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("equivalent", "--direction")]
    [InlineData("equivalent --direction forward --mass 70kg", "--speed and --duration are missing")]
    [InlineData($"equivalent --direction backward --mass 70kg --speed 9km/h --duration 1h", "above the highest")]
    [InlineData($"equivalent --direction forward {Walk} --met 0", "greater than zero")]
    [InlineData($"equivalent --direction forward {Walk} --met 5kcal", "is not an intensity in MET")]
    [InlineData($"equivalent --direction forward {Walk} --load 5kg", "--load")]
    public void Wrong_call_is_refused(string call, string words) => ToolRun.OfLine(call).RefusedWith(words);

    /// <summary>Minetti's run on the level costs 3.6·v + 1.44 W/kg.</summary>
    [Fact]
    public void Steep_walk_is_a_run_on_the_level()
    {
        string[] walk =
        [
            "equivalent", "--direction", "forward", "--mass", "70kg", "--speed", "3mph", "--grade", "10%", "--duration", "30min",
            "--run-model", "Minetti2002Running",
        ];
        JsonElement found = ToolRun.Of([.. walk, "--format", "json"]).Json;
        JsonElement level = found.GetProperty("onTheLevel");
        double hill = found.GetProperty("grossWattsPerKilogram").GetDouble();
        Assert.Equal((hill - 1.44) / 3.6, level.GetProperty("speedMetersPerSecond").GetDouble(), 1e-9);
        Assert.Equal(
            ("running", "extrapolated", "found"),
            (level.GetProperty("gait").GetString(), level.GetProperty("validity").GetString(),
                level.GetProperty("outcome").GetString()));
        Assert.Contains("running at 2.0", ToolRun.Of(walk).Out, StringComparison.Ordinal);

        walk[^1] = "Acsm2014Running";
        JsonElement none = ToolRun.Of([.. walk, "--format", "json"]).Json.GetProperty("onTheLevel");
        Assert.Equal(JsonValueKind.Null, none.GetProperty("speedMetersPerSecond").ValueKind);
        Assert.Equal("betweenWalkAndRun", none.GetProperty("outcome").GetString());
        Assert.Contains("none: walks there cost less, and runs more", ToolRun.Of(walk).Out, StringComparison.Ordinal);

        walk[2] = "backward";
        ToolRun.Of(walk).RefusedWith("--run-model goes with --direction forward");
    }
}
