using System.Diagnostics;
using System.Globalization;
using System.Text;
using RetroWalk.Cli.Commands;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Tests;

/// <summary>Ctrl+C, a closed window and <c>kill</c> end a run in one line, with the exit code of that signal, and leave nothing
/// behind.</summary>
public sealed class InterruptTests
{
    private const string Header = "time_s,speed_mps,grade_fraction,direction\n";

    private static readonly string Minute = string.Concat(Enumerable.Range(0, 60).Select(_ => "0,1.2,0.01,forward\n"));

    public static TheoryData<string, bool> Calls
    {
        get
        {
            TheoryData<string, bool> calls = [];
            foreach (string call in (string[])
                [
                    "session - --mass 70kg", "session - --mass 70kg --format json", "plot session - --mass 70kg -o FOLDER/a.svg",
                    "batch - FOLDER/out.csv", "batch - -",
                ])
            {
                calls.Add(call, true);
                calls.Add(call, false);
            }

            return calls;
        }
    }

    // Once while rows keep coming, once while the tool waits for the next one.
    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Interrupted_run_says_so_and_leaves_no_file(string call, bool rowsKeepComing) =>
        await Stopped(call, rowsKeepComing, "INT", 130);

    [Theory]
    [InlineData("HUP", 129)]
    [InlineData("QUIT", 131)]
    [InlineData("TERM", 143)]
    public async Task Run_is_stopped_by_other_signals_alike(string signal, int exitCode)
    {
        await Stopped("batch - FOLDER/out.csv", rowsKeepComing: true, signal, exitCode);
        await Stopped("batch - FOLDER/out.csv", rowsKeepComing: false, signal, exitCode);
    }

    private static async Task Stopped(string call, bool rowsKeepComing, string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
            return; // it has no such signals to send
        using TemporaryFolder folder = new();
        using Process tool = Start(call.Replace("FOLDER", folder["."], StringComparison.Ordinal));
        Task<string> output = tool.StandardOutput.ReadToEndAsync();
        Task<string> error = tool.StandardError.ReadToEndAsync();

        // More than pipe and buffers hold: when it is gone, the command is running.
        await Feed(tool, 400_000);
        await Send(tool, signal);
        Task feeding = rowsKeepComing ? Feed(tool, int.MaxValue) : Task.CompletedTask;
        await tool.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token);
        await feeding;

        Assert.Equal("retrowalk: stopped before the end; no file was written\n", await error);
        Assert.Equal(exitCode, tool.ExitCode);
        Assert.Empty(folder.Names);
        Assert.Equal("", call == "batch - -" ? "" : await output); // a stream cannot take rows back
    }

    [Fact]
    public void Cancelled_session_stops_reading()
    {
        using CancellationTokenSource source = new();
        byte[] rows = Encoding.UTF8.GetBytes(
            Header + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i},1.2,0.01,forward\n")));
        int used = 0;

        Assert.Throws<OperationCanceledException>(() => SessionReader.Read(
            new Terminal(new MemoryStream(rows), Stream.Null, TextWriter.Null), new Recording("-", new()),
            _ =>
            {
                if (++used == 3000)
                    source.Cancel();
            },
            source.Token));

        Assert.InRange(used, 3000, 3000 + 512);
    }

    [Fact]
    public void Cancelled_table_stops_being_read_and_leaves_no_file()
    {
        using TemporaryFolder folder = new();
        using CancellationTokenSource source = new();
        using MadeStream rows = new(
            "speed_mps,grade_fraction,direction\n", 40_000,
            i =>
            {
                if (i == 20_000)
                    source.Cancel();
                return "1.2,0.01,forward\n";
            },
            "");

        Assert.Throws<OperationCanceledException>(() => BatchCommand.Run(
            new Terminal(rows, Stream.Null, TextWriter.Null) { Stop = source.Token }, new("-", null, WalkConditions.None),
            folder["out.csv"], force: false));

        Assert.InRange(rows.Made, 20_000, 20_000 + 4096 + 1000); // up to the next look, and what the reader holds
        Assert.Empty(folder.Names);
    }

    // The signals are set back to their defaults: a shell's background jobs begin with some of them ignored.
    private static Process Start(string call)
    {
        List<string> arguments = [Path.Combine(AppContext.BaseDirectory, "retrowalk.dll"), .. call.Split(' ')];
        string program = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        if (OperatingSystem.IsLinux())
        {
            arguments.InsertRange(0, ["--default-signal=INT,HUP,QUIT,TERM", program]);
            program = "env";
        }

        return Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    private static async Task Send(Process tool, string signal)
    {
        using Process kill = Process.Start(
            "sh",
            ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -{signal} {tool.Id}")]); // not every system has the program
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Gives rows, until there are enough or nobody takes them any more.</summary>
    private static async Task Feed(Process tool, int bytes)
    {
        try
        {
            if (bytes < int.MaxValue)
                await tool.StandardInput.WriteAsync(Header);
            for (int given = 0; given < bytes; given += Minute.Length)
                await tool.StandardInput.WriteAsync(Minute);
            await tool.StandardInput.FlushAsync();
        }
        catch (IOException) when (tool.HasExited || bytes == int.MaxValue)
        {
        }
    }
}
