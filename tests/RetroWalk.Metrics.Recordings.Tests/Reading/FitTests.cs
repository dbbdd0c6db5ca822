using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using RetroWalk.Metrics.Recordings.Reading.Content;
using RetroWalk.Tests;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>The values of FIT messages, in files of the tests' own writer.</summary>
public sealed class FitTests
{
    private const double DegreesPerSemicircle = 180.0 / 2147483648;

    // What is written is what is read: the value less than half a step of its unit away, in either order of bytes.
    [Property(MaxTest = 200)]
    public Property Every_value_comes_back(
        uint seconds, int latitude, int longitude, ushort altitude, uint distance, ushort speed, bool isBigEndian)
    {
        seconds %= 1_000_000;
        latitude /= 2; // within the poles
        byte[] file = new FitWriter(isBigEndian).DefineRecord()
            .Record(seconds, latitude, longitude, altitude, distance, speed)
            .Record(seconds + 7, latitude, longitude, altitude, distance, speed).File(isBigEndian ? 12 : 14);

        (List<RecordedPoint> points, RecordingSummary summary, RecordingAccount account) = Reads.All(file);

        return (points.Count == 2 && account.Findings.Count == 0
            && summary.Start == new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(seconds)
            && points[0].Seconds == 0 && points[1].Seconds == 7
            && Is(points[1].LatitudeDegrees, latitude * DegreesPerSemicircle, isInvalid: false)
            && Is(points[1].LongitudeDegrees, longitude * DegreesPerSemicircle, longitude == int.MaxValue)
            && Is(points[1].AltitudeMeters, altitude / 5.0 - 500, altitude == ushort.MaxValue)
            && Is(points[1].DistanceMeters, distance / 100.0, distance == uint.MaxValue)
            && Is(points[1].SpeedMetersPerSecond, speed / 1000.0, speed == ushort.MaxValue)).ToProperty();

        static bool Is(double found, double value, bool isInvalid) =>
            isInvalid ? double.IsNaN(found) : Math.Abs(found - value) < 1e-9;
    }

    [Fact]
    public void Invalid_values_are_none()
    {
        byte[] file = new FitWriter().DefineRecord()
            .Record(0, int.MaxValue, int.MaxValue, ushort.MaxValue, uint.MaxValue, ushort.MaxValue).Record(1, 1, 2, 3, 4, 5).File();

        RecordedPoint point = Reads.All(file).Points[0];

        Assert.Equal(RecordedPoint.At(0), point);
    }

    [Fact]
    public void Enhanced_values_win_over_short_ones()
    {
        byte[] file = new FitWriter()
            .Define(
                0, 20,
                [(253, 4, FitWriter.UInt32), (78, 4, FitWriter.UInt32), (2, 2, FitWriter.UInt16), (6, 2, FitWriter.UInt16), (73, 4, FitWriter.UInt32)])
            .Data(0, (FitWriter.Midnight, 4), (3000, 4), (2500, 2), (900, 2), (1100, 4))
            .Data(0, (FitWriter.Midnight + 1, 4), (uint.MaxValue, 4), (2500, 2), (900, 2), (uint.MaxValue, 4)).File();

        List<RecordedPoint> points = Reads.All(file).Points;

        Assert.Equal((100, 1.1), (points[0].AltitudeMeters, points[0].SpeedMetersPerSecond));
        Assert.Equal((0, 0.9), (points[1].AltitudeMeters, points[1].SpeedMetersPerSecond));
    }

    // 31 s after the last time would be taken for 1 s before: five bits tell the next of 32 seconds.
    [Fact]
    public void Compressed_times_count_on_from_the_last_whole_one()
    {
        FitWriter writer = new FitWriter()
            .Define(1, 21, [(253, 4, FitWriter.UInt32)]).Data(1, (FitWriter.Midnight + 30, 4))
            .Define(3, 20, [(3, 1, FitWriter.UInt8)]);
        uint[] times = [30, 31, 33, 64, 90, 121, 121];
        foreach (uint time in times)
            writer.DataAt(3, FitWriter.Midnight + time, (100, 1));

        (List<RecordedPoint> points, RecordingSummary summary, _) = Reads.All(writer.File());

        Assert.Equal(new DateTimeOffset(2026, 5, 1, 0, 0, 30, TimeSpan.Zero), summary.Start);
        Assert.Equal(times.Select(time => time - 30.0), points.Select(point => point.Seconds));
        Assert.All(points, point => Assert.Equal(100, point.HeartBeatsPerMinute));
    }

    // Steps of 250 m are less than the 256 m at which 12 bits of 1/16 m begin anew.
    [Fact]
    public void Compressed_distances_add_up()
    {
        FitWriter writer = new FitWriter().Define(0, 20, [(253, 4, FitWriter.UInt32), (8, 3, FitWriter.Bytes)]);
        for (uint i = 0; i < 5; i++)
            writer.Data(0, (FitWriter.Midnight + i, 4), (140 | (((16 * 250 * i) & 0xFFF) << 12), 3));
        writer.Data(0, (FitWriter.Midnight + 5, 4), (0xFFFFFF, 3));

        List<RecordedPoint> points = Reads.All(writer.File()).Points;

        Assert.Equal([0, 250, 500, 750, 1000, double.NaN], points.Select(point => point.DistanceMeters));
        Assert.Equal([1.4, 1.4, 1.4, 1.4, 1.4, double.NaN], points.Select(point => point.SpeedMetersPerSecond));
    }

    [Fact]
    public void Developers_own_fields_and_fields_that_do_not_fit_are_stepped_over()
    {
        byte[] file = new FitWriter()
            .Define(
                0, 20, [(253, 4, FitWriter.UInt32), (2, 3, FitWriter.UInt16), (200, 9, FitWriter.Text), (3, 1, FitWriter.UInt8)],
                4, 2)
            .Data(0, (FitWriter.Midnight, 4), (0, 3), (0, 9), (99, 1), (7, 4), (7, 2))
            .Data(0, (FitWriter.Midnight + 1, 4), (0, 3), (0, 9), (98, 1), (7, 4), (7, 2)).File();

        (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(file);

        Assert.Equal([99, 98], points.Select(point => point.HeartBeatsPerMinute));
        Assert.All(points, point => Assert.Equal(double.NaN, point.AltitudeMeters));
        Assert.Equal(FindingKind.FieldsSkipped, Assert.Single(account.Findings).Kind);
    }

    [Fact]
    public void An_incline_is_that_of_a_treadmill_and_steps_are_those_of_both_legs()
    {
        (byte, byte, byte)[] treadmill = [
            (253, 4, FitWriter.UInt32), (9, 2, FitWriter.Int16), (4, 1, FitWriter.UInt8), (53, 1, FitWriter.UInt8)];
        byte[] belt =
            new FitWriter().Define(0, 20, treadmill).Data(0, (FitWriter.Midnight, 4), (-350, 2), (55, 1), (64, 1)).File();
        byte[] outdoors = new FitWriter().DefineRecord().Record(0, 1, 2, 3, 4, 5)
            .Define(0, 20, treadmill).Data(0, (FitWriter.Midnight + 1, 4), (-350, 2), (55, 1), (255, 1)).File();

        RecordedPoint indoors = Reads.All(belt).Points[0];
        Assert.Equal((-0.035, 111), (indoors.GradeFraction, indoors.StepsPerMinute));
        Assert.Equal(
            (double.NaN, 110), (Reads.All(outdoors).Points[1].GradeFraction, Reads.All(outdoors).Points[1].StepsPerMinute));
    }

    [Fact]
    public void Time_in_which_the_timer_stood_is_marked_also_where_records_go_on()
    {
        FitWriter writer = new FitWriter().DefineRecord().DefineEvent().TimerEvent(0, 0);
        Records(0, 10);
        writer.TimerEvent(10, 4);
        Records(11, 12);
        writer.TimerEvent(20, 0);
        Records(20, 22);
        writer.TimerEvent(22, 1).TimerEvent(30, 0); // nothing recorded meanwhile
        Records(31, 32);
        writer.TimerEvent(32, 9); // and no start any more

        (List<RecordedPoint> points, RecordingSummary summary, _) = Reads.All(writer.File());

        Assert.Equal([11, 12, 20, 31], points.Where(point => point.Break == PointBreak.Pause).Select(point => point.Seconds));
        Assert.Equal([new RecordedPause(10, 20), new RecordedPause(22, 30)], summary.Pauses);
        Assert.Equal(
            [new(10, 11), new(11, 12), new(12, 20), new(22, 30)], points.Select(point => point.Pause).OfType<RecordedPause>());

        void Records(uint first, uint last)
        {
            for (uint i = first; i <= last; i++)
                writer.Record(i, 1, 2, 3, i, 5);
        }
    }

    // From the start of the first one, as long as all together.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pauses_between_two_records_are_given_as_one(bool isBeforeAll)
    {
        FitWriter writer = new FitWriter().DefineRecord().DefineEvent();
        if (!isBeforeAll)
            writer.Record(0, 1, 2, 3, 4, 5);
        writer.TimerEvent(10, 4).TimerEvent(20, 0).TimerEvent(22, 1).TimerEvent(30, 0).TimerEvent(35, 1).TimerEvent(45, 0);
        if (isBeforeAll)
            writer.Record(0, 1, 2, 3, 4, 5);
        writer.Record(40, 1, 2, 3, 4, 5).Record(50, 1, 2, 3, 4, 5).Record(60, 1, 2, 3, 4, 5);

        List<RecordedPoint> points = Reads.All(writer.File()).Points;

        Assert.Equal([null, new(10, 33), new(40, 45), null], points.Select(point => point.Pause));
    }

    [Fact]
    public void A_pause_within_another_counts_once()
    {
        FitWriter writer = new FitWriter().DefineRecord().DefineEvent().Record(0, 1, 2, 3, 4, 5)
            .TimerEvent(10, 4).TimerEvent(1000, 0).TimerEvent(20, 4).TimerEvent(30, 0)
            .Record(2000, 1, 2, 3, 4, 5).TimerEvent(2010, 4).TimerEvent(2020, 0).Record(2030, 1, 2, 3, 4, 5);

        Assert.Equal([null, new(10, 1000), new(2010, 2020)], Reads.All(writer.File()).Points.Select(point => point.Pause));
    }

    [Fact]
    public void Laps_and_sessions_are_those_of_the_device()
    {
        (byte, byte, byte)[] totals =
            [.. ((byte[])[253, 2, 7, 8, 9]).Select(field => (field, (byte)4, FitWriter.UInt32)), (11, 2, FitWriter.UInt16)];
        (long, int)[] Lap(uint start, uint end) =>
            [(FitWriter.Midnight + end, 4), (FitWriter.Midnight + start, 4), (1000 * (end - start), 4), (900, 4), (12_345, 4), (42, 2)];
        byte[] file = new FitWriter().DefineRecord().Define(2, 19, totals)
            .Define(
                3, 18,
                [.. totals, (5, 1, FitWriter.Enum), (6, 1, FitWriter.Enum), (22, 2, FitWriter.UInt16), (23, 2, FitWriter.UInt16)])
            .Record(0, 1, 2, 3, 4, 5).Record(1, 1, 2, 3, 4, 5).Data(2, Lap(0, 1))
            .Record(2, 1, 2, 3, 4, 5).Data(2, Lap(1, 2))
            .Data(3, [.. Lap(0, 2), (11, 1), (255, 1), (7, 2), (ushort.MaxValue, 2)])
            .Record(9, 1, 2, 3, 4, 5).File();

        (List<RecordedPoint> points, RecordingSummary summary, _) = Reads.All(file);

        Assert.Equal([0, 0, 1, 2], points.Select(point => point.Lap));
        Assert.Equal(PointBreak.Track, points[3].Break);
        Assert.True(summary.HasLaps);
        Assert.Equal([0, 1], summary.Laps.Select(lap => lap.StartSeconds));
        DeviceTotals walk = Assert.Single(summary.Activities);
        Assert.Equal(("walking", null), (walk.Sport, walk.SubSport));
        Assert.Equal(
            (2, 0.9, 123.45, 42), (walk.ElapsedSeconds, walk.TimerSeconds, walk.DistanceMeters, walk.EnergyKilocalories));
        Assert.Equal((7, double.NaN), (walk.AscentMeters, walk.DescentMeters));
    }

    // Their own times tell which points are theirs, whichever way the file comes in.
    [Theory]
    [InlineData(true, true, new[] { 0, 0, 1, 1, 2 }, 2)]
    [InlineData(true, false, new[] { 0, 0, 1, 1, 2 }, 2)]
    [InlineData(false, true, new[] { 0, 0, 1, 1, 2 }, 2)]
    [InlineData(false, false, new[] { 0, 0, 1, 1, 2 }, 2)]
    [InlineData(false, null, new[] { 0, 0, 1, 1, 2 }, 2)]
    public void Laps_and_sessions_at_one_end_are_told_by_their_times(bool isBefore, bool? canSeek, int[] laps, int session)
    {
        FitWriter writer = new FitWriter().DefineRecord().Define(2, 19, [(2, 4, FitWriter.UInt32)]).Define(
            3, 18, [(2, 4, FitWriter.UInt32)]);
        if (isBefore)
            Totals();
        for (uint i = 0; i < 5; i++)
            writer.Record(10 * i, 1, 2, 3, 4, 5);
        if (!isBefore)
            Totals();

        using Stream stream = canSeek switch
        {
            true => new MemoryStream(writer.File()),
            false => new MadeStream(writer.File(), 0, _ => [], []),
            null => Packed(writer.File()),
        };
        (List<RecordedPoint> points, RecordingSummary summary, RecordingAccount account) = Reads.All(stream);
        Assert.Empty(account.Findings);

        Assert.Equal(laps, points.Select(point => point.Lap));
        Assert.Equal([0, 20, 35], summary.Laps.Select(lap => lap.StartSeconds));
        Assert.Equal(session, points.TakeWhile(point => point.Break == PointBreak.None).Count());

        void Totals()
        {
            foreach (uint start in (uint[])[0, 20, 35])
                writer.Data(2, (FitWriter.Midnight + start, 4));
            foreach (uint start in (uint[])[5, 15]) // the first one begins with the file, whatever it says
                writer.Data(3, (FitWriter.Midnight + start, 4));
        }
    }

    // What is read ahead is kept in memory, and that has an end.
    [Fact]
    public void Laps_behind_the_points_of_a_stream_too_long_to_keep_are_noted()
    {
        byte[] file = new FitWriter().DefineRecord().Define(2, 19, [(2, 4, FitWriter.UInt32)])
            .Record(0, 1, 2, 3, 4, 5).Data(2, (FitWriter.Midnight, 4)).Data(2, (FitWriter.Midnight + 1, 4))
            .Data(2, (FitWriter.Midnight + 2, 4)).File(hasSize: false);
        byte[] laps = file[^(2 + 3 * 5)..^2];
        byte[] record = file[^(2 + 3 * 5 + 21)..^(2 + 3 * 5)];
        using MadeStream stream = new(
            file[..^(2 + 3 * 5 + 21)], RewindStream.MostKept / record.Length + 1,
            i => [record[0], .. BitConverter.GetBytes(FitWriter.Midnight + (uint)i), .. record[5..]], laps);

        (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(stream);

        Assert.All(points, point => Assert.Equal(0, point.Lap));
        Assert.NotNull(account[FindingKind.LapsUnplaced]);
    }

    // Found by the fuzzer: a file may say of any field that it holds numbers of another type.
    [Fact]
    public void A_number_that_the_profile_has_no_room_for_is_none()
    {
        FitWriter writer = new FitWriter().Define(0, 20, [(253, 4, FitWriter.UInt32), (2, 8, FitWriter.Float64)]);
        for (uint i = 0; i < 20; i++)
            writer.Data(0, (FitWriter.Midnight + i, 4), (BitConverter.DoubleToInt64Bits(i == 7 ? 1e300 : 3000), 8));

        (List<RecordedPoint> points, RecordingSummary summary, RecordingAccount account) = Reads.All(writer.File());

        Assert.Equal((100, double.NaN, 19), (points[0].AltitudeMeters, points[7].AltitudeMeters, summary.PointsWithAltitude));
        Assert.Equal(FindingKind.ValuesUnreadable, Assert.Single(account.Findings).Kind);
    }

    // The second begins at 100 s; the first may say of itself that it lasted a minute longer.
    [Theory]
    [InlineData(160, 0)]
    [InlineData(161, 1)]
    public void Sessions_that_overlap_by_their_own_account_are_noted(int seconds, int findings)
    {
        byte[] file = new FitWriter().DefineRecord().Define(3, 18, [(2, 4, FitWriter.UInt32), (7, 4, FitWriter.UInt32)])
            .Record(0, 1, 2, 3, 4, 5).Data(3, (FitWriter.Midnight, 4), (1000 * seconds, 4))
            .Record(100, 1, 2, 3, 4, 5).Data(3, (FitWriter.Midnight + 100, 4), (1000, 4)).File();

        RecordingAccount account = Reads.All(file, isStrict: true).Account;

        Assert.Equal(
            Enumerable.Repeat(FindingKind.DeviceTotalsContradict, findings), account.Findings.Select(finding => finding.Kind));
    }

    [Fact]
    public void A_clock_that_began_with_the_device_has_no_date()
    {
        byte[] file = new FitWriter().Define(0, 20, [(253, 4, FitWriter.UInt32), (3, 1, FitWriter.UInt8)])
            .Data(0, (1000, 4), (99, 1)).Data(0, (1060, 4), (99, 1)).File();

        (List<RecordedPoint> points, RecordingSummary summary, RecordingAccount account) = Reads.All(file);

        Assert.Equal([0, 60], points.Select(point => point.Seconds));
        Assert.Null(summary.Start);
        Assert.Equal(FindingKind.DateUnknown, Assert.Single(account.Findings).Kind);
    }

    private static MemoryStream Packed(byte[] file)
    {
        MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(file);
        packed.Position = 0;
        return packed;
    }

    [Fact]
    public void A_latitude_beyond_the_pole_is_none()
    {
        FitWriter writer = new FitWriter().DefineRecord();
        for (uint i = 0; i < 20; i++)
            writer.Record(i, i == 7 ? 1_500_000_000 : 1, 2, 3, 4, 5);

        (List<RecordedPoint> points, RecordingSummary summary, RecordingAccount account) = Reads.All(writer.File());

        Assert.Equal((20, 19), (points.Count, summary.PointsWithPosition));
        Assert.Contains("record 8", account[FindingKind.ValuesUnreadable]!.Detail, StringComparison.Ordinal);
    }
}
