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

    /// <summary>M_F + k·X, k times the model's excess.</summary>
    internal static double Power(double metersPerSecond, double gradeFraction, double k)
    {
        Speed speed = Speed.FromMetersPerSecond(metersPerSecond);
        Grade grade = Grade.FromFraction(gradeFraction);
        double forward = default(Looney2019Graded).EstimatePower(speed, grade).WattsPerKilogram;
        return k == 0
            ? forward
            : forward + k * (default(RetroWalkBackward).EstimatePower(speed, grade).WattsPerKilogram - forward);
    }

    /// <summary>σ_c² at a grade: straight lines from √(0.25² − 0.11²) at −20 % over √(0.17² − 0.11²) at 5 % to 0.133 at
    /// 20 %.</summary>
    internal static double WithinVariance(double gradeFraction)
    {
        double gentle = Math.Sqrt(0.17 * 0.17 - 0.11 * 0.11);
        double end = gradeFraction < 0.05 ? Math.Sqrt(0.25 * 0.25 - 0.11 * 0.11) : 0.133;
        double share = gradeFraction < 0.05 ? Math.Min((0.05 - gradeFraction) / 0.25, 1)
            : Math.Min((gradeFraction - 0.05) / 0.15, 1);
        double within = gentle + share * (end - gentle);
        return within * within;
    }

    /// <summary>Walks of one person at many speeds and grades, with the noise that the model supposes.</summary>
    internal static IReadOnlyList<WalkMeasurement> Walks(
        Random random, WalkingDirection direction, int count, double factor, double k) =>
        [.. Enumerable.Range(0, count).Select(_ =>
        {
            double v = 0.8 + 0.8 * random.NextDouble();
            double G = -0.10 + 0.30 * random.NextDouble();
            const double Error = 0.03;
            double noise = Normal.Sample(random, 0, Math.Sqrt(WithinVariance(G) + Error * Error));
            return Walk(
                direction, v, G, factor * Power(v, G, direction == WalkingDirection.Forward ? 0 : k) * Math.Exp(noise), Error);
        })];
}
