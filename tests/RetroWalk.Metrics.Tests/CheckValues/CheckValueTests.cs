namespace RetroWalk.Metrics.Tests.CheckValues;

/// <summary>Every row holds, and every row can fail.</summary>
public sealed class CheckValueTests
{
    public static TheoryData<string, int, string> AllRows { get; } = Rows(_ => true);

    public static TheoryData<string, int, string> FiniteRows { get; } = Rows(row => row.Kind != ToleranceKind.NaN);

    public static TheoryData<string, int, string> NaNRows { get; } = Rows(row => row.Kind == ToleranceKind.NaN);

    public static TheoryData<string, int, string> PrintedRows { get; } = Rows(row => row.Kind == ToleranceKind.Printed);

    [Theory]
    [MemberData(nameof(AllRows))]
    public void Library_agrees_with_the_check_value(string file, int line, string what)
    {
        CheckValue row = CheckValueFile.Row(file, line);
        double actual = CheckedQuantity.Of(row);
        Assert.True(row.Holds(actual), $"{file}:{line} {what}: expected {row.ExpectedText}, got {actual:R} ({row.Origin})");
    }

    [Theory]
    [MemberData(nameof(FiniteRows))]
    public void Expected_value_shifted_by_ten_tolerances_fails(string file, int line, string what)
    {
        CheckValue row = CheckValueFile.Row(file, line);
        double actual = CheckedQuantity.Of(row);
        double shift = 10 * row.AbsoluteTolerance;
        Assert.False(row.Holds(actual, row.Expected + shift), $"{file}:{line} {what} passes when shifted up");
        Assert.False(row.Holds(actual, row.Expected - shift), $"{file}:{line} {what} passes when shifted down");
    }

    [Theory]
    [MemberData(nameof(FiniteRows))]
    public void Finite_row_fails_against_NaN(string file, int line, string what)
    {
        CheckValue row = CheckValueFile.Row(file, line);
        Assert.False(row.Holds(double.NaN), $"{file}:{line} {what} passes with NaN");
    }

    [Theory]
    [MemberData(nameof(NaNRows))]
    public void NaN_row_fails_against_a_finite_value(string file, int line, string what)
    {
        CheckValue row = CheckValueFile.Row(file, line);
        Assert.True(double.IsNaN(row.Expected), $"{file}:{line} {what} is of kind nan and expects a number");
        Assert.False(row.Holds(0), $"{file}:{line} {what} passes with 0");
        Assert.False(row.Holds(1.44), $"{file}:{line} {what} passes with 1.44");
    }

    [Theory]
    [MemberData(nameof(FiniteRows))]
    public void Tolerance_is_small_beside_the_expected_value(string file, int line, string what)
    {
        CheckValue row = CheckValueFile.Row(file, line);
        Assert.True(
            row.AbsoluteTolerance > 0 && row.AbsoluteTolerance <= 0.02 * Math.Abs(row.Expected),
            $"{file}:{line} {what}: a tolerance of {row.AbsoluteTolerance} says nothing about {row.ExpectedText}");
    }

    [Theory]
    [MemberData(nameof(PrintedRows))]
    public void Tolerance_of_a_printed_value_is_half_a_unit_of_its_last_digit(string file, int line, string what)
    {
        CheckValue row = CheckValueFile.Row(file, line);
        int decimals = row.ExpectedText.Length - 1 - row.ExpectedText.IndexOf('.', StringComparison.Ordinal);
        double halfUnit = 0.5 * Math.Pow(10, -decimals);
        Assert.True(
            Math.Abs(row.Tolerance - halfUnit) < 1e-9 * halfUnit,
            $"{file}:{line} {what}: {row.ExpectedText} is printed to {halfUnit}, not to {row.Tolerance}");
    }

    [Theory]
    [MemberData(nameof(AllRows))]
    public void Row_names_its_origin(string file, int line, string what)
    {
        string origin = CheckValueFile.Row(file, line).Origin;
        Assert.True(origin.Length >= 8, $"{file}:{line} {what} has no origin");
    }

    [Fact]
    public void Every_checked_quantity_has_a_row()
    {
        HashSet<string> rows = [.. CheckValueFile.Names.SelectMany(CheckValueFile.Rows).Select(row => row.Quantity)];
        Assert.Equal([], CheckedQuantity.Names.Where(name => !rows.Contains(name)));
    }

    private static TheoryData<string, int, string> Rows(Func<CheckValue, bool> wanted)
    {
        TheoryData<string, int, string> data = [];
        foreach (string file in CheckValueFile.Names)
        {
            int line = 1; // the header
            foreach (CheckValue row in CheckValueFile.Rows(file))
            {
                line++;
                if (wanted(row))
                    data.Add(file, line, $"{row.Quantity} {row.InputText}".TrimEnd());
            }
        }

        return data;
    }
}
