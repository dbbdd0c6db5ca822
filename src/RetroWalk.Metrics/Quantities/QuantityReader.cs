namespace RetroWalk.Metrics;

/// <summary>Reads every quantity: a number with a decimal point, and a unit; the same in every culture.</summary>
internal static class QuantityReader
{
    internal static bool TryRead<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IQuantity<T>
    {
        value = default;
        return TrySplit<T>(text, out double number, out ReadOnlySpan<char> symbol)
            && HasUnit<T>(number, symbol, out ReadOnlySpan<char> unit)
            && TryMake(number, unit, out value);
    }

    internal static T Read<T>(ReadOnlySpan<char> text)
        where T : struct, IQuantity<T>
    {
        if (!TrySplit<T>(text, out double number, out ReadOnlySpan<char> symbol))
            throw QuantityFaults.NotANumberWithAUnit(text);
        if (!HasUnit<T>(number, symbol, out ReadOnlySpan<char> unit))
            throw QuantityFaults.NoSuchUnit<T>(text, number, symbol);
        return TryMake(number, unit, out T value) ? value : throw QuantityFaults.OutOfRange<T>(text, number, unit);
    }

    /// <summary>Calls the public factory, which owns the range check; false if it throws.</summary>
    internal static bool TryMake<T>(double number, ReadOnlySpan<char> unit, out T value)
        where T : struct, IQuantity<T>
    {
        value = default;
        if (double.IsNegativeInfinity(number))
            return false; // TrySplit's mark for digits too large for a double
        try
        {
            value = T.From(number, unit);
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    private static bool HasUnit<T>(double number, ReadOnlySpan<char> symbol, out ReadOnlySpan<char> unit)
        where T : struct, IQuantity<T>
    {
        unit = QuantityUnits.Find<T>(symbol);
        if (unit.IsEmpty && symbol.Length > 0 && symbol.SequenceEqual(T.HeldUnit))
            unit = symbol;
        return unit.Length > 0 || (symbol.Length == 0 && T.IsClearWithoutUnit(number));
    }

    private static bool TrySplit<T>(ReadOnlySpan<char> text, out double number, out ReadOnlySpan<char> symbol)
        where T : struct, IQuantity<T>
    {
        text = text.Trim();
        int length = NumberLength(text);
        symbol = text[length..].TrimStart();
        if (length == 0)
            return TrySplitNoValue<T>(text, out number, out symbol);
        number = double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
        if (T.AlsoRead(symbol) is (string unit, double factor))
        {
            number *= factor;
            symbol = unit;
        }
        else if (T.Pair is not null && TrySplitPair<T>(number, symbol, out double sum, out ReadOnlySpan<char> unitOfSum))
        {
            number = sum;
            symbol = unitOfSum;
        }

        if (double.IsInfinity(number))
            // marks the overflow: infinity itself is written as a word, and only the positive one
            number = double.NegativeInfinity;
        return IsSymbol(symbol);
    }

    /// <summary>The rest of a text such as <c>5ft 11in</c>, from the larger unit on.</summary>
    private static bool TrySplitPair<T>(double large, ReadOnlySpan<char> rest, out double sum, out ReadOnlySpan<char> unit)
        where T : struct, IQuantity<T>
    {
        sum = 0;
        unit = default;
        (string largeUnit, string smallUnit) = T.Pair!.Value;
        if (!rest.StartsWith(largeUnit, StringComparison.OrdinalIgnoreCase))
            return false;
        ReadOnlySpan<char> small = rest[largeUnit.Length..].TrimStart();
        int length = small is [>= '0' and <= '9' or '.', ..] ? NumberLength(small) : 0;
        if (length == 0 || !small[length..].TrimStart().Equals(smallUnit, StringComparison.OrdinalIgnoreCase))
            return false;
        (string known, double perLarge) = T.AlsoRead(largeUnit)!.Value;
        double perSmall = T.AlsoRead(smallUnit)!.Value.Factor;
        sum = large * perLarge + double.Parse(small[..length], NumberStyles.Float, CultureInfo.InvariantCulture) * perSmall;
        unit = known;
        return true;
    }

    private static bool TrySplitNoValue<T>(ReadOnlySpan<char> text, out double number, out ReadOnlySpan<char> symbol)
        where T : struct, IQuantity<T>
    {
        int blank = text.IndexOf(' ');
        symbol = blank < 0 ? default : text[(blank + 1)..];
        number = blank < 0 ? 0 : text[..blank] switch
        {
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            _ => 0,
        };
        return T.MayHoldNoValue && number != 0;
    }

    /// <summary>Length of the number at the start: a sign, digits with at most one point, an exponent; 0 if there is no
    /// number.</summary>
    internal static int NumberLength(ReadOnlySpan<char> text)
    {
        int at = text is ['+' or '-', ..] ? 1 : 0;
        int digits = Digits(text, ref at);
        if (at < text.Length && text[at] == '.')
        {
            at++;
            digits += Digits(text, ref at);
        }

        if (digits == 0)
            return 0;
        int end = at;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '+' or '-')
                at++;
            if (Digits(text, ref at) > 0)
                end = at;
        }

        return end;
    }

    private static int Digits(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at - start;
    }

    private static bool IsSymbol(ReadOnlySpan<char> symbol)
    {
        foreach (char letter in symbol)
        {
            if (!char.IsAsciiLetter(letter) && letter is not ('%' or '°' or '/' or '(' or ')' or '·'))
                return false;
        }

        return true;
    }
}
