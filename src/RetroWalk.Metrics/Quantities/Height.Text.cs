using System.Numerics;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics;

/// <content>Order, text and parsing.</content>
[JsonConverter(typeof(QuantityJsonConverter<Height>))]
public readonly partial record struct Height :
    IQuantity<Height>, IComparable<Height>, IComparisonOperators<Height, Height, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Height>
{
    /// <summary>Whether the left one is less.</summary>
    public static bool operator <(Height left, Height right) => left.Meters < right.Meters;

    /// <summary>Whether the left one is less or the same.</summary>
    public static bool operator <=(Height left, Height right) => left.Meters <= right.Meters;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(Height left, Height right) => left.Meters > right.Meters;

    /// <summary>Whether the left one is greater or the same.</summary>
    public static bool operator >=(Height left, Height right) => left.Meters >= right.Meters;

    /// <summary>Negative when less than the other, zero when equal, positive when greater.</summary>
    /// <param name="other">The other height.</param>
    public int CompareTo(Height other) => Meters.CompareTo(other.Meters);

    /// <summary>The height in metres, as in <c>1.75 m</c>; the same in every culture.</summary>
    public override string ToString() => QuantityWriter.Write(this, default);

    /// <summary>The height in a format; the same in every culture.</summary>
    /// <param name="format">A unit (<c>m</c>, <c>cm</c>), a number format, or both, as in <c>F1 cm</c>; none for the text of
    /// <see cref="ToString()"/>.</param>
    /// <param name="formatProvider">Not looked at.</param>
    /// <exception cref="FormatException">No such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => QuantityWriter.Write(this, format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        QuantityWriter.TryWrite(this, destination, out charsWritten, format);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        QuantityWriter.TryWrite(this, utf8Destination, out bytesWritten, format);

    /// <summary>Reads a height with its unit, as in <c>1.75 m</c>; what <see cref="ToString()"/> wrote, it gives the same height.</summary>
    /// <remarks>Units: <c>m</c>, <c>cm</c>; any case, a blank before them or none. A decimal point in every culture. The text of <c>default</c> is not taken: it is no person.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">Not a number with one of the units; the message says what was meant.</exception>
    /// <exception cref="OverflowException">Out of range: a height is between 50 cm and 2.75 m.</exception>
    public static Height Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityReader.Read<Height>(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Height Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityReader.Read<Height>(s);

    /// <summary>Reads a height with its unit; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The height; <c>default</c> when refused.</param>
    /// <returns>Whether the text was taken.</returns>
    public static bool TryParse(string? s, out Height result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Height result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Height result) => QuantityReader.TryRead(s, out result);

    static string IQuantity<Height>.Name => "a height";

    static string IQuantity<Height>.Rule => "a height is between 50 cm and 2.75 m";

    static string IQuantity<Height>.Units => "m cm";

    static Height IQuantity<Height>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "m" => FromMeters(number),
        _ => FromCentimeters(number),
    };

    double IQuantity<Height>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "m" => Meters,
        _ => Centimeters,
    };
}
