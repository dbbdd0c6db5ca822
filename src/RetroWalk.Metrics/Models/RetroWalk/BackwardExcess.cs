namespace RetroWalk.Metrics.Models;

/// <summary>X = λ·D + ρ·v: what walking backward costs on top of walking forward, in its parts [W·kg⁻¹].</summary>
internal readonly record struct BackwardExcess
{
    internal BackwardExcess(double v, double D, RetroWalkParameters parameters)
    {
        Quadriceps = parameters.Quadriceps.ReversalFraction * D;
        Total = Quadriceps + parameters.OtherExcessJoulesPerKilogramPerMeter * v;

        double x = Total * parameters.ExcessLogSpread;
        double ofFit = D * D * parameters.LambdaVariance + 2 * D * v * parameters.LambdaRhoCovariance + v * v * parameters.RhoVariance;
        AbsoluteVariance = x * x + (ofFit < 0 ? 0 : ofFit); // a covariance typed in by hand may not be one
    }

    /// <summary>λ·D: the part attributed to the quadriceps.</summary>
    internal double Quadriceps { get; }

    /// <summary>X.</summary>
    internal double Total { get; }

    /// <summary>(X·σ_X)² with σ_X² = τ² + JᵀΣJ and J = (D/X, v/X); written without a division, so that it holds at X = 0.</summary>
    internal double AbsoluteVariance { get; }

    /// <summary>X·σ_X.</summary>
    internal double AbsoluteSpread => Math.Sqrt(AbsoluteVariance);

    /// <summary>σ_X: standard deviation of ln X; 0 where there is no excess to be unsure of.</summary>
    internal double LogSpread => Total == 0 ? 0 : AbsoluteSpread / Math.Abs(Total);

    /// <summary>The excess, as a comparison needs it.</summary>
    internal ComparedExcess Compared => new(Total, Quadriceps, LogSpread);
}
