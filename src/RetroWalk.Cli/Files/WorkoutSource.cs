using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files;

/// <summary>The text of a workout, from the command line or from a file that holds it; a complaint says where it stands, and
/// quotes what was typed.</summary>
internal sealed partial class WorkoutSource
{
    private const int LargestBytes = 65_536;
    private const char Comment = '#';
    private const string NoBlock = "is no block: ";

    private readonly string _typed; // on the command line: the text itself, or the name of the file
    private readonly string? _file;

    private WorkoutSource(string typed, string? file, string text) => (_typed, _file, Text) = (typed, file, text);

    public string Text { get; }

    /// <summary>The text itself, or that of the file with this name: with a set or block on each line, or as JSON.</summary>
    public static WorkoutSource Read(string textOrPath, Terminal terminal)
    {
        bool isFile = textOrPath == InputFile.StandardStream || Path.Exists(textOrPath);
        if (!isFile)
            return new(textOrPath, null, textOrPath);
        string name = InputFile.NameOf(textOrPath);
        return new(textOrPath, name, TextOf(ReadSmall(textOrPath, terminal), name));
    }

    /// <summary>The workout.</summary>
    /// <param name="fill">What puts values in the place of question marks.</param>
    public Workout Parse(Func<string, string>? fill = null)
    {
        fill ??= text => text;
        try
        {
            return Workout.Parse(fill(Text));
        }
        catch (FormatException refused)
        {
            throw Complaint(refused.Message, fill);
        }
    }

    public InputException Complaint(string why) => new(_file is null ? why : $"{_file}: {why}");

    private InputException Complaint(string why, Func<string, string> fill)
    {
        (string Typed, int Line)[] blocks =
        [
            .. Part().Matches(Text).Where(part => !string.IsNullOrWhiteSpace(part.Value))
                .Select(part => (part.Value.Trim(), 1 + Text.AsSpan(0, part.Index).Count('\n'))),
        ];
        foreach ((string typed, int line) in blocks)
        {
            if (FaultOf(fill(typed)) is string fault)
            {
                string what = $"'{typed}' {NoBlock}{Reason(fault, typed)}";
                return new(_file is not null ? $"{_file}, line {line}: {what}" : IsMissingFile ? $"{Missing}{what}" : what);
            }
        }

        // The blocks are right and the brackets around them are not.
        foreach ((string typed, _) in blocks)
            why = why.Replace(fill(typed), typed, StringComparison.Ordinal);
        return Complaint(IsMissingFile ? Missing + why : why);
    }

    private bool IsMissingFile => _file is null && !_typed.Contains(' ', StringComparison.Ordinal);

    private string Missing => $"{_typed} does not exist, and is no workout: ";

    /// <summary>Why a block cannot be read; null if it can.</summary>
    private static string? FaultOf(string block)
    {
        try
        {
            _ = WorkoutBlock.Parse(block);
            return null;
        }
        catch (FormatException refused)
        {
            return refused.Message;
        }
    }

    /// <summary>The library's reason, unless it quotes what stands there for a question mark.</summary>
    private static string Reason(string fault, string typed)
    {
        string reason = fault[(fault.IndexOf(NoBlock, StringComparison.Ordinal) is >= 0 and int at ? at + NoBlock.Length : 0)..];
        bool isOfTyped = !typed.Contains('?', StringComparison.Ordinal) || Quoted().Matches(reason).All(
            quoted => typed.Replace(" ", "", StringComparison.Ordinal)
                .Contains(quoted.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
        return isOfTyped
            ? reason
            : "a ? stands for a time before the direction (? backward), or for a grade behind the speed (?%)";
    }

    // Comments keep their lines, so that the lines of the file can be counted.
    private static string TextOf(byte[] bytes, string name)
    {
        if (!Utf8.IsValid(bytes))
            throw new InputException($"{name} is not a workout: it is not UTF-8 text");
        string text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').TrimEnd();
        if (text.TrimStart() is ['"', ..])
            return FromJson(text, name);
        return string.Join('\n', text.Split('\n').Select(line => line.TrimStart().StartsWith(Comment) ? "" : line));
    }

    private static string FromJson(string json, string name)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.GetString()!;
        }
        catch (Exception refused) when (refused is JsonException
            or InvalidOperationException) // one half of a surrogate pair: \uD83D alone
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

    // What stands between commas, brackets and line ends, and is not the number of rounds before a bracket.
    [GeneratedRegex(@"[^,()\n]+(?![^,()\n]|\()", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex("'([^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
