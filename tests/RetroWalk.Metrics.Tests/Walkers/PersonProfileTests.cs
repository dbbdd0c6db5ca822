using System.Text.Json;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics.Tests.Walkers;

/// <summary>The file of a person, which the tool and an app share.</summary>
public sealed class PersonProfileTests
{
    // Written by retrowalk calibrate -o before the profile was a type of the library.
    private const string Written = """
        {"format":"retrowalk-profile","version":2,"measurements":4,"personalFactor":1.1,"personalLogSpread":0.08,
        "practiceFactor":0.6,"excessFactor":0.9,"excessSpread":0.3,"factorExcessCorrelation":-0.3}
        """;

    private static readonly WalkConditions Person = new()
    {
        PersonalFactor = PersonalFactor.Measured(1.1, 0.08),
        Practice = Practice.OfFactor(0.6),
        PersonalExcess = PersonalExcess.Measured(0.9, 0.3),
        FactorExcessCorrelation = -0.3,
    };

    [Fact]
    public void Profile_of_the_tool_is_read_and_written_alike()
    {
        PersonProfile profile = JsonSerializer.Deserialize<PersonProfile>(Written)!;

        Assert.Equal((Person, 4), (profile.Conditions, profile.MeasurementCount));
        Assert.Equal(new PersonProfile(Person, 4), profile);
        Assert.Equal(Written.ReplaceLineEndings(""), JsonSerializer.Serialize(profile));
        Assert.Equal(Written.ReplaceLineEndings(""), JsonSerializer.Serialize(profile, RetroWalkJson.PersonProfile));
    }

    [Theory]
    [InlineData(1, "The profile is of version 1, and this library reads version 2: calibrate again.")]
    [InlineData(3, "The profile is of version 3, and this library reads version 2: calibrate again.")]
    public void Other_version_is_refused_by_its_number(int version, string message) =>
        Assert.Equal(
            message,
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PersonProfile>(
                $$"""{"format":"retrowalk-profile","version":{{version}},"practiceLogSpread":0.3,"of":"another version"}"""))
                .Message);

    [Theory]
    [InlineData("{}", "The format is not retrowalk-profile")]
    [InlineData("""{"format":"retrowalk-profile"}""", "lacks its member version")]
    [InlineData("""{"format":"another","version":2,"measurements":0}""", "The format is not retrowalk-profile")]
    [InlineData("""{"format":"retrowalk-profile","version":2,"measurements":-1}""", "a negative number of measurements")]
    [InlineData("""{"format":"retrowalk-profile","version":2,"measurements":0,"personalFactor":1.1}""", "only one of personalFactor and personalLogSpread")]
    [InlineData("""{"format":"retrowalk-profile","version":2,"measurements":0,"personalLogSpread":0.1}""", "only one of personalFactor and personalLogSpread")]
    [InlineData("""{"format":"retrowalk-profile","version":2,"measurements":0,"practiceBouts":3,"practiceFactor":0.6}""", "both practiceBouts and practiceFactor")]
    [InlineData("""{"format":"retrowalk-profile","version":2,"measurements":0,"excessFactor":0.9}""", "only one of excessFactor and excessSpread")]
    [InlineData("""{"format":"retrowalk-profile","version":2,"measurements":0,"excessSpread":0.3}""", "only one of excessFactor and excessSpread")]
    [InlineData("""{"format":"retrowalk-profile","version":2,"measurements":0,"factorExcessCorrelation":0.3}""", "factorExcessCorrelation without excessFactor")]
    [InlineData("""{"format":"retrowalk-profile","version":2}""", "lacks its member measurements")]
    [InlineData("""{"format":"retrowalk-profile","version":2,"measurements":0,"handrail":"None"}""", "has no member handrail")]
    [InlineData(
        """{"format":"retrowalk-profile","version":2,"measurements":0,"excessFactor":11,"excessSpread":1}""", "factor is 11")]
    public void What_is_no_profile_is_refused(string json, string words) =>
        Assert.Contains(
            words, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PersonProfile>(json)).Message,
            StringComparison.Ordinal);

    /// <summary>Each part that a profile may leave out, alone.</summary>
    [Fact]
    public void Profile_of_one_part_comes_back()
    {
        WalkConditions[] parts =
        [
            WalkConditions.None, new() { PersonalFactor = PersonalFactor.Measured(0.9, 0.1) },
            new() { Practice = Practice.AfterBouts(3) }, new() { Practice = Practice.OfFactor(0.7) },
            new() { PersonalExcess = PersonalExcess.Measured(1.2, 0.4) },
        ];
        Assert.All(
            parts,
            part => Assert.Equal(
                new PersonProfile(part, 2), JsonSerializer.Deserialize<PersonProfile>(JsonSerializer.Serialize(new PersonProfile(part, 2)))));
    }

    [Fact]
    public void What_a_profile_cannot_keep_is_refused()
    {
        Assert.Contains(
            "a walk and not to a person",
            Assert.Throws<ArgumentException>(
                "conditions", () => new PersonProfile(Person with { Handrail = Handrail.Gripping }, 1)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "without a measured PersonalExcess",
            Assert.Throws<ArgumentException>(
                "conditions", () => new PersonProfile(Person with { PersonalExcess = PersonalExcess.Unknown }, 1)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("measurementCount", () => new PersonProfile(Person, -1));
    }

    [Fact]
    public void Text_names_the_person() =>
        Assert.Equal("4 measured walks: " + Person, new PersonProfile(Person, 4).ToString());
}
