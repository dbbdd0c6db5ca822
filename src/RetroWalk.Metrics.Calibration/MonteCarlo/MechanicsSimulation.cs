using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Monte Carlo over what is not known of the quadriceps mechanics: how far C_q, q_B and the share of the quadriceps may
/// be off.</summary>
/// <remarks>
/// <para>Each draw takes the parameters uniformly from their plausible ranges (<see cref="QuadricepsParameters"/>): η₊ 0.18 to
/// 0.27, η₋ 0.6 to 1.3 with η₋/η₊ from 2.4 to 6 (a pair outside is drawn again), one common factor 0.5 to 1.3 for a_p and a_n,
/// k_u 0.15 to 0.29, k_d 0.39 to 0.60. λ and ρ are refitted to the evidence with them, and then drawn from the normal posterior
/// of that fit (a pair with λ outside its plausible range, 0.5 to 1, or ρ not above 0 is drawn again), so that the uncertainty of
/// the fit is in.</para>
/// <para>Deterministic: the same seed gives the same draws. Immutable and thread-safe.</para>
/// </remarks>
public sealed class MechanicsSimulation
{
    private const double LowestPlausibleReversal = 0.5;

    private readonly MechanicsDraw[] _draws;

    private MechanicsSimulation(MechanicsDraw[] draws) => _draws = draws;

    /// <summary>How many draws.</summary>
    public int Draws => _draws.Length;

    /// <summary>Runs the simulation.</summary>
    /// <param name="draws">How many draws; 20,000 unless given.</param>
    /// <param name="seed">Where the sequence of draws begins.</param>
    /// <exception cref="ArgumentOutOfRangeException">No draws.</exception>
    public static MechanicsSimulation Run(int draws = 20_000, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        Xoshiro256StarStar random = new(seed);
        MechanicsDraw[] all = new MechanicsDraw[draws];
        for (int i = 0; i < draws; i++)
            all[i] = DrawFit(random, DrawMechanics(random));
        return new(all);
    }

    /// <summary>The draws of C_q, q_B and the share at a speed and grade.</summary>
    /// <param name="speed">Speed of travel, more than zero.</param>
    /// <param name="grade">Grade along travel, in the supported domain of <see cref="RetroWalkBackward"/>.</param>
    /// <exception cref="ArgumentException">Standing still, or outside the supported domain.</exception>
    public MechanicsSample At(Speed speed, Grade grade)
    {
        if (speed.MetersPerSecond == 0 || !default(RetroWalkBackward).Card.Supported.Contains(speed, grade))
            throw new ArgumentException(
                $"Nothing is simulated at {speed} and {grade}: not moving, or outside the supported domain.", nameof(speed));
        return At(speed.MetersPerSecond, grade.Fraction / Math.Sqrt(1 + grade.Fraction * grade.Fraction));
    }

    internal MechanicsSample At(double v, double sineOfSlope)
    {
        double[] factors = new double[Draws];
        double[] powers = new double[Draws];
        double[] ratios = new double[Draws];
        for (int i = 0; i < Draws; i++)
        {
            (double forward, double backward, double ratio) = _draws[i].At(v, sineOfSlope);
            factors[i] = backward / forward;
            powers[i] = backward;
            ratios[i] = ratio;
        }

        return new(factors, powers, ratios);
    }

    private static QuadricepsParameters DrawMechanics(Xoshiro256StarStar random)
    {
        double concentric, eccentric;
        do
        {
            concentric = Uniform(random, 0.18, 0.27);
            eccentric = Uniform(random, 0.6, 1.3);
        }
        while (eccentric / concentric is < 2.4 or > 6);

        double level = Uniform(random, 0.5, 1.3);
        QuadricepsParameters shipped = QuadricepsParameters.Shipped;
        return shipped with
        {
            ConcentricEfficiency = concentric,
            EccentricEfficiency = eccentric,
            LevelConcentricCoefficient = level * shipped.LevelConcentricCoefficient,
            LevelEccentricCoefficient = level * shipped.LevelEccentricCoefficient,
            UphillLiftShare = Uniform(random, 0.15, 0.29),
            DownhillLiftShare = Uniform(random, 0.39, 0.60),
        };
    }

    private static MechanicsDraw DrawFit(Xoshiro256StarStar random, QuadricepsParameters mechanics)
    {
        EvidenceFitOptions options = new() { Quadriceps = mechanics };
        TwoTermFit fit = TwoTermFit.Of(EvidencePoint.All(EvidenceRows.All, options), options.Prior);
        double sdλ = Math.Sqrt(fit.LambdaVariance);
        double slope = fit.LambdaRhoCovariance / fit.LambdaVariance;
        double sdρ = Math.Sqrt(fit.RhoVariance - slope * fit.LambdaRhoCovariance); // of ρ given λ
        double λ, ρ;
        do
        {
            double miss = sdλ * Normal.Sample(random, 0, 1);
            λ = fit.Lambda + miss;
            ρ = fit.Rho + slope * miss + sdρ * Normal.Sample(random, 0, 1);
        }
        while (λ is < LowestPlausibleReversal or > 1 || ρ <= 0);

        return new(mechanics with { ReversalFraction = λ }, ρ);
    }

    private static double Uniform(Xoshiro256StarStar random, double low, double high) => low + (high - low) * random.NextDouble();
}
