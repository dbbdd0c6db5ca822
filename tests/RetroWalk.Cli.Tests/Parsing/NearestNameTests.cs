using RetroWalk.Cli.Parsing;

namespace RetroWalk.Cli.Tests.Parsing;

public sealed class NearestNameTests
{
    // Letters to change, add or leave out until the name begins so; among equals the first stays first.
    [Theory]
    [InlineData("xyz", "xya,xyz,abc", "xyz,xya,abc")]
    [InlineData("minetti", "Looney2019,Santee2001,Minetti2002", "Minetti2002,Santee2001,Looney2019")]
    [InlineData("loney", "onexyz,lopqrs,looney", "looney,onexyz,lopqrs")] // one letter left out; two; three
    [InlineData("loooney", "looabc,looney,loabcd", "looney,looabc,loabcd")] // one letter too many
    [InlineData("b", "a,b,c,d", "b,a,c")]
    [InlineData("", "a,b", "a,b")]
    public void Nearest_come_first(string typed, string names, string expected) =>
        Assert.Equal(expected, string.Join(',', NearestNames.Of(typed, names.Split(','))));

    [Fact]
    public void Text_longer_than_a_hundred_letters_resembles_nothing()
    {
        string[] names = ["other", new('x', 100)];

        Assert.Equal(names.Reverse(), NearestNames.Of(new('x', 100), names));
        Assert.Equal(names, NearestNames.Of(new('x', 101), names));
    }

    [Fact]
    public void Refusal_names_the_three_nearest() =>
        ToolRun.OfLine("estimate --direction forward --model Loony2019Graded --mass 70kg --speed 3mph --duration 1h").RefusedWith(
            "--model: 'Loony2019Graded' is not a known model; the nearest are Looney2019Graded, Looney2019Level, "
            + "Looney2022Backpacking");
}
