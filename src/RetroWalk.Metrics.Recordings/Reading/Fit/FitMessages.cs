using System.Buffers.Binary;
using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>The data messages of a chain of FIT files, one after the other.</summary>
/// <remarks>What is whole is read: a file that is cut, damaged or never finished ends at the first message that is not whole, and
/// the account says so. Messages and fields that are not needed are stepped over.</remarks>
internal sealed class FitMessages
{
    private const int ShortestHeader = 12;
    private const int HeaderWithCrc = 14;

    private readonly FitBytes _bytes;
    private readonly ReadingState _state;
    private readonly FitDefinition?[] _definitions = new FitDefinition?[16];
    private readonly double[] _values = new double[(int)FitValue.Count];
    private uint _lastTimestamp;
    private long _left; // bytes of the current file's messages; negative where its header does not say
    private bool _isInFile;
    private bool _isAtEnd;

    public FitMessages(Stream stream, ReadingState state)
    {
        _bytes = new(stream);
        _state = state;
    }

    /// <summary>How many files of the chain have begun.</summary>
    public int Files { get; private set; }

    /// <summary>Whether the values of records are left unread, because only what stands around them is wanted.</summary>
    public bool SkipsRecords { get; init; }

    /// <summary>Number of the current message in the profile.</summary>
    public ushort Message { get; private set; }

    /// <summary>A value of the current message; NaN where it has none.</summary>
    public double this[FitValue value] => _values[(int)value];

    public static bool IsHeader(ReadOnlySpan<byte> head) =>
        head.Length >= ShortestHeader && head[0] >= ShortestHeader && head[8..ShortestHeader].SequenceEqual(".FIT"u8);

    /// <summary>Moves to the next data message; false at the end of the chain.</summary>
    public bool Next()
    {
        while (!_isAtEnd)
        {
            if (!_isInFile)
                BeginFile();
            else if (_left == 0)
                EndFile();
            else if (TryReadRecord())
                return true;
        }

        return false;
    }

    private void BeginFile()
    {
        _bytes.Crc = 0;
        ReadOnlySpan<byte> head = _bytes.Peek(ShortestHeader);
        if (!IsHeader(head))
        {
            if (head.Length > 0 && (Files == 0 || head.IndexOfAnyExcept((byte)0) >= 0))
                _state.Note(FindingKind.TrailingBytes);
            _isAtEnd = true;
            return;
        }

        int size = head[0];
        long left = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
        Files++;
        Array.Clear(_definitions);
        _lastTimestamp = 0;
        if (!_bytes.TryTake(ShortestHeader, out _))
            return;
        ushort headCrc = _bytes.Crc;
        if (!_bytes.TryTake(size - ShortestHeader, out ReadOnlySpan<byte> rest))
        {
            Cut();
            return;
        }

        if (size >= HeaderWithCrc && BinaryPrimitives.ReadUInt16LittleEndian(rest) is not 0 and ushort told && told != headCrc)
            _state.Note(FindingKind.ChecksumWrong, "that of the header");
        _isInFile = true;
        _left = left;
        if (left == 0 && _bytes.Peek(4).Length > 2)
        {
            _left = -1; // never finished: the device writes the size last
            _state.Note(FindingKind.FileCut, "the header does not say how long it is");
        }
    }

    private void EndFile()
    {
        ushort counted = _bytes.Crc;
        _isInFile = false;
        if (!_bytes.TryTakeUInt16(out ushort told))
            Cut();
        else if (told != counted)
            _state.Note(FindingKind.ChecksumWrong);
    }

    private void Cut()
    {
        if (_left >= 0)
            _state.Note(FindingKind.FileCut);
        _isAtEnd = true;
    }

    private void Damaged(string how)
    {
        _state.Note(FindingKind.FileDamaged, how);
        _isAtEnd = true;
    }

    /// <summary>True for a data message; false for a definition, and at the end of what is whole.</summary>
    private bool TryReadRecord()
    {
        if (!TryTake(1, out ReadOnlySpan<byte> bytes))
            return false;
        byte header = bytes[0];
        if ((header & 0x80) != 0)
            return TryReadData((header >> 5) & 0x03, header & 0x1F);
        if ((header & 0x40) == 0)
            return TryReadData(header & 0x0F, timeOffset: -1);
        ReadDefinition(header & 0x0F, hasDeveloperFields: (header & 0x20) != 0);
        return false;
    }

    private void ReadDefinition(int local, bool hasDeveloperFields)
    {
        if (!TryTake(5, out ReadOnlySpan<byte> bytes))
            return;
        byte order = bytes[1];
        if (order > 1)
        {
            Damaged("a definition with an unknown order of bytes");
            return;
        }

        ushort message = order == 1
            ? BinaryPrimitives.ReadUInt16BigEndian(bytes[2..])
            : BinaryPrimitives.ReadUInt16LittleEndian(bytes[2..]);
        FitDefinition definition = new(message, isBigEndian: order == 1);
        if (!TryTake(3 * bytes[4], out ReadOnlySpan<byte> fields))
            return;
        for (; fields.Length > 0; fields = fields[3..])
        {
            if (!definition.TryAdd(fields[0], fields[1], fields[2]))
                _state.Note(FindingKind.FieldsSkipped);
        }

        if (hasDeveloperFields)
        {
            if (!TryTake(1, out bytes) || !TryTake(3 * bytes[0], out fields))
                return;
            for (; fields.Length > 0; fields = fields[3..])
                definition.Skip(fields[1]);
        }

        _definitions[local] = definition;
    }

    private bool TryReadData(int local, int timeOffset)
    {
        if (_definitions[local] is not FitDefinition definition)
        {
            Damaged("a message that was not defined");
            return false;
        }

        if (!TryTake(definition.Size, out ReadOnlySpan<byte> bytes))
            return false;
        Message = definition.Message;
        if (SkipsRecords && Message == FitProfile.RecordMessage)
            return true;
        definition.Read(bytes, _values);
        ref double timestamp = ref _values[(int)FitValue.Timestamp];
        if (timestamp is >= 0 and <= uint.MaxValue)
        {
            _lastTimestamp = (uint)timestamp;
        }
        else if (timeOffset >= 0)
        {
            // Five bits of the time; it is the next one after the last time that ends so.
            _lastTimestamp += (uint)(timeOffset - (int)_lastTimestamp) & 0x1F;
            timestamp = _lastTimestamp;
        }

        return true;
    }

    /// <summary>Takes bytes of the current file's messages; where they are not there, the file ends here.</summary>
    private bool TryTake(int count, out ReadOnlySpan<byte> bytes)
    {
        bytes = [];
        if (_left >= 0 && count > _left)
        {
            Damaged("a message that is longer than the file says it is");
            return false;
        }

        if (!_bytes.TryTake(count, out bytes))
        {
            Cut();
            return false;
        }

        if (_left >= 0)
            _left -= count;
        return true;
    }
}
