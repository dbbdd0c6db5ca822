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
                Assert.True(Near.Relative(power[0], printed, 1e-12), $"{power[0]:R} at {v} m/s and {percent} %, printed {printed:R}");
            }
        }
    }

    /// <summary>The block of the page is the text of the source file, from the equals sign on.</summary>
    [Fact]
    public void Page_shows_the_printed_equation_as_it_is_computed()
    {
        string source = File.ReadAllText(RepositoryRoot.PathOf("src", "RetroWalk.Metrics", "Models", "Forward", "Looney2019Graded.Printed.cs"));
        string formula = source[(source.IndexOf("=>", StringComparison.Ordinal) + 2)..source.LastIndexOf(';')];
        string[] lines = [.. formula.Trim().Split('\n').Select(line => line.Trim())];
        string block = $"```cs\nM = {string.Join("\n    ", lines)};\n```\n";
        string page = File.ReadAllText(RepositoryRoot.PathOf("docs", "models", "Looney2019Graded.md"));
        Assert.Contains(block, page, StringComparison.Ordinal);
    }
}
