using RetroWalk.Metrics.Tests;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

public sealed class CsvTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void A_row_has_its_values_in_every_culture(string culture) => Cultures.In(culture, () =>
    {
        (List<RecordedPoint> points, RecordingSummary summary, _) = Reads.All(
            """
            time,latitude_deg,Longitude_Deg,altitude_m,distance_m,speed_kmh,grade_percent,steps_per_minute,heart_rate_bpm,direction,lap
            2026-05-01T09:00:00Z,-10.5,20.25,150,7.5,4.5,2.5,110,120,Backward,a
            2026-05-01T09:00:10Z,,,,,NaN,,,,forward,b
            """);
        Assert.Equal(
            RecordedPoint.At(0) with
            {
                LatitudeDegrees = -10.5,
                LongitudeDegrees = 20.25,
                AltitudeMeters = 150,
                DistanceMeters = 7.5,
                SpeedMetersPerSecond = 1.25,
                GradeFraction = 0.025,
                StepsPerMinute = 110,
                HeartBeatsPerMinute = 120,
                Direction = WalkingDirection.Backward,
            },
            points[0]);
        Assert.Equal(RecordedPoint.At(10) with { Direction = WalkingDirection.Forward, Lap = 1 }, points[1]);
        Assert.Equal((true, 2L, 1L), (summary.HasLaps, summary.PointsWithDirection, summary.PointsWithSpeed));
        return 0;
    });

    [Fact]
    public void Seconds_count_from_the_first_row_and_have_no_date()
    {
        (List<RecordedPoint> points, RecordingSummary summary, _) = Reads.All("time_s,speed_mps\n100.5,1\n,1\n99,1\n101.75,1\n");

        Assert.Equal([0, double.NaN, -1.5, 1.25], points.Select(point => point.Seconds));
        Assert.Null(summary.Start);
    }

    // Late rows are left out; where most of the rows are late, that would leave nothing.
    [Theory]
    [InlineData(new[] { 50, 40, 30, 20, 10 }, false)]
    [InlineData(new[] { 50, 40 }, false)]
    [InlineData(new[] { 10, 50, 40, 30, 20 }, false)]
    [InlineData(new[] { 10, 20, 50, 40, 30 }, true)]
    [InlineData(new[] { 50, 40, 60, 70 }, true)]
    public void A_table_with_the_newest_row_first_is_refused(int[] times, bool isRead)
    {
        string text = "time_s,speed_mps\n" + string.Concat(times.Select(time => $"{time},1\n"));
        if (isRead)
            Assert.Equal(times.Length, Reads.All(text).Points.Count);
        else
            Reads.Refused(text, "sort the recording by time, oldest first");
    }

    [Theory]
    [InlineData("time_s,speed_mps\r\n0,1\r\n5,2\r\n")]
    [InlineData("time_s,speed_mps\r0,1\r5,2")]
    [InlineData("\uFEFFtime_s,speed_mps\n\n0,1\n\n5,2\n\n")]
    [InlineData("\"time_s\", speed_mps \n0,\"1\"\n\"5\",2")]
    [InlineData("note,time_s,speed_mps\n\"a, \"\"b\"\"\nc\",0,1\nplain \" quote,5,2")]
    public void Line_ends_marks_and_quotes_are_no_obstacle(string text) =>
        Assert.Equal([(0, 1), (5, 2)], Reads.All(text).Points.Select(point => (point.Seconds, point.SpeedMetersPerSecond)));

    [Fact]
    public void A_complaint_names_the_line_also_below_quotes_that_hold_lines() =>
        Reads.Refused("note,time_s,speed_mps\n\"a\nb\r\nc\",0,1\nd,x,1\n", "line 5: 'x' in column time_s");

    // A row of eight megabytes of commas takes no more memory than any other.
    [Theory]
    [InlineData(',', "more than 1000 fields")]
    [InlineData('"', "longer than 65536 characters")]
    [InlineData('a', "longer than 65536 characters")]
    public void A_row_without_end_is_refused_early(char letter, string words)
    {
        byte[] start = [.. "time_s,speed_mps\n0,1\n"u8, (byte)letter];
        byte[] bytes = [.. start, .. Enumerable.Repeat((byte)(letter == '"' ? 'a' : letter), 8_000_000)];
        long before = GC.GetAllocatedBytesForCurrentThread();

        Reads.Refused(bytes, words);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    [Fact]
    public void A_value_that_no_walk_has_is_none_and_noted()
    {
        string rows = string.Concat(Enumerable.Range(0, 20).Select(second => $"{second},{(second == 3 ? "1e99" : "1")}\n"));

        (_, RecordingSummary summary, RecordingAccount account) = Reads.All("time_s,speed_mps\n" + rows);

        Assert.Equal(19, summary.PointsWithSpeed);
        Assert.Equal("line 5: '1e99' is no usable speed_mps", account[FindingKind.ValuesUnreadable]!.Detail);
    }

    // As the tool writes cleaned samples; another word is somebody else's.
    [Fact]
    public void Kinds_of_samples_are_pauses_and_ends_of_tracks()
    {
        List<RecordedPoint> points = Reads.All(
            "time_s,kind,speed_mps,grade_fraction\n0,moving,1,0.1\n5,Pause,,\n9,standing,0,0.2\n12,end,,\n7,gap,,\n"
            + "20,lunch,1,0.1\n").Points;

        Assert.Equal(
            [PointBreak.None, PointBreak.None, PointBreak.Pause, PointBreak.None, PointBreak.Track, PointBreak.None],
            points.Select(point => point.Break));
        Assert.Equal([0.1, double.NaN, double.NaN, double.NaN, double.NaN, 0.1], points.Select(point => point.GradeFraction));
    }

    [Fact]
    public void A_last_row_that_ends_too_early_is_left_out_and_told()
    {
        const string Table = "time_s,speed_mps,direction\n0,1,forward\n5,1,forward\n10,1";

        (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(Table);

        Assert.Equal([0, 5], points.Select(point => point.Seconds));
        Finding finding = Assert.Single(account.Findings);
        Assert.Equal((FindingKind.FileCut, "line 4 is not whole"), (finding.Kind, finding.Detail));
        Assert.Throws<InvalidDataException>(() => Reads.All(Table, isStrict: true));
        Reads.Refused(Table + "\n", "line 4: the row's fields number 2, the header's 3");
    }

    [Theory]
    [InlineData("time_s,speed_mps,grade_fraction,direction\n", "no rows below its header")]
    [InlineData("time_s,speed_mps\n0,1\nNaN,1\n", "line 3: 'NaN' in column time_s")]
    [InlineData("time_s,speed_mps\n0,1\n1e300,1\n", "beyond every calendar")]
    [InlineData("time_s,speed_mps\n0,fast\n", "line 2: 'fast' in column speed_mps is not a number")]
    [InlineData("time_s,speed_mps\n0,1.2\0\0\n", "in column speed_mps is not a number")]
    [InlineData("time_s,speed_mps,direction\n0,1,sideways\n", "line 2: 'sideways' in column direction")]
    [InlineData("time_s,speed_mps,direction\n0,1\n", "number 2, the header's 3")]
    [InlineData("time_s,speed_mps\n0,\"1,5\"\n", "'1,5' in column speed_mps is not a number")]
    [InlineData("time_s;speed_mps\n0;1,2\n", "not semicolons")]
    [InlineData("speed_mps,direction\n1,forward\n", "no column 'time_s' or 'time'")]
    [InlineData("time_s,direction\n1,forward\n", "no column 'speed_mps' or 'speed_kmh', nor 'distance_m'")]
    [InlineData("time_s,latitude_deg\n1,1\n", "no column 'longitude_deg'")]
    [InlineData("time_s,speed_mps,speed_kmh\n1,0,0\n", "both columns 'speed_mps' and 'speed_kmh'")]
    [InlineData("time_s,time_s,speed_kmh\n1,0,0\n", "the column 'time_s' twice")]
    [InlineData("time,speed_mps\n5,0\n", "'5' in column time is no time")]
    [InlineData("time,speed_mps\n2026-02-30T00:00:00Z,0\n", "is no time")]
    [InlineData("time_s,speed_mps\n0,\"1\n2,3\n", "line 2: a quote is left open")]
    [InlineData("time_s,speed_mps\n\"0,1\n2,\"\n", "number 1, the header's 2; is a quote left open?")]
    public void Broken_tables_are_refused(string text, string words) => Reads.Refused(text, words);

    [Theory]
    [InlineData("1e11")]
    [InlineData("-1e11")]
    public void The_farthest_time_is_a_time(string seconds) =>
        Assert.Single(Reads.All($"time_s,speed_mps\n{seconds},1\n").Points);
}
