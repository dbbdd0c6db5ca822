namespace RetroWalk.Metrics.Calibration.Tests.Knee;

/// <summary>λ̂ of strides whose λ is known.</summary>
public sealed class KneeReversalTests
{
    // Forward walks labelled backward, at speeds of their own: as they are, and as a film run backwards.
    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Forward_walking_played_in_reverse_is_a_full_reversal(bool isReversed, double expected)
    {
        double[] speeds = [0.6, 0.9, 1.2];
        KneeReversal found = KneeReversal.Of(speeds.SelectMany(speed => new[]
        {
            Strides.Stride("A", WalkingDirection.Forward, speed, Strides.Walk(speed)),
            Strides.Stride("A", WalkingDirection.Backward, speed, isReversed ? Strides.Reversed(Strides.Walk(speed))
                : Strides.Walk(speed)),
        }));

        Assert.Equal(expected, found.Mean, 1e-12);
        Assert.Equal(1, found.People[0].WorkRatio, 1e-12);
        Assert.Equal(3, found.People[0].Used.Count);
    }

    // p = 0.05·v³ and n = 0.12·v^2.5 forward: power laws, which are met between the speeds too.
    [Theory]
    [InlineData(0)]
    [InlineData(0.35)]
    [InlineData(0.767)]
    [InlineData(1)]
    [InlineData(1.2)] // more concentric work than all that is absorbed forward: not held at 1
    public void Known_reversal_is_found_between_forward_speeds(double λ)
    {
        KneeReversal found = KneeReversal.Of(Level("A", λ, backward: [0.7, 0.8, 1.0]));
        KneePerson person = Assert.Single(found.People);

        Assert.Equal(λ, person.ReversalFraction, 1e-9);
        Assert.Equal(1, person.WorkRatio, 1e-9);
        Assert.Equal(0.05, person.LevelConcentricCoefficient, 1e-9);
        Assert.Equal(0.12, person.LevelEccentricCoefficient, 1e-9);
    }

    // On a slope forward at −G is what backward at G reverses.
    [Theory]
    [InlineData(0)]
    [InlineData(0.6)]
    [InlineData(1)]
    public void Known_reversal_is_found_uphill(double λ)
    {
        (double p, double n) up = (0.4, 0.05), down = (0.06, 0.7);
        KneeReversal found = KneeReversal.Of(
        [
            Strides.Stride("A", WalkingDirection.Forward, 1, Strides.Of(up.p, up.n), 0.09),
            Strides.Stride("A", WalkingDirection.Forward, 1, Strides.Of(down.p, down.n), -0.09),
            Strides.Stride("A", WalkingDirection.Backward, 1,
                Strides.Of((1 - λ) * up.p + λ * down.n, (1 - λ) * up.n + λ * down.p), 0.09),
        ]);

        Assert.Equal(λ, found.Mean, 1e-12);
    }

    [Fact]
    public void Group_is_the_mean_of_people()
    {
        KneeReversal found = KneeReversal.Of([.. Level("A", 0.7, [0.8]), .. Level("B", 0.9, [0.8]), .. Level("C", 1.1, [0.8])]);

        Assert.Equal(3, found.Count);
        Assert.Equal(0.9, found.Mean, 1e-9);
        Assert.Equal(0.2, found.StandardDeviation, 1e-9);
        Assert.Equal(0.2 / Math.Sqrt(3), found.StandardError, 1e-9);
        Assert.Equal(["A", "B", "C"], found.People.Select(person => person.Subject));
    }

    [Fact]
    public void Strides_of_one_walk_count_by_their_mean()
    {
        KneeCondition walk = Assert.Single(KneeReversal.Of(
        [
            Strides.Stride("A", WalkingDirection.Backward, 0.8, Strides.Of(0.1, 0.02)),
            Strides.Stride("A", WalkingDirection.Backward, 0.8, Strides.Of(0.2, 0.04)),
        ]).Conditions);

        Assert.Equal((2, 0.15, 0.03),
            (walk.Strides, Math.Round(walk.ConcentricWattsPerKilogram, 12), Math.Round(walk.EccentricWattsPerKilogram, 12)));
        Assert.Equal(0.15 / 0.18, walk.ConcentricShare, 1e-12);
    }

    [Fact]
    public void A_speed_without_forward_speeds_on_both_sides_is_not_used()
    {
        ExpectUsed(Level("A", 0.8, [0.5, 0.8, 1.3]), used: [0.8], notUsed: [0.5, 1.3]);
        ExpectUsed([.. Level("A", 0.8, [0.8]), Strides.Stride("A", WalkingDirection.Backward, 0.8, Strides.Of(0.1, 0.1), 0.05)],
            used: [0.8], notUsed: [0.8]);

        static void ExpectUsed(IEnumerable<KneeStride> strides, double[] used, double[] notUsed)
        {
            KneePerson person = Assert.Single(KneeReversal.Of(strides).People);
            Assert.Equal(used, person.Used.Select(walk => walk.Speed.MetersPerSecond));
            Assert.Equal(notUsed, person.NotUsed.Select(walk => walk.Speed.MetersPerSecond));
        }
    }

    [Fact]
    public void Somebody_elses_forward_walks_do_not_help()
    {
        KneeReversal found = KneeReversal.Of(
            [.. Level("A", 0.8, []), Strides.Stride("B", WalkingDirection.Backward, 0.8, Strides.Of(0.1, 0.02))]);

        Assert.Equal(0, found.Count);
        Assert.True(double.IsNaN(found.Mean));
        Assert.Single(found.People[1].NotUsed);
    }

    [Fact]
    public void No_strides_are_refused()
    {
        Assert.Equal("strides", Assert.Throws<ArgumentException>(() => KneeReversal.Of([])).ParamName);
        Assert.Equal("strides", Assert.Throws<ArgumentNullException>(() => KneeReversal.Of(null!)).ParamName);
    }

    [Fact]
    public void Texts()
    {
        KneeReversal found = KneeReversal.Of([.. Level("A", 0.7, [0.8]), .. Level("B", 0.9, [0.8])]);

        Assert.Equal("λ 0.800 (SD 0.141, SE 0.100) of 2 people", found.ToString());
        Assert.Equal("A: λ 0.700 of 1 backward walks, work 1.00 times that forward", found.People[0].ToString());
        Assert.Equal("A, Forward, 0.6 m/s, 0 %: 1 strides, p 0.011 and n 0.033 W/kg", found.Conditions[0].ToString());
        Assert.Equal("A, Forward, 1 m/s, 0 %: p 0.1 and n 0.02 W/kg",
            Strides.Stride("A", WalkingDirection.Forward, 1, Strides.Of(0.1, 0.02)).ToString());
    }

    private static IEnumerable<KneeStride> Level(string subject, double λ, double[] backward)
    {
        foreach (double speed in (double[])[0.6, 1.2])
            yield return Strides.Stride(subject, WalkingDirection.Forward, speed, Strides.Of(P(speed), N(speed)));
        foreach (double speed in backward)
        {
            yield return Strides.Stride(
                subject, WalkingDirection.Backward, speed,
                Strides.Of((1 - λ) * P(speed) + λ * N(speed), (1 - λ) * N(speed) + λ * P(speed)));
        }

        static double P(double v) => 0.05 * Math.Pow(v, 3);
        static double N(double v) => 0.12 * Math.Pow(v, 2.5);
    }
}
