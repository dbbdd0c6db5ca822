using System.Globalization;
using System.Text;
using RetroWalk.Cli.Files;

namespace RetroWalk.Cli.Tests;

public sealed class BatchTests
{
    private const string Header = "speed_mps,grade_fraction,direction";

    // Origin: check values of both models, to their printed digits; 2.5 m/s and −1 m/s lie outside every domain.
    [Fact]
    public void Adds_power_and_validity_and_keeps_what_was_there()
    {
        using TemporaryFolder folder = new();
        string input = folder.Write(
            "in.csv",
            $"note,{Header}\na,1.34,0.1,forward\n\"b, \"\"c\"\"\",0.45,0.15,backward\nd,2.5,0,backward\ne,-1,0,forward\n");

        ToolRun run = ToolRun.Of("batch", input, folder["out.csv"]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        string[] lines = File.ReadAllLines(folder["out.csv"]);
        Assert.Equal($"note,{Header},gross_w_per_kg,validity", lines[0]);
        Assert.StartsWith("a,1.34,0.1,forward,8.63", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",measured", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("\"b, \"\"c\"\"\",0.45,0.15,backward,5.90", lines[2], StringComparison.Ordinal);
        Assert.EndsWith(",extrapolated", lines[2], StringComparison.Ordinal);
        Assert.Equal("d,2.5,0,backward,,outside", lines[3]);
        Assert.Equal("e,-1,0,forward,,outside", lines[4]);
        Assert.Equal(5, lines.Length);
    }

    [Fact]
    public void Columns_of_body_load_and_ground_price_as_the_options_do()
    {
        string rows =
            $"{Header},mass_kg,load_kg,terrain_factor\n1.2,0,forward,70,20,1.2\n1.2,0,forward,70,20,\n1.2,0,forward,70,,1.2\n"
            + "1.2,0,forward,70,,0\n";
        string[] options = ["--load 20kg --terrain 1.2", "--load 20kg", "--terrain 1.2", ""];

        Assert.Equal(
            options.Select(option => Power($"--model Pandolf1977 --mass 70kg --speed 1.2m/s {option}")),
            Batch(rows, "Pandolf1977").Select(fields => double.Parse(fields[^2], CultureInfo.InvariantCulture)));
        Assert.Equal(
            Power("--model LudlowWeyand2016HeightWeightSpeed --mass 70kg --height 170cm --resting-rate 1.2W/kg --speed 1m/s"),
            double.Parse(
                Batch($"{Header},height_m,resting_w_kg\n1,0,forward,1.7,1.2\n", "LudlowWeyand2016HeightWeightSpeed")[0][^2],
                CultureInfo.InvariantCulture));

        static double Power(string options) =>
            ToolRun.OfLine($"estimate --direction forward --duration 1h {options} --format json").Json.GetProperty("estimate")
                .GetProperty("grossWattsPerKilogram").GetDouble();
    }

    // A load or a ground that the model does not know would be priced as if it were not there.
    [Theory]
    [InlineData("load_kg", "20")]
    [InlineData("terrain_factor", "1.5")]
    public void Row_with_what_the_model_does_not_know_is_not_priced(string column, string value) =>
        Assert.Equal(["", "notPriced"], Batch($"{Header},{column}\n1,0,forward,{value}\n", "Looney2019Graded")[0][^2..]);

    [Fact]
    public void Row_with_a_load_beyond_the_equation_is_not_priced_and_the_next_one_is()
    {
        string[][] rows = Batch(
            $"{Header},mass_kg,load_kg\n1,0,forward,70,71\n1,0,forward,70,70\n", "Pandolf1977"); // it holds to 70 kg

        Assert.Equal(["", "notPriced"], rows[0][^2..]);
        Assert.NotEqual("", rows[1][^2]);
    }

    private static string[][] Batch(string rows, string model) =>
        [.. ToolRun.WithInput(
            rows, "batch", "-", "-", "--model", model).Out.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(','))];

    [Fact]
    public void Streams_through_standard_input_and_output()
    {
        ToolRun run = ToolRun.WithInput($"{Header}\n1.34,0,forward\n", "batch", "-", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{Header},gross_w_per_kg,validity\n1.34,0,forward,4.41", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_a_byte_order_mark_and_carriage_returns()
    {
        ToolRun run = ToolRun.WithInput($"\uFEFF{Header}\r\n1.34,0,forward\r\n", "batch", "-", "-");

        Assert.StartsWith($"{Header},gross_w_per_kg,validity\n1.34,0,forward,4.41", run.Out, StringComparison.Ordinal);
    }

    // Origin: 3.6 km/h are 1 m/s, and 10 % are 0.1, in both cases to the last bit.
    [Theory]
    [InlineData("speed_kmh,grade_fraction,direction\n3.6,0.1,forward\n")]
    [InlineData("speed_mps,grade_percent,direction\n1,10,forward\n")]
    [InlineData("direction,grade_percent,Speed_KMH\nforward,10,3.6\n")]
    public void Units_of_a_treadmill_cost_the_same(string table)
    {
        ToolRun fractions = ToolRun.WithInput($"{Header}\n1,0.1,forward\n", "batch", "-", "-");
        ToolRun run = ToolRun.WithInput(table, "batch", "-", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(fractions.Out.Split('\n')[1].Split(',')[3..], run.Out.Split('\n')[1].Split(',')[3..]);
        Assert.StartsWith(table.TrimEnd('\n').Split('\n')[1], run.Out.Split('\n')[1], StringComparison.Ordinal);
    }

    // Unquoted it would end the row for whoever reads it next.
    [Fact]
    public void A_carriage_return_in_a_cell_stays_in_its_quotes()
    {
        ToolRun run = ToolRun.WithInput($"note,{Header}\n\"a\rb\",1.34,0,forward\n", "batch", "-", "-");

        Assert.StartsWith("\"a\rb\",1.34,0,forward,4.41", run.Out.Split('\n')[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("speed_mps,speed_kmh,grade_percent,direction\n1,1,0,forward\n", "both columns 'speed_mps' and 'speed_kmh'")]
    [InlineData(
        "speed_kmh,grade_percent,grade_fraction,direction\n1,1,0,forward\n",
        "both columns 'grade_fraction' and 'grade_percent'")]
    [InlineData("speed,grade_percent,direction\n1,0,forward\n", "no column 'speed_mps' or 'speed_kmh'")]
    [InlineData("speed_kmh,grade_percent,direction\n1,x,forward\n", "line 2: 'x' in column grade_percent")]
    [InlineData(Header + "\n\"1,2\",0,forward\n", "line 2: '1,2' in column speed_mps is not a number")]
    [InlineData("speed_mps,grade_fraction\n1,0\n", "no column 'direction'")]
    [InlineData("grade_fraction,direction\n0,forward\n", "no column 'speed_mps'")]
    [InlineData("speed_mps;grade_fraction;direction\n1,34;0;forward\n", "commas, not semicolons")]
    [InlineData("speed_mps,grade_fraction,direction,speed_mps\n1,0,forward,1\n", "column 'speed_mps' twice")]
    [InlineData("speed_mps,grade_fraction,direction,validity\n1,0,forward,x\n", "already has a column 'validity'")]
    [InlineData("", "is empty")]
    [InlineData(Header + "\n1,0,forward\n1.2.3,0,forward\n", "line 3: '1.2.3' in column speed_mps")]
    [InlineData(Header + "\n1,0,forward\n\n1,zero,forward\n", "line 4: 'zero' in column grade_fraction")]
    [InlineData(Header + "\n1,NaN,forward\n", "line 2: 'NaN'")]
    [InlineData(Header + "\nInfinity,0,forward\n", "line 2: 'Infinity'")]
    [InlineData(Header + "\n1e999,0,forward\n", "line 2: '1e999'")]
    [InlineData(Header + "\n,0,forward\n", "line 2: ''")]
    [InlineData(Header + "\n1,0,up\n", "line 2: column direction: 'up' is neither forward nor backward")]
    [InlineData(Header + "\n1,0\n", "line 2: the number of fields is 2 in the row and 3 in the header")]
    [InlineData(Header + "\n1,0,forward,9\n", "line 2: the number of fields is 4 in the row and 3 in the header")]
    [InlineData(
        Header + "\n1,0,forward\n\n\n1,\"0,forward\n1,0,forward\n",
        "line 5: the number of fields is 2 in the row and 3 in the header; is a quote left open?")]
    [InlineData("note," + Header + "\n\"two\nlines\",1,0,forward\nx,1,zero,forward", "line 4: 'zero'")]
    [InlineData(Header + "\n1,\"0\n3\",forward\n", "line 2: '0")]
    public void A_broken_file_is_refused_and_leaves_nothing_behind(string text, string words)
    {
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", text);

        ToolRun.Of("batch", input, folder["out.csv"]).RefusedWith(words);

        Assert.Equal(["in.csv"], folder.Names);
    }

    [Fact]
    public void A_broken_number_deep_in_a_file_is_named_by_its_line()
    {
        using TemporaryFolder folder = new();
        StringBuilder text = new(Header + "\n");
        for (int line = 2; line <= 100_000; line++)
            text.Append(line == 87_654 ? "1.3x,0,forward\n" : "1.3,0,forward\n");
        string input = folder.Write("in.csv", text.ToString());

        ToolRun.Of("batch", input, folder["out.csv"]).RefusedWith("line 87654: '1.3x'");

        Assert.Equal(["in.csv"], folder.Names);
    }

    [Fact]
    public void An_open_quote_is_found_before_it_swallows_the_file()
    {
        using TemporaryFolder folder = new();
        string rows = string.Concat(Enumerable.Repeat("1.3,0,forward\n", 10_000));
        string input = folder.Write("in.csv", $"{Header}\n1.3,\"0,forward\n{rows}");

        ToolRun.Of("batch", input, folder["out.csv"]).RefusedWith("line 2: a field is longer than 65536 characters");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        using TemporaryFolder folder = new();
        byte[] input = [.. Encoding.UTF8.GetBytes(Header + "\n"), 0xC3, 0x28, (byte)'\n'];

        ToolRun.WithInput(input, "batch", "-", folder["out.csv"]).RefusedWith("not UTF-8");

        Assert.Empty(folder.Names);
    }

    [Fact]
    public void An_output_that_exists_is_kept_unless_forced()
    {
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", Header + "\n1,0,forward\n");
        string output = folder.Write("out.csv", "precious");

        ToolRun.Of("batch", input, output).RefusedWith("exists");
        Assert.Equal("precious", File.ReadAllText(output));

        Assert.Equal(0, ToolRun.Of("batch", input, output, "--force").ExitCode);
        Assert.StartsWith(Header, File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_forced_run_that_fails_keeps_the_old_output()
    {
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", Header + "\n1,0,forward\n1,oops,forward\n");
        string output = folder.Write("out.csv", "precious");

        ToolRun.Of("batch", input, output, "--force").RefusedWith("line 3");

        Assert.Equal("precious", File.ReadAllText(output));
        Assert.Equal(["in.csv", "out.csv"], folder.Names);
    }

    [Fact]
    public void Directories_missing_files_and_missing_folders_are_refused()
    {
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", Header + "\n1,0,forward\n");

        ToolRun.Of("batch", folder["."], folder["out.csv"]).RefusedWith("is a directory");
        ToolRun.Of("batch", folder["nowhere.csv"], folder["out.csv"]).RefusedWith("does not exist");
        ToolRun.Of("batch", input, folder["."]).RefusedWith("is a directory");
        ToolRun.Of("batch", input, folder["nowhere/out.csv"]).RefusedWith("does not exist");
        Assert.Equal(["in.csv"], folder.Names);
    }

    // The folder of terminals takes no file of anybody, not even of root, and holds a device.
    [Fact]
    public void A_folder_that_takes_no_files_and_a_device_are_refused()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", Header + "\n1,0,forward\n");

        ToolRun.Of("batch", input, "/dev/pts/out.csv").RefusedWith(": /dev/pts/out.csv cannot be written: access is denied\n");
        ToolRun.Of("batch", input, "/dev/pts/ptmx", "--force").RefusedWith(": /dev/pts/ptmx is not a regular file");
    }

    [Fact]
    public void A_file_is_whole_when_it_is_put_in_its_place_and_closed_when_it_is_not()
    {
        using TemporaryFolder folder = new();
        using OutputFile kept = OutputFile.Create(folder["kept"], overwrite: false, Terminal.Null);
        OutputFile dropped = OutputFile.Create(folder["dropped"], overwrite: false, Terminal.Null);

        kept.Stream.Write("all of it"u8);
        kept.Keep();
        dropped.Dispose();

        Assert.Equal("all of it", File.ReadAllText(folder["kept"]));
        Assert.False(dropped.Stream.CanWrite);
        Assert.Equal(["kept"], folder.Names);
    }

    [Fact]
    public void A_link_is_not_replaced_by_a_file()
    {
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", Header + "\n1,0,forward\n");
        string target = folder.Write("target.csv", "precious");
        File.CreateSymbolicLink(folder["link.csv"], target);

        ToolRun.Of("batch", input, folder["link.csv"], "--force").RefusedWith("not a regular file");

        Assert.Equal("precious", File.ReadAllText(target));
    }
}
