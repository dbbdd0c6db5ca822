namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Smooths positions: a walker with constant velocity that white acceleration changes (Kalman filter and
/// Rauch-Tung-Striebel smoother). Both axes share one covariance.</summary>
internal sealed class PlaneSmoother(int capacity)
{
    private readonly State[] _states = new State[capacity];
    private readonly int[] _points = new int[capacity];

    /// <summary>The smoothed east coordinate of the points that have a position [m].</summary>
    public double[] X { get; } = new double[capacity];

    /// <summary>The smoothed north coordinate [m].</summary>
    public double[] Y { get; } = new double[capacity];

    /// <summary>Smooths the positions of points first to end.</summary>
    public void Smooth(PointWindow window, int first, int end)
    {
        int count = 0;
        for (int at = first; at < end; at++)
        {
            if (double.IsNaN(window.X[at]))
                continue;
            _states[count] = count == 0
                ? State.First(window.X[at], window.Y[at])
                : _states[count - 1].Next(window.Time[at] - window.Time[_points[count - 1]], window.X[at], window.Y[at]);
            _points[count++] = at;
        }

        if (count == 0)
            return;
        State next = _states[count - 1];
        Keep(count - 1, next);
        for (int k = count - 2; k >= 0; k--)
        {
            next = _states[k].Smoothed(next, window.Time[_points[k + 1]] - window.Time[_points[k]]);
            Keep(k, next);
        }
    }

    private void Keep(int index, State state)
    {
        X[_points[index]] = state.X;
        Y[_points[index]] = state.Y;
    }

    /// <summary>Position and velocity on two axes, and the covariance that each axis has.</summary>
    private readonly record struct State(double X, double U, double Y, double V, double Pxx, double Pxu, double Puu)
    {
        private const double Q = Tuning.AccelerationPower;
        private const double R = Tuning.PositionVariance;

        // The velocity is unknown at first: a standard deviation of 3 m/s.
        public static State First(double x, double y) => new(x, 0, y, 0, R, 0, 9);

        public State Predicted(double t) => new(
            X + t * U, U, Y + t * V, V,
            Pxx + t * (2 * Pxu + t * Puu) + Q * t * t * t / 3,
            Pxu + t * Puu + Q * t * t / 2,
            Puu + Q * t);

        public State Next(double seconds, double x, double y)
        {
            State p = Predicted(seconds);
            double gain = p.Pxx / (p.Pxx + R);
            double gainOfVelocity = p.Pxu / (p.Pxx + R);
            return new(
                p.X + gain * (x - p.X), p.U + gainOfVelocity * (x - p.X),
                p.Y + gain * (y - p.Y), p.V + gainOfVelocity * (y - p.Y),
                (1 - gain) * p.Pxx, (1 - gain) * p.Pxu, p.Puu - gainOfVelocity * p.Pxu);
        }

        // The covariances of the smoothed states are not needed: only the mean goes back.
        public State Smoothed(State next, double t)
        {
            State p = Predicted(t);
            double determinant = p.Pxx * p.Puu - p.Pxu * p.Pxu;
            double c11 = Pxx + t * Pxu; // P Fᵀ
            double c21 = Pxu + t * Puu;
            double g11 = (c11 * p.Puu - Pxu * p.Pxu) / determinant;
            double g12 = (Pxu * p.Pxx - c11 * p.Pxu) / determinant;
            double g21 = (c21 * p.Puu - Puu * p.Pxu) / determinant;
            double g22 = (Puu * p.Pxx - c21 * p.Pxu) / determinant;
            return this with
            {
                X = X + g11 * (next.X - p.X) + g12 * (next.U - p.U),
                U = U + g21 * (next.X - p.X) + g22 * (next.U - p.U),
                Y = Y + g11 * (next.Y - p.Y) + g12 * (next.V - p.V),
                V = V + g21 * (next.Y - p.Y) + g22 * (next.V - p.V),
            };
        }
    }
}
