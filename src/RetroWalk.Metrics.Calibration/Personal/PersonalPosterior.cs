using MathNet.Numerics.LinearAlgebra;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Posterior of ln f and, where a measurement holds an excess, ln k: normal priors, normal noise.</summary>
/// <remarks>Forward points alone have the closed form of a weighted mean. With backward points ln(M_F + k·X) is not linear in ln k:
/// Gauss–Newton to the maximum, and the curvature there for the covariance (Laplace).</remarks>
internal sealed class PersonalPosterior
{
    private const int MostIterations = 200;
    private const double Converged = 1e-14;

    private readonly IReadOnlyList<PersonalPoint> _points;
    private readonly PersonalPrior _prior;

    private PersonalPosterior(IReadOnlyList<PersonalPoint> points, PersonalPrior prior)
    {
        _points = points;
        _prior = prior;
        LnPractice = prior.LnPractice;
        if (prior.HasPractice)
            Maximize();
        else
            Average();
    }

    internal double LnFactor { get; private set; }

    internal double LnPractice { get; private set; }

    internal double FactorVariance { get; private set; }

    internal double PracticeVariance { get; private set; }

    internal double Covariance { get; private set; }

    internal static PersonalPosterior Of(IReadOnlyList<PersonalPoint> points, PersonalPrior prior) => new(points, prior);

    /// <summary>Σ (residual/noise)² and the pull away from the priors: χ² with one degree of freedom for each point.</summary>
    internal double Misfit() => Objective(Vector<double>.Build.DenseOfArray([LnFactor, LnPractice]));

    private void Average()
    {
        double precision = 1 / _prior.FactorVariance;
        double sum = 0;
        foreach (PersonalPoint point in _points)
        {
            precision += 1 / point.Variance;
            sum += point.ResidualAt(LnPractice) / point.Variance;
        }

        LnFactor = sum / precision;
        FactorVariance = 1 / precision;
    }

    private void Maximize()
    {
        Vector<double> at = Vector<double>.Build.DenseOfArray([0, LnPractice]);
        for (int i = 0; i < MostIterations; i++)
        {
            Vector<double> step = Curvature(at).Cholesky().Solve(Slope(at));
            double whole = step.InfinityNorm();
            double now = Objective(at);
            while (!(Objective(at + step) <= now * (1 + 1e-12)) && step.InfinityNorm() > Converged)
                step /= 2;
            at += step;
            if (whole <= Converged)
                break;
        }

        Matrix<double> covariance = Curvature(at).Inverse();
        (LnFactor, LnPractice) = (at[0], at[1]);
        (FactorVariance, PracticeVariance, Covariance) = (covariance[0, 0], covariance[1, 1], covariance[0, 1]);
    }

    private Vector<double> Slope(Vector<double> at)
    {
        double f = -at[0] / _prior.FactorVariance;
        double k = -(at[1] - _prior.LnPractice) / _prior.PracticeVariance;
        foreach (PersonalPoint point in _points)
        {
            double pull = (point.ResidualAt(at[1]) - at[0]) / point.Variance;
            f += pull;
            k += point.ShareAt(at[1]) * pull;
        }

        return Vector<double>.Build.DenseOfArray([f, k]);
    }

    private Matrix<double> Curvature(Vector<double> at)
    {
        double ff = 1 / _prior.FactorVariance;
        double kk = 1 / _prior.PracticeVariance;
        double fk = 0;
        foreach (PersonalPoint point in _points)
        {
            double share = point.ShareAt(at[1]);
            ff += 1 / point.Variance;
            fk += share / point.Variance;
            kk += share * share / point.Variance;
        }

        return Matrix<double>.Build.DenseOfArray(new[,] { { ff, fk }, { fk, kk } });
    }

    private double Objective(Vector<double> at)
    {
        double sum = at[0] * at[0] / _prior.FactorVariance;
        if (_prior.HasPractice)
            sum += (at[1] - _prior.LnPractice) * (at[1] - _prior.LnPractice) / _prior.PracticeVariance;
        foreach (PersonalPoint point in _points)
        {
            double miss = point.ResidualAt(at[1]) - at[0];
            sum += miss * miss / point.Variance;
        }

        return sum;
    }
}
