using System.Diagnostics;

namespace RetroWalk.Metrics.Benchmarks;

/// <summary>Runs a script of <c>benchmarks/baselines</c>. One that cannot run says why, and its rivals are left out.</summary>
internal static class Baselines
{
    public static string Run(string script)
    {
        ProcessStartInfo start = new("bash", [Path.Combine(ResultsFolder.RepositoryRoot(), "benchmarks", "baselines", script)])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Console.Write(output);
        return process.ExitCode == 0 ? output : "";
    }
}
