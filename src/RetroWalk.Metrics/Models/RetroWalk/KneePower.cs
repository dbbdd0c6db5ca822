namespace RetroWalk.Metrics;

/// <summary>Mechanical power of the knee extensors of both legs, as a stride mean, per kilogram of body mass [W·kg⁻¹].</summary>
/// <remarks>
/// Forward, with the lift power s = g·v·G/√(1+G²), the knee extensors produce p and absorb n (a magnitude):
/// <code>
/// p_F(v,G) = ½(  k_u·s + √((k_u·s)² + 4·p0²) )     p0 = a_p·v³
/// n_F(v,G) = ½( −k_d·s + √((k_d·s)² + 4·n0²) )     n0 = a_n·v^2.5
/// </code>
/// Walking backward up a hill, played in reverse, is walking forward down it; with reversal fraction λ:
/// <code>
/// p_B(v,G) = (1−λ)·p_F(v,G) + λ·n_F(v,−G)
/// n_B(v,G) = (1−λ)·n_F(v,G) + λ·p_F(v,−G)
/// </code>
/// </remarks>
internal readonly struct KneePower
{
    internal const double StandardGravity = 9.80665; // m·s⁻²

    private readonly QuadricepsParameters _parameters;
    private readonly double _horizontalSpeed; // h = v/√(1+G²) [m·s⁻¹]
    private readonly KneeRamps<ScalarLane> _ramps;

    [MethodImpl(Inlining.OwnBudget)]
    private KneePower(double v, double G, QuadricepsParameters parameters)
    {
        KneeConstants constants = KneeConstants.Of(parameters);
        KneeRoots<ScalarLane> roots = KneeRoots<ScalarLane>.At(new(v), new(G), constants);

        _parameters = parameters;
        _horizontalSpeed = v * Slope.Cosine(G);
        _ramps = new(new(v), new(G), roots, constants);
        FullReversal = _horizontalSpeed * roots.FullReversalPerMeter(new(G), constants).Value;
    }

    /// <summary>Power of the knee extensors forward.</summary>
    internal QuadricepsPower Forward => Priced(_ramps.ForwardConcentric.Value, _ramps.ForwardEccentric.Value);

    /// <summary>Power of the knee extensors backward.</summary>
    internal QuadricepsPower Backward => Priced(
        _ramps.BackwardConcentric(_parameters.ReversalFraction).Value,
        _ramps.BackwardEccentric(_parameters.ReversalFraction).Value);

    /// <summary>Both directions.</summary>
    internal QuadricepsEffort Effort => new(Forward, Backward);

    /// <summary>D: what a full reversal would add to the metabolic power of the quadriceps, so that q_B − q_F = λ·D
    /// [W·kg⁻¹].</summary>
    internal double FullReversal { get; }

    internal static KneePower At(double v, double G, QuadricepsParameters parameters) => new(v, G, parameters);

    /// <summary>q = p/η₊ + n/η₋, after Margaria.</summary>
    private QuadricepsPower Priced(double perMeterProduced, double perMeterAbsorbed)
    {
        double p = _horizontalSpeed * perMeterProduced;
        double n = _horizontalSpeed * perMeterAbsorbed;
        return new(p, n, p / _parameters.ConcentricEfficiency + n / _parameters.EccentricEfficiency);
    }
}
