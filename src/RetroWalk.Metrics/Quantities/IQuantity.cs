namespace RetroWalk.Metrics;

/// <summary>What <see cref="QuantityWriter"/> and <see cref="QuantityReader"/> need to write and read a quantity.</summary>
/// <remarks>The build adds order and texts to each quantity, from QuantityText.cs.txt.</remarks>
internal interface IQuantity<TSelf>
    where TSelf : struct, IQuantity<TSelf>
{
    /// <summary>Name in a sentence, as in <c>a speed</c>.</summary>
    static abstract string Name { get; }

    /// <summary>The range, as a sentence without a full stop.</summary>
    static abstract string Rule { get; }

    /// <summary>Symbols of its units, separated by spaces; the first is the default.</summary>
    static abstract string Units { get; }

    /// <summary>Whether a value may be NaN or infinite, as the result of a model may be.</summary>
    static virtual bool MayHoldNoValue => false;

    /// <summary>Whether a number without a unit is unambiguous.</summary>
    static virtual bool IsClearWithoutUnit(double number) => false;

    /// <summary>A unit that is read besides <see cref="Units"/>, and never written: the known unit that it is converted to, and
    /// how many of these it is; null if there is none.</summary>
    static virtual (string Unit, double Factor)? AlsoRead(ReadOnlySpan<char> symbol) => null;

    /// <summary>The pair of units in which people say such a quantity, larger first, as in <c>5ft 11in</c>; null if there is
    /// none.</summary>
    static virtual (string Large, string Small)? Pair => null;

    /// <summary>The unit in which every value is read back exactly, where the first unit is another and may lose the last bit;
    /// left out where the number is clear without. Null where the first unit is the one that is held.</summary>
    static virtual string? HeldUnit => null;

    /// <summary>Calls the public factory of the unit, which throws if the number is out of range.</summary>
    static abstract TSelf From(double number, ReadOnlySpan<char> unit);

    /// <summary>The number in a unit.</summary>
    double In(ReadOnlySpan<char> unit);
}
