using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace RetroWalk.Metrics.Orleans.Tests;

/// <summary>What a session does not take: a clear answer each, and nothing changes.</summary>
public sealed class RefusalTests
{
    private static readonly Walker Walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    private static readonly StoredSession Session = SessionProtocol.Appended(
        SessionProtocol.Begun(SessionStart.For(Walker, TimeSpan.FromSeconds(20))), 0,
        Block(TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)));

    private static SampleBlock Block(params TimeSpan[] times) => new(
        times, [.. times.Select(_ => WalkingDirection.Forward)], [.. times.Select(_ => 1.2)], [.. times.Select(_ => 0.0)]);

    [Fact]
    public void A_clock_that_goes_back_is_refused_with_both_times() =>
        AssertRefused<ArgumentOutOfRangeException>(
            "00:00:01: it must not be before the last sample, 00:00:05",
            () => SessionProtocol.Appended(Session, 3, Block(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(1))));

    [Fact]
    public void A_negative_number_is_refused() =>
        AssertRefused<ArgumentOutOfRangeException>(
            "first is -1", () => SessionProtocol.Appended(Session, -1, Block(TimeSpan.Zero)));

    [Fact]
    public void An_undefined_direction_is_refused() =>
        AssertRefused<ArgumentException>(
            "directions[0] is 7", () => new SampleBlock([TimeSpan.Zero], [(WalkingDirection)7], [1], [0]));

    [Theory]
    [InlineData(2, 1, 1)]
    [InlineData(1, 2, 1)]
    [InlineData(1, 1, 2)]
    public void Columns_of_different_lengths_are_refused(int directions, int speeds, int grades) =>
        AssertRefused<ArgumentException>(
            "There are 2 ",
            () => new SampleBlock([TimeSpan.Zero], new WalkingDirection[directions], new double[speeds], new double[grades]));

    [Fact]
    public void Another_mass_is_refused() =>
        AssertRefused<InvalidOperationException>(
            "of a person of 70 kg", () =>
                SessionProtocol.CheckBegunWith(
                    Session, SessionStart.For(new Walker(BodyMass.FromKilograms(71), RestingRate.StandardMet))));

    [Fact]
    public void Another_gap_is_refused() =>
        AssertRefused<InvalidOperationException>(
            "longest gap 00:00:20, not none", () => SessionProtocol.CheckBegunWith(Session, SessionStart.For(Walker)));

    [Fact]
    public void Other_conditions_are_refused() =>
        AssertRefused<InvalidOperationException>(
            "other conditions",
            () => SessionProtocol.CheckBegunWith(
                Session, SessionStart.For(
                    Walker, TimeSpan.FromSeconds(20), new WalkConditions { Handrail = Handrail.Gripping })));

    [Fact]
    public void The_same_start_is_no_other() =>
        SessionProtocol.CheckBegunWith(Session, SessionStart.For(Walker, TimeSpan.FromSeconds(20)));

    [Fact]
    public void A_state_of_another_version_is_refused_by_its_number()
    {
        byte[] older = [.. Session.Recorder];
        older[3] = 1;
        AssertRefused<InvalidOperationException>(
            "is left as it is. The state is of version 1", () => SessionProtocol.Reply(Session with { Recorder = older }));
    }

    [Fact]
    public void A_damaged_state_is_refused()
    {
        byte[] damaged = [.. Session.Recorder];
        damaged[^9] ^= 1;
        AssertRefused<InvalidOperationException>(
            "damaged", () => SessionProtocol.Appended(Session with { Recorder = damaged }, 3, Block(TimeSpan.FromSeconds(3))));
    }

    [Fact]
    public void What_another_fit_priced_can_be_read_and_takes_no_more()
    {
        StoredSession old = Session with { Recorder = PricedByAnotherFit(Session.Recorder) };
        Assert.Equal(SessionProtocol.Reply(Session), SessionProtocol.Reply(old));
        AssertRefused<InvalidOperationException>(
            "what follows needs another session", () => SessionProtocol.Appended(old, 3, Block(TimeSpan.FromSeconds(3))));
    }

    /// <summary>The name of the fit with another last letter, under a new check sum: its parameters stay, so the sums
    /// do.</summary>
    private static byte[] PricedByAnotherFit(byte[] state)
    {
        byte[] other = [.. state];
        int end = other.AsSpan().IndexOf(Encoding.ASCII.GetBytes(SessionState.CurrentlyPricedBy))
            + SessionState.CurrentlyPricedBy.Length;
        other[end - 1] = other[end - 1] == (byte)'0' ? (byte)'1' : (byte)'0';
        uint sum = uint.MaxValue;
        foreach (byte next in other.AsSpan(..^4))
            sum = BitOperations.Crc32C(sum, next);
        BinaryPrimitives.WriteUInt32LittleEndian(other.AsSpan(^4..), ~sum);
        return other;
    }

    private static void AssertRefused<T>(string words, Func<object> call)
        where T : Exception => Assert.Contains(words, Assert.Throws<T>(call).Message, StringComparison.Ordinal);

    private static void AssertRefused<T>(string words, Action call)
        where T : Exception => Assert.Contains(words, Assert.Throws<T>(call).Message, StringComparison.Ordinal);
}
