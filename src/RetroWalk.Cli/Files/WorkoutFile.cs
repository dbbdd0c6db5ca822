using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files;

/// <summary>The text of a workout, from the command line or from a file that holds it.</summary>
internal static class WorkoutFile
{
    private const int LargestBytes = 65_536;
    private const char Comment = '#';

    /// <summary>The text itself, or that of the file with this name: with a set or block on each line, or as JSON.</summary>
    public static string Read(string textOrPath, Terminal terminal)
    {
        bool isFile = textOrPath == InputFile.StandardStream || Path.Exists(textOrPath);
        return isFile ? TextOf(ReadSmall(textOrPath, terminal), InputFile.NameOf(textOrPath)) : textOrPath;
    }

    /// <summary>The workout of a text; the name is for the complaint.</summary>
    public static Workout Parse(string text, string name)
    {
        try
        {
            return Workout.Parse(text);
        }
        catch (FormatException refused)
        {
            bool wasMeantAsFile = text == name && !name.Contains(' ', StringComparison.Ordinal);
            throw new InputException(
                wasMeantAsFile ? $"{name} does not exist, and is no workout: {refused.Message}" : refused.Message);
        }
    }

    private static string TextOf(byte[] bytes, string name)
    {
        if (!Utf8.IsValid(bytes))
            throw new InputException($"{name} is not a workout: it is not UTF-8 text");
        string text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Trim();
        if (text is ['"', ..])
            return FromJson(text, name);
        return string.Join('\n', text.Split('\n').Where(line => !line.TrimStart().StartsWith(Comment)));
    }

    private static string FromJson(string json, string name)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.GetString()!;
        }
        catch (JsonException)
        {
            throw new InputException($"{name} is not a workout: it begins as a text in JSON, and is none");
        }
    }

    private static byte[] ReadSmall(string path, Terminal terminal)
    {
        using Stream stream = InputFile.Open(path, terminal);
        byte[] bytes = new byte[LargestBytes + 1];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length <= LargestBytes
            ? bytes[..length]
            : throw new InputException($"{InputFile.NameOf(path)} is not a workout: it is larger than {LargestBytes / 1024} kB");
    }
}
