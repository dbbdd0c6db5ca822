using BenchmarkDotNet.Attributes;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>A column of walks that the model prices, for every model of the catalogue.</summary>
[BenchmarkCategory("every model")]
public class EveryModel
{
    public const int Elements = 30_000;

    private static readonly ModelInputs Everything = new()
    {
        Mass = BodyMass.FromKilograms(70),
        Height = Height.FromMeters(1.75),
        RestingPower = MetabolicPower.FromWattsPerKilogram(1.1725),
    };

    private readonly double[] _speeds = new double[Elements];
    private readonly double[] _grades = new double[Elements];
    private readonly double[] _watts = new double[Elements];
    private IWalkingModel? _model;

    public static IEnumerable<string> Names => WalkingModels.All.Select(entry => entry.Card.Name);

    [ParamsSource(nameof(Names))]
    public string Model { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _model = WalkingModels.Find(Model)!.For(Everything);
        Random random = new(1); // fixed, so that every run prices the same walks
        for (int i = 0; i < Elements; i++)
            (_speeds[i], _grades[i]) = Inside(_model.Card, random);
        if (!double.IsFinite(SumOfPowers()))
            throw new InvalidOperationException($"{Model} does not price all the walks of its benchmark.");
        WarmUp.Run(Price);
    }

    [Benchmark(Description = Benchmarks.Names.RetroWalk)]
    public void Price() => _model!.EstimatePower(_speeds, _grades, _watts);

    /// <summary>Prices once; NaN where one walk is not priced.</summary>
    public double SumOfPowers()
    {
        Price();
        return _watts.Sum();
    }

    private static (double Speed, double Grade) Inside(ModelCard card, Random random)
    {
        ModelDomain domain = card.Rows.Count == 0 ? card.Supported : card.Rows[random.Next(card.Rows.Count)];
        return (
            Between(domain.LowestSpeed.MetersPerSecond, domain.HighestSpeed.MetersPerSecond, random),
            Between(domain.LowestGrade.Fraction, domain.HighestGrade.Fraction, random));
    }

    private static double Between(double low, double high, Random random) =>
        Math.Min(high, low + (high - low) * random.NextDouble());
}
