using System.Runtime.CompilerServices;

namespace RetroWalk.Metrics.Numerics;

/// <summary>A sum that carries what rounding took from it (Knuth's two-sum, as in Neumaier 1974, doi:10.1002/zamm.19740540106),
/// so that neither order nor number of terms shows.</summary>
/// <param name="Rounded">The running sum as one double.</param>
/// <param name="Remainder">What the rounded sum lacks.</param>
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

    /// <summary>Both sums as one; the same bits either way round.</summary>
    internal CompensatedSum Plus(CompensatedSum other)
    {
        double sum = Rounded + other.Rounded;
        double ofOther = sum - Rounded;
        double lost = (Rounded - (sum - ofOther)) + (other.Rounded - ofOther);
        return new(sum, Remainder + other.Remainder + lost);
    }
}
