namespace RetroWalk.Metrics.Numerics;

/// <summary>Powers for the formulas, from basic arithmetic and explicit fused multiply-add alone, so that the bits are the
/// same on every processor (<see cref="Math.Pow"/> may differ between platforms). Branch-free.</summary>
internal static class Elementary
{
    private const double Ln2 = 0.693147180559945309417232121458;
    private const double TwoOverLn2 = 2 / Ln2;
    private const int MantissaBits = 52;

    /// <summary>1.5·2⁵²: added to a number below 2⁵¹, it leaves the nearest whole number in the lowest bits.</summary>
    private const double Rounder = 6755399441055744;

    /// <summary>2^(−i/16), its exponent field raised by i sixteenths: subtracting the same i sixteenths and any whole exponent
    /// from the bits leaves the power.</summary>
    private static readonly Sixteen PowerOfSixteenths = new(
    [
        1.0, 0.9888532806985737, 0.9795040432046712, 0.9718760801866497,
        0.9658964152537145, 0.9614951659746271, 0.9586054127039704, 0.9571630729697497,
        0.9571067811865476, 0.9583777734684463, 0.9609197773255048, 0.964678906036742,
        0.9696035575013605, 0.9756443173783458, 0.9827538663326288, 0.9908868912137069,
    ]);

    /// <summary>x^exponent for x ≥ 0 and exponent > 0; 0 at 0, NaN below.</summary>
    internal static double Power(double x, double exponent) => Power(new ScalarLane(x), exponent).Value;

    /// <summary>2^x, within 1 ulp; 0 below −1075, infinite from 1024 on.</summary>
    [MethodImpl(Inlining.OwnBudget)]
    internal static double Exp2(double x) => Exp2(new ScalarLane(x)).Value;

    /// <summary>log₂ x, within 3.5 ulp; −∞ at 0, NaN below, ∞ at ∞.</summary>
    [MethodImpl(Inlining.OwnBudget)]
    internal static double Log2(double x) => Log2(new ScalarLane(x)).Value;

    /// <summary>ln x, by way of <see cref="Log2(double)"/>.</summary>
    internal static double Log(double x) => Log2(x) * Ln2;

    /// <summary>e^x, by way of 2^x; relative error grows with |x|, about 2e-16 at 1.</summary>
    [MethodImpl(Inlining.OwnBudget)]
    internal static double Exp(double x)
    {
        double power = x * (1 / Ln2);
        return Math.Abs(power) <= 1000 ? NormalExp2(new ScalarLane(power)).Value : Exp2(power);
    }

    /// <summary>x^exponent for x ≥ 0 and exponent > 0; 0 at 0, NaN below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane Power<TLane>(TLane x, double exponent)
        where TLane : struct, ILane<TLane> =>
        Exp2(exponent * Log2(x));

    /// <summary>2^x, within 1 ulp; 0 below −1075, infinite from 1024 on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane Exp2<TLane>(TLane x)
        where TLane : struct, ILane<TLane>
    {
        TLane low = -1100;
        TLane high = 1100;
        TLane clamped = TLane.Select(TLane.LessThan(x, low), low, TLane.Select(TLane.LessThan(high, x), high, x));
        TLane whole = (clamped + Rounder) - Rounder;
        TLane y = (clamped - whole) * Ln2; // |y| ≤ 0.3466, where 14 terms of the exponential series leave 4e-18

        TLane sum = 1.0 / 6227020800;
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0 / 479001600);
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0 / 39916800);
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0 / 3628800);
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0 / 362880);
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0 / 40320);
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0 / 5040);
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0 / 720);
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0 / 120);
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0 / 24);
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0 / 6);
        sum = TLane.FusedMultiplyAdd(sum, y, 0.5);
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0);
        sum = TLane.FusedMultiplyAdd(sum, y, 1.0);

        // Two factors, because 2^whole alone leaves the normal numbers before the product does.
        TLane half = (whole * 0.5 + Rounder) - Rounder;
        return sum * PowerOfTwo(half) * PowerOfTwo(whole - half);
    }

    /// <summary>2^x for |x| ≤ 1000, within 1.1 ulp and in fewer steps than <see cref="Exp2{TLane}"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane NormalExp2<TLane>(TLane x)
        where TLane : struct, ILane<TLane>
    {
        double rounder = SixteenthRounder<TLane>();
        TLane rounded = rounder - x;
        TLane lessOne = Polynomial.OfDegree6(
            (rounder - rounded) - x, 0, -0.6931471805599468, 0.24022650695910086, -0.05550410865209357, 0.009618129106525682,
            -0.001333381881538924, 0.0001540375624545771);
        TLane power = PowerOfMinus(rounded);
        return TLane.FusedMultiplyAdd(lessOne, power, power);
    }

    /// <summary>coefficient·2^−x² + addend for x² ≤ 1000, with the power within 6e-15; over floats for x² ≤ 120. The other
    /// functions are for doubles alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane MultiplyAddExp2OfMinusSquare<TLane>(double coefficient, TLane x, double addend)
        where TLane : struct, ILane<TLane>
    {
        double rounder = SixteenthRounder<TLane>();
        TLane rounded = TLane.FusedMultiplyAdd(x, x, rounder);
        TLane rest = Polynomial.OfDegree5(
            TLane.FusedMultiplyAdd(x, x, rounder - rounded), coefficient * 1.0000000000000044, coefficient * -0.6931471805599457,
            coefficient * 0.24022650687646874, coefficient * -0.0555041086566393, coefficient * 0.009618354747407538,
            coefficient * -0.0013333781576784268);
        return TLane.FusedMultiplyAdd(rest, PowerOfMinus(rounded), addend);
    }

    /// <summary>log₂ x, within 3.5 ulp; −∞ at 0, NaN below, ∞ at ∞.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane Log2<TLane>(TLane x)
        where TLane : struct, ILane<TLane>
    {
        TLane isSubnormal = TLane.LessThan(x, 2.2250738585072014e-308);
        TLane bits = TLane.Select(isSubnormal, x * 18014398509481984, x); // 2^54

        // x = m·2^e with m in [√½, √2): counting from the bits of √½ puts the fold in the middle.
        TLane fromFold = TLane.SubtractBits(bits, Bits<TLane>(0x3FE6_A09E_667F_3BCD - (1L << 62)));
        TLane biased = TLane.ShiftRight(fromFold, MantissaBits); // e + 1024
        TLane m = TLane.SubtractBits(bits, TLane.ShiftLeft(TLane.SubtractBits(biased, Bits<TLane>(1024)), MantissaBits));
        TLane e = (biased | Rounder) - (Rounder + 1024);

        // ln m = 2·atanh t, t = (m − 1)/(m + 1), |t| ≤ 0.1716, where 12 terms of the series leave 1e-20.
        TLane t = (m - 1) / (m + 1);
        TLane tt = t * t;
        TLane sum = 1.0 / 23;
        sum = TLane.FusedMultiplyAdd(sum, tt, 1.0 / 21);
        sum = TLane.FusedMultiplyAdd(sum, tt, 1.0 / 19);
        sum = TLane.FusedMultiplyAdd(sum, tt, 1.0 / 17);
        sum = TLane.FusedMultiplyAdd(sum, tt, 1.0 / 15);
        sum = TLane.FusedMultiplyAdd(sum, tt, 1.0 / 13);
        sum = TLane.FusedMultiplyAdd(sum, tt, 1.0 / 11);
        sum = TLane.FusedMultiplyAdd(sum, tt, 1.0 / 9);
        sum = TLane.FusedMultiplyAdd(sum, tt, 1.0 / 7);
        sum = TLane.FusedMultiplyAdd(sum, tt, 1.0 / 5);
        sum = TLane.FusedMultiplyAdd(sum, tt, 1.0 / 3);
        sum = TLane.FusedMultiplyAdd(sum, tt, 1.0);
        TLane exponent = TLane.Select(isSubnormal, e - 54, e);
        TLane log = TLane.FusedMultiplyAdd(t * TwoOverLn2, sum, exponent);

        TLane zero = 0;
        TLane infinity = double.PositiveInfinity;
        TLane positive = TLane.Select(TLane.LessThan(x, infinity), log, x);
        TLane belowPositive = TLane.Select(
            TLane.LessThanOrEqual(zero, x), double.NegativeInfinity, double.NaN);
        return TLane.Select(TLane.LessThan(zero, x), positive, belowPositive);
    }

    /// <summary>As <see cref="Rounder"/>, for the nearest sixteenth.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double SixteenthRounder<TLane>()
        where TLane : struct, ILane<TLane> => 1.5 * (1L << (TLane.MantissaBits - 4));

    /// <summary>2^−x, for the sum of a rounder and x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLane PowerOfMinus<TLane>(TLane rounded)
        where TLane : struct, ILane<TLane> =>
        TLane.SubtractBits(TLane.Lookup(in PowerOfSixteenths, rounded), TLane.ShiftLeft(rounded, TLane.MantissaBits - 4));

    /// <summary>2^whole, for a whole number from −1022 to 1023.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLane PowerOfTwo<TLane>(TLane whole)
        where TLane : struct, ILane<TLane> =>
        TLane.ShiftLeft(whole + (Rounder + 1023), MantissaBits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLane Bits<TLane>(long bits)
        where TLane : struct, ILane<TLane> => BitConverter.Int64BitsToDouble(bits);
}
