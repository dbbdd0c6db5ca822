namespace RetroWalk.Metrics;

/// <summary>The sums of <see cref="SampleSums{TLane}"/>, each compensated, numbered in the order of its fields.</summary>
internal record struct CompensatedSums
{
    private SampleSums<ScalarLane> _rounded;
    private SampleSums<ScalarLane> _remainders;

    /// <summary>How many sums there are.</summary>
    internal static int Count => SampleSums<ScalarLane>.Columns;

    internal readonly CompensatedSum this[int i]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(ValueOf(in _rounded, i), ValueOf(in _remainders, i));
    }

    internal readonly CompensatedSum Active => new(_rounded.Active.Value, _remainders.Active.Value);

    internal readonly CompensatedSums WithActive(CompensatedSum active)
    {
        CompensatedSums sums = this;
        (sums._rounded.Active, sums._remainders.Active) = (new(active.Rounded), new(active.Remainder));
        return sums;
    }

    /// <summary>Each sum as one double.</summary>
    internal readonly SampleSums<ScalarLane> Values
    {
        get
        {
            SampleSums<ScalarLane> values = default;
            for (int i = 0; i < Count; i++)
                Column(ref values, i) = new(this[i].Value);
            return values;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Set(int i, CompensatedSum sum)
    {
        Column(ref _rounded, i) = new(sum.Rounded);
        Column(ref _remainders, i) = new(sum.Remainder);
    }

    internal void Add(in CompensatedSums other)
    {
        for (int i = 0; i < Count; i++)
            Set(i, this[i].Plus(other[i]));
    }

    internal void Add(in SampleSums<ScalarLane> terms)
    {
        for (int i = 0; i < Count; i++)
            Set(i, this[i].Plus(ValueOf(in terms, i)));
    }

    /// <summary>Whether every sum is the same, its remainder included.</summary>
    public readonly bool Equals(CompensatedSums other)
    {
        for (int i = 0; i < Count; i++)
        {
            if (this[i] != other[i])
                return false;
        }

        return true;
    }

    public override readonly int GetHashCode()
    {
        HashCode hash = default;
        for (int i = 0; i < Count; i++)
            hash.Add(this[i]);
        return hash.ToHashCode();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // without bounds checks, which would cost as much as the additions
    private static ref ScalarLane Column(ref SampleSums<ScalarLane> sums, int i) =>
        ref Unsafe.Add(ref Unsafe.As<SampleSums<ScalarLane>, ScalarLane>(ref sums), i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ValueOf(ref readonly SampleSums<ScalarLane> sums, int i) => Column(ref Unsafe.AsRef(in sums), i).Value;
}
