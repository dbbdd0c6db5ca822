namespace RetroWalk.Metrics.Numerics;

/// <summary>What differs between double and single precision.</summary>
/// <remarks>Here and in the lanes the question is spelt <c>typeof(T) == typeof(double)</c> and the answer is an early return:
/// then the JIT never looks at the other branch. A conditional expression or a property in between would leave a temporary each
/// time.</remarks>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
internal static class Precision<T>
{
    /// <summary>Explicit bits of the mantissa: 52 of the 8 bytes of a double, 23 of the 4 of a float. Without a branch, so that
    /// the JIT sees a constant at once and shifts by it.</summary>
    internal static int MantissaBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.SizeOf<T>() * 29 / 4 - 6;
    }

    /// <summary>A power of two far above the least normal number and far below everything that is measured.</summary>
    internal static double Tiny
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (typeof(T) == typeof(double))
                return 5.9347298410998727e-67; // 2^-220
            return 7.70371977754894341e-34; // 2^-110
        }
    }

    /// <summary>All bits of the mantissa and no others.</summary>
    internal static double MantissaOfDouble
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.Int64BitsToDouble(0x000F_FFFF_FFFF_FFFF);
    }

    /// <inheritdoc cref="MantissaOfDouble"/>
    internal static float MantissaOfSingle
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.Int32BitsToSingle(0x007F_FFFF);
    }
}
