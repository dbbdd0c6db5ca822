using RetroWalk.Metrics.Benchmarks;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Docs.Tests;

/// <summary>Every model of the catalogue has a benchmark, and it prices every walk of it.</summary>
public sealed class BenchmarkedModelTests
{
    public static TheoryData<string> Models => [.. WalkingModels.All.Select(entry => entry.Card.Name)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Model_has_a_benchmark_that_prices_its_walks(string model)
    {
        Assert.Contains(model, EveryModel.Names);
        EveryModel benchmark = new() { Model = model };

        benchmark.Setup();

        Assert.True(benchmark.SumOfPowers() > 0);
    }
}
