using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Tests.Models;

/// <summary>A kernel that computes an equation in another form, against the equation as printed.</summary>
public sealed class PrintedEquationTests
{
    /// <summary>The approximations of the kernel and the rounding of <see cref="Math.Pow"/> stay below 1e-12 together.</summary>
    [Fact]
    public void Looney2019Graded_is_its_printed_equation()
    {
        for (int i = 0; i <= 196; i++)
        {
            for (int j = -80; j <= 90; j++)
            {
                double v = i / 100.0, percent = j / 2.0, grade = percent / 100;
                double[] power = new double[1];
                default(Looney2019Graded).EstimatePower([v], [grade], power);
                double printed = Looney2019Graded.PrintedPower(v, percent);
                Assert.True(
                    Near.Relative(power[0], printed, 1e-12), $"{power[0]:R} at {v} m/s and {percent} %, printed {printed:R}");
            }
        }
    }

    /// <summary>With the shipped parameters and with others, over the supported domain.</summary>
    [Fact]
    public void RetroWalkBackward_is_its_printed_equation()
    {
        RetroWalkParameters others = new()
        {
            OtherExcessJoulesPerKilogramPerMeter = 0.6,
            Quadriceps = new()
            {
                ReversalFraction = 0.9,
                ConcentricEfficiency = 0.2,
                EccentricEfficiency = 0.8,
                LevelConcentricCoefficient = 0.02,
                LevelEccentricCoefficient = 0.2,
                UphillLiftShare = 0.29,
                DownhillLiftShare = 0.4,
            },
        };
        foreach (RetroWalkParameters parameters in (RetroWalkParameters[])[RetroWalkParameters.Shipped, others])
        {
            RetroWalkBackward model = new(parameters);
            foreach ((double v, double G) in Supported())
            {
                double[] power = new double[1];
                model.EstimatePower([v], [G], power);
                double printed = RetroWalkBackward.PrintedPower(v, G, parameters);
                Assert.True(
                    Near.Relative(power[0], printed, 1e-12), $"{power[0]:R} at {v} m/s and grade {G}, printed {printed:R}");
            }
        }
    }

    /// <summary>Within 1e-14 of the larger of both: as printed, the smaller one is a difference of two near numbers.</summary>
    [Fact]
    public void Knee_powers_are_the_printed_ones()
    {
        foreach ((double v, double G) in Supported())
        {
            (double concentric, double eccentric) = RetroWalkBackward.PrintedKneePowers(v, G, QuadricepsParameters.Shipped);
            QuadricepsPower knee = KneePower.At(v, G, QuadricepsParameters.Shipped).Forward;
            double tolerance = 1e-14 * Math.Max(concentric, eccentric);
            Assert.True(
                Math.Abs(knee.ConcentricWattsPerKilogram - concentric) <= tolerance
                    && Math.Abs(knee.EccentricWattsPerKilogram - eccentric) <= tolerance,
                $"{knee} at {v} m/s and grade {G}, printed {concentric:R} and {eccentric:R}");
        }
    }

    private static IEnumerable<(double V, double G)> Supported()
    {
        for (int i = 0; i <= 190; i++)
        {
            for (int j = -30; j <= 50; j++)
                yield return (i / 100.0, j / 200.0);
        }
    }

    /// <summary>The block of the page is what stands in the source file, without the comments.</summary>
    [Theory]
    [InlineData("Forward", nameof(Looney2019Graded))]
    [InlineData("RetroWalk", nameof(RetroWalkBackward))]
    public void Page_shows_the_printed_equation_as_it_is_computed(string folder, string model)
    {
        string[] source = File.ReadAllLines(
            RepositoryRoot.PathOf("src", "RetroWalk.Metrics", "Models", folder, $"{model}.Printed.cs"));
        int start = Array.IndexOf(source, "{") + 1, end = Array.LastIndexOf(source, "}");
        IEnumerable<string> members = source[start..end].Select(line => line.Length == 0 ? "" : line[4..])
            .Where(line => !line.StartsWith("///", StringComparison.Ordinal));
        string block = $"```cs\n{string.Join('\n', members)}\n```\n";
        string page = File.ReadAllText(RepositoryRoot.PathOf("docs", "models", $"{model}.md"));
        Assert.Contains(block, page, StringComparison.Ordinal);
    }
}
