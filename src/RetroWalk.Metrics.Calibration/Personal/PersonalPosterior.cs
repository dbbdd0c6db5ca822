namespace RetroWalk.Metrics.Calibration;

/// <summary>Posterior of ln f and, where a measurement holds an excess, of κ.</summary>
/// <remarks>Given κ everything is normal and linear in ln f, which is integrated in closed form. What is left is an integral over
/// κ alone, a sum over even steps of the cube root of κ: in that a gamma is nearly normal (Wilson and Hilferty), and the sum
/// exact far beyond what is shown.</remarks>
internal sealed class PersonalPosterior
{
    private const int Steps = 1500;
    private const double LargestRoot = 3.1; // κ = 30: beyond belief long before

    private readonly IReadOnlyList<PersonalPoint> _points;
    private readonly PersonalPrior _prior;

    private PersonalPosterior(IReadOnlyList<PersonalPoint> points, PersonalPrior prior)
    {
        _points = points;
        _prior = prior;
        HasExcess = points.Any(point => point.Excess > 0);
        if (HasExcess)
            Integrate();
        else
            (LnFactor, FactorVariance, _) = GivenExcess(1);
    }

    /// <summary>Whether any measurement tells of κ.</summary>
    internal bool HasExcess { get; }

    /// <summary>Mean of ln f.</summary>
    internal double LnFactor { get; private set; }

    /// <summary>Variance of ln f.</summary>
    internal double FactorVariance { get; private set; }

    /// <summary>Mean of κ; 1 where nothing tells of it.</summary>
    internal double ExcessFactor { get; private set; } = 1;

    /// <summary>Variance of κ; 0 where nothing tells of it.</summary>
    internal double ExcessVariance { get; private set; }

    /// <summary>Covariance of ln f and κ.</summary>
    internal double Covariance { get; private set; }

    internal static PersonalPosterior Of(IReadOnlyList<PersonalPoint> points, PersonalPrior prior) => new(points, prior);

    /// <summary>Σ (residual/noise)² and the pull away from the priors: χ² with one degree of freedom for each point.</summary>
    internal double Misfit()
    {
        double sum = LnFactor * LnFactor / _prior.FactorVariance
            + (ExcessFactor - 1) * (ExcessFactor - 1) / _prior.ExcessVariance;
        foreach (PersonalPoint point in _points)
        {
            double miss = point.ResidualAt(_prior.Practice * ExcessFactor) - LnFactor;
            sum += miss * miss / point.Variance;
        }

        return sum;
    }

    /// <summary>Mean and variance of ln f for one κ, and the logarithm of how likely the measurements are with it, up to a
    /// constant.</summary>
    private (double Mean, double Variance, double LogLikelihood) GivenExcess(double excessFactor)
    {
        double precision = 1 / _prior.FactorVariance;
        double sum = 0;
        double squares = 0;
        foreach (PersonalPoint point in _points)
        {
            double residual = point.ResidualAt(_prior.Practice * excessFactor);
            precision += 1 / point.Variance;
            sum += residual / point.Variance;
            squares += residual * residual / point.Variance;
        }

        return (sum / precision, 1 / precision, (sum * sum / precision - squares) / 2);
    }

    private void Integrate()
    {
        (double LogWeight, double Excess, double Factor)[] steps = new (double, double, double)[Steps];
        double shape = _prior.Shape;
        for (int i = 0; i < Steps; i++)
        {
            double root = (i + 0.5) * (LargestRoot / Steps);
            double excess = root * root * root;
            (double mean, double variance, double logLikelihood) = GivenExcess(excess);
            // of the root: κ^(shape − 1)·dκ = 3·root^(3·shape − 1)·d root
            double logPrior = (3 * shape - 1) * Math.Log(root) - shape * excess;
            steps[i] = (logPrior + logLikelihood, excess, mean);
            FactorVariance = variance; // the same for every κ
        }

        double largest = steps.Max(step => step.LogWeight);
        double[] weights = [.. steps.Select(step => Math.Exp(step.LogWeight - largest))];
        double whole = weights.Sum();
        double Mean(Func<int, double> of) => Enumerable.Range(0, Steps).Sum(i => weights[i] * of(i)) / whole;

        LnFactor = Mean(i => steps[i].Factor);
        ExcessFactor = Mean(i => steps[i].Excess);
        FactorVariance += Mean(i => Squared(steps[i].Factor - LnFactor));
        ExcessVariance = Mean(i => Squared(steps[i].Excess - ExcessFactor));
        Covariance = Mean(i => (steps[i].Factor - LnFactor) * (steps[i].Excess - ExcessFactor));
    }

    private static double Squared(double value) => value * value;
}
