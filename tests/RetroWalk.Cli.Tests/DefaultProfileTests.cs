using System.Text.Json;
using RetroWalk.Cli.Tests.Streams;

namespace RetroWalk.Cli.Tests;

/// <summary>A profile that is taken without being named: where it is looked for, and that the output says so.</summary>
public sealed class DefaultProfileTests
{
    private const string Profile =
        "{\"format\":\"retrowalk-profile\",\"version\":2,\"measurements\":4,\"personalFactor\":1.1,\"personalLogSpread\":0.08}";
    private const string Walk = "--mass 70kg --speed 3mph --duration 30min";
    private const string Rows = "speed_mps,grade_fraction,direction\n1.2,0.01,forward\n1.1,0,backward\n";
    private const string Recorded = "time_s,speed_mps,grade_fraction,direction\n0,1,0,forward\n60,1,0,backward\n120,1,0,forward\n";

    public static TheoryData<string, string> Calls => new()
    {
        { $"compare {Walk}", "" },
        { $"estimate --direction forward {Walk}", "" },
        { $"equivalent --direction backward {Walk}", "" },
        { "session - --mass 70kg", Recorded },
        { "session - --mass 70kg --run-model Minetti2002Running", Recorded },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void It_prices_what_a_named_one_prices_and_is_said(string call, string input)
    {
        using TemporaryFolder folder = new();
        string profile = folder.Write("p.json", Profile);
        string named = ToolRun.WithInput(input, $"{call} --profile {profile}".Split(' ')).Out;

        ToolRun run = Run(profile, input, call);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"{named}Priced with the default profile {profile}; --no-profile leaves it out.\n", run.Out);
        Assert.Equal(ToolRun.WithInput(input, call.Split(' ')).Out, Run(profile, input, call + " --no-profile").Out);
        Assert.Equal(ToolRun.WithInput(input, call.Split(' ')).Out, Run(null, input, call).Out);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Json_says_it_first_and_else_is_the_same(string call, string input)
    {
        using TemporaryFolder folder = new();
        string profile = folder.Write("p.json", Profile);
        string named = ToolRun.WithInput(input, $"{call} --format json --profile {profile}".Split(' ')).Out;

        ToolRun run = Run(profile, input, call + " --format json");

        Assert.Equal(profile, run.Json.GetProperty("defaultProfile").GetString());
        string path = JsonEncodedText.Encode(profile, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
        Assert.Equal(named, run.Out.Replace($"\n  \"defaultProfile\": \"{path}\",", "", StringComparison.Ordinal));
    }

    // What writes a file or rows says it on standard error.
    [Theory]
    [InlineData("batch - -")]
    [InlineData("batch - FILE.csv")]
    [InlineData("plot compare --mass 70kg --speed 3mph --duration 30min -o FILE.svg")]
    [InlineData("plot plan --mass 70kg --duration 30min -o FILE.svg")]
    public void Other_output_is_said_on_standard_error(string call)
    {
        using TemporaryFolder folder = new();
        string profile = folder.Write("p.json", Profile);
        string Answer(ToolRun run) => run.Out + string.Concat(
            folder.Names.Where(name => name.StartsWith("FILE", StringComparison.Ordinal)).Select(name => File.ReadAllText(folder[name])));
        string[] words = [.. call.Split(' ').Select(word => word.StartsWith("FILE", StringComparison.Ordinal) ? folder[word] : word)];
        string named = Answer(ToolRun.WithInput(Rows, [.. words, "--profile", profile]));
        foreach (string name in folder.Names.Where(name => name.StartsWith("FILE", StringComparison.Ordinal)))
            File.Delete(folder[name]);

        ToolRun run = Run(profile, Rows, words);

        Assert.Equal(
            (0, $"retrowalk: priced with the default profile {profile}; --no-profile leaves it out\n"), (run.ExitCode, run.Error));
        Assert.Equal(named, Answer(run));
    }

    // Its factor is not that of another model.
    [Theory]
    [InlineData($"compare {Walk} --forward-model Pandolf1977", "")]
    [InlineData($"estimate --direction forward {Walk} --model Acsm2014Walking", "")]
    [InlineData("session - --mass 70kg --forward-model Pandolf1977", Recorded)]
    public void Where_another_model_is_named_it_is_left_out_and_that_is_said(string call, string input)
    {
        using TemporaryFolder folder = new();
        string profile = folder.Write("p.json", Profile);
        string without = ToolRun.WithInput(input, call.Split(' ')).Out;
        string line = $"efault profile {profile} is left out: only the library's own models know a person";

        ToolRun run = Run(profile, input, call);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"{without}The d{line}.\n", run.Out);
        JsonElement json = Run(profile, input, call + " --format json").Json;
        Assert.Equal(profile, json.GetProperty("defaultProfileLeftOut").GetString());
        Assert.False(json.TryGetProperty("defaultProfile", out _));
        Assert.Equal(without, Run(profile, input, call + " --no-profile").Out);
        Assert.Equal(
            $"retrowalk: the d{line}\n", Run(profile, Rows, "batch - - --model Acsm2014Walking").Error);
    }

    [Theory]
    [InlineData("none.json")]
    [InlineData("folder")]
    public void What_is_no_file_is_not_left_out(string name)
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder["folder"]);
        const string Call = $"compare {Walk} --forward-model Pandolf1977";

        Assert.Equal(ToolRun.OfLine(Call).Out, Run(folder[name], "", Call).Out);
    }

    // An example is not a person, and nothing else asks for a person.
    [Theory]
    [InlineData("compare")]
    [InlineData("compare --no-profile")]
    [InlineData($"explain {Walk}")]
    [InlineData("models")]
    public void Where_it_does_not_belong_it_is_not_taken(string call)
    {
        using TemporaryFolder folder = new();
        ToolRun run = Run(folder.Write("p.json", Profile), "", call);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("profile", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Named_profile_wins()
    {
        using TemporaryFolder folder = new();
        string named = folder.Write("named.json", Profile.Replace("1.1", "1.3", StringComparison.Ordinal));
        ToolRun run = Run(folder.Write("p.json", Profile), "", $"compare {Walk} --profile {named}");

        Assert.Contains("costs 1.30 times the median", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("default", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "", "is not a profile")]
    [InlineData(null, "", "does not exist")]
    [InlineData("PRACTICE", "--practice-bouts 6", "do not go together")]
    public void Refusal_says_where_it_comes_from(string? text, string options, string words)
    {
        using TemporaryFolder folder = new();
        string practised = Profile.Replace("\"personalFactor", "\"practiceBouts\":3,\"personalFactor", StringComparison.Ordinal);
        string profile = text is null ? folder["none.json"] : folder.Write("p.json", text == "PRACTICE" ? practised : text);

        ToolRun run = Run(profile, "", $"compare {Walk} {options}".TrimEnd());

        run.RefusedWith(words);
        run.RefusedWith($"({profile} is the default profile; --no-profile leaves it out)");
    }

    [Fact]
    public void Named_and_none_exclude_each_other() =>
        ToolRun.OfLine($"compare {Walk} --profile a.json --no-profile").RefusedWith("--profile and --no-profile exclude each other");

    [Fact]
    public void Control_characters_of_its_name_are_shown()
    {
        using TemporaryFolder folder = new();
        string profile = folder.Write("p\e[31m.json", Profile);

        Assert.DoesNotContain('\e', Run(profile, "", $"compare {Walk}").Out);
        Assert.DoesNotContain('\e', Run(profile, Rows, "batch - -").Error);
    }

    [Fact]
    public void Variable_comes_before_the_usual_place()
    {
        using TemporaryFolder folder = new();
        Assert.Null(DefaultProfile.Find(null, folder["."]));
        Assert.Null(DefaultProfile.Find(null, ""));

        Directory.CreateDirectory(folder["retrowalk"]);
        string usual = folder.Write(Path.Combine("retrowalk", "profile.json"), Profile);

        Assert.Equal(Path.GetFullPath(usual), Path.GetFullPath(DefaultProfile.Find(null, folder["."])!));
        Assert.Equal("mine.json", DefaultProfile.Find("mine.json", folder["."]));
        Assert.Null(DefaultProfile.Find("", folder["."]));
    }

    // The process itself looks there: by the variable, and by the folder of XDG.
    [Fact]
    public void Process_finds_it()
    {
        if (!OperatingSystem.IsLinux())
            return; // other systems have other places
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder["retrowalk"]);
        string usual = folder.Write(Path.Combine("retrowalk", "profile.json"), Profile);

        ShellRun run = ShellRun.Of($"""
            unset RETROWALK_PROFILE
            export XDG_CONFIG_HOME='{Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(usual)))}'
            retrowalk compare {Walk} | tail -n 1
            RETROWALK_PROFILE= retrowalk compare {Walk} | tail -n 1
            RETROWALK_PROFILE=/nowhere.json retrowalk compare {Walk}
            """);

        Assert.Equal(
            $"Priced with the default profile {Path.GetFullPath(usual)}; --no-profile leaves it out.\n"
            + "Estimates for healthy adults; not medical advice.\n",
            run.Out);
        Assert.StartsWith("retrowalk: /nowhere.json does not exist (", run.Error, StringComparison.Ordinal);
    }

    private static ToolRun Run(string? profile, string input, string call) => Run(profile, input, call.Split(' '));

    private static ToolRun Run(string? profile, string input, string[] words) => ToolRun.On(
        usual => usual with
        {
            In = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)),
            FindProfile = () => profile,
        },
        words);
}
