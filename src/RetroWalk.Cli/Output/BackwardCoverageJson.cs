using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Output;

internal sealed record ShapeCoverageJson(
    string Shape, IReadOnlyList<double> AsShipped, double ScoreAsShipped, IReadOnlyList<double> WithoutThePerson,
    double ScoreWithoutThePerson)
{
    public static ShapeCoverageJson Of(ShapeScore score) =>
        new(score.Shape.ToString(), score.AsShipped.Shares, score.ScoreAsShipped, score.WithoutThePerson.Shares,
            score.ScoreWithoutThePerson);
}

internal sealed record ExcessFactorsJson(
    int People, int Walks, double Mean, double StandardDeviationOfPersonMeans, double WithinPerson, int DegreesOfFreedom,
    double BetweenPeople,
    double CoefficientOfVariationBetweenPeople)
{
    public static ExcessFactorsJson Of(VarianceComponents components) =>
        new(
            components.People, components.Walks, components.Mean, components.StandardDeviationOfPersonMeans,
            components.WithinPerson,
            components.DegreesOfFreedom, components.BetweenPeople, components.CoefficientOfVariationBetweenPeople);
}

/// <summary>Walks backward inside the intervals of one person, of nominal 50, 80 and 95 %.</summary>
internal sealed record BackwardCoverageJson(
    IReadOnlyList<double> Levels, int Walks, IReadOnlyList<double> Energy, IReadOnlyList<double> Ratio,
    ExcessFactorsJson ExcessFactors,
    IReadOnlyList<ShapeCoverageJson> Shapes)
{
    public static BackwardCoverageJson Of(BackwardCoverage coverage) =>
        new(
            Coverage.Levels, coverage.Energy.Walks, coverage.Energy.Shares, coverage.Ratio.Shares,
            ExcessFactorsJson.Of(coverage.ExcessFactors),
            [.. coverage.Shapes.Select(ShapeCoverageJson.Of)]);
}
