namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>How the data messages of one local type are laid out, until the file defines them anew.</summary>
internal sealed class FitDefinition
{
    private readonly List<Place> _places = [];

    public FitDefinition(ushort message, bool isBigEndian)
    {
        Message = message;
        IsBigEndian = isBigEndian;
    }

    /// <summary>Number of the message in the profile.</summary>
    public ushort Message { get; }

    public bool IsBigEndian { get; }

    /// <summary>Bytes of a data message, with fields that are not read.</summary>
    public int Size { get; private set; }

    /// <summary>Adds a field; false where its size does not fit its type, so that it can only be skipped.</summary>
    public bool TryAdd(byte number, byte size, byte type)
    {
        int unit = FitBaseType.Size(type);
        bool fits = unit == 0 || size % unit == 0;
        if (fits && size > 0 && unit > 0 && FitProfile.Find(Message, number) is FitProfileField field)
            _places.Add(new(Size, size, type, field));
        Size += size;
        return fits;
    }

    /// <summary>Adds bytes that are not read, as those of developers' own fields.</summary>
    public void Skip(byte size) => Size += size;

    /// <summary>Reads a data message.</summary>
    /// <param name="bytes">Its <see cref="Size"/> bytes.</param>
    /// <param name="values">Gets a value for each <see cref="FitValue"/>; NaN for what the message does not hold.</param>
    public void Read(ReadOnlySpan<byte> bytes, Span<double> values)
    {
        values.Fill(double.NaN);
        foreach (Place place in _places)
        {
            FitProfileField field = place.Field;
            ReadOnlySpan<byte> part = bytes.Slice(place.Start, place.Size);
            values[(int)field.Value] = field.Value == FitValue.CompressedSpeedDistance
                ? ThreeBytes(part)
                : FitBaseType.Read(place.Type, part, IsBigEndian) / field.Scale - field.Offset;
        }
    }

    // Three single bytes, which have no order to turn round; all bits set mean no value.
    private static double ThreeBytes(ReadOnlySpan<byte> part) =>
        part.Length != 3 || part.IndexOfAnyExcept((byte)0xFF) < 0 ? double.NaN : part[0] | (part[1] << 8) | (part[2] << 16);

    private readonly record struct Place(int Start, byte Size, byte Type, FitProfileField Field);
}
