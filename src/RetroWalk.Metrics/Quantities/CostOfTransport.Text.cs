using System.Numerics;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics;

/// <content>Order, text and parsing.</content>
[JsonConverter(typeof(QuantityJsonConverter<CostOfTransport>))]
public readonly partial record struct CostOfTransport :
    IQuantity<CostOfTransport>, IComparable<CostOfTransport>, IComparisonOperators<CostOfTransport, CostOfTransport, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<CostOfTransport>
{
    /// <summary>Whether the left one is less.</summary>
    public static bool operator <(CostOfTransport left, CostOfTransport right) => left.JoulesPerKilogramPerMeter < right.JoulesPerKilogramPerMeter;

    /// <summary>Whether the left one is less or the same.</summary>
    public static bool operator <=(CostOfTransport left, CostOfTransport right) => left.JoulesPerKilogramPerMeter <= right.JoulesPerKilogramPerMeter;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(CostOfTransport left, CostOfTransport right) => left.JoulesPerKilogramPerMeter > right.JoulesPerKilogramPerMeter;

    /// <summary>Whether the left one is greater or the same.</summary>
    public static bool operator >=(CostOfTransport left, CostOfTransport right) => left.JoulesPerKilogramPerMeter >= right.JoulesPerKilogramPerMeter;

    /// <summary>Negative when less than the other, zero when equal, positive when greater. NaN comes first.</summary>
    /// <param name="other">The other cost of transport.</param>
    public int CompareTo(CostOfTransport other) => JoulesPerKilogramPerMeter.CompareTo(other.JoulesPerKilogramPerMeter);

    /// <summary>The cost, as in <c>3.29 J/(kg·m)</c>; the same in every culture.</summary>
    public override string ToString() => QuantityWriter.Write(this, default);

    /// <summary>The cost of transport in a format; the same in every culture.</summary>
    /// <param name="format">A unit (<c>J/(kg·m)</c>, <c>J/kg/m</c>), a number format, or both, as in <c>F1 J/(kg·m)</c>; none for the text of
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

    /// <summary>Reads a cost of transport with its unit, as in <c>3.29 J/(kg·m)</c>; what <see cref="ToString()"/> wrote, it gives the same cost of transport.</summary>
    /// <remarks>Units: <c>J/(kg·m)</c>, <c>J/kg/m</c>; any case, a blank before them or none. A decimal point in every culture. <c>NaN</c> and <c>Infinity</c> before a unit are taken, for a result may hold them.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">Not a number with one of the units; the message says what was meant.</exception>
    /// <exception cref="OverflowException">Out of range: a cost of transport is not negative.</exception>
    public static CostOfTransport Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityReader.Read<CostOfTransport>(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static CostOfTransport Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityReader.Read<CostOfTransport>(s);

    /// <summary>Reads a cost of transport with its unit; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The cost of transport; <c>default</c> when refused.</param>
    /// <returns>Whether the text was taken.</returns>
    public static bool TryParse(string? s, out CostOfTransport result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out CostOfTransport result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CostOfTransport result) => QuantityReader.TryRead(s, out result);

    static string IQuantity<CostOfTransport>.Name => "a cost of transport";

    static string IQuantity<CostOfTransport>.Rule => "a cost of transport is not negative";

    static string IQuantity<CostOfTransport>.Units => "J/(kg·m) J/kg/m";

    static bool IQuantity<CostOfTransport>.MayHoldNoValue => true;

    static CostOfTransport IQuantity<CostOfTransport>.From(double number, ReadOnlySpan<char> unit) => double.IsFinite(number) ? FromJoulesPerKilogramPerMeter(number) : Unchecked(number);

    double IQuantity<CostOfTransport>.In(ReadOnlySpan<char> unit) => JoulesPerKilogramPerMeter;
}
