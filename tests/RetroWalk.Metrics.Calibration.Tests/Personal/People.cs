using MathNet.Numerics.Distributions;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests.Personal;

/// <summary>People of known factor and practice, with walks as the model supposes them.</summary>
internal static class People
{
    internal static WalkMeasurement Walk(
        WalkingDirection direction, double metersPerSecond, double gradeFraction, double wattsPerKilogram, double error = 0.03) =>
        new()
        {
            Direction = direction,
            Speed = Speed.FromMetersPerSecond(metersPerSecond),
            Grade = Grade.FromFraction(gradeFraction),
            GrossWattsPerKilogram = wattsPerKilogram,
            RelativeErrorFraction = error,
        };

    internal static WalkMeasurement Forward(double metersPerSecond, double gradeFraction, double factor = 1) =>
        Walk(WalkingDirection.Forward, metersPerSecond, gradeFraction, factor * Power(metersPerSecond, gradeFraction, 0));

    internal static WalkMeasurement Backward(double metersPerSecond, double gradeFraction, double factor = 1, double k = 1) =>
        Walk(WalkingDirection.Backward, metersPerSecond, gradeFraction, factor * Power(metersPerSecond, gradeFraction, k));

    /// <summary>M_F + k·X.</summary>
    internal static double Power(double metersPerSecond, double gradeFraction, double k)
    {
        Speed speed = Speed.FromMetersPerSecond(metersPerSecond);
        Grade grade = Grade.FromFraction(gradeFraction);
        double forward = default(Looney2019Graded).EstimatePower(speed, grade).WattsPerKilogram;
        return k == 0 ? forward : forward + k * (default(RetroWalkBackward).EstimatePower(speed, grade).WattsPerKilogram - forward);
    }

    /// <summary>σ_c² of the forward model at a grade.</summary>
    internal static double WithinVariance(double gradeFraction)
    {
        double sigma = default(Looney2019Graded).LogSpread(Speed.FromMetersPerSecond(1), Grade.FromFraction(gradeFraction));
        return sigma * sigma - 0.11 * 0.11;
    }

    /// <summary>σ_X² of the backward model: σ_B² = σ² + (X·σ_X/M_B)², solved for σ_X².</summary>
    internal static double ExcessVariance(double metersPerSecond, double gradeFraction)
    {
        (Speed speed, Grade grade) = (Speed.FromMetersPerSecond(metersPerSecond), Grade.FromFraction(gradeFraction));
        double share = 1 - Power(metersPerSecond, gradeFraction, 0) / Power(metersPerSecond, gradeFraction, 1);
        double backward = default(RetroWalkBackward).LogSpread(speed, grade);
        double forward = default(Looney2019Graded).LogSpread(speed, grade);
        return (backward * backward - forward * forward) / (share * share);
    }

    /// <summary>Walks of one person at many speeds and grades, with the noise that the model supposes.</summary>
    internal static IReadOnlyList<WalkMeasurement> Walks(Random random, WalkingDirection direction, int count, double factor, double k) =>
        [.. Enumerable.Range(0, count).Select(_ =>
        {
            double v = 0.8 + 0.8 * random.NextDouble();
            double G = -0.10 + 0.30 * random.NextDouble();
            const double Error = 0.03;
            double noise = Normal.Sample(random, 0, Math.Sqrt(WithinVariance(G) + Error * Error));
            return Walk(direction, v, G, factor * Power(v, G, direction == WalkingDirection.Forward ? 0 : k) * Math.Exp(noise), Error);
        })];
}
