using System.Buffers;

namespace RetroWalk.Metrics;

/// <summary>Durations in texts: <c>3min</c>, <c>90s</c>, <c>1h30min</c>, or a clock of three parts, <c>0:03:00</c>.</summary>
internal static class DurationText
{
    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789.");

    /// <summary>Whole minutes if it is that, otherwise seconds; exact.</summary>
    internal static string Of(TimeSpan duration) =>
        duration.Ticks % TimeSpan.TicksPerMinute == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{duration.Ticks / TimeSpan.TicksPerMinute}min")
            : string.Create(CultureInfo.InvariantCulture, $"{(decimal)duration.Ticks / TimeSpan.TicksPerSecond:0.#######}s");

    /// <summary>Reads a duration without blanks. A part of a tick is rounded.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out TimeSpan duration)
    {
        if (text.Contains(':'))
            return TimeSpan.TryParseExact(
                text, @"h\:mm\:ss", CultureInfo.InvariantCulture, TimeSpanStyles.None, out duration);
        duration = default;
        long smallestUnit = long.MaxValue;
        decimal ticks = 0;
        while (!text.IsEmpty)
        {
            int digits = text.IndexOfAnyExcept(InNumbers);
            if (digits <= 0
                || !decimal.TryParse(
                    text[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
                return false;
            text = text[digits..];
            int next = text.IndexOfAny(InNumbers);
            ReadOnlySpan<char> symbol = next < 0 ? text : text[..next];
            text = text[symbol.Length..];
            long unit = symbol switch
            {
                "h" => TimeSpan.TicksPerHour,
                "min" => TimeSpan.TicksPerMinute,
                "s" => TimeSpan.TicksPerSecond,
                _ => 0,
            };
            if (unit == 0 || unit >= smallestUnit || number > TimeSpan.MaxValue.Ticks / unit)
                return false;
            smallestUnit = unit;
            ticks += number * unit;
        }

        if (smallestUnit == long.MaxValue || ticks > TimeSpan.MaxValue.Ticks)
            return false;
        duration = TimeSpan.FromTicks((long)Math.Round(ticks));
        return true;
    }
}
