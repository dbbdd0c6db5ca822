using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using Perfolizer.Horology;
using RetroWalk.Metrics.Benchmarks.Rivals;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>How the cases run: on the runtime as it is, short iterations, enough of them for a median.</summary>
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
                benchmark =>
                    Literal.IsBuilt
                        || !benchmark.Descriptor.WorkloadMethodDisplayInfo.Contains("g++", StringComparison.Ordinal)));
        if (isFullRun)
        {
            config.AddJob(Job.Default
                .WithWarmupCount(3)
                .WithIterationCount(11)
                .WithIterationTime(TimeInterval.FromMilliseconds(40)));
        }

        return config;
    }
}
