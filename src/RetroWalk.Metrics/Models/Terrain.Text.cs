using System.Text;

namespace RetroWalk.Metrics.Models;

/// <content>Text and parsing.</content>
[JsonConverter(typeof(QuantityJsonConverter<Terrain>))]
public readonly partial record struct Terrain : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Terrain>
{
    /// <summary>Name and factor, as in <c>loose-sand (2.1)</c>; the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Factor})");

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Ignored: a ground has one text.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        string text = ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);

    /// <summary>Reads a ground: a name of <see cref="All"/> in any case, a factor from 1 to 5, or a text of
    /// <see cref="ToString()"/>.</summary>
    /// <param name="s">The text; the decimal separator is a point in every culture.</param>
    /// <param name="provider">Ignored: a text reads alike in every culture.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">Neither a known ground nor a factor from 1 to 5.</exception>
    public static Terrain Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Terrain Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Terrain result)
            ? result
            : throw new FormatException(
                $"'{s}' is no known terrain and no factor from 1 to 5: {string.Join(", ", All.Select(terrain => terrain.Name))}");

    /// <summary>Reads a ground; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The ground; a treadmill when refused.</param>
    /// <returns>Whether the text was accepted.</returns>
    public static bool TryParse(string? s, out Terrain result) => TryParse(s, null, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Terrain result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Terrain result)
    {
        ReadOnlySpan<char> text = s.Trim();
        int bracket = text.IndexOf(" (", StringComparison.Ordinal);
        if (bracket < 0 || text[^1] != ')')
            return TryFind(text, out result) || TryMake(text, out result);
        ReadOnlySpan<char> name = text[..bracket];
        result = default;
        if (!TryMake(text[(bracket + 2)..^1], out Terrain made))
            return false;
        Terrain meant = TryFind(name, out Terrain found) ? found : made;
        if (meant.Factor != made.Factor || !name.Equals(meant.Name, StringComparison.OrdinalIgnoreCase))
            return false;
        result = meant;
        return true;
    }

    private static bool TryFind(ReadOnlySpan<char> name, out Terrain found)
    {
        foreach (Terrain terrain in All)
        {
            if (name.Equals(terrain.Name, StringComparison.OrdinalIgnoreCase))
            {
                found = terrain;
                return true;
            }
        }

        found = default;
        return false;
    }

    private static bool TryMake(ReadOnlySpan<char> factor, out Terrain made)
    {
        bool isFactor = double.TryParse(factor, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && number is >= LeastFactor and <= MostFactor;
        made = isFactor ? FromFactor(number) : default;
        return isFactor;
    }
}
