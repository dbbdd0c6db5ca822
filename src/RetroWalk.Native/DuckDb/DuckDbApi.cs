using System.Runtime.InteropServices;

namespace RetroWalk.Native;

/// <summary>What we call of DuckDB, from the table of functions that it hands to an extension (its C extension API,
/// v1.2.0).</summary>
/// <remarks>The place of a function in the table does not change within version 1; the places were read off DuckDB 1.5.6. The
/// table itself lives only while the extension is being loaded, so it is copied.</remarks>
[StructLayout(LayoutKind.Explicit)]
internal unsafe struct DuckDbApi
{
    internal const int TypeFloat = 10;
    internal const int TypeDouble = 11;
    internal const int TypeText = 17;

    private const int Slot = 8; // bytes

    [FieldOffset(3 * Slot)]
    internal delegate* unmanaged<nint, nint*, int> Connect;

    [FieldOffset(6 * Slot)]
    internal delegate* unmanaged<nint*, void> Disconnect;

    [FieldOffset(156 * Slot)]
    internal delegate* unmanaged<int, nint> CreateLogicalType;

    [FieldOffset(163 * Slot)]
    internal delegate* unmanaged<nint*, byte**, ulong, nint> CreateStructType;

    [FieldOffset(184 * Slot)]
    internal delegate* unmanaged<nint*, void> DestroyLogicalType;

    [FieldOffset(190 * Slot)]
    internal delegate* unmanaged<nint, ulong, nint> ChunkGetVector;

    [FieldOffset(191 * Slot)]
    internal delegate* unmanaged<nint, ulong> ChunkGetSize;

    [FieldOffset(194 * Slot)]
    internal delegate* unmanaged<nint, void*> VectorGetData;

    [FieldOffset(195 * Slot)]
    internal delegate* unmanaged<nint, ulong*> VectorGetValidity;

    [FieldOffset(196 * Slot)]
    internal delegate* unmanaged<nint, void> VectorEnsureValidityWritable;

    [FieldOffset(203 * Slot)]
    internal delegate* unmanaged<nint, ulong, nint> StructVectorGetChild;

    [FieldOffset(209 * Slot)]
    internal delegate* unmanaged<nint> CreateScalarFunction;

    [FieldOffset(210 * Slot)]
    internal delegate* unmanaged<nint*, void> DestroyScalarFunction;

    [FieldOffset(211 * Slot)]
    internal delegate* unmanaged<nint, byte*, void> ScalarFunctionSetName;

    [FieldOffset(215 * Slot)]
    internal delegate* unmanaged<nint, nint, void> ScalarFunctionAddParameter;

    [FieldOffset(216 * Slot)]
    internal delegate* unmanaged<nint, nint, void> ScalarFunctionSetReturnType;

    [FieldOffset(218 * Slot)]
    internal delegate* unmanaged<nint, delegate* unmanaged<nint, nint, nint, void>, void> ScalarFunctionSetFunction;

    [FieldOffset(221 * Slot)]
    internal delegate* unmanaged<nint, byte*, void> ScalarFunctionSetError;

    [FieldOffset(222 * Slot)]
    internal delegate* unmanaged<byte*, nint> CreateScalarFunctionSet;

    [FieldOffset(223 * Slot)]
    internal delegate* unmanaged<nint*, void> DestroyScalarFunctionSet;

    [FieldOffset(224 * Slot)]
    internal delegate* unmanaged<nint, nint, int> AddScalarFunctionToSet;

    [FieldOffset(225 * Slot)]
    internal delegate* unmanaged<nint, nint, int> RegisterScalarFunctionSet;
}
