using System.Numerics;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics;

/// <content>Order, text and parsing.</content>
[JsonConverter(typeof(QuantityJsonConverter<CarriedLoad>))]
public readonly partial record struct CarriedLoad :
    IQuantity<CarriedLoad>, IComparable<CarriedLoad>, IComparisonOperators<CarriedLoad, CarriedLoad, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<CarriedLoad>
{
    /// <summary>Whether the left one is less.</summary>
    public static bool operator <(CarriedLoad left, CarriedLoad right) => left.Kilograms < right.Kilograms;

    /// <summary>Whether the left one is less or the same.</summary>
    public static bool operator <=(CarriedLoad left, CarriedLoad right) => left.Kilograms <= right.Kilograms;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(CarriedLoad left, CarriedLoad right) => left.Kilograms > right.Kilograms;

    /// <summary>Whether the left one is greater or the same.</summary>
    public static bool operator >=(CarriedLoad left, CarriedLoad right) => left.Kilograms >= right.Kilograms;

    /// <summary>Negative when less than the other, zero when equal, positive when greater.</summary>
    /// <param name="other">The other load.</param>
    public int CompareTo(CarriedLoad other) => Kilograms.CompareTo(other.Kilograms);

    /// <summary>The load in kilograms, as in <c>20 kg</c>; the same in every culture.</summary>
    public override string ToString() => QuantityWriter.Write(this, default);

    /// <summary>The load in a format; the same in every culture.</summary>
    /// <param name="format">A unit (<c>kg</c>, <c>lb</c>), a number format, or both, as in <c>F1 lb</c>; none for the text of
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

    /// <summary>Reads a load with its unit, as in <c>20 kg</c>; what <see cref="ToString()"/> wrote, it gives the same load.</summary>
    /// <remarks>Units: <c>kg</c>, <c>lb</c>; any case, a blank before them or none. A decimal point in every culture.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">Not a number with one of the units; the message says what was meant.</exception>
    /// <exception cref="OverflowException">Out of range: a load is not negative and at most 500 kg.</exception>
    public static CarriedLoad Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityReader.Read<CarriedLoad>(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static CarriedLoad Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityReader.Read<CarriedLoad>(s);

    /// <summary>Reads a load with its unit; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The load; <c>default</c> when refused.</param>
    /// <returns>Whether the text was taken.</returns>
    public static bool TryParse(string? s, out CarriedLoad result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out CarriedLoad result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CarriedLoad result) => QuantityReader.TryRead(s, out result);

    static string IQuantity<CarriedLoad>.Name => "a load";

    static string IQuantity<CarriedLoad>.Rule => "a load is not negative and at most 500 kg";

    static string IQuantity<CarriedLoad>.Units => "kg lb";

    static CarriedLoad IQuantity<CarriedLoad>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "kg" => FromKilograms(number),
        _ => FromPounds(number),
    };

    double IQuantity<CarriedLoad>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "kg" => Kilograms,
        _ => Pounds,
    };
}
