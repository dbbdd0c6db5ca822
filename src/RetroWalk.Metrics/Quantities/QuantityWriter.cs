using System.Buffers;
using System.Text;

namespace RetroWalk.Metrics;

/// <summary>Writes every quantity: shortest round-trip digits, a space, the unit; the same in every culture.</summary>
internal static class QuantityWriter
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> CustomFormat = SearchValues.Create("0#.,+-eE ");

    internal static string Write<T>(T value, ReadOnlySpan<char> format)
        where T : struct, IQuantity<T>
    {
        Span<char> buffer = stackalloc char[128];
        if (TryWrite(value, buffer, out int written, format))
            return buffer[..written].ToString();
        int length = buffer.Length;
        char[] longer;
        do
            longer = new char[length *= 4]; // F writes 309 digits for 1e308
        while (!TryWrite(value, longer, out written, format));
        return new string(longer, 0, written);
    }

    internal static bool TryWrite<T>(T value, Span<char> destination, out int written, ReadOnlySpan<char> format)
        where T : struct, IQuantity<T>
    {
        ReadOnlySpan<char> unit = UnitOf(value, ref format);
        double number = value.In(unit);
        bool fits = number.TryFormat(destination, out written, RoundTripFormat.Of(number, format), CultureInfo.InvariantCulture);
        if (fits && unit.Length > 0)
        {
            fits = destination.Length > written + unit.Length;
            if (fits)
            {
                destination[written++] = ' ';
                unit.CopyTo(destination[written..]);
                written += unit.Length;
            }
        }

        written = fits ? written : 0;
        return fits;
    }

    internal static bool TryWrite<T>(T value, Span<byte> destination, out int written, ReadOnlySpan<char> format)
        where T : struct, IQuantity<T>
    {
        ReadOnlySpan<char> unit = UnitOf(value, ref format);
        double number = value.In(unit);
        bool fits = number.TryFormat(destination, out written, RoundTripFormat.Of(number, format), CultureInfo.InvariantCulture);
        if (fits && unit.Length > 0)
        {
            fits = destination.Length > written + 1
                && Encoding.UTF8.TryGetBytes(unit, destination[(written + 1)..], out int length);
            if (fits)
            {
                destination[written] = (byte)' ';
                written += 1 + Encoding.UTF8.GetByteCount(unit);
            }
        }

        written = fits ? written : 0;
        return fits;
    }

    /// <summary>Removes the unit from the end of a format, which leaves the format of the number.</summary>
    private static ReadOnlySpan<char> UnitOf<T>(T value, ref ReadOnlySpan<char> format)
        where T : struct, IQuantity<T>
    {
        int blank = format.LastIndexOf(' ');
        ReadOnlySpan<char> unit = QuantityUnits.Find<T>(format[(blank + 1)..]);
        if (unit.Length > 0)
            format = format[..Math.Max(blank, 0)];
        else if (IsOutOfReach(value))
            return default;
        else if (format is "R" && !IsGivenBack(value))
            return T.IsClearWithoutUnit(value.In("")) ? default : T.HeldUnit;
        if (!IsNumberFormat(format))
            throw new FormatException(
                $"'{format}' is no format of {T.Name}: write a number format, a unit "
                + $"({T.Units.Replace(" ", ", ", StringComparison.Ordinal)}), or both, as in 'F1 {QuantityUnits.First<T>()}'.");
        return unit.Length > 0 ? unit : QuantityUnits.First<T>();
    }

    /// <summary>Whether it is one of E, F, G, N and R with a precision, or a custom format of digits alone. .NET would write any
    /// other letter as it stands, a mistyped unit too, and multiply the number for a per cent.</summary>
    private static bool IsNumberFormat(ReadOnlySpan<char> format) =>
        format.IsEmpty
        || ("EFGNRefgnr".Contains(format[0]) && !format[1..].ContainsAnyExcept(Digits))
        || (format.ContainsAny('0', '#') && !format.ContainsAnyExcept(CustomFormat));

    /// <summary>Whether the number in the first unit would overflow, and the bare number is taken.</summary>
    private static bool IsOutOfReach<T>(T value)
        where T : struct, IQuantity<T> =>
        Math.Abs(value.In("")) > 1 && T.IsClearWithoutUnit(value.In(""));

    /// <summary>Whether the text in the first unit reads back as exactly this value.</summary>
    private static bool IsGivenBack<T>(T value)
        where T : struct, IQuantity<T>
    {
        if (T.HeldUnit is null)
            return true;
        ReadOnlySpan<char> first = QuantityUnits.First<T>();
        return QuantityReader.TryMake(value.In(first), first, out T back) && back.Equals(value);
    }
}
