using System.Text.RegularExpressions;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using RetroWalk.Metrics.Benchmarks.Rivals;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>Files the tables of a full run under <c>benchmarks/results/&lt;processor&gt;</c>.</summary>
internal static partial class ResultsFolder
{
    public static string RepositoryRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "RetroWalk.Metrics.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("RetroWalk.Metrics.sln is in no parent folder.");
    }

    /// <summary>The joined table of every round, and after them what numpy's own timer measured on the same machine.</summary>
    public static void Save(string root, IReadOnlyList<Summary> rounds, string numpy)
    {
        string processor = rounds[0].HostEnvironmentInfo.Cpu.Value?.ProcessorName ?? "unknown processor";
        string folder = Path.Combine(root, "benchmarks", "results", NotInFileNames().Replace(processor, "-").Trim('-'));
        Directory.CreateDirectory(folder);
        using StreamWriter file = new(Path.Combine(folder, "results.md"));
        foreach (Summary round in rounds)
        {
            AccumulationLogger table = new();
            MarkdownExporter.GitHub.ExportToLog(round, table);
            file.WriteLine(
                table.GetLog().Replace("**", "", StringComparison.Ordinal) // groups begin in bold
                    .Replace("&#39;", "'", StringComparison.Ordinal));
        }

        file.WriteLine($"Compiler of the rivals in C++: {(Literal.IsBuilt ? Literal.Compiler : "none, left out")}.");
        file.WriteLine();
        file.WriteLine(numpy.Length == 0 ? "numpy: none, left out." : numpy.TrimEnd());
    }

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NotInFileNames();
}
