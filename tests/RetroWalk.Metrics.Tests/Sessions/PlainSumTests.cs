using System.Numerics;
using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>The doses of intensity and the extrapolated time are plain sums: of n samples they are right to (n + 1)·2⁻⁵³ of
/// themselves, however the samples are ordered, split and merged. Held against exact sums in whole numbers.</summary>
[Properties(Arbitrary = [typeof(DomainShapes), typeof(SessionShapes)], MaxTest = 300)]
public sealed class PlainSumTests
{
    private const int Smallest = 1074; // a double is a whole multiple of 2⁻¹⁰⁷⁴

    private static readonly SessionTotals Empty = SessionTotals.For(Samples.Walker, default, RunningTests.Minetti);

    [Property]
    public bool Sums_keep_their_bound_split_merged_and_reordered(GaitStretch[] stretches, int seed)
    {
        Sample[] samples = [.. stretches.Select(Sample.Of)];
        Sample[] shuffled = [.. samples];
        new Random(seed).Shuffle(shuffled);
        Sample[] split = [.. samples.SelectMany(sample => sample.Split(seed))];
        SessionTotals halves = samples[..(samples.Length / 2)].Aggregate(Empty, Add)
            + samples[(samples.Length / 2)..].Aggregate(Empty, Add);
        return IsWithin(samples.Aggregate(Empty, Add), samples, samples.Length)
            && IsWithin(shuffled.Aggregate(Empty, Add), samples, samples.Length)
            && IsWithin(split.Aggregate(Empty, Add), samples, split.Length)
            && IsWithin(halves, samples, samples.Length);
    }

    /// <summary>Thousands of samples by columns, and one by one: there the bound is wide enough to be missed by a sum that is
    /// wrong, and narrow enough to hold.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Columns_keep_the_bound(int seed)
    {
        Random random = new(seed);
        Sample[] samples = [.. Enumerable.Range(0, 5000).Select(_ => new Sample(
            WalkingDirection.Forward, 1.9 * random.NextDouble(), 0.2 * random.NextDouble() - 0.05, random.NextDouble(), null))];
        SessionTotals column = Empty.AddRange(
            WalkingDirection.Forward, [.. samples.Select(sample => sample.V)], [.. samples.Select(sample => sample.G)],
            [.. samples.Select(sample => sample.Seconds)]);
        Assert.True(IsWithin(column, samples, samples.Length));
        Assert.True(IsWithin(samples.Aggregate(Empty, Add), samples, samples.Length));
        Sample longer = samples[17] with { Seconds = samples[17].Seconds * (1 + 1e-6) };
        Assert.False(IsWithin(Add(column, longer), [.. samples, samples[17]], samples.Length + 1));
    }

    private static SessionTotals Add(SessionTotals totals, Sample sample) =>
        totals.Add(sample.Direction, sample.V, sample.G, sample.Seconds, sample.Gait);

    /// <summary>Whether each sum is right to (n + 1)·2⁻⁵³ of the exact sum of the samples.</summary>
    private static bool IsWithin(SessionTotals session, Sample[] samples, int n)
    {
        BigInteger[] seconds = new BigInteger[3];
        BigInteger[] gross = new BigInteger[3];
        BigInteger extrapolated = 0;
        foreach (Sample sample in samples)
        {
            WalkTotals one = Empty.Add(sample.Direction, sample.V, sample.G, 1, sample.Gait).Both;
            if (one.DurationSeconds == 0)
                continue;
            DoseSums ofSecond = one.Intensity.Sums;
            int intensity = ofSecond[0] > 0 ? 0 : ofSecond[1] > 0 ? 1 : 2;
            seconds[intensity] += Whole(sample.Seconds);
            gross[intensity] += Whole(ofSecond[3 + intensity]) * Whole(sample.Seconds); // of one second: the power itself
            extrapolated += one.ExtrapolatedSeconds > 0 ? Whole(sample.Seconds) : 0;
        }

        DoseSums sums = session.Both.Intensity.Sums;
        bool hasBackward = double.IsNaN(session.Both.ExtrapolatedSeconds);
        double counted = session.Forward.ExtrapolatedSeconds + session.Running.ExtrapolatedSeconds;
        return Enumerable.Range(0, 3).All(i =>
                IsNear(Whole(sums[i]), seconds[i], n) && IsNear(Whole(sums[3 + i]) << Smallest, gross[i], n))
            && IsNear(Whole(counted), extrapolated, n)
            && (hasBackward || session.Both.ExtrapolatedSeconds == counted);
    }

    private static bool IsNear(BigInteger sum, BigInteger exact, int n) => BigInteger.Abs(sum - exact) << 53 <= (n + 1) * exact;

    private static BigInteger Whole(double number)
    {
        long bits = BitConverter.DoubleToInt64Bits(number);
        int exponent = (int)(bits >> 52) & 0x7FF;
        long fraction = bits & 0xF_FFFF_FFFF_FFFF;
        return exponent == 0 ? fraction : (BigInteger)(fraction | 0x10_0000_0000_0000) << (exponent - 1);
    }

    private readonly record struct Sample(WalkingDirection Direction, double V, double G, double Seconds, Gait? Gait)
    {
        /// <summary>Of a duration in which a split is exact.</summary>
        public static Sample Of(GaitStretch stretch) =>
            new(stretch.Direction, stretch.V, stretch.G, stretch.Milliseconds / 1024.0, stretch.Gait);

        public IEnumerable<Sample> Split(int seed)
        {
            double first = Math.Floor(Seconds * 1024 * (1 + seed % 7) / 8) / 1024;
            return [this with { Seconds = first }, this with { Seconds = Seconds - first }];
        }
    }
}
