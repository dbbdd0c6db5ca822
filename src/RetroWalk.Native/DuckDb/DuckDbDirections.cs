using System.Buffers.Binary;
using System.Text;
using static RetroWalk.Native.DuckDbExtension;

namespace RetroWalk.Native;

/// <summary>A vector of texts of DuckDB, read as directions: <c>forward</c> and <c>backward</c>.</summary>
/// <remarks>A text of at most 12 bytes lies in its entry, behind its length and padded with zeros, so a direction is one
/// comparison of 16 bytes.</remarks>
internal readonly unsafe struct DuckDbDirections
{
    private const int LongestInEntry = 12;
    private const int LongestQuoted = 40;

    private readonly UInt128* _texts;

    internal DuckDbDirections(nint rows, int index)
    {
        nint vector = Api.ChunkGetVector(rows, (ulong)index);
        _texts = (UInt128*)Api.VectorGetData(vector);
        Validity = Api.VectorGetValidity(vector);
    }

    internal ulong* Validity { get; }

    /// <summary>0 for forward, 1 for backward, row by row, and how many are backward; NULL counts as forward.</summary>
    /// <exception cref="FormatException">Another text.</exception>
    internal int Read(Span<byte> facing)
    {
        UInt128 forward = Entry("forward"u8), backward = Entry("backward"u8);
        int backwardRows = 0;
        for (int i = 0; i < facing.Length; i++)
        {
            bool isBackward = _texts[i] == backward;
            if (!isBackward && _texts[i] != forward && IsValid(i))
                throw new FormatException($"direction is '{Text(i)}': it must be 'forward' or 'backward'.");
            isBackward &= IsValid(i);
            facing[i] = isBackward ? (byte)1 : (byte)0;
            backwardRows += facing[i];
        }

        return backwardRows;
    }

    private bool IsValid(int row) => Validity is null || (Validity[row >> 6] >> (row & 63) & 1) != 0;

    private static UInt128 Entry(ReadOnlySpan<byte> text)
    {
        Span<byte> entry = stackalloc byte[16];
        entry.Clear();
        BinaryPrimitives.WriteInt32LittleEndian(entry, text.Length);
        text.CopyTo(entry[sizeof(int)..]);
        return BinaryPrimitives.ReadUInt128LittleEndian(entry);
    }

    /// <summary>The text for a message: not all of a long one, and no control characters.</summary>
    private string Text(int row)
    {
        byte* entry = (byte*)(_texts + row);
        int length = *(int*)entry;
        byte* bytes = length <= LongestInEntry ? entry + sizeof(int) : *(byte**)(entry + 8);
        string text = Encoding.UTF8.GetString(bytes, Math.Min(length, LongestQuoted));
        return string.Concat(text.Select(letter => char.IsControl(letter) ? '?' : letter)) + (length > LongestQuoted ? "…" : "");
    }
}
