using System.Globalization;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Docs.Tests;

/// <summary>The tables of the README that say how far the library reaches, and what it and others give for ten measured
/// walks.</summary>
/// <remarks>The values of others are those of benchmarks/peers/peers.csv; everything else is computed.</remarks>
public sealed class PeerTableTests : IClassFixture<MissingFileNotice>
{
    private const double Kilograms = 70;
    private const int FirstWalk = 3; // columns of peers.csv before it: program, version, how

    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);
    private static readonly Walker Person = new(BodyMass.FromKilograms(Kilograms), RestingRate.StandardMet);

    private static readonly string[][] Table =
        [.. Repository.Read("benchmarks/peers/peers.csv").TrimEnd('\n').Split('\n').Select(Cells)];

    private static IReadOnlyList<(Speed Speed, Grade Grade)> Walks => [.. Table[0][FirstWalk..].Select(WalkOf)];

    private static double[] Measured => Numbers(Table[1]);

    [Fact]
    public void Table_shows_the_library_and_the_others_by_their_error()
    {
        double[] own = [.. Walks.Select(walk => WalkingEnergy
            .Estimate(Person, WalkingDirection.Forward, walk.Speed, walk.Grade, HalfAnHour).Gross.Kilocalories)];
        IEnumerable<(string Name, double[] Values)> rows = Table[2..]
            .Select(row => (Name: $"{row[0]}, {row[1]}", Values: Numbers(row)))
            .Append((Name: "**RetroWalk.Metrics**", Values: own)).OrderBy(row => ErrorOf(row.Values));
        GeneratedTable.Verify(
            "README.md", "peers", $"| kcal | {string.Join(" | ", Table[0][FirstWalk..])} | mean error |",
            [
                Row("measured", Measured, "–"),
                .. rows.Select(row => Row(
                    row.Name, row.Values, FormattableString.Invariant($"{100 * ErrorOf(row.Values):0.0} %"))),
            ]);
    }

    [Fact]
    public void Measured_walks_are_those_of_the_measured_points()
    {
        if (MeasuredFiles.PathOf("lankford-2020.csv") is not string path)
        {
            Assert.NotEmpty(Measured); // the notice says that no more was compared
            return;
        }

        string[][] points = [.. File.ReadAllLines(path).Skip(1).Select(Cells)];
        Assert.Equal(
            Measured,
            Walks.Select(walk => Math.Round(Fitted(
                walk.Speed.MetersPerSecond,
                [.. points.Where(point => Math.Abs(Number(point[2]) - walk.Grade.Fraction) < 0.004)
                    .Select(point => (Number(point[1]), Number(point[5])))])
                * Kilograms * HalfAnHour.TotalSeconds / 4184)));
    }

    [Fact]
    public void Reach_is_that_of_the_models()
    {
        ModelDomain forward = WalkingModels.Looney2019Graded.Card.Supported;
        ModelCard backward = WalkingModels.RetroWalkBackward.Card;
        ModelDomain[] measured = [backward.Measured, .. backward.AlsoMeasured];
        ModelDomain uphill = measured.MaxBy(domain => domain.HighestGrade.Fraction)!;
        GeneratedTable.Verify(
            "README.md", "reach", "| | fits | does not fit |",
            [
                $"| walking forward | up to {Fast(forward)}, {Grades(forward)} | faster, which counts as not priced |",
                $"| walking backward | up to {Fast(backward.Supported)}, {Grades(backward.Supported)}; measured at "
                    + $"{Text(measured.Min(domain => domain.LowestSpeed.MetersPerSecond))} to "
                    + $"{Text(measured.Max(domain => domain.HighestSpeed.MetersPerSecond))} m/s on the level and "
                    + $"{Text(uphill.LowestSpeed.MetersPerSecond)} to {Text(uphill.HighestSpeed.MetersPerSecond)} m/s up to "
                    + $"{Text(uphill.HighestGrade.Percent)} % | downhill it is the shape of the model: nobody measured it |",
                "| running | forward, by a model you choose | backward; nobody measured it |",
                "| load and soft ground | forward, by the models that know one | backward |",
                "| steps | forward, how hard, from cadence and age | backward, and energy from steps alone |",
                "| heart rate | the rate to expect of a walk | energy from a heart rate |",
            ]);
    }

    private static double ErrorOf(double[] values) =>
        values.Zip(Measured, (value, measured) => Math.Abs(value / measured - 1)).Average();

    private static string Row(string name, double[] values, string error)
    {
        IEnumerable<string> shown = values.Select(value => value.ToString("F0", CultureInfo.InvariantCulture));
        return $"| {name} | {string.Join(" | ", shown)} | {error} |";
    }

    private static string Fast(ModelDomain domain)
    {
        string kilometersPerHour = domain.HighestSpeed.KilometersPerHour.ToString("F2", CultureInfo.InvariantCulture);
        return $"{Text(domain.HighestSpeed.MetersPerSecond)} m/s ({kilometersPerHour} km/h)";
    }

    private static string Grades(ModelDomain domain) =>
        $"{Text(domain.LowestGrade.Percent)} to {Text(domain.HighestGrade.Percent)} %";

    private static string Text(double number) =>
        Math.Round(number, 6).ToString(CultureInfo.InvariantCulture).Replace('-', '−');

    private static (Speed Speed, Grade Grade) WalkOf(string head)
    {
        string[] words = head.Split(' ');
        return (
            Speed.FromMetersPerSecond(Number(words[0])), words.Length > 2 ? Grade.FromPercent(Number(words[2])) : Grade.Level);
    }

    /// <summary>The value at v of the quadratic in v with the least squares.</summary>
    private static double Fitted(double v, (double V, double Y)[] points)
    {
        double[,] a = new double[3, 4];
        foreach ((double x, double y) in points)
        {
            double[] powers = [1, x, x * x];
            for (int i = 0; i < 3; i++)
            {
                for (int j = 0; j < 3; j++)
                    a[i, j] += powers[i] * powers[j];
                a[i, 3] += powers[i] * y;
            }
        }

        double all = Determinant(a, -1);
        return (Determinant(a, 0) + v * Determinant(a, 1) + v * v * Determinant(a, 2)) / all;
    }

    /// <summary>Cramer's rule: the determinant with the right side in place of a column.</summary>
    private static double Determinant(double[,] a, int replaced)
    {
        double At(int i, int j) => a[i, j == replaced ? 3 : j];
        return At(0, 0) * (At(1, 1) * At(2, 2) - At(1, 2) * At(2, 1))
            - At(0, 1) * (At(1, 0) * At(2, 2) - At(1, 2) * At(2, 0))
            + At(0, 2) * (At(1, 0) * At(2, 1) - At(1, 1) * At(2, 0));
    }

    private static double[] Numbers(string[] row) => [.. row[FirstWalk..].Select(Number)];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Cells(string line) => line.Split(',');
}
