using System.Globalization;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using RetroWalk.Metrics;

namespace RetroWalk.Web;

/// <summary>Sentences of the library, whose speeds are in m/s, with speeds in the visitor's units.</summary>
[SupportedOSPlatform("browser")]
public static partial class LibrarySentence
{
    public static string In(UnitSystem units, string sentence) => SpeedInSentence().Replace(sentence, match =>
    {
        Speed speed = Speed.FromMetersPerSecond(double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        return SpeedText.In(units, speed);
    });

    [GeneratedRegex(@"([0-9]+(?:\.[0-9]+)?(?:E[+-]?[0-9]+)?) ?m/s\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpeedInSentence();
}
