namespace RetroWalk.Metrics;

/// <summary>The units of a quantity, one by one.</summary>
internal static class QuantityUnits
{
    /// <summary>The default unit.</summary>
    internal static ReadOnlySpan<char> First<T>()
        where T : struct, IQuantity<T>
    {
        ReadOnlySpan<char> units = T.Units;
        int end = units.IndexOf(' ');
        return end < 0 ? units : units[..end];
    }

    /// <summary>The unit with this symbol, in any case; empty if there is none.</summary>
    internal static ReadOnlySpan<char> Find<T>(ReadOnlySpan<char> symbol)
        where T : struct, IQuantity<T>
    {
        ReadOnlySpan<char> units = T.Units;
        foreach (Range range in units.Split(' '))
        {
            if (units[range].Equals(symbol, StringComparison.OrdinalIgnoreCase))
                return units[range];
        }

        return default;
    }
}
