using System.Text;
using Read = (
    System.Collections.Generic.List<RetroWalk.Metrics.Recordings.RecordedPoint> Points,
    RetroWalk.Metrics.Recordings.RecordingSummary Summary,
    RetroWalk.Metrics.Recordings.RecordingAccount Account);

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>Recordings read to their end.</summary>
internal static class Reads
{
    public static Read All(Stream stream, bool isStrict = false)
    {
        using RecordingReader reader = RecordingReader.Open(stream, new(isStrict));
        List<RecordedPoint> points = [.. reader.Points()];
        return (points, reader.Summary, reader.Account);
    }

    public static Read All(byte[] bytes, bool isStrict = false) =>
        All(new MemoryStream(bytes), isStrict);

    public static Read All(string text, bool isStrict = false) =>
        All(Encoding.UTF8.GetBytes(text), isStrict);

    public static void Refused(byte[] bytes, string words) =>
        Assert.Contains(words, OneLine(Assert.Throws<InvalidDataException>(() => All(bytes))), StringComparison.Ordinal);

    public static void Refused(string text, string words) => Refused(Encoding.UTF8.GetBytes(text), words);

    /// <summary>A message that a tool can print as it is: one line that no terminal obeys.</summary>
    public static string OneLine(InvalidDataException refusal)
    {
        Assert.DoesNotContain(refusal.Message, char.IsControl);
        Assert.InRange(refusal.Message.Length, 5, 400);
        return refusal.Message;
    }
}
