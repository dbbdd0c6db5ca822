using System.Buffers.Binary;

namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>The bytes of a stream, taken piece by piece, with their running check sum.</summary>
internal sealed class FitBytes(Stream stream)
{
    private const int LargestPiece = 1 << 17; // a message has at most two times 255 fields of 255 bytes

    private static readonly ushort[] Remainders = [.. Enumerable.Range(0, 256).Select(RemainderOf)];

    private readonly byte[] _buffer = new byte[2 * LargestPiece];
    private int _start;
    private int _end;

    /// <summary>CRC-16 of the bytes taken since it was set to 0: polynomial 0x8005, reflected.</summary>
    public ushort Crc { get; set; }

    /// <summary>How many bytes of a piece there are, without taking them; fewer than asked for only at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (_end - _start < count)
        {
            if (_start + count > _buffer.Length)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                _end -= _start;
                _start = 0;
            }

            int read = stream.Read(_buffer.AsSpan(_end));
            if (read == 0)
                break;
            _end += read;
        }

        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>Takes a piece; false, and nothing taken, where fewer bytes are left.</summary>
    public bool TryTake(int count, out ReadOnlySpan<byte> bytes)
    {
        bytes = Peek(count);
        if (bytes.Length < count)
            return false;
        _start += count;
        ushort crc = Crc;
        foreach (byte next in bytes)
            crc = (ushort)((crc >> 8) ^ Remainders[(byte)(crc ^ next)]);
        Crc = crc;
        return true;
    }

    public bool TryTakeUInt16(out ushort number)
    {
        bool isThere = TryTake(2, out ReadOnlySpan<byte> bytes);
        number = isThere ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : (ushort)0;
        return isThere;
    }

    private static ushort RemainderOf(int next)
    {
        int remainder = next;
        for (int bit = 0; bit < 8; bit++)
            remainder = (remainder & 1) != 0 ? (remainder >> 1) ^ 0xA001 : remainder >> 1;
        return (ushort)remainder;
    }
}
