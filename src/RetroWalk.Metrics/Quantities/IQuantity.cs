namespace RetroWalk.Metrics;

/// <summary>What the text of a quantity needs to know of it; <see cref="QuantityWriter"/> and <see cref="QuantityReader"/> do the rest.</summary>
internal interface IQuantity<TSelf>
    where TSelf : struct, IQuantity<TSelf>
{
    /// <summary>Name in a sentence, as in <c>a speed</c>.</summary>
    static abstract string Name { get; }

    /// <summary>The range, as a sentence without a full stop.</summary>
    static abstract string Rule { get; }

    /// <summary>Symbols of its units, with blanks between; the first is the one of its text.</summary>
    static abstract string Units { get; }

    /// <summary>Whether a value may be NaN or infinite, for want of a result.</summary>
    static virtual bool MayHoldNoValue => false;

    /// <summary>Whether a bare number can only mean one thing.</summary>
    static virtual bool IsClearWithoutUnit(double number) => false;

    /// <summary>By the public factory of the unit, which refuses what is out of range.</summary>
    static abstract TSelf From(double number, ReadOnlySpan<char> unit);

    /// <summary>The number in a unit.</summary>
    double In(ReadOnlySpan<char> unit);
}
