using System.Buffers.Binary;

namespace RetroWalk.Metrics;

/// <summary>Writes the numbers of a stored session one after the other, little-endian.</summary>
internal ref struct StateWriter(Span<byte> destination)
{
    private readonly Span<byte> _destination = destination;
    private int _length;

    internal readonly ReadOnlySpan<byte> Written => _destination[.._length];

    internal void Write(byte value) => Next(sizeof(byte))[0] = value;

    internal void Write(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Next(sizeof(uint)), value);

    internal void Write(long value) => BinaryPrimitives.WriteInt64LittleEndian(Next(sizeof(long)), value);

    internal void Write(double value) => BinaryPrimitives.WriteDoubleLittleEndian(Next(sizeof(double)), value);

    internal void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Next(bytes.Length));

    /// <summary>A name of ASCII: its length, and its letters.</summary>
    internal void Write(string name)
    {
        Write((byte)name.Length);
        foreach (char letter in name)
            Write((byte)letter);
    }

    private Span<byte> Next(int length)
    {
        Span<byte> next = _destination.Slice(_length, length);
        _length += length;
        return next;
    }
}
