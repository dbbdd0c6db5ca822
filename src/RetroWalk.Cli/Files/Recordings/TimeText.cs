using System.Globalization;
using System.Text.RegularExpressions;

namespace RetroWalk.Cli.Files.Recordings;

/// <summary>Times as ISO 8601 writes them; without a zone they are taken as UTC.</summary>
internal static partial class TimeText
{
    /// <summary>Seconds since the year 1, or null where the text is no such time.</summary>
    public static double? Seconds(string text) =>
        Pattern().IsMatch(text) && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time.UtcTicks / (double)TimeSpan.TicksPerSecond
            : null;

    [GeneratedRegex(
        @"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?\s*(Z|[+-][0-9]{2}:?[0-9]{2})?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
