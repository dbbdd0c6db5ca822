using FsCheck.Xunit;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests;

/// <summary>The fit stands at the minimum of the sum that it claims to minimise, written here once more from the recipe.</summary>
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
        double squares = EvidenceRows.All.Sum(row => row.Weight * Square(Residual(row, Fit, Fit.ReversalFraction, Fit.OtherExcessJoulesPerKilogramPerMeter)));

        Assert.Equal(Math.Sqrt(squares / (EvidenceRows.All.Sum(row => row.Weight) - 1)), Fit.ExcessLogSpread, 1e-12);
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
