using System.Globalization;
using System.Text;
using RetroWalk.Metrics;

namespace RetroWalk.Docs.Tests;

/// <summary>The table of ratios in the README is what the library computes.</summary>
public sealed class RatioTableTests
{
    private const string Opening = "<!-- ratios -->\n";
    private const string Closing = "<!-- /ratios -->";

    [Fact]
    public void Readme_shows_the_ratios_that_the_library_computes()
    {
        string readme = Repository.Read("README.md");
        int start = readme.IndexOf(Opening, StringComparison.Ordinal);
        int end = readme.IndexOf(Closing, StringComparison.Ordinal) + Closing.Length;

        Repository.Verify("README.md", readme[start..end], Opening + Table() + Closing);
    }

    private static string Table()
    {
        double[] grades = [-5, 0, 5, 10, 15];
        StringBuilder table = new();
        table.Append("| speed | " + string.Join(" | ", grades.Select(grade => Invariant($"{grade} %"))) + " |\n");
        table.Append("| --- |" + string.Concat(grades.Select(_ => " --- |")) + "\n");
        foreach (double speed in (double[])[0.5, 1.0, 1.34, 1.56])
            table.Append(Invariant($"| {speed} m/s | ") + string.Join(" | ", grades.Select(grade => Cell(speed, grade)))
                + " |\n");
        return table.ToString();
    }

    private static string Cell(double speed, double grade)
    {
        WalkComparison walk = WalkingEnergy.Compare(
            new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet),
            Speed.FromMetersPerSecond(speed), Grade.FromPercent(grade), TimeSpan.FromMinutes(30));
        PredictionInterval<double> interval = walk.GrossRatioInterval();
        string text = Invariant($"{walk.GrossRatio:F2} ({interval.Low:F2} to {interval.High:F2})");
        return walk.Backward.Validity == Validity.Measured ? text : $"*{text}*";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
