using System.Diagnostics;

namespace RetroWalk.Cli.Tests.Streams;

/// <summary>A line of the shell, in which <c>retrowalk</c> is the tool as a process of its own.</summary>
internal sealed record ShellRun(int ExitCode, string Out, string Error)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The program and its first argument, in quotation marks for the outer shell.</summary>
    public static string Tool { get; } =
        $"\"{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"}\" "
        + $"\"{Path.Combine(AppContext.BaseDirectory, "retrowalk.dll")}\"";

    public static ShellRun Of(string line)
    {
        using Process shell =
            Process.Start(new ProcessStartInfo("sh", ["-c", $"retrowalk() {{ {Tool} \"$@\"; }}\n{line}"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        shell.StandardInput.Close();
        Task<string> output = shell.StandardOutput.ReadToEndAsync();
        Task<string> error = shell.StandardError.ReadToEndAsync();
        if (!shell.WaitForExit(Longest))
        {
            shell.Kill(entireProcessTree: true);
            Assert.Fail($"did not end: {line}");
        }

        return new(shell.ExitCode, output.Result, error.Result);
    }
}
