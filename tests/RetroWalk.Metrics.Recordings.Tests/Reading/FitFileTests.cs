using FsCheck.Xunit;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>FIT files as a whole: chained, cut, damaged, unfinished, or of something else.</summary>
public sealed class FitFileTests
{
    // Wherever it is cut, the records that are whole are read, and only a whole file has nothing to say of it.
    [Fact]
    public void A_file_cut_anywhere_gives_what_is_whole()
    {
        const int FirstRecordEnds = 14 + 9 + 2 + 24 + 21; // header, two definitions with their messages
        byte[] whole = Walk(20);
        int before = 0;
        Reads.Refused(whole[..(FirstRecordEnds - 1)], "cut or damaged before its first record");
        for (int length = FirstRecordEnds; length < whole.Length; length++)
        {
            (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(whole[..length]);
            Assert.InRange(points.Count, before, before + 1);
            Assert.NotNull(account[FindingKind.FileCut]);
            before = points.Count;
        }

        Assert.Equal(20, before);
        Assert.Empty(Reads.All(whole).Account.Findings);
    }

    [Fact]
    public void A_file_that_was_never_finished_is_read()
    {
        byte[] file = new FitWriter().DefineRecord().Record(0, 1, 2, 3, 4, 5).Record(1, 1, 2, 3, 4, 5).File(hasSize: false)[..^2];

        (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(file);

        Assert.Equal(2, points.Count);
        Assert.Equal(FindingKind.FileCut, Assert.Single(account.Findings).Kind);
    }

    [Fact]
    public void Files_of_a_chain_are_read_one_after_the_other()
    {
        byte[] settings = new FitWriter().Define(0, 0, [(0, 1, FitWriter.Enum)]).Data(0, (2, 1)).File();

        (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(
            [.. Walk(3), .. settings, .. Walk(2, isBigEndian: true)]);

        Assert.Equal(
            [PointBreak.None, PointBreak.None, PointBreak.None, PointBreak.Track, PointBreak.None],
            points.Select(point => point.Break));
        Assert.Empty(account.Findings);
    }

    [Theory]
    [InlineData(12, FindingKind.ChecksumWrong)] // of the header
    [InlineData(100, FindingKind.ChecksumWrong)] // a value
    public void A_flipped_bit_is_told_by_a_check_sum(int place, FindingKind kind)
    {
        byte[] file = Walk(20);
        file[place] ^= 4;

        (List<RecordedPoint> points, _, RecordingAccount account) = Reads.All(file);

        Assert.Equal(20, points.Count);
        Assert.NotNull(account[kind]);
    }

    [Fact]
    public void Bytes_behind_the_end_are_told_and_zeros_are_not()
    {
        Assert.Empty(Reads.All([.. Walk(3), .. new byte[100]]).Account.Findings);
        Assert.Equal(FindingKind.TrailingBytes, Assert.Single(Reads.All([.. Walk(3), .. "junk"u8]).Account.Findings).Kind);
    }

    [Fact]
    public void What_makes_no_sense_ends_the_file_there()
    {
        byte[] undefined = new FitWriter().DefineRecord().Record(0, 1, 2, 3, 4, 5).Raw(0x07, 0, 0, 0).File();
        byte[] order = new FitWriter().DefineRecord().Record(0, 1, 2, 3, 4, 5).Raw(0x40, 0, 9, 20, 0, 0).File();

        Assert.Equal(FindingKind.FileDamaged, Assert.Single(Reads.All(undefined).Account.Findings).Kind);
        Assert.Equal(FindingKind.FileDamaged, Assert.Single(Reads.All(order).Account.Findings).Kind);
    }

    [Theory]
    [InlineData(2, "holds settings")]
    [InlineData(5, "holds a workout plan")]
    [InlineData(4, "is that of an activity, but without a single record")]
    [InlineData(99, "holds no points of a recording")]
    public void A_file_without_records_is_named(byte type, string words) =>
        Reads.Refused(new FitWriter().Define(0, 0, [(0, 1, FitWriter.Enum)]).Data(0, (type, 1)).File(), words);

    // Any bytes: a list of points, or a refusal in one line, and never anything else.
    [Property(MaxTest = 500)]
    public void Bytes_of_any_kind_are_read_or_refused(byte[] noise, int place, bool isInside)
    {
        byte[] walk = Walk(10);
        int start = 14 + Math.Abs(place % (walk.Length - 14));
        byte[] file = isInside ? [.. walk[..start], .. noise, .. walk[start..]] : [.. walk[..14], .. noise];
        try
        {
            Reads.All(file);
        }
        catch (InvalidDataException refusal)
        {
            Reads.OneLine(refusal);
        }
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands()
    {
        using MemoryStream stream = new([.. "before"u8, .. Walk(3)]);
        stream.Position = 6;

        Assert.Equal(3, Reads.All(stream).Points.Count);
    }

    private static byte[] Walk(int records, bool isBigEndian = false)
    {
        FitWriter writer = new FitWriter(isBigEndian).Define(2, 0, [(0, 1, FitWriter.Enum)]).Data(2, (4, 1)).DefineRecord();
        for (int i = 0; i < records; i++)
            writer.Record((uint)i, 100_000 + 100 * i, 200_000, 2750, (uint)(120 * i), 1200);
        return writer.File();
    }
}
