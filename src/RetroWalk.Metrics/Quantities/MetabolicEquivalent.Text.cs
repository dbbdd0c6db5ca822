using System.Numerics;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics;

/// <content>Order, text and parsing.</content>
[JsonConverter(typeof(QuantityJsonConverter<MetabolicEquivalent>))]
public readonly partial record struct MetabolicEquivalent :
    IQuantity<MetabolicEquivalent>, IComparable<MetabolicEquivalent>, IComparisonOperators<MetabolicEquivalent, MetabolicEquivalent, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<MetabolicEquivalent>
{
    /// <summary>Whether the left one is less.</summary>
    public static bool operator <(MetabolicEquivalent left, MetabolicEquivalent right) => left.Mets < right.Mets;

    /// <summary>Whether the left one is less or the same.</summary>
    public static bool operator <=(MetabolicEquivalent left, MetabolicEquivalent right) => left.Mets <= right.Mets;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(MetabolicEquivalent left, MetabolicEquivalent right) => left.Mets > right.Mets;

    /// <summary>Whether the left one is greater or the same.</summary>
    public static bool operator >=(MetabolicEquivalent left, MetabolicEquivalent right) => left.Mets >= right.Mets;

    /// <summary>Negative when less than the other, zero when equal, positive when greater. NaN comes first.</summary>
    /// <param name="other">The other metabolic equivalent.</param>
    public int CompareTo(MetabolicEquivalent other) => Mets.CompareTo(other.Mets);

    /// <summary>The multiple, as in <c>3.8 MET</c>; the same in every culture.</summary>
    public override string ToString() => QuantityWriter.Write(this, default);

    /// <summary>The metabolic equivalent in a format; the same in every culture.</summary>
    /// <param name="format">A unit (<c>MET</c>), a number format, or both, as in <c>F1 MET</c>; none for the text of
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

    /// <summary>Reads a metabolic equivalent with its unit, as in <c>3.8 MET</c>; what <see cref="ToString()"/> wrote, it gives the same metabolic equivalent.</summary>
    /// <remarks>Units: <c>MET</c>; any case, a blank before them or none. A decimal point in every culture. <c>NaN</c> and <c>Infinity</c> before a unit are taken, for a result may hold them.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">Not a number with one of the units; the message says what was meant.</exception>
    /// <exception cref="OverflowException">Out of range: a metabolic equivalent is not negative.</exception>
    public static MetabolicEquivalent Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityReader.Read<MetabolicEquivalent>(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static MetabolicEquivalent Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityReader.Read<MetabolicEquivalent>(s);

    /// <summary>Reads a metabolic equivalent with its unit; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The metabolic equivalent; <c>default</c> when refused.</param>
    /// <returns>Whether the text was taken.</returns>
    public static bool TryParse(string? s, out MetabolicEquivalent result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out MetabolicEquivalent result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MetabolicEquivalent result) => QuantityReader.TryRead(s, out result);

    static string IQuantity<MetabolicEquivalent>.Name => "a metabolic equivalent";

    static string IQuantity<MetabolicEquivalent>.Rule => "a metabolic equivalent is not negative";

    static string IQuantity<MetabolicEquivalent>.Units => "MET";

    static bool IQuantity<MetabolicEquivalent>.MayHoldNoValue => true;

    static MetabolicEquivalent IQuantity<MetabolicEquivalent>.From(double number, ReadOnlySpan<char> unit) => double.IsFinite(number) ? FromMets(number) : Unchecked(number);

    double IQuantity<MetabolicEquivalent>.In(ReadOnlySpan<char> unit) => Mets;
}
