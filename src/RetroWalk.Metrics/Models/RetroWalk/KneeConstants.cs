namespace RetroWalk.Metrics;

/// <summary>The constants in the formulas of <see cref="KneeRoots{TLane}"/>, computed once from the parameters.</summary>
internal readonly struct KneeConstants
{
    internal static readonly KneeConstants Shipped = new(QuadricepsParameters.Shipped);

    private KneeConstants(QuadricepsParameters parameters)
    {
        double kU = parameters.UphillLiftShare * KneePower.StandardGravity;
        double kD = parameters.DownhillLiftShare * KneePower.StandardGravity;
        double aP = parameters.LevelConcentricCoefficient;
        double aN = parameters.LevelEccentricCoefficient;
        double perConcentric = 1 / parameters.ConcentricEfficiency;
        double perEccentric = 1 / parameters.EccentricEfficiency;
        Uphill = kU;
        Downhill = kD;
        UphillSquared = kU * kU;
        DownhillSquared = kD * kD;
        FourConcentricSquared = 4 * (aP * aP);
        FourEccentricSquared = 4 * (aN * aN);
        ExcessPerGrade = 0.5 * (kD - kU) * (perConcentric + perEccentric);
        ExcessPerRoot = 0.5 * (perConcentric - perEccentric);
    }

    internal static KneeConstants Of(QuadricepsParameters parameters) =>
        ReferenceEquals(parameters, QuadricepsParameters.Shipped) ? Shipped : new(parameters);

    internal double Uphill { get; } // k_u·g

    internal double Downhill { get; } // k_d·g

    internal double UphillSquared { get; } // (k_u·g)²

    internal double DownhillSquared { get; } // (k_d·g)²

    internal double FourConcentricSquared { get; } // 4·a_p²

    internal double FourEccentricSquared { get; } // 4·a_n²

    internal double ExcessPerGrade { get; } // ½·(k_d−k_u)·g·(1/η₊ + 1/η₋)

    internal double ExcessPerRoot { get; } // ½·(1/η₊ − 1/η₋)
}
