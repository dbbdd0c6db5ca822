using System.Diagnostics.CodeAnalysis;

namespace RetroWalk.Metrics;

/// <summary>The text of workouts, their sets and their blocks.</summary>
internal static class WorkoutText
{
    internal static string Of(Workout workout) => string.Join(", ", workout.Sets.Select(Of));

    internal static string Of(WorkoutSet set) =>
        set.Rounds == 1 && set.Blocks.Count == 1
            ? Of(set.Blocks[0])
            : string.Create(CultureInfo.InvariantCulture, $"{set.Rounds}x({string.Join(", ", set.Blocks.Select(Of))})");

    internal static string Of(WorkoutBlock block)
    {
        double meters = block.DistanceMeters;
        string length = block.IsByDistance
            ? $"{meters.ToString(RoundTripFormat.Of(meters, "R").ToString(), CultureInfo.InvariantCulture)}m"
            : DurationText.Of(block.Duration);
        string grade = block.Grade == Grade.Level ? "" : $" {Compact(block.Grade.ToString("R"))}";
        return $"{length} {Of(block.Gait, block.Direction)} {Compact(block.Speed.ToString("R"))}{grade}";
    }

    /// <summary>A gait that is stated leads forward, unless the direction follows.</summary>
    private static string Of(Gait? gait, WalkingDirection direction)
    {
        string way = direction == WalkingDirection.Forward ? "forward" : "backward";
        if (gait is not Gait stated)
            return way;
        string how = stated == Gait.Running ? "run" : "walk";
        return direction == WalkingDirection.Forward ? how : $"{how} {way}";
    }

    internal static bool TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out Workout? workout, [NotNullWhen(false)] out string? fault)
    {
        workout = null;
        List<WorkoutSet> sets = [];
        int blocks = 0;
        while (TryTakeNext(ref text, out ReadOnlySpan<char> part))
        {
            if (!TryRead(part, out WorkoutSet? set, out fault))
                return false;
            sets.Add(set);
            blocks += set.Blocks.Count;
            if (blocks > WorkoutSet.MostBlocks)
                return Refuse($"A workout has at most {WorkoutSet.MostBlocks} blocks", out fault);
        }

        if (sets.Count == 0)
            return Refuse("A workout has at least one block, as in 3min backward 1m/s 5%", out fault);
        workout = new([.. sets]);
        fault = null;
        return true;
    }

    internal static bool TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out WorkoutSet? set, [NotNullWhen(false)] out string? fault)
    {
        set = null;
        ReadOnlySpan<char> inner = text.Trim();
        int rounds = 1;
        int bracket = inner.IndexOf('(');
        if (bracket >= 0)
        {
            if (!TryReadRounds(inner[..bracket], out rounds))
                return Refuse(
                    $"{Quoted(text)} is no set: before the bracket stand 1 to {WorkoutSet.MostRounds} rounds, as in 4x(",
                    out fault);
            if (inner[^1] != ')' || inner[(bracket + 1)..^1].ContainsAny('(', ')'))
                return Refuse($"{Quoted(text)} is no set: it has one pair of brackets, around its blocks", out fault);
            inner = inner[(bracket + 1)..^1];
        }

        List<WorkoutBlock> blocks = [];
        while (TryTakeNext(ref inner, out ReadOnlySpan<char> part))
        {
            if (!TryRead(part, out WorkoutBlock block, out fault))
                return false;
            blocks.Add(block);
            if (blocks.Count > WorkoutSet.MostBlocks)
                return Refuse($"A set has at most {WorkoutSet.MostBlocks} blocks", out fault);
        }

        if (blocks.Count == 0)
            return Refuse($"{Quoted(text)} is no set: it has at least one block, as in 3min backward 1m/s 5%", out fault);
        if (bracket < 0 && blocks.Count > 1)
            return Refuse($"{Quoted(text)} is no set: several blocks stand in brackets, as in 4x(block, block)", out fault);
        set = new(rounds, [.. blocks]);
        fault = null;
        return true;
    }

    internal static bool TryRead(ReadOnlySpan<char> text, out WorkoutBlock block, [NotNullWhen(false)] out string? fault)
    {
        block = default;
        string[] words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int at = Array.FindIndex(words, word => TryReadGait(word, out _) || TryReadDirection(word, out _));
        if (at < 0)
            return Refuse(
                $"{Quoted(text)} is no block: "
                + (words is [string number] && number.All(char.IsAsciiDigit) // the start of 3,5min
                    ? "write a decimal point, not a comma, and a block as in 3.5min backward 1m/s 5%"
                    : "it says neither forward, backward nor run, as in 3min backward 1m/s 5%"),
                out fault);
        Gait? gait = TryReadGait(words[at], out Gait stated) ? stated : null;
        int next = gait is null ? at : at + 1;
        WalkingDirection direction = WalkingDirection.Forward;
        if (next < words.Length && TryReadDirection(words[next], out WalkingDirection way))
            (direction, next) = (way, next + 1);
        if (at == 0 || next == words.Length)
            return Refuse(
                $"{Quoted(text)} is no block: a time or distance stands before the direction, a speed behind it, as in "
                + "3min backward 1m/s 5%",
                out fault);
        if (!TryReadSpeedAndGrade(words.AsSpan(next), out Speed speed, out Grade grade, out string? reason)
            || !TryReadBlock(direction, gait, speed, grade, string.Concat(words[..at]), out block, out reason))
            return Refuse($"{Quoted(text)} is no block: {reason}", out fault);
        fault = null;
        return true;
    }

    private static bool TryReadBlock(
        WalkingDirection direction, Gait? gait, Speed speed, Grade grade, string length, out WorkoutBlock block,
        [NotNullWhen(false)] out string? reason)
    {
        block = default;
        bool isTime = DurationText.TryRead(length, out TimeSpan duration);
        double meters = 0;
        if (!isTime && !TryReadMeters(length, out meters))
            return Refuse(
                $"{Quoted(length)} is neither a time in h, min and s, as in 3min, nor a distance in m, km or mi, as in 400m",
                out reason);
        if (!isTime && speed == default)
            return Refuse("standing still gets over no distance", out reason);
        if (isTime ? duration > WorkoutBlock.Longest : !(meters / speed.MetersPerSecond <= WorkoutBlock.Longest.TotalSeconds))
            return Refuse("it takes longer than 24 h", out reason);
        block = isTime
            ? WorkoutBlock.OfDuration(direction, speed, grade, duration, gait)
            : WorkoutBlock.OfDistance(direction, speed, grade, meters, gait);
        reason = null;
        return true;
    }

    /// <summary>Both may have a space before their unit, so the speed is as many words as make one.</summary>
    private static bool TryReadSpeedAndGrade(
        ReadOnlySpan<string> words, out Speed speed, out Grade grade, [NotNullWhen(false)] out string? reason)
    {
        grade = Grade.Level;
        for (int count = words.Length; count > 0; count--)
        {
            if (!Speed.TryParse(string.Join(' ', words[..count]), out speed))
                continue;
            if (count == words.Length)
            {
                reason = null;
                return true;
            }

            string slope = string.Join(' ', words[count..]);
            reason = Grade.TryParse(slope, out grade) ? null : FaultOf<Grade>(slope);
            return reason is null;
        }

        speed = default;
        reason = FaultOf<Speed>(string.Join(' ', words[..Math.Min(words.Length, 2)]));
        return false;
    }

    private static string FaultOf<T>(string text)
        where T : struct, IQuantity<T>
    {
        try
        {
            _ = QuantityReader.Read<T>(text);
            return "";
        }
        catch (Exception refused) when (refused is FormatException or OverflowException)
        {
            return refused.Message;
        }
    }

    /// <summary>The text up to the next comma or line end outside brackets that holds more than blanks, or false at the
    /// end.</summary>
    private static bool TryTakeNext(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> part)
    {
        do
        {
            int depth = 0;
            int end = 0;
            for (; end < rest.Length && (depth > 0 || rest[end] is not (',' or '\n')); end++)
                depth += rest[end] == '(' ? 1 : rest[end] == ')' ? -1 : 0;
            part = rest[..end].Trim();
            rest = rest[Math.Min(end + 1, rest.Length)..];
        }
        while (part.IsEmpty && !rest.IsEmpty);
        return !part.IsEmpty;
    }

    private static bool TryReadRounds(ReadOnlySpan<char> text, out int rounds)
    {
        ReadOnlySpan<char> trimmed = text.TrimEnd();
        rounds = 0;
        return trimmed is [.., 'x' or 'X' or '×']
            && int.TryParse(trimmed[..^1].TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out rounds)
            && rounds is >= 1 and <= WorkoutSet.MostRounds;
    }

    private static bool TryReadGait(string word, out Gait gait)
    {
        bool isRun = word.Equals("run", StringComparison.OrdinalIgnoreCase);
        gait = isRun ? Gait.Running : Gait.Walking;
        return isRun || word.Equals("walk", StringComparison.OrdinalIgnoreCase);
    }

    private static bool TryReadDirection(string word, out WalkingDirection direction)
    {
        bool isForward = word.Equals("forward", StringComparison.OrdinalIgnoreCase);
        direction = isForward ? WalkingDirection.Forward : WalkingDirection.Backward;
        return isForward || word.Equals("backward", StringComparison.OrdinalIgnoreCase)
            || word.Equals("back", StringComparison.OrdinalIgnoreCase);
    }

    private static bool TryReadMeters(ReadOnlySpan<char> text, out double meters)
    {
        int length = QuantityReader.NumberLength(text);
        double? metersInUnit = text[length..] switch
        {
            "m" => 1,
            "km" => 1000,
            "mi" => Speed.MetersInOneMile,
            _ => null,
        };
        meters = 0;
        if (length == 0 || metersInUnit is null)
            return false;
        meters = double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture) * metersInUnit.Value;
        return double.IsFinite(meters) && meters > 0;
    }

    private static bool Refuse(string why, out string? fault)
    {
        fault = why;
        return false;
    }

    private static string Quoted(ReadOnlySpan<char> text) => QuantityFaults.Quoted(text.Trim());

    private static string Compact(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
