using System.Text;

namespace RetroWalk.Cli.Tests;

/// <summary>Rows that do not end are refused before they fill the memory, and numbers that end in zeros of a lost write are
/// none.</summary>
public sealed class EndlessRowTests
{
    private const string Header = "speed_mps,grade_fraction,direction\n";
    private const int Most = 2_500_000; // twice the longest row, and what the decoder holds

    [Theory]
    [InlineData("", ",", 1)]
    [InlineData("", "a,", 1)]
    [InlineData("", "\"\n\",", 1)] // lines end and the row does not
    [InlineData(Header, ",", 2)]
    [InlineData(Header + "1,0,forward\n1,0,forward\n", "\"a,\",", 4)]
    public void Row_without_an_end(string before, string repeated, int line)
    {
        using TemporaryFolder folder = new();
        using RepeatedText text = new(before, repeated);

        ToolRun run = ToolRun.On(usual => usual with { In = text }, "batch", "-", folder["out.csv"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            $"retrowalk: standard input, line {line}: the row does not end; is a quote left open, or is this no table?\n", run.Error);
        Assert.InRange(text.Given, 0, Most);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Long_fields_together_are_bounded()
    {
        using RepeatedText text = new("", new string('a', 60_000) + ",");

        ToolRun.On(usual => usual with { In = text }, "batch", "-", "-").RefusedWith("the row does not end");
        Assert.InRange(text.Given, 0, Most);
    }

    [Fact]
    public void A_quote_left_open_is_refused_where_the_row_begins()
    {
        using TemporaryFolder folder = new();
        using RepeatedText text = new(Header + "1,0,forward\n1,\"0,", "1,0,forward\n");

        ToolRun.On(usual => usual with { In = text }, "batch", "-", folder["out.csv"])
            .RefusedWith("line 3: the row does not end; is a quote left open");
    }

    [Fact]
    public void A_thousand_columns_are_read_and_more_are_not()
    {
        string Table(int others) =>
            string.Concat(Enumerable.Range(0, others).Select(i => $"c{i},")) + Header
                + string.Concat(Enumerable.Repeat("\"a,\nb\",", others)) + "1,0,forward\n";

        Assert.Equal(0, ToolRun.WithInput(Table(997), "batch", "-", "-").ExitCode);
        ToolRun.WithInput(Table(998), "batch", "-", "-").RefusedWith("has 1001 columns: at most 1000 are read");
    }

    // A field may hold as many commas as it may hold letters.
    [Fact]
    public void Long_text_in_a_cell_is_no_endless_row()
    {
        string note = new(',', 60_000);

        Assert.Equal(0, ToolRun.WithInput($"note,{Header}\"{note}\",1,0,forward\n", "batch", "-", "-").ExitCode);
    }

    [Theory]
    [InlineData("1.2\0\0,0,forward")]
    [InlineData("1.2\0,0,forward")]
    [InlineData("1.2,0\0,forward")]
    public void Zeros_behind_a_number(string row)
    {
        using TemporaryFolder folder = new();

        ToolRun.WithInput($"{Header}{row}\n", "batch", "-", folder["out.csv"]).RefusedWith("is not a number");
    }

    /// <summary>Text that goes on until somebody stops reading; an error of the test if nobody does.</summary>
    private sealed class RepeatedText(string before, string repeated) : MemoryStream
    {
        private const long TooMuch = 100_000_000;

        private readonly byte[] _before = Encoding.UTF8.GetBytes(before);
        private readonly byte[] _repeated = Encoding.UTF8.GetBytes(repeated);

        public long Given { get; private set; }

        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            if (Given > TooMuch)
                throw new InvalidOperationException("nobody stopped reading");
            for (int i = 0; i < buffer.Length; i++, Given++)
                buffer[i] = Given < _before.Length ? _before[Given] : _repeated[(Given - _before.Length) % _repeated.Length];
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
