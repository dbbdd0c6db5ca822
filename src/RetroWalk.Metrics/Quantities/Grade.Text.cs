using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;

namespace RetroWalk.Metrics;

/// <content>Order, text and parsing.</content>
[JsonConverter(typeof(QuantityJsonConverter<Grade>))]
public readonly partial record struct Grade :
    IQuantity<Grade>, IComparable<Grade>, IComparisonOperators<Grade, Grade, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Grade>
{
    /// <summary>Whether the left one is less.</summary>
    public static bool operator <(Grade left, Grade right) => left.Fraction < right.Fraction;

    /// <summary>Whether the left one is less or the same.</summary>
    public static bool operator <=(Grade left, Grade right) => left.Fraction <= right.Fraction;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(Grade left, Grade right) => left.Fraction > right.Fraction;

    /// <summary>Whether the left one is greater or the same.</summary>
    public static bool operator >=(Grade left, Grade right) => left.Fraction >= right.Fraction;

    /// <summary>Negative when less than the other, zero when equal, positive when greater.</summary>
    /// <param name="other">The other grade.</param>
    public int CompareTo(Grade other) => Fraction.CompareTo(other.Fraction);

    /// <summary>The grade in per cent, as in <c>5 %</c>; the same in every culture.</summary>
    public override string ToString() => QuantityWriter.Write(this, default);

    /// <summary>The grade in a format; the same in every culture.</summary>
    /// <param name="format">A unit (<c>%</c>, <c>deg</c>, <c>°</c>), a number format, or both, as in <c>F1 %</c>; none for the text of
    /// <see cref="ToString()"/>. <c>R</c> writes the bare fraction where no per cent gives it back exactly.</param>
    /// <param name="formatProvider">Not looked at.</param>
    /// <exception cref="FormatException">No such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => QuantityWriter.Write(this, format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        QuantityWriter.TryWrite(this, destination, out charsWritten, format);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        QuantityWriter.TryWrite(this, utf8Destination, out bytesWritten, format);

    /// <summary>Reads a grade with its unit, as in <c>5 %</c>; what <see cref="ToString()"/> wrote, it gives the same grade, to one unit in the last place.</summary>
    /// <remarks>Units: <c>%</c>, <c>deg</c>, <c>°</c>; any case, a blank before them or none. Without a unit it is a fraction, below 1 in size. A decimal point in every culture.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">Not a number with one of the units; the message says what was meant.</exception>
    /// <exception cref="OverflowException">Out of range: a grade is steeper than −90° and less than 90°.</exception>
    public static Grade Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityReader.Read<Grade>(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Grade Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityReader.Read<Grade>(s);

    /// <summary>Reads a grade with its unit; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The grade; <c>default</c> when refused.</param>
    /// <returns>Whether the text was taken.</returns>
    public static bool TryParse(string? s, out Grade result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Grade result) => QuantityReader.TryRead(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Grade result) => QuantityReader.TryRead(s, out result);

    static string IQuantity<Grade>.Name => "a grade";

    static string IQuantity<Grade>.Rule => "a grade is steeper than −90° and less than 90°";

    static string IQuantity<Grade>.Units => "% deg °";

    static bool IQuantity<Grade>.IsClearWithoutUnit(double number) => Math.Abs(number) < 1; // "5" would be 500 %

    static Grade IQuantity<Grade>.From(double number, ReadOnlySpan<char> unit) => unit switch
    {
        "" => FromFraction(number),
        "%" => FromPercent(number),
        _ => FromDegrees(number),
    };

    double IQuantity<Grade>.In(ReadOnlySpan<char> unit) => unit switch
    {
        "" => Fraction,
        "%" => PercentThatGivesItBack,
        _ => Degrees,
    };

    /// <summary>Per cent that <see cref="FromPercent"/> turns into this very fraction, where there are any: 7, not 7.000000000000001.</summary>
    private double PercentThatGivesItBack
    {
        get
        {
            double percent = Percent;
            Span<char> digits = stackalloc char[32];
            percent.TryFormat(digits, out int written, "G15", CultureInfo.InvariantCulture);
            double rounded = double.Parse(digits[..written], NumberStyles.Float, CultureInfo.InvariantCulture);
            foreach (double candidate in (ReadOnlySpan<double>)[rounded, percent, Math.BitDecrement(percent), Math.BitIncrement(percent)])
            {
                if (candidate / 100 == Fraction)
                    return candidate;
            }

            return Math.Abs(rounded / 100 - Fraction) <= Math.BitIncrement(Math.Abs(Fraction)) - Math.Abs(Fraction) ? rounded : percent;
        }
    }
}
