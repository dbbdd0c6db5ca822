using System.Text;
using RetroWalk.Cli.Results.Sessions;

namespace RetroWalk.Cli.Tests.Recordings;

/// <summary>Progress is for people who watch: on standard error, and never in what is printed.</summary>
[Collection(WatchedConsole.Name)]
public sealed class SessionProgressTests
{
    private const string Header = "time_s,speed_mps,grade_fraction,direction\n";

    private static readonly byte[] Long =
        Encoding.UTF8.GetBytes(
            Header + string.Concat(
                Enumerable.Range(0, 20_000).Select(i => $"{i},1.2,0.01,{(i % 90 < 60 ? "forward" : "backward")}\n")));

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    public async Task Bar_is_shown_to_who_watches_and_the_output_stays_the_same(string format)
    {
        (string watchedOut, string watchedError) = await Run(isWatched: true, format);
        (string blindOut, string blindError) = await Run(isWatched: false, format);

        Assert.Contains("pricing", watchedError, StringComparison.Ordinal);
        Assert.Contains('%', watchedError);
        Assert.Equal("", blindError);
        Assert.Equal(blindOut, watchedOut);
        Assert.DoesNotContain("pricing", watchedOut, StringComparison.Ordinal);
        Assert.Contains(format == "json" ? "\"samples\": 20000" : "20000 samples", watchedOut, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bar_of_a_picture_stays_out_of_the_picture()
    {
        using TemporaryFolder folder = new();
        foreach (bool isWatched in (bool[])[true, false])
        {
            (string output, string error) = await Run(isWatched, "plot", folder[$"{isWatched}.svg"]);
            Assert.Equal("", output);
            Assert.Equal(isWatched, error.Contains("pricing", StringComparison.Ordinal));
        }

        Assert.Equal(File.ReadAllText(folder["False.svg"]), File.ReadAllText(folder["True.svg"]));
    }

    // Rows on the screen and a bar would run through each other.
    [Theory]
    [InlineData("-", true, false, true)]
    [InlineData("-", true, true, false)]
    [InlineData("-", false, false, false)]
    [InlineData("FILE", true, true, true)]
    [InlineData("FILE", false, true, false)]
    public async Task Bar_of_a_table_is_shown_where_it_hides_no_rows(
        string destination, bool errorIsWatched, bool outputIsWatched, bool isShown)
    {
        using TemporaryFolder folder = new();
        using MemoryStream output = new();
        using SharedWriter error = new();
        using HaltingStream input = new(Long, () => !isShown || error.ToString().Contains('%', StringComparison.Ordinal));
        Terminal terminal = new(input, output, error) { ErrorIsWatched = errorIsWatched, OutputIsWatched = outputIsWatched };

        Assert.Equal(0, await Tool.RunAsync(["batch", "-", destination == "-" ? "-" : folder["out.csv"]], terminal));

        Assert.Equal(isShown, error.ToString().Contains("pricing", StringComparison.Ordinal));
        string rows = destination == "-" ? Encoding.UTF8.GetString(output.ToArray()) : File.ReadAllText(folder["out.csv"]);
        Assert.Equal(20_001, rows.Count(letter => letter == '\n'));
    }

    // At every row, the bar would cost more than the rows. The reader of recordings asks once more, where the file begins.
    [Theory]
    [InlineData("batch - -", 20)]
    [InlineData("session - --mass 70kg", 41)]
    public async Task Bar_moves_every_1024_rows_of_a_table_and_512_points_of_a_session(string call, int moves)
    {
        using AskedStream input = new(Long);
        Terminal terminal = new(input, Stream.Null, TextWriter.Null) { ErrorIsWatched = true };

        Assert.Equal(0, await Tool.RunAsync(call.Split(' '), terminal));

        Assert.Equal(moves, input.TimesAsked);
    }

    // What is read and not yet added up is what memory holds: the bar does not make it more.
    [Fact]
    public void Bar_keeps_no_samples()
    {
        const int Samples = 200_000;
        using MadeStream stream = new(Header, Samples, i => $"{i},1.2,0.01,forward\n", "");
        Terminal terminal = new(stream, Stream.Null, TextWriter.Null) { ErrorIsWatched = true };
        double end = 0;

        SessionReader.Read(
            terminal, new Recording("-", new()),
            sample =>
            {
                end = sample.StartSeconds + sample.DurationSeconds;
                Assert.InRange(stream.Made - end, 0, 40_000); // the window of the cleaner, and what the reader holds
            },
            CancellationToken.None);

        Assert.Equal(Samples - 1, end);
    }

    private static async Task<(string Out, string Error)> Run(bool isWatched, string format, string picture = "")
    {
        using MemoryStream output = new();
        using SharedWriter error = new();
        using HaltingStream input = new(Long, () => !isWatched || error.ToString().Contains('%', StringComparison.Ordinal));
        Terminal terminal = new(input, output, error) { ErrorIsWatched = isWatched };
        string[] arguments = format == "plot"
            ? ["plot", "session", "-", "--mass", "70kg", "-o", picture]
            : ["session", "-", "--mass", "70kg", "--format", format];

        Assert.Equal(0, await Tool.RunAsync(arguments, terminal));
        return (Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A file that gives its second half once something has happened, so that no test depends on how fast it
    /// runs.</summary>
    private sealed class HaltingStream(byte[] bytes, Func<bool> hasHappened) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) // a read into a span comes here as well
        {
            if (Position > Length / 2)
                SpinWait.SpinUntil(hasHappened, TimeSpan.FromSeconds(30));
            return base.Read(buffer, offset, Math.Min(count, 4096));
        }
    }

    /// <summary>A file that counts how often it is asked how much of it was read.</summary>
    private sealed class AskedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public int TimesAsked { get; private set; }

        public override long Position
        {
            get
            {
                TimesAsked++;
                return base.Position;
            }
            set => base.Position = value;
        }
    }

    /// <summary>Text that one thread writes and another reads.</summary>
    private sealed class SharedWriter : TextWriter
    {
        private readonly StringBuilder _text = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (_text)
                _text.Append(value);
        }

        public override string ToString()
        {
            lock (_text)
                return _text.ToString();
        }
    }
}
