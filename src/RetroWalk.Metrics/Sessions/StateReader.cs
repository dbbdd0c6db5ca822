using System.Buffers.Binary;

namespace RetroWalk.Metrics;

/// <summary>Reads what <see cref="StateWriter"/> wrote; beyond the end it returns zeros.</summary>
internal ref struct StateReader(ReadOnlySpan<byte> source)
{
    private ReadOnlySpan<byte> _rest = source;
    private bool _isShort;

    /// <summary>Whether everything was read, and nothing beyond the end.</summary>
    internal readonly bool IsAtEnd => _rest.IsEmpty && !_isShort;

    internal byte Byte() => Next(sizeof(byte))[0];

    internal uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Next(sizeof(uint)));

    internal long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Next(sizeof(long)));

    internal double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Next(sizeof(double)));

    internal ReadOnlySpan<byte> Next(int length)
    {
        if (length > _rest.Length)
        {
            _isShort = true;
            return new byte[length];
        }

        ReadOnlySpan<byte> next = _rest[..length];
        _rest = _rest[length..];
        return next;
    }
}
