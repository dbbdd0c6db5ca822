using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using RetroWalk.Metrics.Benchmarks;
using RetroWalk.Metrics.Benchmarks.Rivals;

// Without arguments: everything, the rivals in C++ and numpy included, and a report in benchmarks/results. With arguments: what
// BenchmarkDotNet makes of them, and no report.
bool isFullRun = args.Length == 0;
string root = ResultsFolder.RepositoryRoot();
if (isFullRun && !Literal.IsBuilt)
    Baselines.Run("build.sh");
if (!Literal.IsBuilt)
    Console.WriteLine("Left out: the rivals in C++, which benchmarks/baselines/build.sh has not built.");

BenchmarkSwitcher switcher = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly);
Summary[] summaries = [.. switcher.Run(isFullRun ? ["--filter", "*"] : args, RunConfig.For(root, isFullRun))];
if (summaries.Length == 0 || summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)))
    return 1;
if (isFullRun)
    ResultsFolder.Save(root, summaries, Baselines.Run("numpy.sh"));
return 0;
