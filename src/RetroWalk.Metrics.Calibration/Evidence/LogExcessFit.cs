using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Fit of X = Σ βᵢ·termᵢ to observed excesses y by their logarithms: minimises Σ w·(ln y − ln X)²/τ² plus the prior on
/// the first coefficient, with τ² = Σ w·r²/(Σ w − 1) iterated to convergence.</summary>
/// <remarks>Gauss–Newton at fixed τ², damped so that X stays positive and the sum falls; then τ², and again.</remarks>
internal sealed class LogExcessFit
{
    private const int MostIterations = 1000;
    private const int MostEvaluations = 200_000; // some tenths of a second; a fit that ends takes some hundreds
    private const double SmallestSpreadSquared = 1e-24;
    private const double Converged = 1e-14;

    private readonly Matrix<double> _terms;
    private readonly Vector<double> _lnY;
    private readonly Vector<double> _weights;
    private readonly LambdaPrior _prior;
    private double _tauSquared = 0.1;
    private int _evaluations;

    private LogExcessFit(Matrix<double> terms, Vector<double> observed, Vector<double> weights, LambdaPrior prior)
    {
        _terms = terms;
        _lnY = observed.PointwiseLog();
        _weights = weights;
        _prior = prior;
        Coefficients = Start();
    }

    /// <summary>β at the minimum.</summary>
    internal Vector<double> Coefficients { get; private set; }

    /// <summary>τ at the minimum.</summary>
    internal double Tau => Math.Sqrt(_tauSquared);

    /// <summary>How often τ² was renewed.</summary>
    internal int Iterations { get; private set; }

    /// <summary>(JᵀWJ/τ² + P)⁻¹, J = ∂ ln X/∂β and P the precision of the prior.</summary>
    internal Matrix<double> Covariance =>
        Factored(Curvature(LogJacobian(Coefficients))).Solve(Matrix<double>.Build.DenseIdentity(Coefficients.Count));

    /// <exception cref="InvalidOperationException">The terms cannot make every excess positive, or τ does not settle.</exception>
    internal static LogExcessFit Of(IReadOnlyList<EvidencePoint> points, Func<EvidencePoint, double[]> terms, LambdaPrior prior)
    {
        LogExcessFit fit = new(
            Matrix<double>.Build.DenseOfRows(points.Select(terms)),
            Vector<double>.Build.DenseOfEnumerable(points.Select(point => point.ObservedExcess)),
            Vector<double>.Build.DenseOfEnumerable(points.Select(point => point.Weight)),
            prior);
        fit.Run();
        return fit;
    }

    private void Run()
    {
        for (Iterations = 1; Iterations <= MostIterations; Iterations++)
        {
            Minimize();
            Vector<double> r = Residuals(Coefficients);
            double renewed = _weights.DotProduct(r.PointwiseMultiply(r)) / (_weights.Sum() - 1);
            if (!(renewed > SmallestSpreadSquared))
                throw new InvalidOperationException("The fit goes through every row: no spread between studies is left.");
            bool isSettled = Math.Abs(renewed - _tauSquared) <= Converged * _tauSquared;
            _tauSquared = renewed;
            if (isSettled)
                return;
        }

        throw new InvalidOperationException("The spread between studies does not settle under these options.");
    }

    /// <summary>All of the excess in the last term, which is positive wherever there is speed.</summary>
    private Vector<double> Start()
    {
        int last = _terms.ColumnCount - 1;
        Vector<double> start = Vector<double>.Build.Dense(_terms.ColumnCount);
        start[last] = Math.Exp(_weights.DotProduct(_lnY - _terms.Column(last).PointwiseLog()) / _weights.Sum());
        return double.IsFinite(start[last])
            ? start
            : throw new InvalidOperationException("The terms of the excess are not positive at every row under these options.");
    }

    private void Minimize()
    {
        for (int i = 0; i < MostIterations; i++)
        {
            Vector<double> step = Step();
            double whole = step.InfinityNorm();
            if (!double.IsFinite(whole)) // half of infinity is infinity: the search would never end
                throw new InvalidOperationException("The fit leaves the finite numbers under these options.");
            double now = Objective(Coefficients);
            while (!(Objective(Coefficients + step) <= now * (1 + 1e-12))
                && step.InfinityNorm() > Converged * Coefficients.InfinityNorm())
                step /= 2;
            Coefficients += step;
            if (whole <= Converged * Coefficients.InfinityNorm())
                return;
        }
    }

    private Vector<double> Step()
    {
        Matrix<double> J = LogJacobian(Coefficients);
        Vector<double> slope = J.TransposeThisAndMultiply(_weights.PointwiseMultiply(Residuals(Coefficients))) / _tauSquared;
        slope[0] += _prior.Precision * (_prior.Mean - Coefficients[0]);
        return Factored(Curvature(J)).Solve(slope);
    }

    private static Cholesky<double> Factored(Matrix<double> curvature)
    {
        try
        {
            return curvature.Cholesky();
        }
        catch (ArgumentException notPositive)
        {
            throw new InvalidOperationException("The fit has no minimum in finite numbers under these options.", notPositive);
        }
    }

    /// <summary>NaN where an excess is not positive.</summary>
    private double Objective(Vector<double> coefficients)
    {
        if (++_evaluations > MostEvaluations)
            throw new InvalidOperationException("The fit finds no minimum under these options.");
        Vector<double> r = Residuals(coefficients);
        double miss = coefficients[0] - _prior.Mean;
        return _weights.DotProduct(r.PointwiseMultiply(r)) / _tauSquared + _prior.Precision * miss * miss;
    }

    private Vector<double> Residuals(Vector<double> coefficients) => _lnY - (_terms * coefficients).PointwiseLog();

    private Matrix<double> LogJacobian(Vector<double> coefficients) =>
        Matrix<double>.Build.DenseOfDiagonalVector((_terms * coefficients).DivideByThis(1)) * _terms;

    private Matrix<double> Curvature(Matrix<double> J)
    {
        Matrix<double> curvature =
            J.TransposeThisAndMultiply(Matrix<double>.Build.DenseOfDiagonalVector(_weights) * J) / _tauSquared;
        curvature[0, 0] += _prior.Precision;
        return curvature;
    }
}
