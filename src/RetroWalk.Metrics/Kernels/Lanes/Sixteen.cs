using System.Runtime.CompilerServices;

namespace RetroWalk.Metrics.Kernels;

/// <summary>A table of sixteen doubles in one piece of memory.</summary>
[InlineArray(16)]
internal struct Sixteen
{
    private double _first;

    internal static Sixteen Of(ReadOnlySpan<double> entries)
    {
        Sixteen table = default;
        entries.CopyTo(table);
        return table;
    }
}
