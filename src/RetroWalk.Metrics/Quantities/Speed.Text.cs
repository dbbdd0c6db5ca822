using System.Numerics;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics;

/// <content>Order, text and parsing.</content>
[JsonConverter(typeof(QuantityJsonConverter<Speed>))]
public readonly partial record struct Speed :
    IQuantity<Speed>, IComparable<Speed>, IComparisonOperators<Speed, Speed, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Speed>
{
    /// <summary>Whether the left one is less.</summary>
    public static bool operator <(Speed left, Speed right) => left.MetersPerSecond < right.MetersPerSecond;

    /// <summary>Whether the left one is less or the same.</summary>
    public static bool operator <=(Speed left, Speed right) => left.MetersPerSecond <= right.MetersPerSecond;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(Speed left, Speed right) => left.MetersPerSecond > right.MetersPerSecond;

    /// <summary>Whether the left one is greater or the same.</summary>
    public static bool operator >=(Speed left, Speed right) => left.MetersPerSecond >= right.MetersPerSecond;

    /// <summary>Negative when less than the other, zero when equal, positive when greater.</summary>
    /// <param name="other">The other speed.</param>
    public int CompareTo(Speed other) => MetersPerSecond.CompareTo(other.MetersPerSecond);

    /// <summary>The speed in metres per second, as in <c>1.34 m/s</c>; the same in every culture.</summary>
    public override string ToString() => QuantityWriter.Write(this, default);

    /// <summary>The speed in a format; the same in every culture.</summary>
    /// <param name="format">A unit (<c>m/s</c>, <c>km/h</c>, <c>mph</c>, <c>min/km</c>, <c>min/mi</c>), a number format, or both, as in <c>F1 min/mi</c>; none for the text of
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

    /// <summary>Reads a speed with its unit, as in <c>1.34 m/s</c>; what <see cref="ToString()"/> wrote, it gives the same speed.</summary>
    /// <remarks>Units: <c>m/s</c>, <c>km/h</c>, <c>mph</c>, <c>min/km</c>, <c>min/mi</c>; any case, a blank before them or none. A decimal point in every culture.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">Not a number with one of the units; the message says what was meant.</exception>
    /// <exception cref="OverflowException">Out of range: a speed is not negative, for walking backward is a direction, and a pace is greater than zero.</exception>
    public static Speed Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityReader.Read<Speed>(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Speed Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityReader.Read<Speed>(s);

    /// <summary>Reads a speed with its unit; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The speed; <c>default</c> when refused.</param>
    /// <returns>Whether the text was taken.</returns>
    public static bool TryParse(string? s, out Speed result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Speed result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Speed result) => QuantityReader.TryRead(s, out result);

    static string IQuantity<Speed>.Name => "a speed";

    static string IQuantity<Speed>.Rule => "a speed is not negative, for walking backward is a direction, and a pace is greater than zero";

    static string IQuantity<Speed>.Units => "m/s km/h mph min/km min/mi";

    static Speed IQuantity<Speed>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "m/s" => FromMetersPerSecond(number),
        "km/h" => FromKilometersPerHour(number),
        "mph" => FromMilesPerHour(number),
        "min/km" => FromMinutesPerKilometer(number),
        _ => FromMinutesPerMile(number),
    };

    double IQuantity<Speed>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "m/s" => MetersPerSecond,
        "km/h" => KilometersPerHour,
        "mph" => MilesPerHour,
        "min/km" => MinutesPerKilometer,
        _ => MinutesPerMile,
    };
}
