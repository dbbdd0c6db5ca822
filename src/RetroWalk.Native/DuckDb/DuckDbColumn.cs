using System.Runtime.Intrinsics;
using static RetroWalk.Native.DuckDbExtension;

namespace RetroWalk.Native;

/// <summary>A vector of numbers of DuckDB, in place.</summary>
internal readonly unsafe struct DuckDbColumn<T>
    where T : unmanaged
{
    private readonly nint _vector;
    private readonly T* _values;

    internal DuckDbColumn(nint rows, int index)
        : this(Api.ChunkGetVector(rows, (ulong)index))
    {
    }

    internal DuckDbColumn(nint vector)
    {
        _vector = vector;
        _values = (T*)Api.VectorGetData(vector);
        Validity = Api.VectorGetValidity(vector);
    }

    /// <summary>A bit a row, or null where every row has a value.</summary>
    internal ulong* Validity { get; }

    internal Span<T> Values(int count) => new(_values, count);

    /// <summary>NULL where an input is, and where the number is NaN: one NaN would make NaN of every sum.</summary>
    internal void SetNulls(int count, DuckDbValidity inputs)
    {
        ulong* mask = Validity;
        for (int word = 0; word * DuckDbValidity.RowsPerWord < count; word++)
        {
            ulong valid = inputs.Word(word) & ~NaNs(word * DuckDbValidity.RowsPerWord, count);
            if (valid != ulong.MaxValue && mask is null)
                mask = DuckDbValidity.WritableMask(_vector);
            if (mask is not null)
                mask[word] = valid;
        }
    }

    /// <summary>A bit for each of the 64 rows from one on that is NaN.</summary>
    private ulong NaNs(int start, int count)
    {
        int end = Math.Min(start + DuckDbValidity.RowsPerWord, count);
        ulong found = 0;
        int row = start;
        for (; row + Vector256<T>.Count <= end; row += Vector256<T>.Count)
        {
            Vector256<T> values = Vector256.Load(_values + row);
            found |= (ulong)(~Vector256.Equals(values, values)).ExtractMostSignificantBits() << (row - start);
        }

        for (; row < end; row++)
            found |= EqualityComparer<T>.Default.Equals(_values[row], NaN) ? 1UL << (row - start) : 0;
        return found;
    }

    private static T NaN => typeof(T) == typeof(double) ? (T)(object)double.NaN : (T)(object)float.NaN;
}
