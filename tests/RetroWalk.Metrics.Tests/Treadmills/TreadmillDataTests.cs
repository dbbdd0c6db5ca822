using FsCheck.Xunit;

namespace RetroWalk.Metrics.Tests.Treadmills;

/// <summary>Packets written by hand from the layout of the Treadmill Data characteristic, on which several public parsers
/// agree.</summary>
public sealed class TreadmillDataTests
{
    private const ushort EveryFlagButMoreData = 0x1FFE;

    [Fact]
    public void Every_field_stands_where_the_layout_puts_it()
    {
        byte[] packet =
        [
            0xFE, 0x1F, // every field, and no more data
            0xE3, 0x01, // 483: 4.83 km/h
            0xC2, 0x01, // 450: 4.50 km/h
            0x39, 0x30, 0x01, // 77 881 m
            0xC4, 0xFF, // −60: −6 %
            0xDE, 0xFF, // −34: −3.4°
            0x7B, 0x00, // 12.3 m
            0xE9, 0x03, // 100.1 m
            0x77, 0x01, 0x90, 0x01, // two paces of two bytes
            0x2C, 0x01, // 300 kcal
            0xC8, 0x00, // 200 kcal in an hour
            0x03, // 3 kcal in a minute
            0x6E, // 110 in a minute
            0x23, // 3.5 MET
            0x10, 0x0E, // 3600 s
            0x3C, 0x00, // 60 s
            0xF6, 0xFF, // −10 N
            0x96, 0x00, // 150 W
        ];

        Assert.Equal(Full, TreadmillData.Decode(packet));
    }

    /// <summary>Version 1.0 of the service has paces of one byte: only the length of the packet tells them.</summary>
    [Fact]
    public void Paces_of_one_byte_are_told_by_the_length_of_the_packet()
    {
        byte[] packet =
        [
            0xFE, 0x1F, 0xE3, 0x01, 0xC2, 0x01, 0x39, 0x30, 0x01, 0xC4, 0xFF, 0xDE, 0xFF, 0x7B, 0x00, 0xE9, 0x03, 0x08, 0x07,
            0x2C, 0x01, 0xC8, 0x00, 0x03, 0x6E, 0x23, 0x10, 0x0E, 0x3C, 0x00, 0xF6, 0xFF, 0x96, 0x00,
        ];

        Assert.Equal(Full, TreadmillData.Decode(packet));
    }

    /// <summary>A recorded packet of a public reverse-engineering page, its numbers filled in; it ends in bytes of the maker's
    /// own.</summary>
    [Fact]
    public void Bytes_of_the_maker_behind_the_last_field_are_ignored()
    {
        TreadmillData data = TreadmillData.Decode(
            [0x84, 0x24, 0x2C, 0x01, 0x64, 0x00, 0x00, 0x05, 0x00, 0xFF, 0xFF, 0xFF, 0x78, 0x00, 0x51, 0x00, 0x00]);

        Assert.Equal(
            new()
            {
                Speed = TreadmillUnits.ToSpeed(300),
                DistanceMeters = 100,
                Energy = Energy.FromKilocalories(5),
                Elapsed = TimeSpan.FromMinutes(2),
                IsComplete = true,
            },
            data);
    }

    [Fact]
    public void What_the_machine_does_not_know_is_null()
    {
        byte[] packet =
        [
            0x88, 0x10, 0x00, 0x00, 0xFF, 0x7F, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0x7F,
        ];

        Assert.Equal(new() { Speed = default(Speed), IsComplete = true }, TreadmillData.Decode(packet));
    }

    [Fact]
    public void Parts_of_a_split_notification_join()
    {
        // 100 m, 5 %, 2.9°; more follows
        TreadmillData first = TreadmillData.Decode([0x0D, 0x00, 0x64, 0x00, 0x00, 0x32, 0x00, 0x1D, 0x00]);
        TreadmillData last = TreadmillData.Decode([0x00, 0x01, 0xF4, 0x01, 0x5A]); // 5 km/h, 90 in a minute

        Assert.False(first.IsComplete);
        Assert.Null(first.Speed);
        Assert.Equal(
            new()
            {
                Speed = TreadmillUnits.ToSpeed(500),
                Grade = TreadmillUnits.ToGrade(50),
                RampDegrees = 2.9,
                DistanceMeters = 100,
                HeartRateBeatsPerMinute = 90,
                IsComplete = true,
            },
            default(TreadmillData).Then(first).Then(last));
    }

    [Fact]
    public void Later_value_of_a_field_is_taken() =>
        Assert.Equal(Full, Other.Then(Full));

    [Fact]
    public void Field_that_does_not_come_again_stays()
    {
        Assert.Equal(Full with { IsComplete = false }, Full.Then(default));
        Assert.Equal(Full, default(TreadmillData).Then(Full));
    }

    /// <summary>Cut anywhere, a packet gives the fields before the cut and nothing else.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void Packet_that_ends_early_keeps_its_whole_fields(int length)
    {
        byte[] packet = [0x06, 0x00, 0x52, 0x03, 0x20, 0x03, 0xD2, 0x04, 0x00]; // 8.50 and 8.00 km/h, 1234 m
        TreadmillData data = TreadmillData.Decode(packet.AsSpan(0, length));

        Assert.True(data.IsCut);
        Assert.Equal(length >= 4 ? TreadmillUnits.ToSpeed(850) : null, data.Speed);
        Assert.Equal(length >= 6 ? TreadmillUnits.ToSpeed(800) : null, data.AverageSpeed);
        Assert.Null(data.DistanceMeters);
        Assert.Equal(1234, TreadmillData.Decode(packet).DistanceMeters);
        Assert.False(TreadmillData.Decode(packet).IsCut);
    }

    /// <summary>Whatever the bytes: a grade and a speed that a session takes, and no more than what the flags announce.</summary>
    [Property(MaxTest = 2000)]
    public void Any_bytes_decode(byte[] packet)
    {
        TreadmillData data = TreadmillData.Decode(packet);

        ushort flags = packet.Length < 2 ? (ushort)1 : BitConverter.ToUInt16(packet);
        Assert.Equal((flags & 1) == 0 && packet.Length >= 4, data.Speed is not null);
        Assert.True((flags & 2) != 0 || data.AverageSpeed is null);
        Assert.True((flags & 8) != 0 || (data.Grade is null && data.RampDegrees is null));
        Assert.True((flags & 0x1000) != 0 || (data.BeltForceNewtons is null && data.PowerWatts is null));
        Assert.Equal((flags & 1) == 0, data.IsComplete);
        Assert.Equal(data, default(TreadmillData).Then(data));
    }

    [Fact]
    public void Every_set_of_flags_takes_the_bytes_of_its_fields()
    {
        int[] widths = [0, 2, 3, 4, 4, 2, 2, 5, 1, 1, 2, 2, 4];
        for (int flags = 0; flags <= (EveryFlagButMoreData | 1); flags++)
        {
            int length = 2 + ((flags & 1) == 0 ? 2 : 0);
            for (int bit = 1; bit < widths.Length; bit++)
                length += (flags >> bit & 1) * widths[bit];
            byte[] packet = new byte[length];
            BitConverter.TryWriteBytes(packet, (ushort)flags);

            Assert.False(TreadmillData.Decode(packet).IsCut);
            if (length > 2 && (flags & 0x60) == 0) // one byte less may be a packet with paces of one byte
                Assert.True(TreadmillData.Decode(packet.AsSpan(0, length - 1)).IsCut);
        }
    }

    [Fact]
    public void Decoding_and_joining_allocate_nothing()
    {
        byte[] packet = new byte[40];
        BitConverter.TryWriteBytes(packet, EveryFlagButMoreData);
        TreadmillData joined = default(TreadmillData).Then(TreadmillData.Decode(packet));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            joined = joined.Then(TreadmillData.Decode(packet));
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotNull(joined.Speed);
    }

    [Fact]
    public void Text_says_what_is_known()
    {
        Assert.Equal("no speed, no grade, no time", default(TreadmillData).ToString());
        Assert.StartsWith("1.34", Full.ToString(), StringComparison.Ordinal);
        Assert.Equal($"{Full.Speed}, {Full.Grade}, {Full.Elapsed}", Full.ToString());
    }

    /// <summary>With every field, and no value in common with <see cref="Full"/>.</summary>
    private static TreadmillData Other => new()
    {
        Speed = TreadmillUnits.ToSpeed(1),
        AverageSpeed = TreadmillUnits.ToSpeed(1),
        DistanceMeters = 1,
        Grade = TreadmillUnits.ToGrade(1),
        RampDegrees = 1,
        AscentMeters = 1,
        DescentMeters = 1,
        Energy = Energy.FromKilocalories(1),
        EnergyPerHour = Energy.FromKilocalories(1),
        EnergyPerMinute = Energy.FromKilocalories(1),
        HeartRateBeatsPerMinute = 1,
        Intensity = MetabolicEquivalent.FromMets(1),
        Elapsed = TimeSpan.FromSeconds(1),
        Remaining = TimeSpan.FromSeconds(1),
        BeltForceNewtons = 1,
        PowerWatts = 1,
    };

    private static TreadmillData Full => new()
    {
        Speed = TreadmillUnits.ToSpeed(483),
        AverageSpeed = TreadmillUnits.ToSpeed(450),
        DistanceMeters = 77_881,
        Grade = TreadmillUnits.ToGrade(-60),
        RampDegrees = -3.4,
        AscentMeters = 12.3,
        DescentMeters = 100.1,
        Energy =
            Energy.FromKilocalories(300),
        EnergyPerHour = Energy.FromKilocalories(200),
        EnergyPerMinute = Energy.FromKilocalories(3),
        HeartRateBeatsPerMinute = 110,
        Intensity = MetabolicEquivalent.FromMets(3.5),
        Elapsed = TimeSpan.FromHours(1),
        Remaining = TimeSpan.FromMinutes(1),
        BeltForceNewtons = -10,
        PowerWatts = 150,
        IsComplete = true,
    };
}
