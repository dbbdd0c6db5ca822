namespace RetroWalk.Native;

/// <summary>What every batch function returns; the numbers are part of the binary interface (<c>retrowalk.h</c>).</summary>
internal enum Status
{
    /// <summary>Everything was computed and written.</summary>
    Ok = 0,

    /// <summary>A pointer is null although there are elements.</summary>
    NullPointer = 1,

    /// <summary>The length is negative or above <see cref="int.MaxValue"/>.</summary>
    BadLength = 2,

    /// <summary>A destination overlaps an input in part, or another destination.</summary>
    Overlap = 3,

    /// <summary>The library failed: a fault of ours.</summary>
    Internal = 4,

    /// <summary>A direction, a mass, a resting rate or a duration is none.</summary>
    BadValue = 5,
}
