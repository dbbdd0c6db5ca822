using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;
using RetroWalk.Metrics.Tests.Models;
using RetroWalk.Metrics.Tests.Numerics;

namespace RetroWalk.Metrics.Tests;

/// <summary>The batch of both directions equals the batches of the two models, bit for bit.</summary>
public sealed class ComparePowersTests
{
    [Fact]
    public void Both_directions_equal_the_models_at_every_length()
    {
        for (int length = 0; length <= 67; length++)
        {
            (double[] speeds, double[] grades) = Columns(length);
            double[] forward = new double[length];
            double[] backward = new double[length];
            WalkingEnergy.ComparePowers(speeds, grades, forward, backward);
            BatchSubjects.EqualBits(default(Looney2019Graded), speeds, grades, forward);
            BatchSubjects.EqualBits(default(RetroWalkBackward), speeds, grades, backward);
        }
    }

    [Fact]
    public void Both_directions_equal_the_models_in_place()
    {
        (double[] speeds, double[] grades) = Columns(67);
        double[] forward = [.. grades];
        double[] backward = [.. speeds];
        WalkingEnergy.ComparePowers(backward, forward, forward, backward);
        BatchSubjects.EqualBits(default(Looney2019Graded), speeds, grades, forward);
        BatchSubjects.EqualBits(default(RetroWalkBackward), speeds, grades, backward);
    }

    [Fact]
    public void Both_directions_equal_the_models_at_every_width()
    {
        (double[] speeds, double[] grades) = Columns(67);
        foreach (Type lane in Widths.All)
        {
            double[] forward = new double[67];
            double[] backward = new double[67];
            Widths.RunPair(default, lane, speeds, grades, forward, backward);
            BatchSubjects.EqualBits(default(Looney2019Graded), speeds, grades, forward);
            BatchSubjects.EqualBits(default(RetroWalkBackward), speeds, grades, backward);
        }
    }

    [Fact]
    public void Elements_beyond_the_inputs_are_left_alone()
    {
        double[] forward = [-1, -1, -1];
        double[] backward = [-1, -1, -1];
        WalkingEnergy.ComparePowers([1, 1], [0, 0], forward, backward);
        Assert.Equal((-1, -1), (forward[2], backward[2]));
    }

    [Theory]
    [InlineData(3, 4, 4, "gradeFractions")]
    [InlineData(4, 3, 4, "forwardDestinationWattsPerKilogram")]
    [InlineData(4, 4, 3, "backwardDestinationWattsPerKilogram")]
    public void Lengths_that_do_not_fit_are_refused(int grades, int forward, int backward, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => WalkingEnergy.ComparePowers(
            new double[4], new double[grades], new double[forward], new double[backward])).ParamName);

    [Fact]
    public void Destinations_that_overlap_are_refused()
    {
        double[] both = [-1, -1, -1, -1, -1];
        Assert.Equal("backwardDestinationWattsPerKilogram", Assert.Throws<ArgumentException>(() => WalkingEnergy.ComparePowers(
            [1, 1, 1], [0, 0, 0], both.AsSpan(0, 3), both.AsSpan(2, 3))).ParamName);
        Assert.Equal([-1, -1, -1, -1, -1], both);
    }

    private static (double[] Speeds, double[] Grades) Columns(int length)
    {
        (double[] speeds, double[] grades) = BatchSubjects.Columns(default(Looney2019Graded), length);
        for (int i = 2; i < length; i += 5)
            (i % 2 == 0 ? speeds : grades)[i] = HostileDoubles.Specials[i % HostileDoubles.Specials.Count];
        return (speeds, grades);
    }
}
