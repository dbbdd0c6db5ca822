namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>What is known of altitude z, gradient g and the slow error n of the altitude, by a Kalman filter.</summary>
/// <remarks>
/// Along the way the altitude changes by g, which forgets itself over 300 m; in time the error n forgets itself over 120 s.
/// Both are renewed to standard deviations of their own. Measured is z + n, and a small white error.
/// </remarks>
internal readonly record struct AltitudeFilter(
    double Z, double G, double N, double Pzz, double Pzg, double Pzn, double Pgg, double Pgn, double Pnn)
{
    private const double UnknownAltitude = 1e4; // m²
    private const double UsualGradient = 0.01; // a standard deviation of 10 %

    private const double White = Tuning.WhiteMeters * Tuning.WhiteMeters; // m²

    public static AltitudeFilter First(double altitude, double errorVariance) =>
        new(altitude, 0, 0, UnknownAltitude, 0, 0, UsualGradient, 0, errorVariance);

    /// <summary>A new piece: altitude and gradient may be anything again.</summary>
    public AltitudeFilter Restarted() => this with
    {
        G = 0,
        Pzz = UnknownAltitude,
        Pzg = 0,
        Pzn = 0,
        Pgg = UsualGradient,
        Pgn = 0,
    };

    /// <summary>What is expected after a way and a time.</summary>
    /// <param name="over">The way, as the gradient sees it.</param>
    /// <param name="gradient">Variance of the gradient.</param>
    /// <param name="decay">What remains of the error.</param>
    /// <param name="error">Variance of the error.</param>
    public AltitudeFilter Predicted(in GradientStep over, double gradient, double decay, double error)
    {
        double pzg = (Pzg + over.Reach * Pgg) * over.Decay;
        return new(
            Z + G * over.Reach, G * over.Decay, N * decay,
            Pzz + over.Reach * (2 * Pzg + over.Reach * Pgg) + gradient * over.Zz,
            pzg + gradient * over.Zg,
            (Pzn + over.Reach * Pgn) * decay,
            Pgg * over.Decay * over.Decay + gradient * over.Gg,
            Pgn * decay * over.Decay,
            Pnn * decay * decay + error * (1 - decay * decay));
    }

    /// <summary>Logarithm of how likely an altitude is, but for a constant.</summary>
    public double LogLikelihoodOf(double altitude)
    {
        double spread = Spread;
        double miss = altitude - Z - N;
        return -(Math.Log(spread) + miss * miss / spread) / 2;
    }

    private double Spread => Pzz + 2 * Pzn + Pnn + White;

    public AltitudeFilter Updated(double altitude)
    {
        double s = Spread;
        double v = altitude - Z - N;
        double hz = Pzz + Pzn;
        double hg = Pzg + Pgn;
        double hn = Pzn + Pnn;
        return new(
            Z + hz * v / s, G + hg * v / s, N + hn * v / s,
            Pzz - hz * hz / s, Pzg - hz * hg / s, Pzn - hz * hn / s,
            Pgg - hg * hg / s, Pgn - hg * hn / s, Pnn - hn * hn / s);
    }

    /// <summary>The mean that what came later makes of this one. Covariances stay the filter's: they are not needed.</summary>
    /// <param name="p">This state, predicted to the next.</param>
    /// <param name="next">The next state, smoothed.</param>
    /// <param name="over">The way to the next.</param>
    /// <param name="decay">What remains of the error.</param>
    public AltitudeFilter Smoothed(in AltitudeFilter p, in AltitudeFilter next, in GradientStep over, double decay)
    {
        // Solve P' w = (next - predicted); then the correction is P Fᵀ w.
        double dz = next.Z - p.Z;
        double dg = next.G - p.G;
        double dn = next.N - p.N;
        double l11 = p.Pzz;
        double l21 = p.Pzg / l11;
        double l31 = p.Pzn / l11;
        double d2 = p.Pgg - l21 * p.Pzg;
        double l32 = (p.Pgn - l21 * p.Pzn) / d2;
        double d3 = p.Pnn - l31 * p.Pzn - l32 * l32 * d2;
        double y2 = dg - l21 * dz;
        double y3 = dn - l31 * dz - l32 * y2;
        double wn = y3 / d3;
        double wg = y2 / d2 - l32 * wn;
        double wz = dz / l11 - l21 * wg - l31 * wn;
        double back = over.Reach * wz + over.Decay * wg; // Fᵀ w
        double fade = decay * wn;
        return this with
        {
            Z = Z + Pzz * wz + Pzg * back + Pzn * fade,
            G = G + Pzg * wz + Pgg * back + Pgn * fade,
            N = N + Pzn * wz + Pgn * back + Pnn * fade,
        };
    }
}
