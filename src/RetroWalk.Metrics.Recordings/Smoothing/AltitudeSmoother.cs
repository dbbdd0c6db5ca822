namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Smooths altitude along the way: the sizes of its error and of the hills are those under which the recording is most
/// likely.</summary>
/// <remarks>
/// Altitudes of five seconds become one node. Each pair of sizes has a filter of its own, which continues from window to
/// window with
/// its likelihood; the likeliest one is then smoothed backward. What each filter knew before the part that is still open is kept.
/// </remarks>
internal sealed class AltitudeSmoother(int capacity)
{
    private const double LongestExtrapolation = 100; // m

    // Standard deviations of the slow error [m] and of the gradient [1].
    private static readonly double[] Errors = [0.1, 0.5, 1, 2, 3, 5, 8];
    private static readonly double[] Gradients = [0.001, 0.005, 0.01, 0.02, 0.04, 0.08, 0.16];
    private static readonly int Pairs = Errors.Length * Gradients.Length;

    private readonly AltitudeNodes _nodes = new(capacity);
    private readonly AltitudeFilter[] _path = new AltitudeFilter[capacity + 1];
    private readonly FilterBank _kept = new(Pairs); // at the first node, where there is one from the window before
    private readonly FilterBank _toKeep = new(Pairs);
    private readonly FilterBank _now = new(Pairs);

    /// <summary>The smoothed altitude at each point [m]; NaN where none is known.</summary>
    public double[] Meters { get; } = new double[capacity];

    /// <summary>Smooths all points of the window that were not kept before.</summary>
    /// <param name="window">The points.</param>
    /// <param name="way">Way up to each point of its piece [m].</param>
    /// <param name="isDoubtful">Altitudes that are left out for now.</param>
    /// <param name="keep">The last point whose state may be kept for the next call.</param>
    public void Smooth(PointWindow window, double[] way, bool[] isDoubtful, int keep)
    {
        Meters.AsSpan(0, window.Count).Fill(double.NaN);
        _nodes.Collect(window, way, isDoubtful);
        if (_nodes.Count == 0)
            return;
        int kept = _nodes.LastUpTo(window.Number[keep]);
        int best = Likeliest(kept);
        SmoothBackward(best);
        Interpolate(window, way);
        if (kept >= 0)
        {
            _toKeep.CopyTo(_kept);
            _nodes.Keep(kept);
        }
    }

    private int Likeliest(int kept)
    {
        if (_nodes.HasKept)
        {
            _kept.CopyTo(_now);
        }
        else
        {
            for (int pair = 0; pair < Pairs; pair++)
                _now.States[pair] = Start(pair);
        }

        if (kept == 0)
            _now.CopyTo(_toKeep);
        for (int k = 1; k < _nodes.Count; k++)
        {
            Advance(k);
            if (k == kept)
                _now.CopyTo(_toKeep);
        }

        return _now.Best();
    }

    private AltitudeFilter Start(int pair) =>
        AltitudeFilter.First(_nodes[0].Altitude, ErrorVariance(pair)).Updated(_nodes[0].Altitude);

    private void Advance(int k)
    {
        AltitudeNode to = _nodes[k];
        double decay = ErrorDecay(k);
        GradientStep over = StepTo(k);
        for (int pair = 0; pair < Pairs; pair++)
        {
            AltitudeFilter expected = Expected(_now.States[pair], over, to, decay, pair);
            if (!to.IsStart)
                _now.LogLikelihoods[pair] += expected.LogLikelihoodOf(to.Altitude);
            _now.States[pair] = expected.Updated(to.Altitude);
        }
    }

    private static AltitudeFilter Expected(
        in AltitudeFilter state, in GradientStep over, in AltitudeNode to, double decay, int pair)
    {
        AltitudeFilter expected = state.Predicted(over, GradientVariance(pair), decay, ErrorVariance(pair));
        return to.IsStart ? expected.Restarted() : expected;
    }

    private static double GradientVariance(int pair) => Gradients[pair % Gradients.Length] * Gradients[pair % Gradients.Length];

    private static double ErrorVariance(int pair) => Errors[pair / Gradients.Length] * Errors[pair / Gradients.Length];

    private double ErrorDecay(int k) => Math.Exp(-Math.Abs(_nodes[k].Time - _nodes[k - 1].Time) / Tuning.ErrorSeconds);

    private GradientStep StepTo(int k) =>
        GradientStep.Over(_nodes[k].IsStart ? 0 : Math.Max(0, _nodes[k].Way - _nodes[k - 1].Way));

    private void SmoothBackward(int pair)
    {
        _path[0] = _nodes.HasKept ? _kept.States[pair] : Start(pair);
        for (int k = 1; k < _nodes.Count; k++)
            _path[k] = Expected(_path[k - 1], StepTo(k), _nodes[k], ErrorDecay(k), pair).Updated(_nodes[k].Altitude);
        for (int k = _nodes.Count - 2; k >= 0; k--)
        {
            GradientStep over = StepTo(k + 1);
            double decay = ErrorDecay(k + 1);
            AltitudeFilter expected = Expected(_path[k], over, _nodes[k + 1], decay, pair);
            if (!_nodes[k + 1].IsStart)
                _path[k] = _path[k].Smoothed(expected, _path[k + 1], over, decay);
        }
    }

    private void Interpolate(PointWindow window, double[] way)
    {
        int k = 0;
        int piece = 0;
        for (int at = 0; at < window.Count; at++)
        {
            piece += window.Edges[at] == Edge.Joined ? 0 : 1;
            if (double.IsNaN(way[at]))
                continue;

            // The last node of this piece at or before the point, or its first; in a piece without one, the altitude stays.
            while (k + 1 < _nodes.Count && _nodes[k + 1].Piece <= piece
                && (_nodes[k].Piece < piece || _nodes[k + 1].Way <= way[at]))
                k++;
            AltitudeNode node = _nodes[k];
            AltitudeFilter state = _path[k];
            double into = node.Piece == piece ? way[at] - node.Way : 0;
            if (into > 0 && k + 1 < _nodes.Count && _nodes[k + 1].Piece == piece && _nodes[k + 1].Way > node.Way)
                Meters[at] = state.Z + into / (_nodes[k + 1].Way - node.Way) * (_path[k + 1].Z - state.Z);
            else
                Meters[at] = state.Z + state.G * Math.Clamp(into, -LongestExtrapolation, LongestExtrapolation);
        }
    }
}
