namespace RetroWalk.Metrics.Models;

/// <summary>X = λ·D + ρ·v: what walking backward costs on top of walking forward, in its parts [W·kg⁻¹].</summary>
internal readonly record struct BackwardExcess
{
    private readonly double _v;
    private readonly double _D;
    private readonly RetroWalkParameters _parameters;

    internal BackwardExcess(double v, double D, RetroWalkParameters parameters)
    {
        _v = v;
        _D = D;
        _parameters = parameters;
    }

    /// <summary>D: what a full reversal would add to the quadriceps.</summary>
    internal double FullReversal => _D;

    /// <summary>λ·D: the part attributed to the quadriceps.</summary>
    internal double Quadriceps => _parameters.Quadriceps.ReversalFraction * _D;

    /// <summary>X.</summary>
    internal double Total => Quadriceps + _parameters.OtherExcessJoulesPerKilogramPerMeter * _v;

    /// <summary>X·σ_X with σ_X² = τ² + JᵀΣJ and J = (D/X, v/X); written without a division, so that it holds at X = 0.</summary>
    internal double AbsoluteSpread
    {
        get
        {
            double x = Total * _parameters.ExcessLogSpread;
            double ofFit = _D * _D * _parameters.LambdaVariance
                + 2 * _D * _v * _parameters.LambdaRhoCovariance
                + _v * _v * _parameters.RhoVariance;
            return Math.Sqrt(x * x + Math.Max(ofFit, 0)); // a covariance typed in by hand may not be one
        }
    }

    /// <summary>σ_X: standard deviation of ln X; 0 where there is no excess to be unsure of.</summary>
    internal double LogSpread => Total == 0 ? 0 : AbsoluteSpread / Math.Abs(Total);

    /// <summary>The excess, as a comparison needs it.</summary>
    internal ComparedExcess Compared => new(Total, Quadriceps, LogSpread);
}
