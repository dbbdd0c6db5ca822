using System.Buffers.Binary;

namespace RetroWalk.Metrics.Recordings.Tests.Reading;

/// <summary>Writes small FIT files, whole or broken on purpose.</summary>
internal sealed class FitWriter(bool isBigEndian = false)
{
    public const uint Midnight = 1_146_528_000; // 2026-05-01T00:00:00Z in seconds since 1989-12-31

    public const byte Enum = 0x00;
    public const byte UInt8 = 0x02;
    public const byte Int16 = 0x83;
    public const byte UInt16 = 0x84;
    public const byte Int32 = 0x85;
    public const byte UInt32 = 0x86;
    public const byte Text = 0x07;
    public const byte Float64 = 0x89;
    public const byte Bytes = 0x0D;

    private readonly List<byte> _body = [];

    /// <summary>The layout of the data messages of a local type, with bytes of developers' own fields behind.</summary>
    public FitWriter Define(int local, ushort message, (byte Number, byte Size, byte Type)[] fields, params byte[] developerSizes)
    {
        _body.Add((byte)(0x40 | local | (developerSizes.Length > 0 ? 0x20 : 0)));
        _body.AddRange([0, (byte)(isBigEndian ? 1 : 0)]);
        Number(message, 2);
        _body.Add((byte)fields.Length);
        foreach ((byte number, byte size, byte type) in fields)
            _body.AddRange([number, size, type]);
        if (developerSizes.Length > 0)
            _body.Add((byte)developerSizes.Length);
        foreach (byte size in developerSizes)
            _body.AddRange([0, size, 0]);
        return this;
    }

    /// <summary>A data message: numbers with their sizes in bytes.</summary>
    public FitWriter Data(int local, params (long Number, int Size)[] values)
    {
        _body.Add((byte)local);
        foreach ((long number, int size) in values)
            Number(number, size);
        return this;
    }

    /// <summary>A data message with five bits of its time in its header.</summary>
    public FitWriter DataAt(int local, uint time, params (long Number, int Size)[] values)
    {
        Data(local, values);
        int size = values.Sum(value => value.Size);
        _body[^(size + 1)] = (byte)(0x80u | (uint)(local << 5) | (time & 0x1F));
        return this;
    }

    public FitWriter Raw(params byte[] bytes)
    {
        _body.AddRange(bytes);
        return this;
    }

    /// <summary>The layout of a usual record as local type 0: time, position, altitude, distance, speed.</summary>
    public FitWriter DefineRecord() => Define(
        0, 20, [(253, 4, UInt32), (0, 4, Int32), (1, 4, Int32), (2, 2, UInt16), (5, 4, UInt32), (6, 2, UInt16)]);

    /// <summary>A usual record: seconds since midnight, semicircles, fifths of a metre above -500 m, centimetres, mm/s.</summary>
    public FitWriter Record(uint seconds, int latitude, int longitude, ushort altitude, uint distance, ushort speed) => Data(
        0, (Midnight + seconds, 4), (latitude, 4), (longitude, 4), (altitude, 2), (distance, 4), (speed, 2));

    /// <summary>The layout of an event as local type 1.</summary>
    public FitWriter DefineEvent() => Define(1, 21, [(253, 4, UInt32), (0, 1, Enum), (1, 1, Enum)]);

    public FitWriter TimerEvent(uint seconds, byte type) => Data(1, (Midnight + seconds, 4), (0, 1), (type, 1));

    /// <summary>The file with a header of 12 or 14 bytes and its check sums.</summary>
    public byte[] File(int headerSize = 14, bool hasSize = true)
    {
        byte[] header = new byte[headerSize];
        header[0] = (byte)headerSize;
        header[1] = 0x20;
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4), hasSize ? (uint)_body.Count : 0);
        ".FIT"u8.CopyTo(header.AsSpan(8));
        if (headerSize >= 14)
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(12), Crc(header.AsSpan(0, 12)));
        byte[] whole = [.. header, .. _body];
        ushort crc = Crc(whole);
        return [.. whole, (byte)crc, (byte)(crc >> 8)];
    }

    // By division bit by bit, where the reader uses a table.
    public static ushort Crc(ReadOnlySpan<byte> bytes)
    {
        int crc = 0;
        foreach (byte next in bytes)
        {
            crc ^= next;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xA001;
        }

        return (ushort)crc;
    }

    private void Number(long number, int size)
    {
        for (int i = 0; i < size; i++)
            _body.Add((byte)(number >> (8 * (isBigEndian ? size - 1 - i : i))));
    }
}
