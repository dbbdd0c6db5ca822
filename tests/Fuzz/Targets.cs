using System.Text;
using System.Text.Json;
using RetroWalk.Cli.Basics;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Fuzz;

/// <summary>Every parser of the tool and of the recordings. What a target lets through is a crash: a parser takes its input, or
/// refuses it in one line.</summary>
internal static class Targets
{
    private static readonly Action<string>[] Quantities =
    [
        ReadTwice<Speed>, ReadTwice<BodyMass>, ReadTwice<CarriedLoad>, ReadTwice<Terrain>, ReadTwice<Height>, ReadTwice<Grade>,
        ReadTwice<Energy>, ReadTwice<MetabolicPower>, ReadTwice<MetabolicEquivalent>, ReadTwice<OxygenUptake>,
        ReadTwice<CostOfTransport>,
        text => Cli.Parsing.Quantities.ParseGrade(text),
        text => Cli.Parsing.Quantities.ParseAge(text),
        text => Cli.Parsing.Quantities.ParseDirection(text),
        text => Cli.Parsing.Quantities.ParseDuration(text),
        text => NumberWithUnit.Parse(text),
        text => _ = NearestNames.Of(text, ["Looney2019Graded", "RetroWalkBackward"]).ToArray(),
    ];

    private static readonly string[] Session = ["session", "-", "--mass", "70kg", "--format", "json"];

    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new SortedDictionary<string, Action<byte[]>>
    {
        ["quantities"] = bytes => Array.ForEach(Quantities, parse => Refusable(() => parse(Encoding.UTF8.GetString(bytes)))),
        ["command-line"] = bytes => ToolRuns.Handled(Arguments(bytes), []),
        ["session-state"] = Restore,
        ["table"] = bytes => ToolRuns.Handled(["batch", "-", "-"], bytes),
        ["measured-table"] = bytes => ToolRuns.Handled(["evaluate", "-"], bytes),
        ["profile"] = bytes => Refusable(() => ReadProfile(bytes)),
        // One reader takes all three; each starts from files of its own.
        ["session-csv"] = bytes => ToolRuns.Handled([.. Session, "--per-minute"], bytes),
        ["session-gpx"] = bytes => ToolRuns.Handled([.. Session, "--direction", "backward", "--max-gap", "5min"], bytes),
        ["recording-gpx"] = ReadRecording,
        ["recording-tcx"] = ReadRecording,
        ["recording-fit"] = ReadRecording,
        ["recording-csv"] = ReadRecording,
        ["recording-gzip"] = ReadRecording,
        ["session-tcx"] = bytes => ToolRuns.Handled([.. Session, "--direction", "forward", "--laps"], bytes),
    };

    /// <summary>One argument a line, for a command that touches no file.</summary>
    private static string[] Arguments(byte[] bytes)
    {
        string[] lines = Encoding.UTF8.GetString(bytes).Split('\n');
        string command = lines[0] is "compare" or "estimate" or "models" or "evidence" ? lines[0] : "compare";
        return [command, .. lines[1..]];
    }

    /// <summary>What a text was read as, its own exact text is read as again.</summary>
    private static void ReadTwice<T>(string text)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        T first = Cli.Parsing.Quantities.Parse<T>(text);
        _ = T.Parse(first.ToString(), null); // a refusal here is a crash
        T second = T.Parse(first.ToString("R", null), null);
        if (!second.Equals(first))
            throw new InvalidOperationException($"'{text}' is {first}, which is read as {second}");
    }

    /// <summary>What a profile was read as, the profile that is written of it is read as again.</summary>
    private static void ReadProfile(byte[] bytes)
    {
        WalkConditions first = ProfileFile.Parse("profile", bytes);
        using MemoryStream written = new();
        ProfileFile.Write(written, new(first, measurementCount: 1));
        WalkConditions second = ProfileFile.Parse("profile", written.ToArray());
        if (second != first)
            throw new InvalidOperationException($"{first} is read back as {second}");
    }

    /// <summary>A stored session: bytes or JSON that are no state, or of another person, are refused.</summary>
    private static void Restore(byte[] bytes)
    {
        // Made here and not once: instrumented code must not run before the fuzzer has given it its memory.
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        try
        {
            SessionState? state = bytes is [(byte)'R', ..]
                ? SessionState.FromBytes(bytes)
                : JsonSerializer.Deserialize<SessionState>(bytes);
            if (state is not null)
                _ = SessionTotals.FromState(walker, state, state.Conditions).ToString();
        }
        catch (Exception refusal) when (refusal is JsonException or ArgumentException)
        {
        }
    }

    /// <summary>A recording: points with values that can be, or one sentence; strict refuses more and reads nothing
    /// else.</summary>
    private static void ReadRecording(byte[] bytes)
    {
        (long Points, bool IsRefused) repaired = ReadRecording(bytes, isStrict: false);
        (long Points, bool IsRefused) strict = ReadRecording(bytes, isStrict: true);
        if ((repaired.IsRefused && !strict.IsRefused) || strict.Points > repaired.Points)
            throw new InvalidOperationException($"repaired: {repaired}; strict: {strict}");
    }

    private static (long Points, bool IsRefused) ReadRecording(byte[] bytes, bool isStrict)
    {
        long points = 0;
        try
        {
            using RecordingReader reader = RecordingReader.Open(new MemoryStream(bytes), new(isStrict));
            foreach (RecordedPoint point in reader.Points())
            {
                points++;
                if (double.IsInfinity(point.Seconds)
                    || Math.Abs(point.LatitudeDegrees) > 90
                    || Math.Abs(point.AltitudeMeters) > 1e9)
                    throw new InvalidOperationException(point.ToString());
            }

            if (reader.Summary.Points != points
                || reader.Account.ToString().Any(letter => char.IsControl(letter) && letter != '\n'))
                throw new InvalidOperationException($"{points} points, and {reader.Summary}: {reader.Account}");
            return (points, IsRefused: false);
        }
        catch (InvalidDataException refusal) when (refusal.Message.Length > 0 && !refusal.Message.Any(char.IsControl))
        {
            return (points, IsRefused: true);
        }
    }

    private static void Refusable(Action parse)
    {
        try
        {
            parse();
        }
        catch (InputException refusal) when (refusal.Message.Length > 0)
        {
        }
    }
}
