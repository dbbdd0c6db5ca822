using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using RetroWalk.Metrics.Benchmarks;
using RetroWalk.Metrics.Benchmarks.Rivals;

// Without arguments: everything, including the rivals in C++ and numpy, several rounds, and a report in benchmarks/results.
// With arguments: what BenchmarkDotNet does with them, and no report. Other programs on the machine slow some cases of a round
// for seconds, so the report takes medians over several rounds.
bool isFullRun = args.Length == 0;
string root = ResultsFolder.RepositoryRoot();
if (isFullRun && !Literal.IsBuilt)
    Baselines.Run("build.sh");
if (!Literal.IsBuilt)
    Console.WriteLine("Left out: the rivals in C++, which benchmarks/baselines/build.sh has not built.");

BenchmarkSwitcher switcher = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly);
int rounds = isFullRun ? 5 : 1;
List<Summary> summaries = [];
for (int round = 0; round < rounds; round++)
    summaries.AddRange(switcher.Run(isFullRun ? ["--filter", "*"] : args, RunConfig.For(root, isFullRun)));

if (summaries.Count < rounds
    || summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)))
    return 1;
if (isFullRun)
    ResultsFolder.Save(root, summaries, Baselines.Run("numpy.sh"));
return 0;
