namespace RetroWalk.Metrics.Numerics;

/// <summary>A compensated sum: rounding errors are collected and added at the end (Knuth's two-sum, as in Neumaier 1974,
/// doi:10.1002/zamm.19740540106), so that the total hardly depends on the order or number of the terms.</summary>
/// <param name="Rounded">The running sum as one double.</param>
/// <param name="Remainder">The sum of the rounding errors.</param>
internal readonly record struct CompensatedSum(double Rounded, double Remainder)
{
    /// <summary>The sum.</summary>
    internal double Value => Rounded + Remainder;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CompensatedSum Plus(double term)
    {
        double sum = Rounded + term;
        double ofTerm = sum - Rounded;
        return new(sum, Remainder + ((Rounded - (sum - ofTerm)) + (term - ofTerm)));
    }

    /// <summary>The total of both sums; a + b has the same bits as b + a.</summary>
    internal CompensatedSum Plus(CompensatedSum other)
    {
        double sum = Rounded + other.Rounded;
        double ofOther = sum - Rounded;
        double lost = (Rounded - (sum - ofOther)) + (other.Rounded - ofOther);
        return new(sum, Remainder + other.Remainder + lost);
    }
}
