using RetroWalk.Cli;
using RetroWalk.Cli.Basics;

namespace RetroWalk.Fuzz;

/// <summary>Runs of the tool in this process, with streams in memory.</summary>
internal static class ToolRuns
{
    private const int Success = 0;
    private const int BadInput = 2;

    /// <summary>Throws unless the tool answers, or refuses in one line and with nothing else.</summary>
    public static void Handled(string[] arguments, byte[] input)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        int exitCode = Tool.RunAsync(arguments, new Terminal(new MemoryStream(input), output, error)).GetAwaiter().GetResult();
        string complaint = error.ToString();
        bool isAnswer = exitCode == Success && complaint.Length == 0;
        bool isRefusal = exitCode == BadInput && complaint.Count(letter => letter == '\n') == 1;
        if (!isAnswer && !isRefusal)
            throw new InvalidOperationException($"exit {exitCode}: {complaint}");
    }
}
