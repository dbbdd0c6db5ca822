namespace RetroWalk.Metrics.Calibration;

/// <summary>One draw of the quadriceps mechanics and of the fit to it.</summary>
/// <remarks>The formulas of <see cref="RetroWalk.Metrics.Models.RetroWalkBackward"/> written a second time, with the sine of the
/// slope in place of the grade: a table needs them beyond the supported domain. A test holds the two together within
/// it.</remarks>
internal readonly record struct MechanicsDraw(QuadricepsParameters Mechanics, double Rho)
{
    private const double StandardGravity = 9.80665;

    /// <summary>q_F, q_B, and λD/(ρv).</summary>
    internal (double Forward, double Backward, double PartRatio) At(double v, double sineOfSlope)
    {
        double s = StandardGravity * v * sineOfSlope;
        double p0 = Mechanics.LevelConcentricCoefficient * v * v * v;
        double n0 = Mechanics.LevelEccentricCoefficient * v * v * Math.Sqrt(v);
        (double pUp, double pDown) = Ramp(Mechanics.UphillLiftShare * s, p0);
        (double nDown, double nUp) = Ramp(Mechanics.DownhillLiftShare * s, n0); // n_F(−G) is the one that rises with G
        double λ = Mechanics.ReversalFraction;
        double forward = Priced(pUp, nUp);
        double backward = Priced((1 - λ) * pUp + λ * nDown, (1 - λ) * nUp + λ * pDown);
        return (forward, backward, (backward - forward) / (Rho * v));
    }

    private double Priced(double p, double n) => p / Mechanics.ConcentricEfficiency + n / Mechanics.EccentricEfficiency;

    /// <summary>½(a + √(a² + 4b²)) at a and at −a; their product is b².</summary>
    private static (double Here, double Mirrored) Ramp(double a, double b)
    {
        double large = 0.5 * (Math.Abs(a) + Math.Sqrt(a * a + 4 * b * b));
        double small = b * b / large;
        return a >= 0 ? (large, small) : (small, large);
    }
}
