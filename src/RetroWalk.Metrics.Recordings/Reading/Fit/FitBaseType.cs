using System.Buffers.Binary;

namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>The types of numbers in a FIT file: their length, how they are read, and which value means none.</summary>
internal static class FitBaseType
{
    private const int NumberMask = 0x1F; // the other bits only say that the bytes have an order

    /// <summary>Bytes of one number; 0 for a type that is not known.</summary>
    public static int Size(byte type) => (type & NumberMask) switch
    {
        0x00 or 0x01 or 0x02 or 0x07 or 0x0A or 0x0D => 1,
        0x03 or 0x04 or 0x0B => 2,
        0x05 or 0x06 or 0x08 or 0x0C => 4,
        0x09 or 0x0E or 0x0F or 0x10 => 8,
        _ => 0,
    };

    /// <summary>The first number of a field; NaN where it is invalid, a text, or of a type that is not known.</summary>
    public static double Read(byte type, ReadOnlySpan<byte> bytes, bool isBigEndian) => (type & NumberMask) switch
    {
        0x00 or 0x02 or 0x0D => Valid(bytes[0], byte.MaxValue), // enum, uint8, byte
        0x01 => Valid((sbyte)bytes[0], sbyte.MaxValue), // sint8
        0x0A => Valid(bytes[0], 0), // uint8z
        0x03 => Valid((short)UInt16(bytes, isBigEndian), short.MaxValue), // sint16
        0x04 => Valid(UInt16(bytes, isBigEndian), ushort.MaxValue), // uint16
        0x0B => Valid(UInt16(bytes, isBigEndian), 0), // uint16z
        0x05 => Valid((int)UInt32(bytes, isBigEndian), int.MaxValue), // sint32
        0x06 => Valid(UInt32(bytes, isBigEndian), uint.MaxValue), // uint32
        0x0C => Valid(UInt32(bytes, isBigEndian), 0), // uint32z
        0x08 => BitConverter.UInt32BitsToSingle(UInt32(bytes, isBigEndian)), // float32; all bits set are a NaN
        0x09 => BitConverter.UInt64BitsToDouble(UInt64(bytes, isBigEndian)), // float64; all bits set are a NaN
        0x0E => UInt64(bytes, isBigEndian) is long.MaxValue ? double.NaN : (long)UInt64(bytes, isBigEndian), // sint64
        0x0F => UInt64(bytes, isBigEndian) is ulong.MaxValue ? double.NaN : UInt64(bytes, isBigEndian), // uint64
        0x10 => UInt64(bytes, isBigEndian) is 0 ? double.NaN : UInt64(bytes, isBigEndian), // uint64z
        _ => double.NaN,
    };

    private static double Valid(long number, long invalid) => number == invalid ? double.NaN : number;

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static ulong UInt64(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt64BigEndian(bytes) : BinaryPrimitives.ReadUInt64LittleEndian(bytes);
}
