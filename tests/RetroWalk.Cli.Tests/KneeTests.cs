using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class KneeTests
{
    private const string Header = "subject,direction,speed_mps,grade_fraction,stride,time_s,knee_angle_deg,knee_moment_nm_kg\n";
    private const int Samples = 101;

    private static readonly (string Direction, double Speed)[] Walks = [("forward", 0.6), ("forward", 1.2), ("backward", 0.6)];

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Forward_walking_called_backward_gives_one_in_reverse_and_zero_as_it_is(bool isReversed, double expected)
    {
        JsonElement json = ToolRun.WithInput(Strides(isReversed), "evidence", "knee", "-", "--format", "json").Json;

        Assert.Equal(2, json.GetProperty("count").GetInt32());
        foreach (JsonElement person in json.GetProperty("people").EnumerateArray())
        {
            Assert.Equal(expected, person.GetProperty("reversalFraction").GetDouble(), 1e-9);
            Assert.Equal(1, person.GetProperty("workRatio").GetDouble(), 1e-9);
        }

        Assert.Equal(expected, json.GetProperty("mean").GetDouble(), 1e-9);
        Assert.Equal(0, json.GetProperty("standardError").GetDouble(), 1e-9);
        Assert.Equal((0.82, 0.2),
            (json.GetProperty("priorMean").GetDouble(), json.GetProperty("priorStandardDeviation").GetDouble()));
        JsonElement[] walks = [.. json.GetProperty("walks").EnumerateArray()];
        Assert.Equal(6, walks.Length);
        Assert.All(walks, walk => Assert.True(walk.GetProperty("isUsed").GetBoolean()));
        Assert.All(walks, walk => Assert.Equal(2, walk.GetProperty("strides").GetInt32()));
    }

    [Fact]
    public void Table_shows_walks_people_and_the_group()
    {
        string shown = ToolRun.WithInput(Strides(isReversed: true), "evidence", "knee", "-").Out;

        Assert.Matches(@"anna +backward +0\.6 +0 +2 +\d\.\d{3} +\d\.\d{3} +\d\d\n", shown);
        Assert.Matches(@"anna +1\.000 +1\.00 +\d\.\d{3} +\d\.\d{3}\n", shown);
        Assert.Matches(@"these people +1\.000 +0\.000 +0\.000 +2\n", shown);
        Assert.Matches(@"prior of the fit +0\.820 +0\.200\n", shown);
        Assert.DoesNotContain("Not used", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Backward_walk_without_forward_ones_around_it_is_named_and_not_used()
    {
        string text = Strides(isReversed: true).Replace("backward,0.6", "backward,1.4", StringComparison.Ordinal);

        Assert.Contains(
            "Not used: anna backward at 1.4 m/s", ToolRun.WithInput(text, "evidence", "knee", "-").Out, StringComparison.Ordinal);
        JsonElement json = ToolRun.WithInput(text, "evidence", "knee", "-", "--format", "json").Json;
        Assert.Equal(0, json.GetProperty("count").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("mean").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("people")[0].GetProperty("reversalFraction").ValueKind);
    }

    [Theory]
    [InlineData(30, "anna,forward,0.6,0,1,0.29,200,0.1", "line 30: a knee angle of 200° is none from -30 to 160°")]
    [InlineData(30, "anna,forward,0.6,0,1,0.29,20,12", "line 30: a knee moment of 12")]
    [InlineData(30, "anna,forward,0.6,0,1,0.1,20,0.1", "line 30: the time does not rise within the stride")]
    [InlineData(30, "anna,forward,0.6,0,1,NaN,20,0.1", "line 30")]
    [InlineData(30, ",forward,0.6,0,1,0.29,20,0.1", "line 30: column subject is empty")]
    [InlineData(30, "anna,sideways,0.6,0,1,0.29,20,0.1", "line 30")]
    [InlineData(2, "anna,forward,0,0,1,0,20,0.1", "line 2: a stride has a speed above zero")]
    [InlineData(2, "anna,forward,99,0,1,0,20,0.1", "line 2: ")]
    [InlineData(30, "anna,forward,0.6,0,1", "line 30")]
    [InlineData(102, "anna,forward,0.6,0,1,1.2,80,0.1", "line 2: stride 1 of anna cannot be a stride")]
    public void What_cannot_be_a_stride_is_refused_with_its_line(int line, string row, string words)
    {
        string[] lines = Strides(isReversed: true).Split('\n');
        lines[line - 1] = row;

        ToolRun.WithInput(string.Join('\n', lines), "evidence", "knee", "-").RefusedWith(words);
    }

    [Fact]
    public void Stride_of_which_rows_stand_apart_is_refused()
    {
        string[] lines = Strides(isReversed: true).Split('\n');
        ToolRun.WithInput(
            string.Join('\n', [.. lines[..(2 * Samples + 1)], .. lines[1..]]), "evidence", "knee", "-")
            .RefusedWith($"line {2 * Samples + 2}: stride 1 of anna stands twice");
    }

    [Theory]
    [InlineData(Header, "has no strides")]
    [InlineData("subject,direction\n", "no column 'speed_mps'")]
    [InlineData("", "is empty")]
    public void Table_without_strides_is_refused(string text, string words) =>
        ToolRun.WithInput(text, "evidence", "knee", "-").RefusedWith(words);

    private static string Strides(bool isReversed)
    {
        StringBuilder text = new(Header);
        foreach (string person in (string[])["anna", "bert"])
        {
            foreach ((string direction, double speed) in Walks)
            {
                for (int stride = 1; stride <= 2; stride++)
                {
                    for (int i = 0; i < Samples; i++)
                    {
                        double phase = 0.01 * (isReversed && direction == "backward" ? Samples - 1 - i : i);
                        double angle = 30 + 20 * speed * Math.Sin(4 * Math.PI * phase) - 15 * Math.Cos(2 * Math.PI * phase);
                        double moment = 0.6 * speed * Math.Sin(4 * Math.PI * phase + 0.7) - 0.05;
                        text.Append(
                            CultureInfo.InvariantCulture,
                            $"{person},{direction},{speed},0,{stride},{0.012 * i:F4},{angle:F6},{moment:F6}\n");
                    }
                }
            }
        }

        return text.ToString();
    }
}
