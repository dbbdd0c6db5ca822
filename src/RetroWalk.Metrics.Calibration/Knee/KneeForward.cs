namespace RetroWalk.Metrics.Calibration;

/// <summary>The forward walks of one person: p_F and n_F at any speed between those that were measured.</summary>
internal sealed class KneeForward
{
    private readonly KneeCondition[] _walks; // by rising speed

    internal KneeForward(IEnumerable<KneeCondition> walks) => _walks = [.. walks.OrderBy(walk => walk.Speed)];

    /// <summary>p_F and n_F; null where no forward speed lies on one side of this one, at this grade.</summary>
    /// <remarks>A power law between the two nearest speeds; a straight line where one of the powers is 0.</remarks>
    internal (double P, double N)? At(Speed speed, double gradeFraction)
    {
        KneeCondition? below = _walks.LastOrDefault(walk => walk.Grade.Fraction == gradeFraction && walk.Speed <= speed);
        KneeCondition? above = _walks.FirstOrDefault(walk => walk.Grade.Fraction == gradeFraction && walk.Speed >= speed);
        if (below is null || above is null)
            return null;
        return (
            Between(below, above, speed, walk => walk.ConcentricWattsPerKilogram),
            Between(below, above, speed, walk => walk.EccentricWattsPerKilogram));
    }

    /// <summary>Mean of p/v³ over the level walks [W·kg⁻¹ at 1 m·s⁻¹]; NaN without any.</summary>
    internal double LevelConcentricCoefficient => LevelMean(walk => walk.ConcentricWattsPerKilogram, 3);

    /// <summary>Mean of n/v^2.5 over the level walks [W·kg⁻¹ at 1 m·s⁻¹]; NaN without any.</summary>
    internal double LevelEccentricCoefficient => LevelMean(walk => walk.EccentricWattsPerKilogram, 2.5);

    private double LevelMean(Func<KneeCondition, double> power, double exponent) =>
        _walks.Where(walk => walk.Grade == Grade.Level)
            .Select(walk => power(walk) / Math.Pow(walk.Speed.MetersPerSecond, exponent))
            .DefaultIfEmpty(double.NaN).Average();

    private static double Between(KneeCondition below, KneeCondition above, Speed speed, Func<KneeCondition, double> power)
    {
        (double v1, double v2, double v) = (below.Speed.MetersPerSecond, above.Speed.MetersPerSecond, speed.MetersPerSecond);
        (double low, double high) = (power(below), power(above));
        if (v1 == v2)
            return low;
        return low > 0 && high > 0
            ? low * Math.Pow(high / low, Math.Log(v / v1) / Math.Log(v2 / v1))
            : low + (high - low) * (v - v1) / (v2 - v1);
    }
}
