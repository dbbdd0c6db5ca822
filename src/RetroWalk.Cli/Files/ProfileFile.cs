using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Cli.Files;

/// <summary>The file of a <see cref="PersonProfile"/>: small JSON, written by <c>retrowalk calibrate</c> and read by
/// <c>--profile</c>.</summary>
internal static class ProfileFile
{
    private const int LargestBytes = 65_536;

    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    public static void Write(Stream stream, PersonProfile profile)
    {
        using Utf8JsonWriter writer = new(stream, Indented);
        JsonSerializer.Serialize(writer, profile, RetroWalkJson.PersonProfile);
    }

    public static WalkConditions Read(string path)
    {
        if (path == InputFile.StandardStream)
            throw new InputException("a profile is read from a file, not from standard input");
        return Parse(path, ReadSmall(path));
    }

    /// <summary>Reads a profile from its bytes; the path is for the complaint.</summary>
    public static WalkConditions Parse(string path, byte[] bytes)
    {
        bool hasPreamble = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        ReadOnlyMemory<byte> text = bytes.AsMemory(hasPreamble ? Encoding.UTF8.Preamble.Length : 0);
        if (!Utf8.IsValid(text.Span))
            throw new InputException($"{path} is not a profile: it is not UTF-8 text");
        try
        {
            return JsonSerializer.Deserialize(text.Span, RetroWalkJson.PersonProfile)?.Conditions
                ?? throw new InputException($"{path} is not a profile: it holds nothing");
        }
        catch (JsonException exception)
        {
            throw new InputException($"{path} is not a profile: {JsonFault.Of(exception)}");
        }
    }

    private static byte[] ReadSmall(string path)
    {
        using Stream stream = InputFile.Open(path, Terminal.Null);
        byte[] bytes = new byte[LargestBytes + 1];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length <= LargestBytes
            ? bytes[..length]
            : throw new InputException($"{path} is not a profile: it is larger than {LargestBytes / 1024} kB");
    }
}
