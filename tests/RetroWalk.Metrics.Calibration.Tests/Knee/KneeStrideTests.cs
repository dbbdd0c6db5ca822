namespace RetroWalk.Metrics.Calibration.Tests.Knee;

public sealed class KneeStrideTests
{
    // 2·∫P dt/T by hand: a moment of m over a stretch of 40° is 2·m·0.698/T, both legs.
    [Theory]
    [InlineData(0.10, 0.02)]
    [InlineData(0, 0.3)]
    [InlineData(0.2, 0)]
    public void Work_is_moment_over_angle(double p, double n)
    {
        KneeStride stride = Strides.Stride("A", WalkingDirection.Backward, 0.8, Strides.Of(p, n));

        Assert.Equal(p, stride.ConcentricWattsPerKilogram, 1e-12);
        Assert.Equal(n, stride.EccentricWattsPerKilogram, 1e-12);
    }

    [Fact]
    public void A_stride_played_in_reverse_exchanges_both_works()
    {
        KneeSample[] samples = Strides.Walk(1.2);
        KneeStride played = Strides.Stride("A", WalkingDirection.Forward, 1.2, samples);
        KneeStride reversed = Strides.Stride("A", WalkingDirection.Backward, 1.2, Strides.Reversed(samples));

        Assert.Equal(played.ConcentricWattsPerKilogram, reversed.EccentricWattsPerKilogram, 1e-12);
        Assert.Equal(played.EccentricWattsPerKilogram, reversed.ConcentricWattsPerKilogram, 1e-12);
        Assert.True(played.EccentricWattsPerKilogram > played.ConcentricWattsPerKilogram);
    }

    // Flexors that pull are not the quadriceps: a moment below zero does no work here.
    [Fact]
    public void Flexors_do_not_count()
    {
        KneeStride stride = Strides.Stride("A", WalkingDirection.Forward, 1, Strides.Walk(1, scale: -1));
        KneeStride twice = Strides.Stride("A", WalkingDirection.Forward, 1,
            [.. Strides.Walk(1, scale: -1).Select(sample => sample with
        {
            MomentNewtonMetersPerKilogram = Math.Min(sample.MomentNewtonMetersPerKilogram,
                2 * sample.MomentNewtonMetersPerKilogram),
        })]);

        Assert.InRange(twice.ConcentricWattsPerKilogram, stride.ConcentricWattsPerKilogram * 0.99,
            stride.ConcentricWattsPerKilogram);
    }

    // Where the moment passes zero between two samples only the part above it counts: half of the base of a triangle.
    [Fact]
    public void A_moment_that_changes_sign_counts_where_it_is_positive()
    {
        KneeSample[] samples = [.. Enumerable.Range(0, 41)
            .Select(i => new KneeSample(i * 0.025, 30 - 15 * Math.Cos(Math.PI * i / 20), 0))];
        samples[10] = samples[10] with { MomentNewtonMetersPerKilogram = -1 };
        samples[11] = samples[11] with { MomentNewtonMetersPerKilogram = 1 };
        double bend = (samples[11].AngleDegrees - samples[10].AngleDegrees) * Math.PI / 180;
        double after = (samples[12].AngleDegrees - samples[11].AngleDegrees) * Math.PI / 180;

        Assert.Equal(2 * (bend / 4 + after / 2) / 1.0, Strides.Stride("A", WalkingDirection.Forward, 1, samples)
            .EccentricWattsPerKilogram, 1e-12);
    }

    public static TheoryData<Func<KneeSample[]>, string> Impossible => new()
    {
        { () => Change(3, sample => sample with { TimeSeconds = double.NaN }), "Sample 4: the time is not a finite number." },
        { () => Change(3, sample => sample with { TimeSeconds = 0 }), "Sample 4: the time does not rise." },
        { () => Change(7, sample => sample with { AngleDegrees = 200 }),
            "Sample 8: a knee angle of 200° is none from -30 to 160°." },
        { () => Change(7, sample => sample with { AngleDegrees = double.NaN }),
            "Sample 8: a knee angle of NaN° is none from -30 to 160°." },
        { () => Change(7, sample => sample with { MomentNewtonMetersPerKilogram = -60 }),
            "Sample 8: a knee moment of -60 N·m/kg is none up to 10 either way." },
        { () => Strides.Walk(1)[..19], "A stride of 19 samples is too coarse: 20 are needed." },
        { () => [.. Strides.Walk(1).Select(sample => sample with { TimeSeconds = sample.TimeSeconds * 4 })],
            "A stride of 5 s is none of 0.4 to 4 s." },
        { () => [.. Strides.Walk(1).Select(sample => sample with { TimeSeconds = sample.TimeSeconds / 5 })],
            "A stride of 0.25 s is none of 0.4 to 4 s." },
        { () => [.. Strides.Walk(1)[..30], .. Strides.Walk(1)[45..]],
            "Sample 31: more than a tenth of the stride is missing before it." },
        { () => Strides.Walk(1)[..70], "From contact to contact the knee angle differs by 48°: that is no whole stride." },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_a_stride_is_refused(Func<KneeSample[]> samples, string why)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() =>
            Strides.Stride("A", WalkingDirection.Forward, 1, samples()));
        Assert.Equal(("samples", why), (refusal.ParamName, refusal.Message.Split(" (Parameter")[0]));
    }

    [Fact]
    public void Nobody_no_direction_and_no_speed_are_refused()
    {
        Assert.Equal("subject",
            Assert.Throws<ArgumentException>(() => Strides.Stride(" ", WalkingDirection.Forward, 1, Strides.Walk(1))).ParamName);
        Assert.Equal("direction",
            Assert.Throws<ArgumentException>(() => Strides.Stride("A", (WalkingDirection)7, 1, Strides.Walk(1))).ParamName);
        Assert.Equal("speed",
            Assert.Throws<ArgumentException>(() => Strides.Stride("A", WalkingDirection.Forward, 0, Strides.Walk(1))).ParamName);
        Assert.Equal("samples",
            Assert.Throws<ArgumentNullException>(() => Strides.Stride("A", WalkingDirection.Forward, 1, null!)).ParamName);
    }

    private static KneeSample[] Change(int index, Func<KneeSample, KneeSample> change)
    {
        KneeSample[] samples = Strides.Walk(1);
        samples[index] = change(samples[index]);
        return samples;
    }
}
