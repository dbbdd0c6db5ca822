using FsCheck.Xunit;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests;

/// <summary>The fit stands at the minimum of the sum that it claims to minimise, written here once more from the
/// recipe.</summary>
public sealed class OptimumTests
{
    private static readonly EvidenceFit Fit = EvidenceFit.Run();

    [Fact]
    public void Gradient_is_zero()
    {
        (double dλ, double dρ) = Gradient(Fit);

        Assert.Equal(0, dλ, 1e-7);
        Assert.Equal(0, dρ, 1e-7);
    }

    [Fact]
    public void Tau_is_its_own_successor()
    {
        double squares = EvidenceRows.All.Sum(
            row => row.Weight * Square(Residual(row, Fit, Fit.ReversalFraction, Fit.OtherExcessJoulesPerKilogramPerMeter)));

        Assert.Equal(Math.Sqrt(squares / (EvidenceRows.All.Sum(row => row.Weight) - 1)), Fit.ExcessLogSpread, 1e-12);
    }

    // A wide prior settles sooner than a narrow one: the data alone say the same under every τ². One more or less is rounding.
    [Theory]
    [InlineData(0.6, 0.2)]
    [InlineData(0.6, 3)]
    [InlineData(0, 3)]
    public void Iterations_are_the_renewals_of_tau(double mean, double standardDeviation)
    {
        EvidenceFit fit = EvidenceFit.Run(new() { LambdaPriorMean = mean, LambdaPriorStandardDeviation = standardDeviation });
        double τ2 = 0.1, last;
        int renewals = 0;
        do
        {
            (double λ, double ρ) = Minimum(fit, τ2);
            last = τ2;
            τ2 = EvidenceRows.All.Sum(row => row.Weight * Square(Residual(row, fit, λ, ρ))) / (
                EvidenceRows.All.Sum(row => row.Weight) - 1);
            renewals++;
        }
        while (Math.Abs(τ2 - last) > 1e-14 * last);

        Assert.InRange(fit.Iterations, renewals - 1, renewals + 1);
    }

    // The Hessian of the sum differs from Gauss–Newton's by terms in the residuals, so only the sign is asked.
    [Property]
    public bool Any_step_away_raises_the_sum(int angle, byte length)
    {
        double step = 0.01 + 0.5 * length / 255;
        double λ = Fit.ReversalFraction + step * Math.Cos(angle);
        double ρ = Fit.OtherExcessJoulesPerKilogramPerMeter + step * Math.Sin(angle);
        return !(Objective(Fit, λ, ρ) <= Objective(Fit, Fit.ReversalFraction, Fit.OtherExcessJoulesPerKilogramPerMeter));
    }

    [Property(MaxTest = 50)]
    public void Gradient_is_zero_under_any_prior_and_mechanics(byte mean, byte spread, byte efficiency, bool points)
    {
        EvidenceFit fit = EvidenceFit.Run(new()
        {
            LambdaPriorMean = 0.2 + 0.8 * mean / 255,
            LambdaPriorStandardDeviation = 0.05 + 2.0 * spread / 255,
            Quadriceps = new() { EccentricEfficiency = 0.6 + 0.7 * efficiency / 255 },
            HooperReading = points ? HooperReading.PointsOfMaximalUptake : HooperReading.OfTheForwardValue,
        });
        (double dλ, double dρ) = Gradient(fit);

        Assert.Equal(0, dλ, 1e-6);
        Assert.Equal(0, dρ, 1e-6);
    }

    private static (double Lambda, double Rho) Gradient(EvidenceFit fit)
    {
        const double h = 1e-5;
        double λ = fit.ReversalFraction;
        double ρ = fit.OtherExcessJoulesPerKilogramPerMeter;
        return (
            (Objective(fit, λ + h, ρ) - Objective(fit, λ - h, ρ)) / (2 * h),
            (Objective(fit, λ, ρ + h) - Objective(fit, λ, ρ - h)) / (2 * h));
    }

    // Gauss and Newton from where the fit ended: with ln X linear in the parameters for a moment, λ and ρ solve two equations.
    private static (double Lambda, double Rho) Minimum(EvidenceFit fit, double τ2)
    {
        (double λ, double ρ) = (fit.ReversalFraction, fit.OtherExcessJoulesPerKilogramPerMeter);
        double precision = 1 / Square(fit.Options.LambdaPriorStandardDeviation);
        for (int i = 0; i < 50; i++)
        {
            (double ll, double lr, double rr, double l, double r) = (
                precision, 0, 0, precision * (fit.Options.LambdaPriorMean - λ), 0);
            foreach (EvidenceRow row in EvidenceRows.All)
            {
                (double v, double d) = (
                    row.Speed.MetersPerSecond, D(row.Speed.MetersPerSecond, row.Grade.Fraction, fit.Options.Quadriceps));
                double X = λ * d + ρ * v, w = row.Weight / τ2, miss = Residual(row, fit, λ, ρ);
                (ll, lr, rr) = (ll + w * d * d / (X * X), lr + w * d * v / (X * X), rr + w * v * v / (X * X));
                (l, r) = (l + w * miss * d / X, r + w * miss * v / X);
            }

            double determinant = ll * rr - lr * lr;
            (λ, ρ) = (λ + (l * rr - r * lr) / determinant, ρ + (r * ll - l * lr) / determinant);
        }

        return (λ, ρ);
    }

    private static double Objective(EvidenceFit fit, double λ, double ρ)
    {
        double τ2 = Square(fit.ExcessLogSpread);
        return EvidenceRows.All.Sum(row => row.Weight * Square(Residual(row, fit, λ, ρ))) / τ2
            + Square((λ - fit.Options.LambdaPriorMean) / fit.Options.LambdaPriorStandardDeviation);
    }

    private static double Residual(EvidenceRow row, EvidenceFit fit, double λ, double ρ)
    {
        double v = row.Speed.MetersPerSecond;
        double M = default(Looney2019Graded).EstimatePower(row.Speed, row.Grade).WattsPerKilogram;
        bool isPoints = row.Study.Key == "Hooper2004" && fit.Options.HooperReading == HooperReading.PointsOfMaximalUptake;
        double ratio = isPoints ? 1 + 0.185 * 42 * 20.1 / 60 / row.Forward.WattsPerKilogram : row.GrossRatio;
        return Math.Log((ratio - 1) * M) - Math.Log(λ * D(v, row.Grade.Fraction, fit.Options.Quadriceps) + ρ * v);
    }

    private static double D(double v, double G, QuadricepsParameters q)
    {
        double s = 9.80665 * v * G / Math.Sqrt(1 + G * G);
        double rn = Math.Sqrt(Square(q.DownhillLiftShare * s) + 4 * Square(q.LevelEccentricCoefficient) * Math.Pow(v, 5));
        double rp = Math.Sqrt(Square(q.UphillLiftShare * s) + 4 * Square(q.LevelConcentricCoefficient) * Math.Pow(v, 6));
        double plus = 1 / q.ConcentricEfficiency;
        double minus = 1 / q.EccentricEfficiency;
        return 0.5 * ((q.DownhillLiftShare - q.UphillLiftShare) * s * (plus + minus) + (rn - rp) * (plus - minus));
    }

    private static double Square(double x) => x * x;
}
