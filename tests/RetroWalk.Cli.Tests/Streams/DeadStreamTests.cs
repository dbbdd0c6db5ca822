namespace RetroWalk.Cli.Tests.Streams;

/// <summary>Standard streams that are closed or full, or whose other end is gone.</summary>
public sealed class DeadStreamTests
{
    private const string Rows = "{ printf 'speed_mps,grade_fraction,direction\\n'; yes 1,0,forward; }";

    // Without an end of its input the tool ends only because it notices that nobody reads.
    [Fact]
    public void Reader_that_goes_ends_the_tool_without_a_word()
    {
        if (OperatingSystem.IsWindows())
            return; // the shell of these lines is that of Unix
        ShellRun run = ShellRun.Of($"{Rows} 2>/dev/null | {{ retrowalk batch - -; echo $? >&2; }} | head -n 1 >/dev/null");

        Assert.Equal("141\n", run.Error);
    }

    [Theory]
    [InlineData("compare --mass x 2>&-", 2)]
    [InlineData("compare --mass x 2>/dev/full", 2)]
    [InlineData("compare --mass x 2>&- >&- <&-", 2)]
    [InlineData("compare 2>&-", 0)]
    [InlineData("compare <&-", 0)]
    public void Exit_code_does_not_need_the_stream(string call, int exitCode)
    {
        if (OperatingSystem.IsWindows())
            return;
        ShellRun run = ShellRun.Of($"retrowalk {call}");

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("batch - - <&-", 2, "standard input cannot be read: standard input is closed")]
    [InlineData("session - --mass 70kg <&-", 2, "standard input cannot be read: standard input is closed")]
    [InlineData("batch - - </tmp", 2, "standard input cannot be read: ")]
    [InlineData("compare >&-", 1, "failed: standard output is closed")]
    [InlineData("compare >/dev/full", 1, "failed: standard output cannot be written: No space left on device")]
    public void Stream_that_is_needed_and_dead_is_one_line(string call, int exitCode, string words)
    {
        if (!OperatingSystem.IsLinux())
            return; // other systems have other words, and no full device
        ShellRun run = ShellRun.Of($"retrowalk {call}");

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"retrowalk: {words}", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    // Both write to one place in one file, and neither overwrites the other.
    [Fact]
    public void Outputs_of_two_runs_follow_each_other()
    {
        if (OperatingSystem.IsWindows())
            return;
        using TemporaryFolder folder = new();
        ShellRun.Of($"{{ echo first; retrowalk --version; echo between; retrowalk --version; echo last; }} >'{folder["all"]}'");

        string[] lines = File.ReadAllLines(folder["all"]);
        Assert.Equal(["first", "between", "last"], [lines[0], lines[2], lines[4]]);
        Assert.Equal(lines[1], lines[3]);
    }

    // The runtime keeps every library open, and finds no room for the last ones. With 20, and at times with 22, it does not
    // begin itself.
    [Theory]
    [InlineData(24, 1, "failed: ")]
    [InlineData(26, 1, "failed: ")]
    [InlineData(27, 1, "failed: ")]
    [InlineData(28, 1, "failed: ")]
    [InlineData(30, 1, "failed: ")]
    [InlineData(100, 2, "--mass: ")]
    public void Few_descriptors_are_enough_or_one_line(int descriptors, int exitCode, string words)
    {
        if (!OperatingSystem.IsLinux())
            return; // other systems count otherwise
        ShellRun run = ShellRun.Of($"ulimit -n {descriptors}; retrowalk compare --mass x");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith($"retrowalk: {words}", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }
}
