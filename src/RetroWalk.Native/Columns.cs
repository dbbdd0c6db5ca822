namespace RetroWalk.Native;

/// <summary>Checks the columns of a call before anything is read or written.</summary>
/// <remarks>Addresses are compared in bytes: columns from C need not lie a whole number of elements apart.</remarks>
internal readonly unsafe ref struct Columns<T>
    where T : unmanaged
{
    private readonly T* _speeds;
    private readonly T* _grades;
    private readonly long _length;

    internal Columns(T* speeds, T* grades, long length)
    {
        _speeds = speeds;
        _grades = grades;
        _length = length;
    }

    internal ReadOnlySpan<T> Speeds => new(_speeds, (int)_length);

    internal ReadOnlySpan<T> Grades => new(_grades, (int)_length);

    internal Span<T> Into(T* destination) => new(destination, (int)_length);

    internal Status CheckInputs() =>
        _length is < 0 or > int.MaxValue ? Status.BadLength
        : _length > 0 && (_speeds is null || _grades is null) ? Status.NullPointer
        : Status.Ok;

    internal Status Check(T* destination)
    {
        Status status = CheckInputs();
        if (status != Status.Ok)
            return status;
        if (_length > 0 && destination is null)
            return Status.NullPointer;
        return OverlapsInPart(_speeds, destination) || OverlapsInPart(_grades, destination) ? Status.Overlap : Status.Ok;
    }

    internal Status Check(T* first, T* second)
    {
        Status status = Check(first);
        if (status == Status.Ok)
            status = Check(second);
        return status == Status.Ok && Overlaps(first, second) ? Status.Overlap : status;
    }

    private bool OverlapsInPart(T* input, T* destination) => input != destination && Overlaps(input, destination);

    private bool Overlaps(T* a, T* b)
    {
        nuint bytes = (nuint)_length * (nuint)sizeof(T);
        return (nuint)a < (nuint)b + bytes && (nuint)b < (nuint)a + bytes;
    }
}
