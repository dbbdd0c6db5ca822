using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

/// <summary>The models whose batch is tested: every model of the library, and one with research parameters.</summary>
internal static class BatchSubjects
{
    private const string Research = "RetroWalkBackward, research parameters";

    internal static TheoryData<string> Names => [.. WalkingModels.All.Select(entry => entry.Card.Name), Research];

    internal static IWalkingModel Named(string name) =>
        name == Research
            ? new RetroWalkBackward(new RetroWalkParameters
            {
                OtherExcessJoulesPerKilogramPerMeter = 0.5,
                Quadriceps = new QuadricepsParameters { ReversalFraction = 0.9, UphillLiftShare = 0.29 },
            })
            : WalkingModels.All.Single(entry => entry.Card.Name == name).For(Samples.Inputs);

    /// <summary>The scalar call where the quantities can be made, and NaN where they refuse.</summary>
    internal static double Scalar(IWalkingModel model, double speed, double grade) =>
        double.IsFinite(speed) && speed >= 0 && double.IsFinite(grade)
            ? model.EstimatePower(Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade)).WattsPerKilogram
            : double.NaN;

    /// <summary>Speeds and grades: three in four where the model has values (in a row of a table), the rest anywhere.</summary>
    internal static (double[] Speeds, double[] Grades) Columns(IWalkingModel model, int length)
    {
        Random random = new(length); // fixed, so that a failure repeats
        double[] speeds = new double[length];
        double[] grades = new double[length];
        for (int i = 0; i < length; i++)
            (speeds[i], grades[i]) = i % 4 == 3 ? Anywhere(random) : Inside(model.Card, random);
        return (speeds, grades);
    }

    private static (double Speed, double Grade) Inside(ModelCard card, Random random)
    {
        ModelDomain domain = card.Rows.Count == 0 ? card.Supported : card.Rows[random.Next(card.Rows.Count)];
        return (
            Between(domain.LowestSpeed.MetersPerSecond, domain.HighestSpeed.MetersPerSecond, random),
            Between(domain.LowestGrade.Fraction, domain.HighestGrade.Fraction, random));
    }

    private static double Between(double low, double high, Random random) =>
        Math.Min(high, low + (high - low) * (random.Next(0, 1001) / 1000.0));

    private static (double Speed, double Grade) Anywhere(Random random) =>
        (random.Next(0, 3000) / 1000.0, random.Next(-6000, 6000) / 10000.0);

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
