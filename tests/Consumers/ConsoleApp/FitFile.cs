using System.Buffers.Binary;

/// <summary>A FIT file as a watch writes it, made here: ten minutes of records, one each second, at 1.4 m/s on the
/// level.</summary>
internal static class FitFile
{
    private const uint Start = 1_146_528_000; // 2026-05-01T00:00:00Z in seconds since 1989-12-31

    public static byte[] LevelWalk()
    {
        // Local type 0 is the message "record" (20), little-endian, with time, altitude and distance: each has a field number,
        // a size and a base type.
        List<byte> body = [0x40, 0, 0, 20, 0, 3, 253, 4, 0x86, 2, 2, 0x84, 5, 4, 0x86];
        for (uint second = 0; second <= 600; second++)
            body.AddRange([0, .. Bytes(Start + second, 4), .. Bytes((400 + 500) * 5, 2), .. Bytes(140 * second, 4)]);
        List<byte> file = [14, 0x20, 0, 0, .. Bytes((uint)body.Count, 4), .. ".FIT"u8, 0, 0, .. body];
        return [.. file, .. Bytes(Crc(file), 2)];
    }

    private static byte[] Bytes(uint number, int size)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes[..size];
    }

    private static uint Crc(IEnumerable<byte> bytes)
    {
        uint crc = 0;
        foreach (byte next in bytes)
        {
            crc ^= next;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xA001;
        }

        return crc;
    }
}
