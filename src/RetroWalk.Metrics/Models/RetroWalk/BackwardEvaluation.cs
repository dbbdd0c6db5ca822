using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics.Models;

/// <summary>M_B = M_F + X with all its parts, evaluated once [W·kg⁻¹].</summary>
internal readonly struct BackwardEvaluation
{
    internal BackwardEvaluation(in BackwardFormula formula, RetroWalkParameters parameters, Speed speed, Grade grade)
    {
        PowerPair<ScalarLane> powers = Price(in formula, speed.MetersPerSecond, grade.Fraction, out double D);
        ForwardPower = powers.Forward.Value;
        Power = powers.Backward.Value;
        Excess = new BackwardExcess(speed.MetersPerSecond, D, parameters);
    }

    /// <summary>M_F, the forward walk at the same speed and grade; NaN outside its supported domain.</summary>
    internal double ForwardPower { get; }

    /// <summary>X, what walking backward adds; of no meaning where M_B is NaN.</summary>
    internal BackwardExcess Excess { get; }

    /// <summary>M_B = M_F + X; NaN outside its supported domain.</summary>
    internal double Power { get; }

    /// <summary>σ_B, with σ_B² = σ² + (X·σ_X/M_B)².</summary>
    /// <param name="ofPerson">σ(G), of one person at this grade.</param>
    internal double LogSpread(double ofPerson)
    {
        double ofExcess = Excess.AbsoluteVariance / (Power * Power);
        return Math.Sqrt(ofPerson * ofPerson + ofExcess);
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // a formula fills what the compiler inlines into one method
    private static PowerPair<ScalarLane> Price(in BackwardFormula formula, double v, double G, out double D)
    {
        PowerPair<ScalarLane> powers = formula.Price(new ScalarLane(v), new ScalarLane(G), out ScalarLane reversal);
        D = reversal.Value;
        return powers;
    }
}
