using System.Text;
using System.Text.Json;
using RetroWalk.Cli.Files;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Tests;

/// <summary>A profile that somebody has tampered with gives one clear error.</summary>
public sealed class ProfileTests
{
    private const string Start = "{\"format\":\"retrowalk-profile\",\"version\":2,\"measurements\":2";
    private const string Person = ",\"personalFactor\":1.1,\"personalLogSpread\":0.08";

    [Fact]
    public void Smallest_profile_is_the_population()
    {
        Assert.Equal(Compare(null).Out, Compare(Start + "}").Out);
        Assert.Contains("this person costs 1.10 times the median", Compare(Start + Person + "}").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_mark_is_no_obstacle() =>
        Assert.Equal(Compare(Start + Person + "}").Out, Compare("\uFEFF" + Start + Person + "}").Out);

    // Found by the fuzzer: half a character within a text of the JSON.
    [Theory]
    [InlineData(0x80)]
    [InlineData(0xFF)]
    [InlineData(0xC3)]
    public void Bytes_that_are_no_text_are_refused(byte wrong)
    {
        using TemporaryFolder folder = new();
        byte[] profile = Encoding.UTF8.GetBytes(Start + Person + "}");
        profile[Start.IndexOf("profile", StringComparison.Ordinal) + 2] = wrong;
        File.WriteAllBytes(folder["profile.json"], profile);

        With(folder["profile.json"]).RefusedWith("not UTF-8");
    }

    [Theory]
    [InlineData("", "not a profile: it is no JSON, by line 1\n")]
    [InlineData("not JSON", "not a profile: it is no JSON, by line 1\n")]
    [InlineData("{\n\n", "not a profile: it is no JSON, by line 3\n")]
    [InlineData("{\"format\":\"retrowalk-profile\",\n\"version\":2,}", "not a profile: it is no JSON, by line 2\n")]
    [InlineData("[1]", "A PersonProfile is a JSON object")]
    [InlineData("{}", "'retrowalk calibrate -o' writes one")]
    [InlineData("{\"format\":\"other\",\"version\":2}", "'retrowalk calibrate -o' writes one")]
    [InlineData("{\"format\":\"retrowalk-profile\"}", "version")]
    [InlineData("{\"format\":\"retrowalk-profile\",\"version\":3,\"future\":true}", "this library reads version 2")]
    [InlineData("{\"format\":\"retrowalk-profile\",\"version\":\"2\"}", "version of a PersonProfile must be a whole number")]
    [InlineData("{\"format\":\"retrowalk-profile\",\"version\":2}", "measurements")]
    [InlineData(Start + ",\"colour\":\"red\"}", "colour")]
    [InlineData(Start + ",\"\\ud800\":\"red\"}", "not a profile")]
    [InlineData("{\"format\":\"\\ud800\",\"version\":2}", "not a profile")]
    [InlineData(Start + Person + ",\"personalFactor\":1.2}", "personalFactor")]
    [InlineData(Start + ",\"personalFactor\":NaN,\"personalLogSpread\":0.1}", "not a profile")]
    [InlineData(Start + ",\"personalFactor\":\"NaN\",\"personalLogSpread\":0.1}", "not a profile")]
    [InlineData(Start + ",\"personalFactor\":-1,\"personalLogSpread\":0.1}", "factor is -1")]
    [InlineData(Start + ",\"personalFactor\":1e300,\"personalLogSpread\":0.1}", "from 0.2 to 5")]
    [InlineData(Start + ",\"personalFactor\":1e999,\"personalLogSpread\":0.1}", "not a profile")]
    [InlineData(Start + ",\"personalFactor\":1.1,\"personalLogSpread\":-0.1}", "logSpread is -0.1")]
    [InlineData(Start + ",\"personalFactor\":1.1}", "only one of personalFactor and personalLogSpread")]
    [InlineData(Start + ",\"practiceBouts\":3,\"practiceFactor\":0.5}", "both practiceBouts and practiceFactor")]
    [InlineData(Start + ",\"practiceBouts\":-3}", "not a profile")]
    [InlineData(Start + ",\"practiceFactor\":0}", "factor is 0")]
    [InlineData(Start + ",\"practiceFactor\":0.5,\"practiceLogSpread\":0.1}", "practiceLogSpread")]
    [InlineData(Start + ",\"excessFactor\":0.5}", "only one of excessFactor and excessSpread")]
    [InlineData(Start + ",\"excessSpread\":0.5}", "only one of excessFactor and excessSpread")]
    [InlineData(Start + ",\"excessFactor\":-1,\"excessSpread\":0.1}", "factor is -1")]
    [InlineData(Start + ",\"excessFactor\":0.5,\"excessSpread\":0.1,\"factorExcessCorrelation\":-2}", "correlation")]
    [InlineData(Start + ",\"factorExcessCorrelation\":0.5}", "factorExcessCorrelation without excessFactor")]
    [InlineData(Start + ",\"practiceBouts\":3,\"factorExcessCorrelation\":0.5}", "factorExcessCorrelation without excessFactor")]
    [InlineData("{\"format\":\"retrowalk-profile\",\"version\":2,\"measurements\":-2}", "negative number of measurements")]
    public void Tampered_profile_is_refused(string text, string words)
    {
        ToolRun run = Compare(text);

        run.RefusedWith(words);
        Assert.DoesNotContain(
            "LineNumber", run.Error, StringComparison.Ordinal); // of the parser's own words only the first sentence
        Assert.DoesNotContain("Path:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_may_be_64_kB_long()
    {
        string profile = (Start + Person + "}").PadRight(65_536);

        Assert.Contains("this person costs 1.10 times the median", Compare(profile).Out, StringComparison.Ordinal);
        Compare(profile + " ").RefusedWith("larger than 64 kB");
    }

    [Fact]
    public void Profile_that_is_no_small_file_is_refused()
    {
        using TemporaryFolder folder = new();
        string large = folder["large.json"];
        using (FileStream stream = File.Create(large))
            stream.SetLength(100_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();

        With(large).RefusedWith("larger than 64 kB");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20_000_000);
        With(folder["nowhere.json"]).RefusedWith("does not exist");
        With(Path.GetDirectoryName(large)!).RefusedWith("is a directory");
        With("-").RefusedWith("not from standard input");
    }

    // The memory of a process opens as a file, and has nothing at its beginning.
    [Fact]
    public void Profile_that_breaks_off_while_it_is_read_is_refused()
    {
        if (OperatingSystem.IsLinux())
            With("/proc/self/mem").RefusedWith(": /proc/self/mem cannot be read: ");
    }

    // Fields that say nothing of the person are not there, and what is there is read as it was written.
    [Theory]
    [MemberData(nameof(People))]
    public void Profile_says_what_is_known_of_the_person_and_no_more(WalkConditions person, string[] fields)
    {
        using MemoryStream stream = new();
        ProfileFile.Write(stream, new(person, measurementCount: 2));
        byte[] written = stream.ToArray();

        Assert.Equal(
            ["format", "version", "measurements", .. fields],
            JsonDocument.Parse(written).RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(person, ProfileFile.Parse("profile", written));
    }

    public static TheoryData<WalkConditions, string[]> People => new()
    {
        { WalkConditions.None, [] },
        { new() { PersonalFactor = PersonalFactor.Measured(1.1, 0.08) }, ["personalFactor", "personalLogSpread"] },
        { new() { Practice = Practice.AfterBouts(3) }, ["practiceBouts"] },
        { new() { Practice = Practice.OfFactor(0.5) }, ["practiceFactor"] },
        {
            new() { PersonalExcess = PersonalExcess.Measured(0.5, 0.1) },
            ["excessFactor", "excessSpread", "factorExcessCorrelation"]
        },
    };

    private static ToolRun Compare(string? profile)
    {
        if (profile is null)
            return With(null);
        using TemporaryFolder folder = new();
        return With(folder.Write("profile.json", profile));
    }

    private static ToolRun With(string? path) =>
        ToolRun.Of(
            [
                .. "compare --mass 70kg --speed 3mph --duration 30min".Split(' '),
                .. path is null ? (string[])[] : ["--profile", path],
            ]);
}
