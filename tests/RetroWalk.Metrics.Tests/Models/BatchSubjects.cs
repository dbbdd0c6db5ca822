using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

/// <summary>The models whose batch is tested: every model of the library, and one with research parameters.</summary>
internal static class BatchSubjects
{
    private const string Research = "RetroWalkBackward, research parameters";

    internal static TheoryData<string> Names => [.. WalkingModels.All.Select(model => model.Card.Name), Research];

    internal static IWalkingModel Named(string name) =>
        name == Research
            ? new RetroWalkBackward(new RetroWalkParameters
            {
                OtherExcessJoulesPerKilogramPerMeter = 0.5,
                Quadriceps = new QuadricepsParameters { ReversalFraction = 0.9, UphillLiftShare = 0.29 },
            })
            : WalkingModels.All.Single(model => model.Card.Name == name);

    /// <summary>The scalar call where the quantities can be made, and NaN where they refuse.</summary>
    internal static double Scalar(IWalkingModel model, double speed, double grade) =>
        double.IsFinite(speed) && speed >= 0 && double.IsFinite(grade)
            ? model.EstimatePower(Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade)).WattsPerKilogram
            : double.NaN;

    /// <summary>Speeds and grades, mostly in the domain of every model and sometimes beyond.</summary>
    internal static (double[] Speeds, double[] Grades) Columns(int length)
    {
        Random random = new(length); // fixed, so that a failure repeats
        double[] speeds = new double[length];
        double[] grades = new double[length];
        for (int i = 0; i < length; i++)
        {
            speeds[i] = random.Next(0, 2100) / 1000.0;
            grades[i] = random.Next(-2000, 3000) / 10000.0;
        }

        return (speeds, grades);
    }

    internal static void EqualBits(IWalkingModel model, double[] speeds, double[] grades, ReadOnlySpan<double> actual)
    {
        for (int i = 0; i < speeds.Length; i++)
        {
            double expected = Scalar(model, speeds[i], grades[i]);
            if (BitConverter.DoubleToInt64Bits(expected) != BitConverter.DoubleToInt64Bits(actual[i]))
                Assert.Fail(
                    $"element {i} of {speeds.Length}: speed {speeds[i]:R}, grade {grades[i]:R}: "
                    + $"{actual[i]:R} instead of {expected:R}");
        }
    }
}
