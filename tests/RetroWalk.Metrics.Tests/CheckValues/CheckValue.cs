using System.Globalization;

namespace RetroWalk.Metrics.Tests.CheckValues;

/// <summary>One row of a check-value file: a quantity at some inputs, what it must be, how closely, and who says so.</summary>
public sealed record CheckValue(
    string Quantity,
    string InputText,
    string ExpectedText,
    double Tolerance,
    ToleranceKind Kind,
    string Origin)
{
    public double Expected { get; } = Number(ExpectedText);

    private Dictionary<string, double> Inputs { get; } = InputText
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => Number(pair[1]), StringComparer.Ordinal);

    /// <summary>The tolerance as an absolute number.</summary>
    public double AbsoluteTolerance => Kind switch
    {
        ToleranceKind.Printed or ToleranceKind.About => Tolerance,
        ToleranceKind.Relative => Tolerance * Math.Abs(Expected),
        ToleranceKind.Ulp => Tolerance * Ulp(Expected),
        ToleranceKind.NaN => 0,
        _ => throw new InvalidOperationException($"Unknown kind {Kind}."),
    };

    public double Input(string name) => Inputs[name];

    public bool Has(string name) => Inputs.ContainsKey(name);

    public bool Holds(double actual) => Holds(actual, Expected);

    /// <summary>Whether an actual value agrees with an expected one to the tolerance of this row.</summary>
    public bool Holds(double actual, double expected)
    {
        if (Kind == ToleranceKind.NaN)
            return double.IsNaN(actual) && double.IsNaN(expected);

        // A value that lies exactly between two prints, such as 1648.75, may sit a few ulp beyond half a printed unit.
        double slack = Kind == ToleranceKind.Printed ? 4 * Ulp(expected) : 0;
        return Math.Abs(actual - expected) <= AbsoluteTolerance + slack;
    }

    internal static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static double Ulp(double value) => Math.BitIncrement(Math.Abs(value)) - Math.Abs(value);
}
