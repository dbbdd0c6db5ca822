namespace RetroWalk.Metrics.Recordings.Reading.Content;

/// <summary>Times as ISO 8601 and RFC 3339 write them; without a zone they are taken as UTC.</summary>
/// <remarks>Also taken: lower-case letters, a space for the T, a comma before the fraction, no punctuation at all, a zone of
/// hours alone, a leap second (as the first of the next minute) and 24:00. Years 1 to 9999.</remarks>
internal static class TimeText
{
    /// <summary>Units of 100 ns since the year 1, UTC; null where the text is no such time.</summary>
    public static long? Ticks(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!TryDigits(ref text, 4, out int year))
            return null;
        bool isPlain = !TryMark(ref text, "-");
        if (!TryDigits(ref text, 2, out int month)
            || (!isPlain && !TryMark(ref text, "-")) || !TryDigits(ref text, 2, out int day)
            || !TryMark(ref text, "Tt ") || !TryDigits(ref text, 2, out int hour)
            || (!isPlain && !TryMark(ref text, ":")) || !TryDigits(ref text, 2, out int minute))
        {
            return null;
        }

        int second = 0;
        long fraction = 0;
        bool hasSecond = isPlain ? text.Length > 0 && char.IsAsciiDigit(text[0]) : TryMark(ref text, ":");
        if (hasSecond && !TryDigits(ref text, 2, out second))
            return null;
        if (hasSecond && TryMark(ref text, ".,") && !TryFraction(ref text, out fraction))
            return null;
        if (!TryZone(text.TrimStart(), out int zoneMinutes) || !IsTime(year, month, day, hour, minute, second, fraction))
            return null;
        long ticks = new DateTime(year, month, day).Ticks + fraction
            + ((hour * 60L + minute - zoneMinutes) * 60 + second) * TimeSpan.TicksPerSecond;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? ticks : null;
    }

    private static bool IsTime(int year, int month, int day, int hour, int minute, int second, long fraction) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
        && minute <= 59 && second <= 60 && (hour <= 23 || (hour == 24 && minute == 0 && second == 0 && fraction == 0));

    private static bool TryZone(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 0 || text is "Z" or "z")
            return true;
        bool isWest = text[0] == '-';
        if (!TryMark(ref text, "+-") || !TryDigits(ref text, 2, out int hours))
            return false;
        int rest = 0;
        if (text.Length > 0)
        {
            TryMark(ref text, ":");
            if (!TryDigits(ref text, 2, out rest))
                return false;
        }

        minutes = (hours * 60 + rest) * (isWest ? -1 : 1);
        return text.Length == 0 && hours <= 14 && rest <= 59;
    }

    private static bool TryMark(ref ReadOnlySpan<char> text, string marks)
    {
        if (text.Length == 0 || !marks.Contains(text[0], StringComparison.Ordinal))
            return false;
        text = text[1..];
        return true;
    }

    private static bool TryDigits(ref ReadOnlySpan<char> text, int count, out int number)
    {
        number = 0;
        if (text.Length < count)
            return false;
        foreach (char digit in text[..count])
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = number * 10 + (digit - '0');
        }

        text = text[count..];
        return true;
    }

    // Digits beyond the seventh are finer than a tick.
    private static bool TryFraction(ref ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        long unit = TimeSpan.TicksPerSecond;
        int count = 0;
        for (; count < text.Length && char.IsAsciiDigit(text[count]); count++)
        {
            unit /= 10;
            ticks += unit * (text[count] - '0');
        }

        text = text[count..];
        return count > 0;
    }
}
