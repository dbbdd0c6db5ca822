using BenchmarkDotNet.Attributes;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>The batch of every model of the catalogue: 4,096 samples of its measured domain.</summary>
public class EveryModel
{
    private const int Count = 4096;
    private readonly double[] _speedsMetersPerSecond = new double[Count];
    private readonly double[] _gradeFractions = new double[Count];
    private readonly double[] _wattsPerKilogram = new double[Count];
    private IWalkingModel _model = default(RetroWalkBackward);

    public static IEnumerable<string> Names => WalkingModels.All.Select(entry => entry.Card.Name);

    [ParamsSource(nameof(Names))]
    public string Model { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        ModelEntry entry = WalkingModels.Find(Model)!;
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        _model = entry.For(ModelInputs.Of(walker) with { Height = Height.FromMeters(1.75) });
        ModelDomain domain = entry.Card.Measured;
        for (int i = 0; i < Count; i++)
        {
            double share = i / (double)Count;
            _speedsMetersPerSecond[i] = Between(domain.LowestSpeed.MetersPerSecond, domain.HighestSpeed.MetersPerSecond, share);
            _gradeFractions[i] = Between(domain.LowestGrade.Fraction, domain.HighestGrade.Fraction, 1 - share);
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public double Batch()
    {
        _model.EstimatePower(_speedsMetersPerSecond, _gradeFractions, _wattsPerKilogram);
        return _wattsPerKilogram[0];
    }

    private static double Between(double low, double high, double share) => low + (high - low) * share;
}
