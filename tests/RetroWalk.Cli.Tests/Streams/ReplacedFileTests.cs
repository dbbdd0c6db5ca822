using System.Net.Sockets;

namespace RetroWalk.Cli.Tests.Streams;

/// <summary>What may be replaced, by what, and by which name.</summary>
public sealed class ReplacedFileTests
{
    private const string Header = "speed_mps,grade_fraction,direction\n";
    private const string Measured =
        "speed_mps,grade_fraction,direction,power_gross_w_kg\n1.2,0,forward,4.1\n1.2,0,backward,5.9\n";
    private const string Samples = "time_s,speed_mps,grade_fraction,direction\n0,1.2,0,forward\n9,1.2,0,forward\n";
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Shared = Private | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead;

    // The file appears while rows are read; a test at the beginning alone does not see it.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void File_that_appears_meanwhile_is_replaced_only_on_request(bool force)
    {
        using TemporaryFolder folder = new();
        using MadeStream rows = new(
            Header, 5000,
            i =>
            {
                if (i == 4000)
                    folder.Write("out.csv", "of another program");
                return "1.2,0.01,forward\n";
            },
            "");

        ToolRun run = ToolRun.On(
            usual => usual with { In = rows },
            ["batch", "-", folder["out.csv"], .. (string[])(force ? ["--force"] : [])]);

        Assert.Equal(["out.csv"], folder.Names);
        Assert.Equal(force, File.ReadAllText(folder["out.csv"]) != "of another program");
        if (force)
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        else
            run.RefusedWith("out.csv was made by another program meanwhile and stays as it is");
    }

    [Fact]
    public async Task Of_ten_runs_at_one_new_file_one_wins()
    {
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", Header + string.Concat(Enumerable.Repeat("1.2,0.01,forward\n", 2000)));

        ToolRun[] runs = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => Task.Run(() => ToolRun.Of("batch", input, folder["out.csv"]))));

        Assert.Single(runs, run => run.ExitCode == 0);
        Assert.Equal(9, runs.Count(run => run.ExitCode == 2));
        Assert.Equal(["in.csv", "out.csv"], folder.Names);
        Assert.Equal(2001, File.ReadAllLines(folder["out.csv"]).Length);
    }

    [Theory]
    [InlineData(Private)]
    [InlineData(Shared)]
    public void Replaced_file_keeps_who_may_read_it(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
            return; // it has no such modes
        using TemporaryFolder folder = new();
        string profile = folder.Write("p.json", "");
        string table = folder.Write("out.csv", "");
        File.SetUnixFileMode(profile, mode);
        File.SetUnixFileMode(table, mode);
        List<UnixFileMode> written = [];
        Terminal Noting(Terminal usual) => usual with
        {
            FileFilter = file =>
            {
#pragma warning disable CA1416 // not on Windows, see above
                written.Add(File.GetUnixFileMode(((FileStream)file).SafeFileHandle));
#pragma warning restore CA1416
                return file;
            },
        };

        Assert.Equal(0, ToolRun.On(Noting, "calibrate", folder.Write("m.csv", Measured), "-o", profile, "--force").ExitCode);
        Assert.Equal(0, ToolRun.On(Noting, "batch", folder.Write("in.csv", Header), table, "--force").ExitCode);

        Assert.Equal([mode, mode], written); // before the first byte
        Assert.Equal((mode, mode), (File.GetUnixFileMode(profile), File.GetUnixFileMode(table)));
        Assert.Equal(Header.TrimEnd() + ",gross_w_per_kg,validity\n", File.ReadAllText(table));
    }

    /// <summary>A recording that is replaced by a table of its samples, or a picture, is gone.</summary>
    [Theory]
    [InlineData("session", "walk.csv", "-m", "70kg", "--points", "walk.csv")]
    [InlineData("calibrate", "walk.csv", "-o", "walk.csv")]
    [InlineData("batch", "walk.csv", "walk.csv")]
    [InlineData("plot session", "walk.svg", "-m", "70kg", "-o", "./walk.svg")]
    public void Input_is_not_replaced_even_if_forced(string command, string name, params string[] rest)
    {
        using TemporaryFolder folder = new();
        string content = command == "calibrate" ? Measured : command == "batch" ? Header : Samples;
        string input = folder.Write(name, content);

        string[] options = [.. rest.Select(word => word.EndsWith(name, StringComparison.Ordinal) ? folder[word] : word)];
        ToolRun.Of([.. command.Split(' '), input, .. options, "--force"]).RefusedWith("is an input of this command");

        Assert.Equal(content, File.ReadAllText(input));
        Assert.Equal([input], Directory.GetFiles(Path.GetDirectoryName(input)!));
    }

    [Fact]
    public void Named_pipe_and_socket_are_not_replaced()
    {
        if (OperatingSystem.IsWindows())
            return; // it has them elsewhere
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", Header);
        using System.Diagnostics.Process mkfifo = System.Diagnostics.Process.Start("mkfifo", folder["pipe"]);
        mkfifo.WaitForExit();
        using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder["socket"]));

        foreach (string name in (string[])["pipe", "socket"])
            ToolRun.Of("batch", input, folder[name], "--force").RefusedWith("is not a regular file");

        Assert.Equal(["in.csv", "pipe", "socket"], folder.Names);
    }

    [Theory]
    [InlineData(219)]
    [InlineData(255)]
    public void Name_may_be_as_long_as_the_system_allows(int length)
    {
        using TemporaryFolder folder = new();
        string name = new string('a', length - 4) + ".csv";

        Assert.Equal(0, ToolRun.WithInput(Header, "batch", "-", folder[name]).ExitCode);
        Assert.Equal([name], folder.Names);
    }

    [Fact]
    public void Longer_name_is_refused_before_the_work()
    {
        using TemporaryFolder folder = new();
        int read = 0;
        using MadeStream rows = new(
            Header, 10,
            _ =>
            {
                read++;
                return "1,0,forward\n";
            },
            "");

        ToolRun.On(usual => usual with { In = rows }, "batch", "-", folder[new string('a', 256)])
            .RefusedWith("cannot be written: the system takes no file there");

        Assert.Equal(0, read);
        Assert.Empty(folder.Names);
    }
}
