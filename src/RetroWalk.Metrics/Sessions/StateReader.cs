using System.Buffers.Binary;
using System.Text;

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

    /// <summary>A name of printable ASCII, which may be empty.</summary>
    /// <exception cref="ArgumentException">Another text.</exception>
    internal string Name()
    {
        ReadOnlySpan<byte> name = Next(Byte());
        return name.ContainsAnyExceptInRange((byte)' ', (byte)'~')
            ? throw new ArgumentException("A name is printable ASCII.")
            : Encoding.ASCII.GetString(name);
    }

    private ReadOnlySpan<byte> Next(int length)
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
