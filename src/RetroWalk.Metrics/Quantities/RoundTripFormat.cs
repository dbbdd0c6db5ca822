using System.Diagnostics;

namespace RetroWalk.Metrics;

/// <summary>The format whose text parses to the same double.</summary>
internal static class RoundTripFormat
{
    private const int LongestShortestText = 32;

    /// <summary>The given format, except where the shortest text of .NET parses to another double: there 17 digits, which always
    /// suffice (IEEE 754-2019, 5.12.2).</summary>
    /// <remarks>.NET 10 writes such wrong texts for ±2⁻²⁵ and ±2⁻⁹⁵⁸.</remarks>
    internal static ReadOnlySpan<char> Of(double number, ReadOnlySpan<char> format)
    {
        if (format is not ("" or "R" or "r") || !double.IsFinite(number))
            return format;
        Span<char> text = stackalloc char[LongestShortestText];
        bool fits = number.TryFormat(text, out int written, format, CultureInfo.InvariantCulture);
        Debug.Assert(fits, "17 digits, a sign, a point and an exponent fit");
        return double.Parse(text[..written], NumberStyles.Float, CultureInfo.InvariantCulture) == number ? format : "G17";
    }
}
