using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using RetroWalk.Metrics.Benchmarks;

string root = ResultsFolder.RepositoryRoot();
IConfig config = DefaultConfig.Instance
    .WithOptions(ConfigOptions.JoinSummary)
    .WithArtifactsPath(Path.Combine(root, "artifacts", "benchmarks"));
Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config)];

if (args.Length == 0)
    ResultsFolder.Save(root, summaries);
return summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) && summaries.Length > 0 ? 0 : 1;
