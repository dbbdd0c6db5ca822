namespace RetroWalk.Metrics.Models;

/// <summary>M_B = M_F + X with all its parts, evaluated once [W·kg⁻¹].</summary>
internal readonly struct BackwardEvaluation
{
    internal BackwardEvaluation(double forwardPower, double power, KneePower knee, BackwardExcess excess)
    {
        ForwardPower = forwardPower;
        Power = power;
        Knee = knee;
        Excess = excess;
    }

    /// <summary>M_F, the forward walk at the same speed and grade.</summary>
    internal double ForwardPower { get; }

    /// <summary>What the knee extensors do.</summary>
    internal KneePower Knee { get; }

    /// <summary>X, what walking backward adds.</summary>
    internal BackwardExcess Excess { get; }

    /// <summary>M_B = M_F + X.</summary>
    internal double Power { get; }

    /// <summary>σ_B at this grade, with σ_B² = σ(G)² + (X·σ_X/M_B)².</summary>
    internal double LogSpread(Grade grade)
    {
        double ofPerson = Spread.OfOnePerson(grade);
        double ofExcess = Excess.AbsoluteSpread / Power;
        return Math.Sqrt(ofPerson * ofPerson + ofExcess * ofExcess);
    }
}
