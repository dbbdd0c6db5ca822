namespace RetroWalk.Metrics.Numerics;

/// <summary>One number or a vector of numbers: a formula written over lanes runs at every vector width, in double and in single
/// precision.</summary>
/// <remarks>Constants are doubles, rounded to the precision of the lane. Every operation rounds once, by IEEE 754, so an element
/// has the same bits at every width and on every processor. A multiplication and an addition are never fused unless the
/// formula says so.
/// A mask is a lane whose elements have all bits set or all bits clear.</remarks>
/// <typeparam name="TSelf">The lane itself.</typeparam>
internal interface ILane<TSelf>
    where TSelf : struct, ILane<TSelf>
{
    /// <summary>Number of elements.</summary>
    static abstract int Count { get; }

    /// <summary>A number in every element, rounded to the precision of the lane.</summary>
    static abstract implicit operator TSelf(double value);

    /// <summary>Explicit bits of the mantissa; the exponent begins at this bit.</summary>
    static abstract int MantissaBits { get; }

    /// <summary>A power of two far above the least normal number and far below everything that is measured.</summary>
    static abstract double Tiny { get; }

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator /(TSelf left, TSelf right);

    /// <summary>left·right + addend, rounded once.</summary>
    static abstract TSelf FusedMultiplyAdd(TSelf left, TSelf right, TSelf addend);

    /// <inheritdoc cref="FusedMultiplyAdd(TSelf, TSelf, TSelf)"/>
    /// <remarks>Beside the conversion from double, because the JIT keeps such a constant in a register throughout a loop, and a
    /// converted one it reads from memory each time.</remarks>
    static abstract TSelf FusedMultiplyAdd(TSelf left, TSelf right, double addend);

    /// <inheritdoc cref="FusedMultiplyAdd(TSelf, TSelf, double)"/>
    static abstract TSelf FusedMultiplyAdd(double left, TSelf right, TSelf addend);

    /// <inheritdoc cref="FusedMultiplyAdd(TSelf, TSelf, double)"/>
    static abstract TSelf FusedMultiplyAdd(double left, TSelf right, double addend);

    static abstract TSelf Sqrt(TSelf value);

    static abstract TSelf Abs(TSelf value);

    /// <summary>Mask of left ≤ right; NaN is not.</summary>
    static abstract TSelf LessThanOrEqual(TSelf left, TSelf right);

    /// <summary>Mask of the points inside a box; NaN is not.</summary>
    static abstract TSelf Inside(TSelf x, TSelf y, in Box box);

    /// <summary>A value where the point lies inside a box, and <see cref="double.NaN"/> elsewhere.</summary>
    static virtual TSelf Only(TSelf x, TSelf y, TSelf value, in Box box) =>
        TSelf.Select(TSelf.Inside(x, y, in box), value, double.NaN);

    /// <summary>Mask of left &lt; right; NaN is not.</summary>
    static abstract TSelf LessThan(TSelf left, TSelf right);

    /// <summary>Whether a mask is set everywhere.</summary>
    static abstract bool All(TSelf mask);

    /// <summary>Bitwise and.</summary>
    static abstract TSelf operator &(TSelf left, TSelf right);

    /// <summary>Bitwise or.</summary>
    static abstract TSelf operator |(TSelf left, TSelf right);

    /// <summary>Element by element the first where the mask is set, the second elsewhere.</summary>
    static abstract TSelf Select(TSelf mask, TSelf whereSet, TSelf whereClear);

    /// <summary>The bits of each element as an integer, shifted left.</summary>
    static abstract TSelf ShiftLeft(TSelf bits, int count);

    /// <summary>The bits of each element as an integer, shifted right; zeros come in.</summary>
    static abstract TSelf ShiftRight(TSelf bits, int count);

    /// <summary>Sum of the bits as integers.</summary>
    static abstract TSelf AddBits(TSelf left, TSelf right);

    /// <summary>Difference of the bits as integers.</summary>
    static abstract TSelf SubtractBits(TSelf left, TSelf right);

    /// <summary>Mantissa m of x = m·2^e, 1 ≤ m &lt; 2, for a positive normal number.</summary>
    static abstract TSelf Mantissa(TSelf value);

    /// <summary>Entries of a table of sixteen; the lowest four bits of each element are the index.</summary>
    static abstract TSelf Lookup(in Sixteen table, TSelf index);
}
