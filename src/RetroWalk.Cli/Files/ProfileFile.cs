using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files;

/// <summary>A person's profile: a small JSON file, written by <c>retrowalk calibrate</c> and read by <c>--profile</c>.</summary>
internal static class ProfileFile
{
    private const int LargestBytes = 65_536;

    public static void Write(Stream stream, WalkConditions conditions, int measurements) =>
        JsonSerializer.Serialize(stream, ProfileJson.Of(conditions, measurements), ProfileContract.Default.ProfileJson);

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
            RequireKnownVersion(path, text);
            return JsonSerializer.Deserialize(text.Span, ProfileContract.Default.ProfileJson)!.ToConditions();
        }
        catch (JsonException exception)
        {
            throw new InputException($"{path} is not a profile: {exception.Message.Split(" Path:")[0].Split(" LineNumber")[0]}");
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new InputException($"{path} is not a profile: {InputException.Words(exception)}");
        }
    }

    // Before the other fields: a later version may have fields that this one does not know.
    private static void RequireKnownVersion(string path, ReadOnlyMemory<byte> text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out JsonElement format)
            || format.ValueKind != JsonValueKind.String || format.GetString() != ProfileJson.FormatName)
        {
            throw new InputException($"{path} is not a profile: 'retrowalk calibrate -o' writes one");
        }

        if (!root.TryGetProperty("version", out JsonElement version) || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out int number) || number != ProfileJson.KnownVersion)
        {
            throw new InputException(
                $"{path} is a profile of a version that this tool does not know: it knows version {ProfileJson.KnownVersion}");
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
