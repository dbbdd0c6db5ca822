using System.Numerics;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics;

/// <content>Order, text and parsing.</content>
[JsonConverter(typeof(QuantityJsonConverter<BodyMass>))]
public readonly partial record struct BodyMass :
    IQuantity<BodyMass>, IComparable<BodyMass>, IComparisonOperators<BodyMass, BodyMass, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<BodyMass>
{
    /// <summary>Whether the left one is less.</summary>
    public static bool operator <(BodyMass left, BodyMass right) => left.Kilograms < right.Kilograms;

    /// <summary>Whether the left one is less or the same.</summary>
    public static bool operator <=(BodyMass left, BodyMass right) => left.Kilograms <= right.Kilograms;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(BodyMass left, BodyMass right) => left.Kilograms > right.Kilograms;

    /// <summary>Whether the left one is greater or the same.</summary>
    public static bool operator >=(BodyMass left, BodyMass right) => left.Kilograms >= right.Kilograms;

    /// <summary>Negative when less than the other, zero when equal, positive when greater.</summary>
    /// <param name="other">The other body mass.</param>
    public int CompareTo(BodyMass other) => Kilograms.CompareTo(other.Kilograms);

    /// <summary>The mass in kilograms, as in <c>70 kg</c>; the same in every culture.</summary>
    public override string ToString() => QuantityWriter.Write(this, default);

    /// <summary>The body mass in a format; the same in every culture.</summary>
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

    /// <summary>Reads a body mass with its unit, as in <c>70 kg</c>; what <see cref="ToString()"/> wrote, it gives the same body mass.</summary>
    /// <remarks>Units: <c>kg</c>, <c>lb</c>; any case, a blank before them or none. A decimal point in every culture. The text of <c>default</c> is not taken: it is no person.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">Not a number with one of the units; the message says what was meant.</exception>
    /// <exception cref="OverflowException">Out of range: a body mass is greater than zero and at most 1000 kg.</exception>
    public static BodyMass Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityReader.Read<BodyMass>(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static BodyMass Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityReader.Read<BodyMass>(s);

    /// <summary>Reads a body mass with its unit; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The body mass; <c>default</c> when refused.</param>
    /// <returns>Whether the text was taken.</returns>
    public static bool TryParse(string? s, out BodyMass result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out BodyMass result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BodyMass result) => QuantityReader.TryRead(s, out result);

    static string IQuantity<BodyMass>.Name => "a body mass";

    static string IQuantity<BodyMass>.Rule => "a body mass is greater than zero and at most 1000 kg";

    static string IQuantity<BodyMass>.Units => "kg lb";

    static BodyMass IQuantity<BodyMass>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "kg" => FromKilograms(number),
        _ => FromPounds(number),
    };

    double IQuantity<BodyMass>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "kg" => Kilograms,
        _ => Pounds,
    };
}
