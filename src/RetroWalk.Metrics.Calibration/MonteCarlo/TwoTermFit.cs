namespace RetroWalk.Metrics.Calibration;

/// <summary>The fit of <see cref="EvidenceFit"/> for its two coefficients alone, in plain numbers: fast enough for tens of
/// thousands.</summary>
/// <remarks>The same sum, the same τ², the same covariance; a test holds the two together.</remarks>
internal readonly record struct TwoTermFit(
    double Lambda, double Rho, double TauSquared, double LambdaVariance, double LambdaRhoCovariance, double RhoVariance)
{
    private const double Converged = 1e-11;
    private const int MostIterations = 1000;

    /// <exception cref="InvalidOperationException">τ does not settle.</exception>
    internal static TwoTermFit Of(IReadOnlyList<EvidencePoint> points, LambdaPrior prior)
    {
        double weights = points.Sum(point => point.Weight);
        double ρ = Math.Exp(points.Sum(point => point.Weight * Math.Log(point.ObservedExcess / point.v)) / weights);
        (double Lambda, double Rho) at = (0, ρ);
        double τ2 = 0.1;
        for (int i = 0; i < MostIterations; i++)
        {
            at = Minimum(points, prior, at, τ2);
            double renewed = SumOfSquares(points, at) / (weights - 1);
            bool isSettled = Math.Abs(renewed - τ2) <= Converged * τ2;
            τ2 = renewed;
            if (isSettled)
                return WithCovariance(points, prior, at, τ2);
        }

        throw new InvalidOperationException("The spread between studies does not settle under these options.");
    }

    private static (double Lambda, double Rho) Minimum(
        IReadOnlyList<EvidencePoint> points, LambdaPrior prior, (double Lambda, double Rho) at, double τ2)
    {
        for (int i = 0; i < MostIterations; i++)
        {
            Normal normal = Normal.At(points, prior, at, τ2);
            (double λ, double ρ) = normal.Step;
            double now = Objective(points, prior, at, τ2);
            double share = 1;
            while (!(Objective(points, prior, (at.Lambda + share * λ, at.Rho + share * ρ), τ2) <= now * (1 + 1e-12))
                && share > Converged)
                share /= 2;
            at = (at.Lambda + share * λ, at.Rho + share * ρ);
            if (Math.Max(Math.Abs(λ), Math.Abs(ρ)) <= Converged)
                break;
        }

        return at;
    }

    private static TwoTermFit WithCovariance(
        IReadOnlyList<EvidencePoint> points, LambdaPrior prior, (double Lambda, double Rho) at, double τ2)
    {
        Normal normal = Normal.At(points, prior, at, τ2);
        double determinant = normal.Determinant;
        return new(at.Lambda, at.Rho, τ2, normal.RR / determinant, -normal.LR / determinant, normal.LL / determinant);
    }

    private static double SumOfSquares(IReadOnlyList<EvidencePoint> points, (double Lambda, double Rho) at)
    {
        double sum = 0;
        foreach (EvidencePoint point in points)
        {
            double r = Math.Log(point.ObservedExcess / (at.Lambda * point.D + at.Rho * point.v)); // NaN where no excess is left
            sum += point.Weight * r * r;
        }

        return sum;
    }

    private static double Objective(
        IReadOnlyList<EvidencePoint> points, LambdaPrior prior, (double Lambda, double Rho) at, double τ2) =>
        SumOfSquares(points, at) / τ2 + prior.Precision * (at.Lambda - prior.Mean) * (at.Lambda - prior.Mean);

    /// <summary>The normal equations of Gauss and Newton: a symmetric matrix and its right-hand side.</summary>
    private readonly record struct Normal(double LL, double LR, double RR, double L, double R)
    {
        internal double Determinant => LL * RR - LR * LR;

        internal (double Lambda, double Rho) Step => ((L * RR - R * LR) / Determinant, (R * LL - L * LR) / Determinant);

        internal static Normal At(
            IReadOnlyList<EvidencePoint> points, LambdaPrior prior, (double Lambda, double Rho) at, double τ2)
        {
            double ll = prior.Precision, lr = 0, rr = 0, l = prior.Precision * (prior.Mean - at.Lambda), r = 0;
            foreach (EvidencePoint point in points)
            {
                double X = at.Lambda * point.D + at.Rho * point.v;
                double miss = Math.Log(point.ObservedExcess / X);
                double jλ = point.D / X, jρ = point.v / X, w = point.Weight / τ2;
                ll += w * jλ * jλ;
                lr += w * jλ * jρ;
                rr += w * jρ * jρ;
                l += w * jλ * miss;
                r += w * jρ * miss;
            }

            return new(ll, lr, rr, l, r);
        }
    }
}
