using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;
using RetroWalk.Metrics.Tests.Models;

namespace RetroWalk.Metrics.Tests.Numerics;

/// <summary>The sums of a column of samples have the same bits at every width.</summary>
public sealed class SessionWidthTests
{
    private const double Resting = 2.5; // above standing, so that the floor is used

    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void Sums_have_the_same_bits_at_every_width(WalkingDirection direction)
    {
        foreach (int length in Enumerable.Range(0, 41).Concat([511, 512, 513, 520, 1024, 1500]))
        {
            (double[] speeds, double[] grades, double[] durations) = Series(length);
            DirectionSums expected = Widths.RunSession(direction, Widths.All[0], Resting, speeds, grades, durations);
            Assert.All(Widths.All, lane => Assert.Equal(
                expected, Widths.RunSession(direction, lane, Resting, speeds, grades, durations)));
        }
    }

    /// <summary>Against plain sums of single prices: no sample is lost, doubled or priced in the other direction.</summary>
    [Fact]
    public void Sums_are_those_of_the_single_calls()
    {
        (double[] speeds, double[] grades, double[] durations) = Series(1000);
        DirectionSums sums = Widths.RunSession(WalkingDirection.Backward, Widths.All[^1], Resting, speeds, grades, durations);
        double active = 0, concentric = 0, eccentric = 0, seconds = 0;
        for (int i = 0; i < speeds.Length; i++)
        {
            double power = BatchSubjects.Scalar(default(RetroWalkBackward), speeds[i], grades[i]);
            if (double.IsNaN(power))
                continue;
            QuadricepsPower knee = default(RetroWalkBackward)
                .EstimateQuadriceps(Speed.FromMetersPerSecond(speeds[i]), Grade.FromFraction(grades[i])).Backward;
            active += Math.Max(power - Resting, 0) * durations[i];
            concentric += knee.ConcentricWattsPerKilogram * durations[i];
            eccentric += knee.EccentricWattsPerKilogram * durations[i];
            seconds += durations[i];
        }

        Assert.True(Near.Relative(sums.Priced.Values.Active.Value, active, 1e-13));
        Assert.True(Near.Relative(sums.Priced.Values.Concentric.Value, concentric, 1e-13));
        Assert.True(Near.Relative(sums.Priced.Values.Eccentric.Value, eccentric, 1e-13));
        Assert.True(Near.Relative(sums.Priced.Values.Seconds.Value, seconds, 1e-13));
        Assert.True(Near.Relative(sums.Excluded.TotalSeconds, durations.Sum() - seconds, 1e-12));
    }

    /// <summary>0.1 added up one by one is off by 1e-11 after a million times.</summary>
    [Theory]
    [InlineData(512)]
    [InlineData(1_000_000)]
    public void Error_of_a_sum_does_not_grow_with_its_length(int length)
    {
        double[] tenths = [.. Enumerable.Repeat(0.1, length)];
        DirectionSums sums = Widths.RunSession(
            WalkingDirection.Backward, Widths.All[^1], Resting, tenths, new double[length], tenths);
        Assert.True(Near.Relative(sums.Priced.Values.Seconds.Value, length / 10.0, 7.5e-15)); // as EightSums says
        Assert.True(Near.Relative(sums.Priced.Values.Meters.Value, length / 100.0, 7.5e-15));
    }

    private static (double[] Speeds, double[] Grades, double[] Durations) Series(int length)
    {
        (double[] speeds, double[] grades) = BatchSubjects.Columns(default(RetroWalkBackward), length);
        for (int i = 5; i < length; i += 11)
            speeds[i] = HostileDoubles.Specials[i % HostileDoubles.Specials.Count];
        for (int i = 7; i < length; i += 13)
            grades[i] = HostileDoubles.Specials[i % HostileDoubles.Specials.Count];
        return (speeds, grades, [.. Enumerable.Range(0, length).Select(i => 0.5 + i % 7 / 3.0)]);
    }
}
