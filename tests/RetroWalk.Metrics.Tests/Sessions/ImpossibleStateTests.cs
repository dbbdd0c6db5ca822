using System.Buffers.Binary;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>Bytes with a right check sum that hold what no session comes to.</summary>
public sealed class ImpossibleStateTests
{
    private static readonly SessionTotals Empty = SessionTotals.For(Samples.Walker);

    private static readonly SessionRules Counted = new() { MaximalUptake = OxygenUptake.FromMillilitersPerKilogramPerMinute(42) };

    /// <summary>The two of these sums that may be negative: the cost of a full reversal, and the weight of the tail.</summary>
    [Fact]
    public void Negative_sum_is_refused()
    {
        int[] signed = [CompensatedSums.Count - 3, CompensatedSums.Count - 1];
        for (int i = 0; i < DirectionSums.Count; i++)
        {
            DirectionSums sums = default;
            sums.Set(i, new(-1, 0));
            Assert.Equal(signed.Contains(i), IsRead(With(sums)));
            sums.Set(i, new(1, 0));
            Assert.True(IsRead(With(sums)));
        }
    }

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    [InlineData(1, double.NaN)]
    public void Sum_that_is_no_number_is_refused(double rounded, double remainder)
    {
        for (int i = 0; i < DirectionSums.Count; i++)
        {
            DirectionSums sums = default;
            sums.Set(i, new(rounded, remainder));
            bool isKept = sums[i].Remainder.Equals(remainder);
            Assert.Equal(!isKept, IsRead(With(sums)));
        }
    }

    [Fact]
    public void Clock_that_no_recorder_has_is_refused()
    {
        HeldSample held = new(WalkingDirection.Forward, 1, 0, null);
        Assert.True(IsRead(With(new RecorderClock(TimeSpan.FromSeconds(1), TimeSpan.Zero, held))));
        Assert.False(IsRead(With(new RecorderClock(TimeSpan.Zero, null, null))));
        Assert.False(IsRead(With(new RecorderClock(null, TimeSpan.FromTicks(-1), null))));
        Assert.False(IsRead(With(new RecorderClock(null, null, held))));
    }

    [Fact]
    public void Rules_that_cannot_hold_for_the_person_are_refused()
    {
        Assert.True(IsRead(With(Counted)));
        Assert.False(IsRead(With(new SessionRules { MaximalUptake = Samples.Walker.RestingPower.OxygenUptake })));
    }

    [Fact]
    public void Person_nobody_measured_has_no_excess_of_their_own()
    {
        WalkConditions conditions = new() { PersonalFactor = PersonalFactor.Measured(1.1, 0.08) };
        byte[] bytes = SessionTotals.For(Samples.Walker, conditions).ToState().ToBytes();
        int excess = PlaceOf(bytes, 1.1, 0.08, 1, double.NaN) + 16;
        Assert.Equal(bytes, Changed(bytes, _ => { }));
        Assert.False(IsRead(Changed(bytes, changed => BinaryPrimitives.WriteDoubleLittleEndian(changed.AsSpan(excess), 1.2))));
    }

    [Fact]
    public void Practice_has_the_factor_of_its_bouts()
    {
        WalkConditions conditions = new() { Practice = Practice.AfterBouts(6) };
        byte[] bytes = SessionTotals.For(Samples.Walker, conditions).ToState().ToBytes();
        int factor = PlaceOf(bytes, conditions.Practice.Factor);
        Assert.False(IsRead(Changed(bytes, changed => BinaryPrimitives.WriteDoubleLittleEndian(changed.AsSpan(factor), 0.99))));
    }

    [Fact]
    public void Intensity_is_counted_or_not()
    {
        byte[] bytes = With(Counted).ToBytes();
        int counts = PlaceOf(bytes, 42) + 8;
        Assert.Equal(1, bytes[counts]);
        Assert.False(IsRead(Changed(bytes, changed => changed[counts] = 2)));
    }

    /// <summary>Of the extrapolated time one number is kept; a second one would be lost.</summary>
    [Fact]
    public void Remainder_of_a_sum_without_one_is_refused()
    {
        int extrapolated = CompensatedSums.Count + ExcludedTime.Reasons;
        Assert.True(IsRead(WithLast(1L << (2 * extrapolated))));
        Assert.False(IsRead(WithLast(1L << (2 * extrapolated + 1))));

        static byte[] WithLast(long present)
        {
            // the sums of runs come last, before the check sum, and are not there in an empty session
            byte[] bytes = Empty.ToState().ToBytes();
            return Changed(
                [.. bytes[..^12], .. BitConverter.GetBytes(present), .. BitConverter.GetBytes(1.0), 0, 0, 0, 0], changed =>
                    BinaryPrimitives.WriteInt32LittleEndian(changed.AsSpan(4), changed.Length));
        }
    }

    private static SessionState With(DirectionSums sums) => With(SessionRules.Default, sums, null);

    private static SessionState With(RecorderClock clock) => With(SessionRules.Default, default, clock);

    private static SessionState With(SessionRules rules) => With(rules, default, null);

    private static SessionState With(SessionRules rules, DirectionSums sums, RecorderClock? clock) => new(
        SessionFit.Shipped, rules, Samples.Walker.Mass, Samples.Walker.RestingPower, default, sums, sums, sums, clock);

    private static bool IsRead(SessionState state) => IsRead(state.ToBytes());

    private static bool IsRead(byte[] bytes)
    {
        if (Record.Exception(() => SessionState.FromBytes(bytes)) is not Exception refused)
            return true;
        Assert.StartsWith(
            "The state is damaged: it holds a number that no session can have.",
            Assert.IsType<ArgumentException>(refused).Message, StringComparison.Ordinal);
        return false;
    }

    private static int PlaceOf(byte[] bytes, params double[] numbers)
    {
        int place = bytes.AsSpan().IndexOf((byte[])[.. numbers.SelectMany(BitConverter.GetBytes)]);
        Assert.True(place > 0);
        return place;
    }

    private static byte[] Changed(byte[] bytes, Action<byte[]> change)
    {
        byte[] changed = [.. bytes];
        change(changed);
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(^4), Crc32C.Of(changed.AsSpan(..^4)));
        return changed;
    }
}
