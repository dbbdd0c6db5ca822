namespace RetroWalk.Metrics.Kernels;

/// <summary>Powers for the formulas, from basic arithmetic and explicit fused multiply-add alone, so that the bits are the
/// same on every processor (<see cref="Math.Pow"/> may differ between platforms). Branch-free.</summary>
internal static class Elementary
{
    private const double Ln2 = 0.693147180559945309417232121458;
    private const double TwoOverLn2 = 2 / Ln2;
    private const long OneBits = 0x3FF0_0000_0000_0000;
    private const int MantissaBits = 52;

    /// <summary>x^exponent for x ≥ 0 and exponent > 0; 0 at 0, NaN below.</summary>
    internal static double Power(double x, double exponent) => Exp2(exponent * Log2(x));

    /// <summary>2^x, within 1 ulp; 0 below −1075, infinite from 1024 on.</summary>
    internal static double Exp2(double x)
    {
        double clamped = Math.Min(Math.Max(x, -1100), 1100);
        double whole = Math.Round(clamped); // ties do not matter: both sides are inside the series' reach
        double y = (clamped - whole) * Ln2; // |y| ≤ 0.3466, where 14 terms of the exponential series leave 4e-18

        double sum = 1.0 / 6227020800;
        sum = Math.FusedMultiplyAdd(sum, y, 1.0 / 479001600);
        sum = Math.FusedMultiplyAdd(sum, y, 1.0 / 39916800);
        sum = Math.FusedMultiplyAdd(sum, y, 1.0 / 3628800);
        sum = Math.FusedMultiplyAdd(sum, y, 1.0 / 362880);
        sum = Math.FusedMultiplyAdd(sum, y, 1.0 / 40320);
        sum = Math.FusedMultiplyAdd(sum, y, 1.0 / 5040);
        sum = Math.FusedMultiplyAdd(sum, y, 1.0 / 720);
        sum = Math.FusedMultiplyAdd(sum, y, 1.0 / 120);
        sum = Math.FusedMultiplyAdd(sum, y, 1.0 / 24);
        sum = Math.FusedMultiplyAdd(sum, y, 1.0 / 6);
        sum = Math.FusedMultiplyAdd(sum, y, 0.5);
        sum = Math.FusedMultiplyAdd(sum, y, 1.0);
        sum = Math.FusedMultiplyAdd(sum, y, 1.0);

        // Two factors, because 2^whole alone leaves the normal numbers before the product does.
        long half = (long)whole >> 1;
        return sum * PowerOfTwo(half) * PowerOfTwo((long)whole - half);
    }

    /// <summary>log₂ x, within 3.5 ulp; −∞ at 0, NaN below, ∞ at ∞.</summary>
    internal static double Log2(double x)
    {
        const double SubnormalScale = 18014398509481984; // 2^54
        bool isSubnormal = x < 2.2250738585072014e-308;
        double scaled = isSubnormal ? x * SubnormalScale : x;

        // x = m·2^e with m in [√½, √2): counting from the bits of √½ puts the fold in the middle.
        const long SqrtHalfBits = 0x3FE6_A09E_667F_3BCD;
        long bits = BitConverter.DoubleToInt64Bits(scaled);
        long exponent = (bits - SqrtHalfBits) >> MantissaBits;
        double m = BitConverter.Int64BitsToDouble(bits - (exponent << MantissaBits));

        // ln m = 2·atanh t, t = (m − 1)/(m + 1), |t| ≤ 0.1716, where 12 terms of the series leave 1e-20.
        double t = (m - 1) / (m + 1);
        double tt = t * t;
        double sum = 1.0 / 23;
        sum = Math.FusedMultiplyAdd(sum, tt, 1.0 / 21);
        sum = Math.FusedMultiplyAdd(sum, tt, 1.0 / 19);
        sum = Math.FusedMultiplyAdd(sum, tt, 1.0 / 17);
        sum = Math.FusedMultiplyAdd(sum, tt, 1.0 / 15);
        sum = Math.FusedMultiplyAdd(sum, tt, 1.0 / 13);
        sum = Math.FusedMultiplyAdd(sum, tt, 1.0 / 11);
        sum = Math.FusedMultiplyAdd(sum, tt, 1.0 / 9);
        sum = Math.FusedMultiplyAdd(sum, tt, 1.0 / 7);
        sum = Math.FusedMultiplyAdd(sum, tt, 1.0 / 5);
        sum = Math.FusedMultiplyAdd(sum, tt, 1.0 / 3);
        sum = Math.FusedMultiplyAdd(sum, tt, 1.0);
        double log = Math.FusedMultiplyAdd(t * TwoOverLn2, sum, exponent - (isSubnormal ? 54 : 0));

        return x > 0
            ? (x < double.PositiveInfinity ? log : x)
            : (x == 0 ? double.NegativeInfinity : double.NaN);
    }

    /// <summary>ln x, by way of <see cref="Log2"/>.</summary>
    internal static double Log(double x) => Log2(x) * Ln2;

    /// <summary>e^x, by way of <see cref="Exp2"/>; relative error grows with |x|, about 1e-16 at 1.</summary>
    internal static double Exp(double x) => Exp2(x * (1 / Ln2));

    private static double PowerOfTwo(long exponent) =>
        BitConverter.Int64BitsToDouble((exponent << MantissaBits) + OneBits);
}
