using System.Numerics;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics;

/// <content>Order, text and parsing.</content>
[JsonConverter(typeof(QuantityJsonConverter<MetabolicPower>))]
public readonly partial record struct MetabolicPower :
    IQuantity<MetabolicPower>, IComparable<MetabolicPower>, IComparisonOperators<MetabolicPower, MetabolicPower, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<MetabolicPower>
{
    /// <summary>Whether the left one is less.</summary>
    public static bool operator <(MetabolicPower left, MetabolicPower right) => left.WattsPerKilogram < right.WattsPerKilogram;

    /// <summary>Whether the left one is less or the same.</summary>
    public static bool operator <=(MetabolicPower left, MetabolicPower right) => left.WattsPerKilogram <= right.WattsPerKilogram;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(MetabolicPower left, MetabolicPower right) => left.WattsPerKilogram > right.WattsPerKilogram;

    /// <summary>Whether the left one is greater or the same.</summary>
    public static bool operator >=(MetabolicPower left, MetabolicPower right) => left.WattsPerKilogram >= right.WattsPerKilogram;

    /// <summary>Negative when less than the other, zero when equal, positive when greater. NaN comes first.</summary>
    /// <param name="other">The other metabolic power.</param>
    public int CompareTo(MetabolicPower other) => WattsPerKilogram.CompareTo(other.WattsPerKilogram);

    /// <summary>The power in watts per kilogram, as in <c>4.41 W/kg</c>; the same in every culture.</summary>
    public override string ToString() => QuantityWriter.Write(this, default);

    /// <summary>The metabolic power in a format; the same in every culture.</summary>
    /// <param name="format">A unit (<c>W/kg</c>), a number format, or both, as in <c>F1 W/kg</c>; none for the text of
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

    /// <summary>Reads a metabolic power with its unit, as in <c>4.41 W/kg</c>; what <see cref="ToString()"/> wrote, it gives the same metabolic power.</summary>
    /// <remarks>Units: <c>W/kg</c>; any case, a blank before them or none. A decimal point in every culture. <c>NaN</c> and <c>Infinity</c> before a unit are taken, for a result may hold them.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">Not a number with one of the units; the message says what was meant.</exception>
    /// <exception cref="OverflowException">Out of range: a metabolic power is not negative.</exception>
    public static MetabolicPower Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityReader.Read<MetabolicPower>(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static MetabolicPower Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityReader.Read<MetabolicPower>(s);

    /// <summary>Reads a metabolic power with its unit; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The metabolic power; <c>default</c> when refused.</param>
    /// <returns>Whether the text was taken.</returns>
    public static bool TryParse(string? s, out MetabolicPower result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out MetabolicPower result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MetabolicPower result) => QuantityReader.TryRead(s, out result);

    static string IQuantity<MetabolicPower>.Name => "a metabolic power";

    static string IQuantity<MetabolicPower>.Rule => "a metabolic power is not negative";

    static string IQuantity<MetabolicPower>.Units => "W/kg";

    static bool IQuantity<MetabolicPower>.MayHoldNoValue => true;

    static MetabolicPower IQuantity<MetabolicPower>.From(double number, ReadOnlySpan<char> unit) => double.IsFinite(number) ? FromWattsPerKilogram(number) : Unchecked(number);

    double IQuantity<MetabolicPower>.In(ReadOnlySpan<char> unit) => WattsPerKilogram;
}
