using System.Buffers.Binary;
using System.Numerics;

namespace RetroWalk.Metrics;

/// <summary>The cyclic redundancy check CRC-32C (Castagnoli et al. 1993, doi:10.1109/26.231911): it detects every change within
/// 32 adjacent bits, and all others except one in four thousand million.</summary>
internal static class Crc32C
{
    internal static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint remainder = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            remainder = BitOperations.Crc32C(remainder, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (byte rest in bytes)
            remainder = BitOperations.Crc32C(remainder, rest);
        return ~remainder;
    }
}
