using RetroWalk.Metrics.Tests.CheckValues;

namespace RetroWalk.Metrics.Calibration.Tests.CheckValues;

/// <summary>Every row holds, and every row can fail.</summary>
public sealed class CheckValueTests
{
    private const string File = "Evidence.csv";

    public static TheoryData<int, string> Rows
    {
        get
        {
            TheoryData<int, string> data = [];
            int line = 1; // the header
            foreach (CheckValue row in CheckValueFile.Rows(File))
                data.Add(++line, row.Quantity);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Library_agrees_with_the_check_value(int line, string what)
    {
        CheckValue row = CheckValueFile.Row(File, line);
        double actual = CheckedQuantity.Of(row);
        Assert.True(row.Holds(actual), $"{File}:{line} {what}: expected {row.ExpectedText}, got {actual:R} ({row.Origin})");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Expected_value_shifted_by_ten_tolerances_fails(int line, string what)
    {
        CheckValue row = CheckValueFile.Row(File, line);
        double actual = CheckedQuantity.Of(row);
        double shift = 10 * row.AbsoluteTolerance;
        Assert.False(row.Holds(actual, row.Expected + shift), $"{File}:{line} {what} passes when shifted up");
        Assert.False(row.Holds(actual, row.Expected - shift), $"{File}:{line} {what} passes when shifted down");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Tolerance_of_a_printed_value_is_half_a_unit_of_its_last_digit(int line, string what)
    {
        CheckValue row = CheckValueFile.Row(File, line);
        if (row.Kind != ToleranceKind.Printed)
            return;
        int decimals = row.ExpectedText.Length - 1 - row.ExpectedText.IndexOf('.', StringComparison.Ordinal);
        Assert.True(
            Math.Abs(row.Tolerance / (0.5 * Math.Pow(10, -decimals)) - 1) < 1e-9, $"{File}:{line} {what}: {row.ExpectedText}");
    }

    [Fact]
    public void Every_rule_has_a_check_value() =>
        Assert.Equal([], CheckedQuantity.RuleNames.Except(CheckValueFile.Rows(File).Select(row => row.Quantity)));
}
