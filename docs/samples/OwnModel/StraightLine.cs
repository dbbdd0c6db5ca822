using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

/// <summary>A model of one's own: M = 1.4 + 2.2 v + 20 v G, made up for this sample. Six entries of a card and one equation;
/// columns and the spread of people have defaults.</summary>
internal sealed class StraightLine : IWalkingModel
{
    private static readonly ModelDomain Domain =
        ModelDomain.Between(Speed.FromMetersPerSecond(0.5), Speed.FromMetersPerSecond(1.8), Grade.Level, Grade.FromPercent(10));

    public ModelCard Card { get; } = new()
    {
        Name = nameof(StraightLine),
        Direction = WalkingDirection.Forward,
        Source = new Citation("Own2026", "An app author", 2026, "A straight line, made up", "unpublished", null),
        Equation = "M = 1.4 + 2.2 v + 20 v G",
        Measured = Domain,
        Supported = Domain,
    };

    public MetabolicPower EstimatePower(Speed speed, Grade grade)
    {
        double v = speed.MetersPerSecond, G = grade.Fraction;
        return Domain.Contains(speed, grade)
            ? MetabolicPower.FromWattsPerKilogram(1.4 + 2.2 * v + 20 * v * G)
            : MetabolicPower.None;
    }
}
