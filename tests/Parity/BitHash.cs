using System.Globalization;

namespace RetroWalk.Metrics.Parity;

/// <summary>64-bit FNV-1a over the bits of doubles, eight bytes of each, the lowest first.</summary>
internal static class BitHash
{
    internal static string Of(IEnumerable<double> values)
    {
        ulong hash = 14695981039346656037;
        foreach (double value in values)
        {
            ulong bits = BitConverter.DoubleToUInt64Bits(value);
            for (int i = 0; i < 64; i += 8)
                hash = (hash ^ ((bits >> i) & 0xFF)) * 1099511628211;
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
