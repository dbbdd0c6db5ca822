using System.Text;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

public sealed class TerrainTextTests
{
    [Fact]
    public void Every_ground_is_read_back()
    {
        Terrain[] grounds = [.. Terrain.All, Terrain.FromFactor(1), Terrain.FromFactor(2.1), Terrain.FromFactor(4.75)];
        foreach (Terrain terrain in grounds)
        {
            Assert.Equal(terrain, Terrain.Parse(terrain.ToString()));
            Assert.Equal(terrain, Terrain.Parse($" {terrain.ToString(null)} "));
            Assert.Equal(terrain, Cultures.In("de-DE", () => Terrain.Parse(terrain.ToString().AsSpan())));
        }
    }

    [Theory]
    [InlineData("loose-sand", "loose-sand (2.1)")]
    [InlineData("LOOSE-SAND", "loose-sand (2.1)")]
    [InlineData("Loose-Sand (2.10)", "loose-sand (2.1)")]
    [InlineData("2.1", "custom (2.1)")]
    [InlineData("1", "custom (1)")]
    [InlineData("5", "custom (5)")]
    [InlineData("Custom (1.25)", "custom (1.25)")]
    [InlineData("treadmill", "treadmill (1)")]
    public void Ground_is_read(string text, string expected)
    {
        Assert.True(Terrain.TryParse(text, out Terrain terrain));
        Assert.Equal(expected, terrain.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("custom")]
    [InlineData("loose-sand (2.2)")]
    [InlineData("loose-sand (2.1")]
    [InlineData("loose-sand ()")]
    [InlineData("sand (2.1)")]
    [InlineData("0.99")]
    [InlineData("5.01")]
    [InlineData("1,5")]
    [InlineData("NaN")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(Terrain.TryParse(text, out Terrain terrain));
        Assert.Equal(default, terrain);
        if (text is null)
            Assert.Throws<ArgumentNullException>("s", () => Terrain.Parse((string)null!));
        else
            Assert.StartsWith(
                $"'{text}' is no known terrain", Assert.Throws<FormatException>(() => Terrain.Parse(text)).Message,
                StringComparison.Ordinal);
    }

    [Fact]
    public void Refusal_lists_the_grounds() =>
        Assert.Equal(
            "'moon' is no known terrain and no factor from 1 to 5: treadmill, dirt-road, light-brush, heavy-brush, swamp, "
            + "loose-sand, "
            + "light-snow, medium-snow, deep-snow",
            Assert.Throws<FormatException>(() => Terrain.Parse("moon")).Message);

    [Fact]
    public void Text_fills_a_span_that_just_holds_it()
    {
        Terrain sand = Terrain.Parse("loose-sand");
        Span<char> letters = stackalloc char[16];
        Assert.True(sand.TryFormat(letters, out int written));
        Assert.Equal("loose-sand (2.1)", letters[..written].ToString());
        Assert.False(sand.TryFormat(letters[1..], out written));
        Assert.Equal(0, written);
        Span<byte> bytes = stackalloc byte[16];
        Assert.True(sand.TryFormat(bytes, out written));
        Assert.Equal("loose-sand (2.1)", Encoding.UTF8.GetString(bytes[..written]));
        Assert.False(sand.TryFormat(bytes[1..], out written));
        Assert.Equal(0, written);
    }
}
