namespace RetroWalk.Metrics.Numerics;

/// <summary>A lane that reads and writes memory.</summary>
/// <typeparam name="TSelf">The lane itself.</typeparam>
/// <typeparam name="T">The numbers in memory.</typeparam>
internal interface ILaneOf<TSelf, T> : ILane<TSelf>
    where TSelf : struct, ILaneOf<TSelf, T>
{
    /// <summary>The elements from an index on; no bounds are checked.</summary>
    static abstract TSelf Load(ref readonly T start, nuint index);

    /// <summary>Writes the elements from an index on; no bounds are checked.</summary>
    static abstract void Store(TSelf value, ref T start, nuint index);
}
