using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using Perfolizer.Horology;
using RetroWalk.Metrics.Benchmarks.Rivals;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>How the cases run: short iterations, enough of them for a median that a neighbour on the machine does not move. The
/// runtime compiles a method for good only after a while: here it counts calls from the first one and watches nothing in
/// between, or short runs would time what it begins with.</summary>
internal static class RunConfig
{
    public static IConfig For(string root, bool isFullRun)
    {
        ManualConfig config = ManualConfig.Create(DefaultConfig.Instance)
            .WithOptions(ConfigOptions.JoinSummary)
            .WithArtifactsPath(Path.Combine(root, "artifacts", "benchmarks"))
            .WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Nanosecond).WithMaxParameterColumnWidth(60))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumn(CategoriesColumn.Default, StatisticColumn.Median)
            .HideColumns("Type", "Error", "StdDev", "Mean")
            .AddFilter(new SimpleFilter(
                benchmark => Literal.IsBuilt || !benchmark.Descriptor.WorkloadMethodDisplayInfo.Contains("g++", StringComparison.Ordinal)));
        if (isFullRun)
        {
            config.AddJob(Job.Default
                .WithEnvironmentVariables(
                    new EnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0"),
                    new EnvironmentVariable("DOTNET_TieredPGO", "0"))
                .WithWarmupCount(15)
                .WithIterationCount(15)
                .WithIterationTime(TimeInterval.FromMilliseconds(50)));
        }

        return config;
    }
}
