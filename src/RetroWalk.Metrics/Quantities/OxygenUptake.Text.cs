using System.Numerics;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics;

/// <content>Order, text and parsing.</content>
[JsonConverter(typeof(QuantityJsonConverter<OxygenUptake>))]
public readonly partial record struct OxygenUptake :
    IQuantity<OxygenUptake>, IComparable<OxygenUptake>, IComparisonOperators<OxygenUptake, OxygenUptake, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<OxygenUptake>
{
    /// <summary>Whether the left one is less.</summary>
    public static bool operator <(OxygenUptake left, OxygenUptake right) => left.MillilitersPerKilogramPerMinute < right.MillilitersPerKilogramPerMinute;

    /// <summary>Whether the left one is less or the same.</summary>
    public static bool operator <=(OxygenUptake left, OxygenUptake right) => left.MillilitersPerKilogramPerMinute <= right.MillilitersPerKilogramPerMinute;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(OxygenUptake left, OxygenUptake right) => left.MillilitersPerKilogramPerMinute > right.MillilitersPerKilogramPerMinute;

    /// <summary>Whether the left one is greater or the same.</summary>
    public static bool operator >=(OxygenUptake left, OxygenUptake right) => left.MillilitersPerKilogramPerMinute >= right.MillilitersPerKilogramPerMinute;

    /// <summary>Negative when less than the other, zero when equal, positive when greater. NaN comes first.</summary>
    /// <param name="other">The other oxygen uptake.</param>
    public int CompareTo(OxygenUptake other) => MillilitersPerKilogramPerMinute.CompareTo(other.MillilitersPerKilogramPerMinute);

    /// <summary>The uptake, as in <c>13.2 mL/(kg·min)</c>; the same in every culture.</summary>
    public override string ToString() => QuantityWriter.Write(this, default);

    /// <summary>The oxygen uptake in a format; the same in every culture.</summary>
    /// <param name="format">A unit (<c>mL/(kg·min)</c>, <c>mL/kg/min</c>), a number format, or both, as in <c>F1 mL/(kg·min)</c>; none for the text of
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

    /// <summary>Reads an oxygen uptake with its unit, as in <c>13.2 mL/(kg·min)</c>; what <see cref="ToString()"/> wrote, it gives the same oxygen uptake.</summary>
    /// <remarks>Units: <c>mL/(kg·min)</c>, <c>mL/kg/min</c>; any case, a blank before them or none. A decimal point in every culture. <c>NaN</c> and <c>Infinity</c> before a unit are taken, for a result may hold them.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">Not a number with one of the units; the message says what was meant.</exception>
    /// <exception cref="OverflowException">Out of range: an oxygen uptake is not negative.</exception>
    public static OxygenUptake Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityReader.Read<OxygenUptake>(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static OxygenUptake Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityReader.Read<OxygenUptake>(s);

    /// <summary>Reads an oxygen uptake with its unit; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The oxygen uptake; <c>default</c> when refused.</param>
    /// <returns>Whether the text was taken.</returns>
    public static bool TryParse(string? s, out OxygenUptake result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out OxygenUptake result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OxygenUptake result) => QuantityReader.TryRead(s, out result);

    static string IQuantity<OxygenUptake>.Name => "an oxygen uptake";

    static string IQuantity<OxygenUptake>.Rule => "an oxygen uptake is not negative";

    static string IQuantity<OxygenUptake>.Units => "mL/(kg·min) mL/kg/min";

    static bool IQuantity<OxygenUptake>.MayHoldNoValue => true;

    static OxygenUptake IQuantity<OxygenUptake>.From(double number, ReadOnlySpan<char> unit) => double.IsFinite(number) ? FromMillilitersPerKilogramPerMinute(number) : Unchecked(number);

    double IQuantity<OxygenUptake>.In(ReadOnlySpan<char> unit) => MillilitersPerKilogramPerMinute;
}
