using System.Text.Json;
using RetroWalk.Tests;

namespace RetroWalk.Metrics.Recordings.Tests;

/// <summary>The rule of the core for the values of this package: what is not refused comes back from JSON to the bit.</summary>
public sealed class JsonRules
{
    private static readonly double Awkward = Math.ScaleB(1, -25); // .NET writes the text of another double

    private static readonly object[] Travellers =
    [
        RecordedPoint.At(3) with { SpeedMetersPerSecond = Awkward, Lap = 2, Direction = WalkingDirection.Backward },
        default(RecordedPoint),
        RecordedPoint.At(9) with { Break = PointBreak.Pause, Pause = new(Awkward, 5) },
        new CleanedSample
        {
            Kind = SampleKind.Standing, DurationSeconds = 2, GradeFraction = double.NaN, AltitudeMeters = Awkward,
        },
        new RecordedPause(Awkward, 12), CleaningOptions.Live, CleaningOptions.WholeRecording,
    ];

    /// <summary>Not a value: it counts on while a recording is read.</summary>
    private static readonly Type[] Machines = [typeof(RecordingAccount)];

    [Fact]
    public void Every_public_value_travels_or_is_refused() =>
        Assert.Equal(
            [], JsonTravel.Lost(JsonTravel.ValuesOf(typeof(RecordingReader).Assembly).Except(Machines), Travellers));

    [Fact]
    public void What_travels_comes_back_to_the_bit() => Assert.All(Travellers, JsonTravel.AssertComesBack);

    [Fact]
    public void No_double_travels_by_the_converter_of_the_framework() => Assert.Equal([], JsonTravel.InexactNumbers(Travellers));

    [Fact]
    public void What_is_not_known_is_null() =>
        Assert.Contains("\"GradeFraction\":null", JsonSerializer.Serialize(Travellers[2]), StringComparison.Ordinal);
}
