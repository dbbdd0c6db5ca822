using System.Diagnostics;

namespace RetroWalk.Metrics.Json;

/// <summary>How the types of this library write their members.</summary>
internal static class JsonWriting
{
    private const int LongestNumber = 32;
    private const int LongestText = 64; // 24 for any double, the rest for the unit

    /// <summary>A number that is read back to the same bits; <c>null</c> where there is none (NaN), and where it is infinite, for
    /// which JSON has no number.</summary>
    internal static void WriteExact(this Utf8JsonWriter writer, double number)
    {
        if (!double.IsFinite(number))
        {
            writer.WriteNullValue();
            return;
        }

        Span<byte> text = stackalloc byte[LongestNumber];
        bool fits = number.TryFormat(text, out int written, RoundTripFormat.Of(number, "R"), CultureInfo.InvariantCulture);
        Debug.Assert(fits, "17 digits, a sign, a point and an exponent fit");
        writer.WriteRawValue(text[..written], skipInputValidation: true);
    }

    internal static void WriteExact(this Utf8JsonWriter writer, string name, double? number)
    {
        writer.WritePropertyName(name);
        writer.WriteExact(number ?? double.NaN);
    }

    /// <summary>A quantity as its text with the unit.</summary>
    internal static void WriteText<T>(this Utf8JsonWriter writer, string name, T quantity)
        where T : struct, IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[LongestText];
        bool fits = quantity.TryFormat(text, out int written, "R", null);
        Debug.Assert(fits, "the units of the library are short");
        writer.WriteString(name, text[..written]);
    }

    /// <summary>A length of time, as in <c>00:30:00</c>, which is read back to the tick.</summary>
    internal static void WriteTime(this Utf8JsonWriter writer, string name, TimeSpan time) =>
        writer.WriteString(name, time.ToString("c"));
}
