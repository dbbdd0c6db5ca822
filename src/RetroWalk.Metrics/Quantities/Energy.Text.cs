using System.Numerics;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics;

/// <content>Order, text and parsing.</content>
[JsonConverter(typeof(QuantityJsonConverter<Energy>))]
public readonly partial record struct Energy :
    IQuantity<Energy>, IComparable<Energy>, IComparisonOperators<Energy, Energy, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Energy>
{
    /// <summary>Whether the left one is less.</summary>
    public static bool operator <(Energy left, Energy right) => left.Joules < right.Joules;

    /// <summary>Whether the left one is less or the same.</summary>
    public static bool operator <=(Energy left, Energy right) => left.Joules <= right.Joules;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(Energy left, Energy right) => left.Joules > right.Joules;

    /// <summary>Whether the left one is greater or the same.</summary>
    public static bool operator >=(Energy left, Energy right) => left.Joules >= right.Joules;

    /// <summary>Negative when less than the other, zero when equal, positive when greater. NaN comes first.</summary>
    /// <param name="other">The other energy.</param>
    public int CompareTo(Energy other) => Joules.CompareTo(other.Joules);

    /// <summary>The energy in joules, as in <c>4184 J</c>; the same in every culture.</summary>
    public override string ToString() => QuantityWriter.Write(this, default);

    /// <summary>The energy in a format; the same in every culture.</summary>
    /// <param name="format">A unit (<c>J</c>, <c>kJ</c>, <c>kcal</c>), a number format, or both, as in <c>F1 kcal</c>; none for the text of
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

    /// <summary>Reads an energy with its unit, as in <c>4184 J</c>; what <see cref="ToString()"/> wrote, it gives the same energy.</summary>
    /// <remarks>Units: <c>J</c>, <c>kJ</c>, <c>kcal</c>; any case, a blank before them or none. A decimal point in every culture. <c>NaN</c> and <c>Infinity</c> before a unit are taken, for a result may hold them.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">Not a number with one of the units; the message says what was meant.</exception>
    /// <exception cref="OverflowException">Out of range: an energy is finite in joules.</exception>
    public static Energy Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityReader.Read<Energy>(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Energy Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityReader.Read<Energy>(s);

    /// <summary>Reads an energy with its unit; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The energy; <c>default</c> when refused.</param>
    /// <returns>Whether the text was taken.</returns>
    public static bool TryParse(string? s, out Energy result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Energy result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Energy result) => QuantityReader.TryRead(s, out result);

    static string IQuantity<Energy>.Name => "an energy";

    static string IQuantity<Energy>.Rule => "an energy is finite in joules";

    static string IQuantity<Energy>.Units => "J kJ kcal";

    static bool IQuantity<Energy>.MayHoldNoValue => true;

    static Energy IQuantity<Energy>.From(double number, ReadOnlySpan<char> unit) => !double.IsFinite(number) ? Unchecked(number) : unit switch
    {
        "J" => FromJoules(number),
        "kJ" => FromKilojoules(number),
        _ => FromKilocalories(number),
    };

    double IQuantity<Energy>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "J" => Joules,
        "kJ" => Kilojoules,
        _ => Kilocalories,
    };
}
