using System.Text;
using RetroWalk.Cli.Files;

namespace RetroWalk.Cli.Tests.Streams;

/// <summary>A write that fails at any byte, on every command that writes: one line, exit code 1, and no file.</summary>
public sealed class FailingWriteTests
{
    private const string Rows = "speed_mps,grade_fraction,direction\n1,0,forward\n1.2,0.05,backward\n";
    private const string Measured =
        "speed_mps,grade_fraction,direction,power_gross_w_kg\n1.2,0,forward,4.1\n1.2,0,backward,5.9\n";
    private const string Recorded = "time_s,speed_mps,grade_fraction,direction\n0,1,0,forward\n60,1,0,forward\n";
    private const string Walk = "--mass 70kg --speed 3mph --duration 1h";

    // Pictures are drawn in memory first and written at once, so their bytes are tried a page of the disk apart.
    public static TheoryData<string, string, int> FileCalls => new()
    {
        { "batch - OUT.csv", Rows, 1 },
        { "batch - OUT.csv --force", Rows, 1 },
        { "calibrate - -o OUT.json", Measured, 1 },
        { "calibrate - -o OUT.json --force", Measured, 1 },
        { $"plot compare {Walk} -o OUT.svg", "", 4096 },
        { $"plot compare {Walk} -o OUT.png --force", "", 4096 },
        { "plot plan --mass 70kg --duration 1h -o OUT.svg", "", 4096 },
        { "plot plan --mass 70kg --duration 1h -o OUT.pdf", "", 65_536 },
        { "plot session - --mass 70kg -o OUT.svg", Recorded, 4096 },
        { "plot evidence ratio -o OUT.svg", "", 4096 },
        { "plot evidence quadriceps -o OUT.svg --force", "", 4096 },
    };

    [Theory]
    [MemberData(nameof(FileCalls))]
    public void File_that_cannot_be_written_to_its_end_is_not_there(string call, string input, int step)
    {
        using TemporaryFolder folder = new();
        string name = call.Split(' ').Single(word => word.StartsWith("OUT", StringComparison.Ordinal));
        string[] arguments = [.. call.Split(' ').Select(word => word == name ? folder[name] : word)];
        bool replaces = arguments.Contains("--force");
        Assert.Equal(0, Run(arguments, input, file => file).ExitCode);
        byte[] whole = File.ReadAllBytes(folder[name]);
        File.Delete(folder[name]);
        if (replaces)
            File.WriteAllText(folder[name], "before");

        foreach (int taken in Enumerable.Range(0, whole.Length).Where(at => at % step == 0 || at == whole.Length - 1))
        {
            // Once at the write itself, once when a buffer is written at the end.
            foreach (int buffer in (int[])[1, 1 << 20])
            {
                ToolRun run = Run(
                    arguments, input, file => new BufferedStream(new FailingStream(file, taken), buffer));

                Assert.Equal(
                    (1, $"retrowalk: failed: {folder[name]} cannot be written: {FailingStream.Words}\n"), (run.ExitCode, run.Error));
                Assert.Equal(replaces ? [name] : [], folder.Names);
                Assert.Equal(replaces ? "before" : "", replaces ? File.ReadAllText(folder[name]) : "");
            }
        }

        Assert.Equal(0, Run(arguments, input, file => new FailingStream(file, whole.Length)).ExitCode);
        Assert.Equal(whole, File.ReadAllBytes(folder[name]));
    }

    // What .NET says of a full disk ends with the path that it writes to.
    [Fact]
    public void Failure_names_the_file_that_was_asked_for() =>
        Assert.Equal(
            "out.csv cannot be written: No space left on device",
            OutputStream.Failure("out.csv", new IOException("No space left on device : '/tmp/.0a1b2c.part'")).Message);

    [Theory]
    [InlineData($"compare {Walk}", "", 1)]
    [InlineData($"compare {Walk} --format json", "", 7)]
    [InlineData($"estimate --direction backward {Walk}", "", 1)]
    [InlineData($"equivalent --direction backward {Walk}", "", 7)]
    [InlineData("batch - -", Rows, 1)]
    [InlineData("calibrate -", Measured, 1)]
    [InlineData("session - --mass 70kg", Recorded, 1)]
    [InlineData("evaluate -", Measured, 13)]
    [InlineData("models", "", 97)]
    [InlineData("evidence", "", 97)]
    [InlineData($"plot compare {Walk} -o -", "", 4096)]
    [InlineData("completion bash", "", 7)]
    [InlineData($"explain {Walk}", "", 97)]
    [InlineData("--help", "", 1)]
    [InlineData("compare --help", "", 7)]
    [InlineData("--version", "", 1)]
    public void Output_that_cannot_be_written_to_its_end_is_one_line(string call, string input, int step)
    {
        string[] arguments = call.Split(' ');
        int length = Encoding.UTF8.GetByteCount(ToolRun.WithInput(input, arguments).Out);
        Assert.True(length > 0);

        for (int taken = 0; taken < length; taken += step)
        {
            ToolRun run = ToolRun.On(
                usual => usual with
                {
                    In = new MemoryStream(Encoding.UTF8.GetBytes(input)),
                    Out = new FailingStream(Stream.Null, taken),
                },
                arguments);

            Assert.Equal((1, $"retrowalk: failed: {FailingStream.Words}\n"), (run.ExitCode, run.Error));
        }
    }

    [Theory]
    [InlineData("compare --mass x", 2)]
    [InlineData("batch nowhere.csv -", 2)]
    [InlineData("compare", 0)]
    public async Task Error_stream_that_fails_changes_no_exit_code(string call, int exitCode)
    {
        using StreamWriter error = new(new FailingStream(Stream.Null, 0)) { AutoFlush = true };

        Assert.Equal(exitCode, await Tool.RunAsync(call.Split(' '), Terminal.Null with { Error = error }));
    }

    private static ToolRun Run(string[] arguments, string input, Func<Stream, Stream> filter) =>
        ToolRun.On(
            usual => usual with { In = new MemoryStream(Encoding.UTF8.GetBytes(input)), FileFilter = filter }, arguments);
}
